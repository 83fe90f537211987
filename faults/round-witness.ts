import type Sqlite from 'better-sqlite3'
import { DAY, dayStart, HOUR, MINUTE } from '../src/domain/model/time.ts'

/** A duty as a witness knows it, told by hand. */
export interface DutyWitnessed {
  readonly name: string
  /** How often each part of a place is expected, ms; one of no name where it has none. */
  readonly every: Readonly<Record<string, number>>
  /** From which hour of the day to which people go; null: at all hours. */
  readonly hours: readonly [from: number, to: number] | null
  /** How many places it is of; null where that may change. */
  readonly places: number | null
  /** Which group hears that it is late, how long after, ms; the first first. */
  readonly late: readonly { readonly topic: string; readonly after: number }[]
}

/** A timer or a level this much past its time was forgotten, ms. */
const LATE = 60_000

/** The hours of the days around a moment, the earliest first. */
function windows(
  { hours }: Pick<DutyWitnessed, 'hours'>,
  at: number,
): readonly (readonly [number, number])[] {
  const [from, to] = hours ?? [0, 24]
  return Array.from({ length: 100 }, (_, i) => {
    const midnight = dayStart(at) + (i - 2) * DAY
    return [midnight + from * HOUR, midnight + (to > from ? to : to + 24) * HOUR] as const
  })
}

/** The first moment from one on at which people go. */
function open(duty: Pick<DutyWitnessed, 'hours'>, at: number): number {
  const [from] = windows(duty, at).find(([, to]) => at < to) ?? [at]
  return Math.max(at, from)
}

/**
 * When what was done at a moment is expected again: so many hours later, when people go; what is asked for by the day, by the
 * end of so many days' hours later. What was done between two days' hours is of the next, or of the last where it was late.
 */
export function dueAgain(
  duty: Pick<DutyWitnessed, 'hours'>,
  every: number,
  at: number,
  late: boolean,
): number {
  if (every % DAY !== 0) return open(duty, at + every)
  const all = windows(duty, at)
  const last = all.findLastIndex(([from]) => from <= at)
  const [, end = at] = all[last] ?? []
  const of = duty.hours === null || at <= end || late ? last : last + 1
  return all[of + every / DAY]?.[1] ?? Number.NaN
}

/** How many levels should have heard by a moment that it was due at another: each so long behind the one before. */
export function levelsDue({ late, ...duty }: DutyWitnessed, due: number, now: number): number {
  const heard: number[] = []
  for (const [level, { after }] of late.entries()) {
    const behind = after - (late[level - 1]?.after ?? 0)
    heard.push(open(duty, (heard.at(-1) ?? due) + behind))
  }
  return heard.filter((at) => at <= now).length
}

interface Row {
  readonly id: number
  readonly duty: string
  readonly spot: string
  readonly part: string
  readonly since: number
  readonly due: number
  readonly own: number | null
  readonly state: 'open' | 'done' | 'missed' | 'dropped'
  readonly told: number
  readonly done_at: number | null
}

/**
 * What is wrong with rounds, a line each: a place has one that is expected, and this one timer; it is due by when the one
 * before was done; each level has heard of it when it was its time. Read by plain SQL.
 */
export function roundsWrong(
  db: Sqlite.Database,
  duties: readonly DutyWitnessed[],
  now: number,
): readonly string[] {
  const rows = rowsIn(db)
  return [
    ...timersWrong(db, rows),
    ...duties.flatMap((duty) => {
      const own = rows.filter((row) => row.duty === duty.name)
      return [...placesWrong(own, duty), ...own.flatMap((row) => rowWrong(own, duty, row, now))]
    }),
  ]
}

function rowsIn(db: Sqlite.Database): readonly Row[] {
  return db
    .prepare("select *, area_id || ' ' || place as spot from round order by id")
    .all() as Row[]
}

