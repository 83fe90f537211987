import type { Level } from '../area.ts'
import { DAY, dayStart, MINUTE } from '../time.ts'

/** When one of a day's shifts begins and ends, in minutes from that day's midnight; the end may be on the next day. */
export interface Shift {
  readonly from: number
  readonly to: number
}

/** Who may be named as those who must act; any other word is the name of a team. `team`: the rota's own. */
export const ROTA_HEARERS = ['team', 'captain', 'lead', 'grid', 'community', 'street'] as const
export type RotaHearer =
  | 'team'
  | 'captain'
  | 'lead'
  | Exclude<Level, 'building'>
  | { readonly team: string }

/** Where people stand: a checkpoint, an area, or a 小区. */
export interface RotaPlace {
  /** The path of the area; that of a checkpoint is the one it stands in. */
  readonly area: string
  /** The checkpoint's name; null: it is at none. */
  readonly gate: string | null
  /** What people call it. */
  readonly label: string
  /** The paths of the buildings or areas whose people come there. */
  readonly of: readonly string[]
}

/** Somebody is expected at a place by the clock (排班). */
export interface Rota {
  readonly kind: 'clock'
  readonly name: string
  readonly at: RotaPlace
  readonly shifts: readonly Shift[]
  /** The midnight that begins the only day that it is on; null: every day. */
  readonly on: number | null
  /** So many people are wanted in each slot. */
  readonly want: number
  /** The team whose people do it; null: those who stand at the place. */
  readonly team: string | null
  /** What one must be able to do. */
  readonly skill: string | null
  /** The register in which a shift is handed over. */
  readonly handover: string | null
  /** So long before it begins a slot is there, ms. */
  readonly open: number
  /** Who hears that somebody is lacking, how long before it begins, ms; the earliest first. */
  readonly gap: readonly { readonly to: RotaHearer; readonly before: number }[]
  /** Who hears that somebody has not come, how long after it began, ms; the earliest first. */
  readonly absent: readonly { readonly to: RotaHearer; readonly after: number }[]
  /** Its words may be said at night. */
  readonly night: boolean
  /** Who stands there is on duty (值班) for the area: alerts call them, and so does what cannot wait at night. */
  readonly alerts: boolean
  /** Residents book a place in it, so long each, ms; null: they do not. */
  readonly book: number | null
  /** Nobody is expected from this moment on (Unix ms). */
  readonly until: number
}

/** A street that has none. */
export const NO_ROTAS: readonly Rota[] = []

/** When a shift is. */
export interface Hours {
  readonly from: number
  readonly to: number
}

/** The slots of a rota that begin in a span, the earliest first: from its beginning to before its end (Unix ms). */
export function slotsBetween(
  { shifts, on, until }: Pick<Rota, 'shifts' | 'on' | 'until'>,
  from: number,
  to: number,
): readonly Hours[] {
  const found: Hours[] = []
  const first = on ?? dayStart(from)
  const last = on ?? to
  for (let day = first; day <= last; day += DAY) {
    for (const shift of shifts) {
      const hours = hoursOn(shift, day)
      if (hours.from >= from && hours.from < to && hours.from < until) found.push(hours)
    }
  }
  return found.toSorted((a, b) => a.from - b.from)
}

/** A shift of the day that begins at a midnight. */
export function hoursOn(shift: Shift, day: number): Hours {
  return { from: day + shift.from * MINUTE, to: day + shift.to * MINUTE }
}
