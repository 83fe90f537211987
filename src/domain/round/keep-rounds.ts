// Played by: rounds-are-made.chat
import type { IntervalDuty } from '../model/duty/duty.ts'
import { type Round, spotKey } from '../model/duty/round.ts'
import type { Effect } from '../model/effect.ts'
import { DAY } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { dutyNamed, end, expect, over } from './make.ts'
import { dueAfter, roundOf } from './plan.ts'
import { type Expected, everyAt, expectedBy } from './spots.ts'

/**
 * Makes the rounds those that the file and the roster ask for now: places that came are expected, those that went are not,
 * and where a household is to be seen more often it is seen sooner. `starting`: the file may be another than before.
 */
export function keepRounds(facts: Facts, starting = false): readonly Effect[] {
  const open = new Map(facts.openRounds().map((round) => [spotKey(round.duty, round.spot), round]))
  if (facts.duties.length + open.size === 0) return []
  const wanted = facts.duties
    .filter(({ until }) => facts.now < until)
    .flatMap((duty) => expectedBy(facts, duty).map((each) => ({ duty, ...each })))
  const keys = new Set(wanted.map(({ duty, spot }) => spotKey(duty.name, spot)))
  return [
    ...wanted.flatMap(({ duty, ...expected }) =>
      wantedNow(facts, duty, expected, open.get(spotKey(duty.name, expected.spot)), starting),
    ),
    ...[...open].flatMap(([key, round]) => (keys.has(key) ? [] : besides(facts, round, starting))),
  ]
}

function wantedNow(
  facts: Facts,
  duty: IntervalDuty,
  { spot, every }: Expected,
  open: Round | undefined,
  starting: boolean,
): readonly Effect[] {
  if (open !== undefined) {
    const sooner = soonest(facts, duty, open.since, open.own ?? every)
    if (sooner < open.due) return expect(duty, { ...open, due: sooner, told: 0 })
    return starting ? expect(duty, open) : []
  }
  const last =
    duty.of === 'household'
      ? facts.lastRound(duty.name, { area: spot.area, household: spot.name })
      : undefined
  const since = last?.done?.at ?? facts.now
  const due = soonest(facts, duty, since, every)
  if (due > duty.until) return []
  return expect(duty, roundOf(facts.nextRound(), duty, spot, { since, due, own: null }))
}

/** When it is due by what was done last, and never before somebody had a day to go. */
function soonest(facts: Facts, duty: IntervalDuty, since: number, every: number): number {
  return Math.max(dueAfter(duty, since, every), dueAfter(duty, facts.now, Math.min(every, DAY)))
}

/** What is expected and not by file and roster: by somebody's word it stays, where the household is still there. */
function besides(facts: Facts, round: Round, starting: boolean): readonly Effect[] {
  const duty = dutyNamed(facts, round.duty)
  if (duty === undefined || !facts.street.areas.has(round.spot.area)) return end(round, 'dropped')
  if (facts.now >= duty.until) return over(duty, round)
  const soon = Math.max(0, ...duty.after.map(({ within }) => within))
  const bySomebody = round.own !== null || round.due - round.since <= soon + DAY
  if (duty.of !== 'household' || (!bySomebody && everyAt(facts, duty, round.spot) === null))
    return end(round, 'dropped')
  return starting ? expect(duty, round) : []
}
