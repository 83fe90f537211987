// Played by: a-gate-is-kept.chat
import { quietEnd } from '../model/calendar.ts'
import type { Effect } from '../model/effect.ts'
import { group, post } from '../model/post.ts'
import { abnormalIn, tellsAbnormal } from '../model/register/abnormal-entry.ts'
import type { Entry, EntryPlace } from '../model/register/entry.ts'
import type { Register } from '../model/register/register.ts'
import { DAY, dayStart, HOUR } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { countText, type Passed } from '../wording/register/count.ts'
import { checkpointAt, placeLabel } from './entry-place.ts'

/** The timer that says a place's count, as of an entry: at the end of the hour, and of the night in the morning. */
export function countTimer(
  { now, policy }: Facts,
  { name, tally }: Register,
  place: EntryPlace,
): readonly Effect[] {
  if (tally === null) return []
  const begun = dayStart(now)
  const next = begun + (Math.floor((now - begun) / tally.every) + 1) * tally.every
  const due = quietEnd(next, policy)
  return [{ do: 'set-timer', timer: { kind: 'count', register: name, place, due } }]
}

/** The count of what passed since the last one; none where nothing did. */
export function sayCount(facts: Facts, name: string, place: EntryPlace): readonly Effect[] {
  const register = facts.registers.find((each) => each.name === name)
  const topic = checkpointAt(facts, place)?.topic
  if (register === undefined || topic === undefined) return []
  const key = countKey(name, place)
  const since = Math.max(facts.marked(key) ?? 0, facts.now - DAY)
  const entries = facts
    .entriesAt({ place, register: name, since })
    .filter(({ at, struck }) => at < facts.now && struck === null)
  const [first] = entries
  if (first === undefined) return []
  const from = Math.max(since, first.at - (first.at % HOUR))
  const text = countText(placeLabel(facts, place), from, facts.now, passedIn(register, entries))
  return [
    { do: 'mark', key },
    { do: 'say', post: post(group(topic), text, { stale: 12 * HOUR }) },
  ]
}

/** When a place's count was told last. */
export function lastCount(facts: Facts, { name, tally }: Register, place: EntryPlace): number {
  return tally === null ? 0 : (facts.marked(countKey(name, place)) ?? 0)
}

function countKey(register: string, { area, name }: EntryPlace): string {
  return `count:${register}:${area}/${name}`
}

/** What passed, by the entries that count. */
export function passedIn(register: Register, entries: readonly Entry[]): Passed {
  const counted = entries.filter((each) => each.counted)
  const written = entries.filter((each) => !each.counted)
  return {
    counts: (register.tally?.words ?? []).map((word) => [
      word,
      counted.reduce((sum, { fields }) => sum + numberOf(fields[word]), 0),
    ]),
    entries: written.length,
    abnormal: tellsAbnormal(register)
      ? written.filter((entry) => abnormalIn(register, entry) !== null).length
      : null,
  }
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
