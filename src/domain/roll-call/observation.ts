// Played by: under-observation.chat
import { ancestorAt, areaAt } from '../model/area.ts'
import type { Effect, Observation } from '../model/effect.ts'
import { type Address, contact, post } from '../model/post.ts'
import { areaRecipient, leaders } from '../model/recipient.ts'
import { nextAt } from '../model/recurring.ts'
import { clock, HOUR } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { householdName } from '../wording/name.ts'
import {
  OBSERVATION_ASKS,
  OBSERVATION_OVER,
  observationText,
  unheardText,
} from '../wording/observation.ts'

/** What was reported this long before the asking is the answer already, ms. */
const BEFORE = 2 * HOUR

/** A household goes under observation (居家观察): asked one-to-one at the policy's hours until its last day. */
export function startObservation(facts: Facts, observation: Observation): readonly Effect[] {
  const hours = facts.policy.observe.at.map((minute) => clock(nextAt(facts.now, minute)))
  const text = observationText(observation.who.name, observation.to - 1, hours)
  return [
    { do: 'observe', observation },
    ...nextAsking(facts, observation),
    say(contact(observation.who.contact), text),
  ]
}

/** It is over before its time, or by its time. */
export function endObservation(facts: Facts, observation: Observation): readonly Effect[] {
  const over: Effect = {
    do: 'observe',
    observation: { ...observation, to: facts.now, state: 'over' },
  }
  const timers = (['observe', 'observed'] as const).map(
    (kind): Effect => ({ do: 'drop-timer', timer: { kind, watch: observation.id } }),
  )
  return [over, ...timers, say(contact(observation.who.contact), OBSERVATION_OVER)]
}

/** The hour to ask has come: who has just reported is not asked again. */
export function askObserved(facts: Facts, id: number): readonly Effect[] {
  const observation = facts.observation(id)
  if (observation === undefined || observation.state === 'over') return []
  if (facts.now >= observation.to) return endObservation(facts, observation)
  const again = nextAsking(facts, observation)
  if (answeredSince(facts, observation, facts.now - BEFORE)) return again
  const due = facts.now + facts.policy.observe.within
  return [
    ...again,
    { do: 'set-timer', timer: { kind: 'observed', watch: id, due } },
    say(contact(observation.who.contact), OBSERVATION_ASKS),
  ]
}

/** No answer in time: the head of the grid hears of it, and nobody else. */
export function missedObservation(facts: Facts, id: number): readonly Effect[] {
  const observation = facts.observation(id)
  if (observation === undefined || observation.state === 'over') return []
  const { observe } = facts.policy
  if (answeredSince(facts, observation, facts.now - observe.within - BEFORE)) return []
  const { area, household } = observation.home
  const label = householdName(facts.street, { area, household })
  const text = unheardText(label, observation.who.name, facts.now)
  return headsOf(facts, area).map((to) => say(to, text))
}

/** Those who look after the grid, one-to-one; its group where they cannot be reached so. */
function headsOf(facts: Facts, area: string): readonly Address[] {
  const grid = ancestorAt(facts.street, area, 'grid') ?? areaAt(facts.street, area)
  const heads = leaders(facts, grid.path)
  if (heads.length > 0) return heads.map((who) => contact(who.contact))
  return areaRecipient(facts, grid)?.addresses ?? []
}

function answeredSince(facts: Facts, { home }: Observation, since: number): boolean {
  return facts.forms
    .filter(({ answers }) => answers.kind === 'temperature')
    .some(({ name }) => facts.latestCheckIn(home, name, since) !== undefined)
}

function nextAsking(facts: Facts, observation: Observation): readonly Effect[] {
  const due = Math.min(
    ...facts.policy.observe.at.map((minute) => nextAt(facts.now, minute)),
    observation.to,
  )
  return [{ do: 'set-timer', timer: { kind: 'observe', watch: observation.id, due } }]
}

function say(to: Address, text: string): Effect {
  return { do: 'say', post: post(to, text, { stale: 6 * HOUR }) }
}