function timersWrong(db: Sqlite.Database, rows: readonly Row[]): readonly string[] {
  const keys = db
    .prepare("select key from timer where key like 'round:%'")
    .pluck()
    .all() as string[]
  const timers = new Set(keys)
  const open = new Set(rows.filter(({ state }) => state === 'open').map(({ id }) => `round:${id}`))
  return [
    ...[...open].flatMap((key) => (timers.has(key) ? [] : [`nothing wakes ${key}`])),
    ...keys.flatMap((key) => (open.has(key) ? [] : [`${key} is woken, and expected no more`])),
    ...twice(rows.filter(({ state }) => state === 'open')),
  ]
}

function twice(open: readonly Row[]): readonly string[] {
  const seen = new Set<string>()
  return open.flatMap(({ duty, spot, part }) => {
    const key = `${duty} ${spot} ${part}`
    if (seen.has(key)) return [`${key} is expected twice`]
    seen.add(key)
    return []
  })
}

function placesWrong(rows: readonly Row[], { name, every, places }: DutyWitnessed) {
  if (places === null) return []
  const open = rows.filter(({ state }) => state === 'open').length
  const wanted = places * Object.keys(every).length
  return open === wanted ? [] : [`${name} is expected at ${open} places of ${wanted}`]
}

function isLate({ done_at, due }: Row): boolean {
  return done_at !== null && done_at > due
}

function rowWrong(
  rows: readonly Row[],
  duty: DutyWitnessed,
  { id, spot, part, since, due, own, state, told }: Row,
  now: number,
): readonly string[] {
  const every = own ?? duty.every[part]
  const what = `round ${id} of ${duty.name} ${spot} ${part}`
  if (every === undefined) return [`${what}: there is no such part`]
  const before = rows.find(
    (one) => one.id < id && one.spot === spot && one.part === part && one.done_at === since,
  )
  const [early, late] = [false, true].map((one) => dueAgain(duty, every, since, one))
  // What is kept no more does not tell whether it was late.
  const unknown = before === undefined && due === late
  const right = unknown || (before !== undefined && isLate(before)) ? late : early
  const least = state === 'open' ? levelsDue(duty, due, now - LATE) : 0
  return [
    ...(due === right || right === undefined || state === 'dropped'
      ? []
      : [`${what} is due ${(due - right) / MINUTE} minutes from when it should be`]),
    ...(told >= least ? [] : [`${what} was told to ${told} levels of ${least}`]),
  ]
}

/**
 * Each level heard once of each round that was told to it, and once more at most for what was cut off. `said`: what stands
 * in the world by the bot, and what came too late to be said.
 */
export function roundsToldWrong(
  db: Sqlite.Database,
  { name, late }: DutyWitnessed,
  said: readonly { readonly place: string; readonly text: string }[],
  cuts: number,
): readonly string[] {
  const rows = rowsIn(db).filter(({ duty }) => duty === name)
  return late.flatMap(({ topic }, level) => {
    const told = rows.filter((row) => row.told > level).length
    const texts = said.filter(({ place }) => place === `group:${topic}`).map(({ text }) => text)
    const heard = lateIn(texts, name) + lateInLists(db, name, topic)
    return heard === told || (heard > told && cuts > 0)
      ? []
      : [`${topic} heard of ${heard} late rounds of ${name}, ${told} were`]
  })
}

/** How many late rounds a list told by words that stood in it already: what is said twice to a chat at once is said once. */
function lateInLists(db: Sqlite.Database, duty: string, topic: string): number {
  const rows = db
    .prepare(
      "select text, count(*) - 1 as more from outbox where place = ? and state = 'sent' group by coalesce(part_of, id), text having more > 0",
    )
    .all(`group:${topic}`) as { readonly text: string; readonly more: number }[]
  return rows.reduce((sum, { text, more }) => sum + more * lateIn([text], duty), 0)
}

/** How many late rounds of a duty some posts tell of. */
export function lateIn(texts: readonly string[], duty: string): number {
  const told = new RegExp(`【${duty}】过点了还差 (\\d+) 处`, 'g')
  return texts
    .flatMap((text) => [...text.matchAll(told)])
    .reduce((sum, [, count]) => sum + Number(count), 0)
}
