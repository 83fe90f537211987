// Played by: a-skill-has-many-words.chat
import { ancestorAt, areaAt, within } from '../model/area.ts'
import { dueAfter } from '../model/calendar.ts'
import type { Case } from '../model/case.ts'
import { holdersOf, servedBetween } from '../model/duty/slot.ts'
import type { Effect } from '../model/effect.ts'
import type { ContactId } from '../model/person.ts'
import { addressKey, contact } from '../model/post.ts'
import type { Recipient } from '../model/recipient.ts'
import { LONGEST_ERRAND, mayServe, type Served, servedBy } from '../model/team/rest.ts'
import type { TeamPlace } from '../model/team/team.ts'
import { type Candidate, lotOf, nextToAsk } from '../model/team/turn-order.ts'
import { DAY, MINUTE } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { type Notified, notifyRecipients } from '../notify/case.ts'
import type { Reason } from '../wording/sentence.ts'
import { asksOf } from './at-hand.ts'
import { isKnown, membersOf, volunteersFor } from './offered.ts'

/** How long those who were asked have before the next are. */
const PATIENCE = 10 * MINUTE
/** What somebody can do who fetches and carries. */
const CARRIES: readonly string[] = ['买菜', '送菜', '取药', '接送', '搬东西', '开车']

/**
 * An errand is offered, one-to-one, to the next of a volunteers' team who can (三个人一轮); null where there is nobody to offer it
 * to, and the group is asked as ever. Who refused is nobody's business: the history says that the team was asked.
 */
export function offerErrand(facts: Facts, about: Case, why: Reason): Notified | null {
  if (about.kind !== 'request' || about.urgent) return null
  const place = volunteersFor(facts, about)
  if (place === null) return null
  const next = nextToAsk(candidates(facts, about, place))
  if (next.length === 0) return null
  const { number, route } = about
  const to: Recipient = {
    label: place.team.name,
    level: null,
    area: place.area,
    addresses: next.map(contact),
    leaders: [],
    residents: false,
    volunteers: true,
  }
  const due = dueAfter(facts.now, PATIENCE, route, facts.policy)
  const { effects, told } = notifyRecipients(facts, about, [to], { event: 'told', why })
  return {
    effects: [
      ...effects,
      ...next.flatMap((who): readonly Effect[] => [
        { do: 'mark', key: lastAskedKey(who) },
        asksOf(
          facts,
          who,
          contact(who),
          [
            { answer: 'yes', command: 'claim', case: number, text: '', called: '' },
            { answer: 'no', command: 'give-back', case: number, text: '', called: '' },
          ],
          PATIENCE,
        ),
      ]),
      { do: 'set-timer', timer: { kind: 'offer', case: number, due } },
    ],
    told,
  }
}

function candidates(facts: Facts, about: Case, place: TeamPlace): readonly Candidate[] {
  const members = membersOf(facts, place).filter(({ who }) => isKnown(facts, place, who.contact))
  const wanted = skillsWanted(facts, about)
  const served = servedLately(facts)
  const expected = expectedSoon(facts)
  const names = new Map<string, readonly string[]>()
  const named = (skill: string): readonly string[] => {
    const known = names.get(skill) ?? facts.skillsNamed(skill)
    names.set(skill, known)
    return known
  }
  return members
    .filter(({ who }) => who.contact !== about.by.contact)
    .map((member) => {
      const { contact: id } = member.who
      return {
        contact: id,
        able: isAble(member.skills.flatMap(named), wanted),
        distance: distanceTo(facts, about, facts.homeOf(id)?.area ?? null),
        busy:
          facts.heldBy(id).length > 0 ||
          expected.has(id) ||
          !mayServe(place.team, served.get(id) ?? [], facts.now),
        asked: about.told.includes(addressKey(contact(id))),
        lastAsked: facts.marked(lastAskedKey(id)) ?? null,
        lot: lotOf(id, about.number),
      }
    })
}

/** What people did in the last days: errands that they ran, and slots of a rota that they stood in. */
function servedLately(facts: Facts): ReadonlyMap<ContactId, readonly Served[]> {
  const since = facts.now - 2 * DAY
  const served = new Map<ContactId, Served[]>()
  const count = (id: ContactId, each: Served) => {
    served.set(id, [...(served.get(id) ?? []), each])
  }
  for (const taken of facts.errandsTaken(since)) count(taken.contact, servedBy(taken, facts.now))
  for (const stood of facts.stood(since)) count(stood.contact, servedBetween(stood, facts.now))
  return served
}

/** Who is in a slot of a rota, or has one before an errand would be done. */
function expectedSoon(facts: Facts): ReadonlySet<ContactId> {
  const running = facts
    .liveSlots()
    .filter(({ from, to }) => from < facts.now + LONGEST_ERRAND && facts.now < to)
  return new Set(
    running.flatMap((slot) =>
      holdersOf(slot)
        .filter(({ went }) => went === null)
        .map(({ who }) => who.contact),
    ),
  )
}

/** The skills that its words want; empty for an errand that anybody runs who fetches and carries. */
function skillsWanted(facts: Facts, { category, text }: Case): readonly string[] {
  if (category !== 'care' && category !== 'other') return []
  return facts.skillsNamed(text).filter((skill) => !CARRIES.includes(skill))
}

/** Who said nothing of what they can do runs errands. */
function isAble(able: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length > 0) return wanted.every((skill) => able.includes(skill))
  return able.length === 0 || able.some((skill) => CARRIES.includes(skill))
}

function distanceTo({ street }: Facts, about: Case, home: string | null): 0 | 1 | 2 | 3 {
  if (home === null) return 3
  if (areaAt(street, about.area).level === 'building' && home === about.area) return 0
  const near = (level: 'grid' | 'community') => {
    const own = ancestorAt(street, about.area, level)
    return own !== undefined && within(home, own.path)
  }
  return near('grid') ? 1 : near('community') ? 2 : 3
}

/** When somebody was last asked for an errand is remembered under this. */
export function lastAskedKey(who: ContactId): string {
  return `errand-asked:${who}`
}
