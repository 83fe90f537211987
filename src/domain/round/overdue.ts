// Played by: rounds-are-late.chat, nobody-was-there.chat
import type { Goer, IntervalDuty } from '../model/duty/duty.ts'
import type { Round } from '../model/duty/round.ts'
import type { Effect } from '../model/effect.ts'
import type { Site } from '../model/finding/site.ts'
import { addressKey, post } from '../model/post.ts'
import { lead, mentionOnce, type Recipient } from '../model/recipient.ts'
import { DAY } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { mention } from '../wording/name.ts'
import { askAgainText, overdueText } from '../wording/round/overdue.ts'
import { goerAt, siteOf } from './goer.ts'
import { dutyNamed, end, expect, over } from './make.ts'
import { inOrder, itemsOf } from './outstanding.ts'
import { lateAt } from './plan.ts'

/** The time of a round has come: who goes is asked once more, the next level hears that it is late, or it is over. */
export function roundDue(facts: Facts, id: number): readonly Effect[] {
  const round = facts.round(id)
  if (round === undefined || round.state !== 'open') return []
  const duty = dutyNamed(facts, round.duty)
  if (duty === undefined) return end(round, 'dropped')
  if (facts.now >= duty.until) return over(duty, round)
  const asked = askAgain(facts, duty, round)
  // Nothing of it was due: it was re-timed meanwhile.
  const now = new Map([round, ...asked.rounds].map((each) => [each.id, each]))
  const told: Effect[] = []
  // Levels may be to hear at one moment.
  for (let level = round.told; level < duty.late.length; level++) {
    const open = facts.openRounds().map((each) => now.get(each.id) ?? each)
    const { rounds, effects } = tellLate(facts, duty, now.get(id) ?? round, open)
    if (rounds.length === 0) break
    for (const each of rounds) now.set(each.id, each)
    told.push(...effects)
  }
  return [...[...now.values()].flatMap((each) => expect(duty, each)), ...asked.effects, ...told]
}

interface Told {
  readonly rounds: readonly Round[]
  readonly effects: readonly Effect[]
}

/** Who goes is asked once more to see those whom they met not. All that are theirs now are one post. */
function askAgain(facts: Facts, duty: IntervalDuty, round: Round): Told {
  const isDue = ({ again }: Round) => again !== null && again <= facts.now
  if (!isDue(round)) return NOTHING
  const to = goerAt(facts, duty.who, siteOf(duty, round.spot))
  const rounds = facts
    .openRounds()
    .filter((each) => each.duty === duty.name && isDue(each))
    .filter(({ spot }) => isSame(goerAt(facts, duty.who, siteOf(duty, spot)), to))
  const text = askAgainText(duty.name, itemsOf(facts, inOrder(facts, rounds)))
  return {
    rounds: rounds.map((each) => ({ ...each, again: null })),
    effects: to === null ? [] : saidTo(facts, to, text),
  }
}

/**
 * The next level hears of a round that is late, and of all others of that duty it has to hear of now; each once. `open`: what
 * is expected, as it stands by now.
 */
function tellLate(facts: Facts, duty: IntervalDuty, round: Round, open: readonly Round[]): Told {
  const next = duty.late[round.told]
  const isDue = (each: Round) => (lateAt(duty, each) ?? Number.POSITIVE_INFINITY) <= facts.now
  if (next === undefined || !isDue(round)) return NOTHING
  const to = hearerAt(facts, next.to, siteOf(duty, round.spot))
  const due = open.filter(
    (each) => each.duty === duty.name && each.told === round.told && isDue(each),
  )
  const rounds =
    to === null
      ? [round]
      : due.filter(({ spot }) => isSame(hearerAt(facts, next.to, siteOf(duty, spot)), to))
  const goer = goerAt(facts, duty.who, siteOf(duty, round.spot))
  const own = goer !== null && isSame(goer, to)
  const text = overdueText(
    duty,
    itemsOf(facts, inOrder(facts, rounds)),
    own || goer === null ? null : goer.label,
  )
  return {
    rounds: rounds.map((each) => ({ ...each, told: each.told + 1 })),
    effects: to === null ? [] : saidTo(facts, to, text),
  }
}

const NOTHING: Told = { rounds: [], effects: [] }

/** Who hears that a round is late: where there is nobody, as no grid at the gate of a community, who leads the place. */
function hearerAt(facts: Facts, goer: Goer, site: Site): Recipient | null {
  return goerAt(facts, goer, site) ?? lead(facts, site)
}

function isSame(one: Recipient | null, other: Recipient | null): boolean {
  return one === null || other === null ? one === other : key(one) === key(other)
}

function key({ addresses }: Recipient): string {
  return addresses.map(addressKey).join(' ')
}

function saidTo(facts: Facts, to: Recipient, text: string): readonly Effect[] {
  const mentioned = mentionOnce(facts, to.addresses, to.leaders)
  return to.addresses.map((address): Effect => {
    const people = address.kind === 'group' ? mentioned(address) : []
    return {
      do: 'say',
      post: post(address, `${mention(people)}${text}`, { mentions: people, stale: DAY }),
    }
  })
}
