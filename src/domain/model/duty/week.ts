import { weekdayOf } from '../moment/calendar-day.ts'
import { DAY, dayStart } from '../time.ts'
import { type Hours, type Rota, slotsBetween } from './rota.ts'
import { arrivedIn, type Holding, holdersOf, lackingIn, type Slot, slotState } from './slot.ts'

/** How a slot stands in a week's table; `ahead`: its time has not come near, and nobody is looked for yet. */
export const SLOT_STANDS = ['ahead', 'open', 'held', 'here', 'done', 'missed'] as const
export type SlotStands = (typeof SLOT_STANDS)[number]

/** A slot of a week: who is to come, or came, and how many are lacking. */
export interface WeekSlot extends Hours {
  readonly wanted: number
  readonly people: readonly Holding[]
  readonly lacks: number
  readonly stands: SlotStands
}

/** A rota in a week (排班表). */
export interface RotaWeek {
  readonly rota: string
  /** The path of the area, and what the place is called. */
  readonly area: string
  readonly place: string
  /** The earliest first. */
  readonly slots: readonly WeekSlot[]
}

/** How a holding stands: they are to come, have not come, are there, or went. */
export type Attendance = 'coming' | 'absent' | 'here' | 'gone'

/** The midnight that begins the Monday of a moment's week. */
export function weekStart(at: number): number {
  const day = dayStart(at)
  return day - (weekdayOf(day) - 1) * DAY
}

/**
 * The rotas of a week, as the file has them and as their slots are kept, in the order of the file; one that it has no more is
 * behind them, with what was.
 */
export function weekOf(
  rotas: readonly Rota[],
  kept: readonly Slot[],
  monday: number,
  now: number,
): readonly RotaWeek[] {
  const end = monday + 7 * DAY
  const here = kept.filter(({ from }) => from >= monday && from < end)
  const gone = here.filter(({ rota }) => !rotas.some(({ name }) => name === rota))
  const all = [
    ...rotas.map(({ name, at }) => ({ rota: name, area: at.area, place: at.label })),
    ...new Map(gone.map(({ rota, area, place }) => [rota, { rota, area, place }])).values(),
  ]
  return all
    .map((one) => {
      const own = here.filter(({ rota }) => rota === one.rota).map((slot) => asKept(slot, now))
      const rota = rotas.find(({ name }) => name === one.rota)
      const ahead = rota === undefined ? [] : aheadOf(rota, own, { from: monday, to: end }, now)
      return { ...one, slots: [...own, ...ahead].toSorted((a, b) => a.from - b.from) }
    })
    .filter(({ slots }) => slots.length > 0)
}

function asKept(slot: Slot, now: number): WeekSlot {
  const { from, to, wanted } = slot
  const stands = slotState(slot, now)
  const over = stands === 'done' || stands === 'missed'
  return {
    from,
    to,
    wanted,
    people: holdersOf(slot),
    lacks: over ? Math.max(0, wanted - arrivedIn(slot).length) : lackingIn(slot),
    stands,
  }
}

/** What began without ever having been kept was nobody's. */
function aheadOf(
  rota: Rota,
  own: readonly Hours[],
  { from, to }: Hours,
  now: number,
): readonly WeekSlot[] {
  return slotsBetween(rota, Math.max(from, now), to)
    .filter((hours) => !own.some((slot) => slot.from === hours.from))
    .map(
      (hours): WeekSlot => ({
        ...hours,
        wanted: rota.want,
        people: [],
        lacks: rota.want,
        stands: 'ahead',
      }),
    )
}

/** Somebody is lacking, and somebody is looked for or should have been. */
export function isGap({ lacks, stands }: Pick<WeekSlot, 'lacks' | 'stands'>): boolean {
  return lacks > 0 && stands !== 'ahead'
}

export function attendanceOf(
  { from, to }: Hours,
  { came, went }: Pick<Holding, 'came' | 'went'>,
  now: number,
): Attendance {
  if (came === null) return now >= from ? 'absent' : 'coming'
  return went !== null || now >= to ? 'gone' : 'here'
}
