import type Sqlite from 'better-sqlite3'
import { DAY, dayStart, HOUR, MINUTE } from '../src/domain/model/time.ts'

/** Who hears that a rota lacks people, told by hand: where, and how long before it begins, ms; the earliest first. */
export interface RotaWitnessed {
  readonly name: string
  readonly gap: readonly { readonly place: string; readonly before: number }[]
}

interface SlotRow {
  readonly id: number
  readonly rota: string
  readonly begins: number
  readonly ends: number
  readonly wanted: number
  readonly gap_told: number
  readonly ended: 'over' | 'dropped' | null
}

interface HoldingRow {
  readonly slot: number
  readonly contact: string
  readonly gave_up: number | null
  readonly came: number | null
  readonly went: number | null
}

/** A timer or a level this much past its time was forgotten, ms. */
const LATE = 60_000
const AROUND = 30 * MINUTE
/** Nothing is said ahead between these. */
const NIGHT = [22 * HOUR, 7 * HOUR] as const

/**
 * What is wrong with slots, a line each, told by plain SQL: each shift is one row with one timer, nobody is in it twice or in two at
 * one time, no more are than are wanted, and who comes does so about then.
 */
export function slotsWrong(db: Sqlite.Database): readonly string[] {
  const slots = db.prepare("select * from slot where ended is not 'dropped'").all() as SlotRow[]
  const holdings = holdingsIn(db)
  const of = new Map<number, HoldingRow[]>()
  for (const each of holdings) of.set(each.slot, [...(of.get(each.slot) ?? []), each])
  return [
    ...wakesWrong(db, slots),
    ...twice(slots.map(({ rota, begins }) => `slot ${rota} ${begins}`)),
    ...slots.flatMap((slot) => slotWrong(slot, of.get(slot.id) ?? [])),
    ...double(slots, holdings),
  ]
}

function holdingsIn(db: Sqlite.Database): readonly HoldingRow[] {
  return db
    .prepare("select slot, contact, gave_up, came, went from holding where contact <> '—'")
    .all() as HoldingRow[]
}

function wakesWrong(db: Sqlite.Database, slots: readonly SlotRow[]): readonly string[] {
  const keys = db.prepare("select key from timer where key like 'slot:%'").pluck().all() as string[]
  const live = new Set(slots.filter(({ ended }) => ended === null).map(({ id }) => `slot:${id}`))
  return [
    ...[...live].flatMap((key) => (keys.includes(key) ? [] : [`nothing wakes ${key}`])),
    ...keys.flatMap((key) => (live.has(key) ? [] : [`${key} is woken, and over`])),
  ]
}

function twice(keys: readonly string[]): readonly string[] {
  return keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `${key} is there twice`)
}

function slotWrong(
  { id, begins, ends, wanted }: SlotRow,
  holdings: readonly HoldingRow[],
): readonly string[] {
  const inside = holdings.filter(({ gave_up }) => gave_up === null)
  const stay = inside.filter(({ went }) => went === null || went >= ends - AROUND)
  const odd = inside.filter(
    ({ came, went }) =>
      (came !== null && (came < begins - AROUND || came > ends + AROUND)) ||
      (went !== null && (came === null || went < came)),
  )
  return [
    ...twice(holdings.map(({ contact }) => `${contact} of slot ${id}`)),
    ...(stay.length > wanted ? [`slot ${id} has ${stay.length} of ${wanted}`] : []),
    ...odd.map(({ contact, came, went }) => `${contact} was in slot ${id} ${came}–${went}`),
  ]
}

/** Nobody is at two places at one time. */
function double(slots: readonly SlotRow[], holdings: readonly HoldingRow[]): readonly string[] {
  const hours = new Map(slots.map((slot) => [slot.id, slot]))
  const own = new Map<string, SlotRow[]>()
  for (const { slot, contact, gave_up } of holdings) {
    const one = hours.get(slot)
    if (one === undefined || gave_up !== null) continue
    own.set(contact, [...(own.get(contact) ?? []), one])
  }
  return [...own].flatMap(([contact, all]) =>
    all
      .toSorted((a, b) => a.begins - b.begins)
      .flatMap((slot, i, sorted) => {
        const before = sorted[i - 1]
        return before !== undefined && before.ends > slot.begins
          ? [`${contact} is in slots ${before.id} and ${slot.id} at one time`]
          : []
      }),
  )
}

/** When something is said that is to be known by a moment: in the evening before where that is at night. */
function saidBy(at: number): number {
  const hour = at - dayStart(at)
  if (hour >= NIGHT[1] && hour < NIGHT[0]) return at
  return dayStart(at) - (hour < NIGHT[1] ? DAY : 0) + NIGHT[0] - 10 * MINUTE
}

/**
 * Where nobody gives up, each of those who must act hears once of each slot in which somebody is lacking, when it is time, and the
 * others never.
 */
export function gapsWrong(
  db: Sqlite.Database,
  { name, gap }: RotaWitnessed,
  now: number,
): readonly string[] {
  const posts = db
    .prepare('select place, text, made from outbox where text like ?')
    .all(`%还%${name} %差 % 人%`) as { place: string; text: string; made: number }[]
  const told = posts.flatMap(({ place, text, made }) =>
    gapsIn(text, name, made).map((begins) => `${place} ${begins}`),
  )
  const slots = db.prepare('select * from slot where rota = ?').all(name) as SlotRow[]
  const holdings = holdingsIn(db)
  return [
    ...twice(told).map((what) => `of a gap: ${what}`),
    ...slots.flatMap(({ id, begins, wanted, ended, gap_told }) =>
      gap.flatMap(({ place, before }, level) => {
        const heard = told.includes(`${place} ${begins}`)
        const held = holdings.filter((one) => one.slot === id && one.gave_up === null).length
        const due = saidBy(begins - before) < now - LATE && now < begins
        return [
          ...(heard === gap_told > level
            ? []
            : [`${place} heard ${heard} of slot ${id}, told ${gap_told}`]),
          ...(due && ended === null && held < wanted && !heard
            ? [`${place} never heard that slot ${id} lacks people`]
            : []),
        ]
      }),
    ),
  ]
}

/** The beginnings of the slots of a rota that a post tells of. */
function gapsIn(text: string, rota: string, made: number): readonly number[] {
  const part = text.split(/[：；]/).find((each) => each.startsWith(`${rota} `)) ?? ''
  return [...part.matchAll(/(今天|明天|后天|(\d+)月(\d+)日周.)(?:凌晨)? (\d\d):(\d\d)–/g)].map(
    ([, day = '', , date, hour, minute]) => {
      const ahead = ['今天', '明天', '后天'].indexOf(day)
      const days = Array.from({ length: 10 }, (_, i) => dayStart(made) + i * DAY)
      const named = days.find((each) => new Date(each + 8 * HOUR).getUTCDate() === Number(date))
      const at = ahead < 0 ? (named ?? Number.NaN) : dayStart(made) + ahead * DAY
      return at + Number(hour) * HOUR + Number(minute) * MINUTE
    },
  )
}
