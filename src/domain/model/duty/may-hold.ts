import { DAY, dayStart } from '../time.ts'
import type { Hours } from './rota.ts'

/** How long somebody may serve in a day, and must rest between two slots, ms; null: nothing is said. */
export interface Limits {
  readonly most: number | null
  readonly rest: number | null
}

/** A slot that somebody holds, or would, with the limits of the team whose it is. */
export interface Held extends Hours, Limits {}

/** Why somebody may not hold a slot; `by`: the slot of theirs that is in the way, null where it is the slot itself. */
export interface Hindrance {
  readonly why: 'double' | 'rest' | 'most'
  readonly by: Hours | null
  /** The limit that it would break, ms; 0 of a double. */
  readonly limit: number
}

/**
 * Whether somebody who holds some slots may hold one more: never two at one time, never with less rest between than either
 * team wants, and in no day more than either lets them serve. Null: they may.
 */
export function hindranceTo(slot: Held, own: readonly Held[]): Hindrance | null {
  const double = own.find((each) => each.from < slot.to && slot.from < each.to)
  if (double !== undefined) return { why: 'double', by: double, limit: 0 }
  for (const each of own) {
    const rest = strictest([slot.rest, each.rest], Math.max)
    const between = each.from >= slot.to ? each.from - slot.to : slot.from - each.to
    if (rest !== null && between < rest) return { why: 'rest', by: each, limit: rest }
  }
  return overMost(slot, own)
}

/** A day's hours are those that fall into it; and a slot counts whole for the day in which it begins. */
function overMost(slot: Held, own: readonly Held[]): Hindrance | null {
  for (let day = dayStart(slot.from); day < slot.to; day += DAY) {
    const beside = own.filter((each) => each.from < day + DAY && each.to > day)
    const most = strictest(
      [slot, ...beside].map((each) => each.most),
      Math.min,
    )
    if (most === null) continue
    const all = [slot, ...beside]
    const within = sum(all, (each) => Math.min(each.to, day + DAY) - Math.max(each.from, day))
    const begun = sum(
      all.filter(({ from }) => dayStart(from) === day),
      ({ from, to }) => to - from,
    )
    if (Math.max(within, begun) > most) return { why: 'most', by: beside[0] ?? null, limit: most }
  }
  return null
}

function strictest(
  limits: readonly (number | null)[],
  of: (...limits: number[]) => number,
): number | null {
  const said = limits.flatMap((limit) => limit ?? [])
  return said.length === 0 ? null : of(...said)
}

function sum(all: readonly Held[], of: (one: Held) => number): number {
  return all.reduce((total, one) => total + of(one), 0)
}
