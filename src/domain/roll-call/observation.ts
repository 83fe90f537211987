import { ancestorAt, areaAt } from '../model/area.ts'
import type { Effect, Observation } from '../model/effect.ts'
import { type Address, contact, post } from '../model/post.ts'
import { areaRecipient, leaders } from '../model/recipient.ts'
import { nextAt } from '../model/recurring.ts'
import { clock, HOUR, monthDay } from '../model/time.ts'
import type { Facts } from '../model/view.ts'

/** What was reported this long before the asking is the answer already, ms. */
const BEFORE = 2 * HOUR

/** A household goes under observation (居家观察): asked one-to-one at the policy's hours until its last day. */
export function startObservation(facts: Facts, observation: Observation): readonly Effect[] {
  const hours = facts.policy.observe.at.map((minute) => clock(nextAt(facts.now, minute))).join('、')
  const text = `${observation.who.name}您好，居家观察到${monthDay(observation.to - 1)}。每天 ${hours} 我来问一次体温，您回我就行，别人看不到。有急事先打 120。`
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
  return [
    over,
    ...timers,
    say(contact(observation.who.contact), '居家观察到今天结束了，这些天辛苦您。'),
  ]
}

/** The hour to ask has come: who has just reported is not asked again. */
export function askObserved(facts: Facts, id: number): readonly Effect[] {
  const observation = facts.observation(id)
  if (observation === undefined || observation.state === 'over') return []
  if (facts.now >= observation.to) return endObservation(facts, observation)
  const again = nextAsking(facts, observation)
  if (answeredSince(facts, observation, facts.now - BEFORE)) return again
  const due = facts.now + facts.policy.observe.within
  const text = '该量体温了。回我体温和有没有不舒服就行，比如「36.5 无不适」「37.6 咳嗽」。'
  return [
    ...again,
    { do: 'set-timer', timer: { kind: 'observed', watch: id, due } },
    say(contact(observation.who.contact), text),
  ]
}

/** No answer in time: the head of the grid hears of it, and nobody else. */
export function missedObservation(facts: Facts, id: number): readonly Effect[] {
  const observation = facts.observation(id)
  if (observation === undefined || observation.state === 'over') return []
  const { observe } = facts.policy
  if (answeredSince(facts, observation, facts.now - observe.within - BEFORE)) return []
  const { area, household } = observation.home
  const text = `居家观察的${areaAt(facts.street, area).name} ${household} ${observation.who.name}到 ${clock(facts.now)} 还没报体温，麻烦问一声。`
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
