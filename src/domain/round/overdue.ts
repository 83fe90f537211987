// Played by: rounds-are-late.chat, nobody-was-there.chat
import type { IntervalDuty } from '../model/duty/duty.ts'
import type { Round } from '../model/duty/round.ts'
import type { Effect } from '../model/effect.ts'
import { addressKey, post } from '../model/post.ts'
import { mentionOnce, type Recipient } from '../model/recipient.ts'
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
  const now = new Map(asked.rounds.map((each) => [each.id, each]))
  const told = tellLate(facts, duty, round)
  for (const each of told.rounds)
    now.set(each.id, { ...(now.get(each.id) ?? each), told: each.told })
  // Nothing of it was due: it was re-timed meanwhile.
  if (!now.has(id)) now.set(id, round)
  return [
    ...[...now.values()].flatMap((each) => expect(duty, each)),
    ...asked.effects,
    ...told.effects,
  ]
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
  const rounds = together(facts, duty, to, isDue, () => duty.who)
  const text = askAgainText(duty.name, itemsOf(facts, inOrder(facts, rounds)))
  return {
    rounds: rounds.map((each) => ({ ...each, again: null })),
    effects: to === null ? [] : saidTo(facts, to, text),
  }
}

/** The next level hears of a round that is late, and of all others of that duty it has to hear of now; each once. */
function tellLate(facts: Facts, duty: IntervalDuty, round: Round): Told {
  const next = duty.late[round.told]
  const isDue = (each: Round) => (lateAt(duty, each) ?? Number.POSITIVE_INFINITY) <= facts.now
  if (next === undefined || !isDue(round)) return NOTHING
  const to = goerAt(facts, next.to, siteOf(duty, round.spot))
  const rounds =
    to === null
      ? [round]
      : together(
          facts,
          duty,
          to,
          (each) => each.told === round.told && isDue(each),
          () => next.to,
        )
  const goer = goerAt(facts, duty.who, siteOf(duty, round.spot))
  const own = goer !== null && to !== null && key(goer) === key(to)
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

/** The open rounds of a duty that are due for the same people. */
function together(
  facts: Facts,
  duty: IntervalDuty,
  to: Recipient | null,
  isDue: (round: Round) => boolean,
  whom: () => IntervalDuty['who'],
): readonly Round[] {
  return facts.openRounds().filter((each) => {
    if (each.duty !== duty.name || !isDue(each)) return false
    const other = goerAt(facts, whom(), siteOf(duty, each.spot))
    return other === null ? to === null : to !== null && key(other) === key(to)
  })
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
