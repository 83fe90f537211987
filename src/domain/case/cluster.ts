// Played by: a-cluster-is-told-however-far-one-climbed.chat
import { ancestorAt, areaAt, type Level } from '../model/area.ts'
import { byItself, type Case, retracted } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { sameHome } from '../model/person.ts'
import { addressKey, post } from '../model/post.ts'
import { type Recipient, recipientAbove, recipientOf } from '../model/recipient.ts'
import { span } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { clusterRecord, clusterText } from '../wording/fever.ts'
import { list } from '../wording/sentence.ts'

/**
 * A fever was just opened: so many in one building, or in one grid, within the policy's span tell the
 * level above the grid, at once, and whatever has become of the single cases or how far they climbed.
 */
export function cluster(facts: Facts, opened: Case): readonly Effect[] {
  const { building, grid } = facts.policy.cluster
  return [...reached(facts, opened, 'building', building), ...reached(facts, opened, 'grid', grid)]
}

/** Whether the household was counted before. */
function again(facts: Facts, opened: Case, since: number): boolean {
  return facts
    .casesSince(opened.area, 'fever', since)
    .some((one) => one.number !== opened.number && sameHome(one, opened))
}

function reached(facts: Facts, opened: Case, level: Level, count: number): readonly Effect[] {
  const area = ancestorAt(facts.street, opened.area, level)
  if (area === undefined || count === 0) return []
  const { within } = facts.policy.cluster
  const before = facts
    .casesSince(area.path, 'fever', facts.now - within)
    .filter((one, place, all) => {
      if (one.number === opened.number || sameHome(one, opened) || retracted(one)) return false
      return !all.slice(0, place).some((other) => sameHome(one, other))
    })
  // A household that has another fever is no further one. Told once as the number is reached; further ones have their own posts.
  if (before.length + 1 !== count || again(facts, opened, facts.now - within)) return []
  const cases = [...before, opened]
  const recipients = hearers(facts, opened, cases)
  if (recipients.length === 0) return []
  const where = areaAt(facts.street, area.path).name
  const numbers = cases.map(({ number }) => number)
  const record = clusterRecord(where, cases.length, list(recipients.map(({ label }) => label)))
  const top = recipients.at(-1)?.level ?? null
  return [
    {
      do: 'case-event',
      number: opened.number,
      event: byItself(facts.now, 'told', record, {
        told: recipients.flatMap(({ addresses }) => addresses.map(addressKey)),
        ...(top === null ? {} : { level: top }),
      }),
    },
    ...recipients.flatMap((to) => {
      const text = clusterText(where, span(within), numbers, to.leaders)
      return to.addresses.map(
        (address): Effect => ({
          do: 'say',
          post: post(address, text, {
            about: numbers,
            mentions: to.leaders,
            urgent: true,
            night: true,
          }),
        }),
      )
    }),
  ]
}

/** The level above the grid, which hears of each fever; and the street where one of them has come that far. */
function hearers(facts: Facts, opened: Case, cases: readonly Case[]): readonly Recipient[] {
  const above = recipientAbove(facts, opened.area, 'grid')
  const top = cases.some(({ level }) => level === 'street')
    ? recipientOf(facts, opened, 'street')
    : null
  return [above, top].filter(
    (to, i, all): to is Recipient =>
      to !== null && all.findIndex((one) => one?.area === to.area) === i,
  )
}
