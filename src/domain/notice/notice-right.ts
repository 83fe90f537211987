import { isResidents } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import type { Notice } from '../model/notice/notice.ts'
import type { ContactId, Named } from '../model/person.ts'
import { addressKey } from '../model/post.ts'
import { leaders } from '../model/recipient.ts'
import type { Facts, View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { answersFor } from '../privacy/rights.ts'
import { noSuchNoticeText } from '../wording/notice/notice.ts'

/** Whether somebody answers for all that a notice is for: they may send it, put it right and take it back. */
export function mayNotify(
  facts: Pick<Facts, 'street' | 'staffOf'>,
  who: ContactId,
  areas: readonly string[],
): boolean {
  return areas.length > 0 && areas.every((path) => answersFor(facts, who, path))
}

/** Whether somebody may have a say in a notice that is there: who answers for all that it is for. */
export function mayHandle(
  facts: Pick<Facts, 'street' | 'staffOf'>,
  who: ContactId,
  { areas }: Notice,
): boolean {
  return mayNotify(facts, who, areas)
}

/** Who else may agree to what the whole street is to hear: whoever leads the street, else its communities. */
export function seconders(facts: Facts, by: ContactId): readonly Named[] {
  const { street } = facts
  const others = (people: readonly Named[]) => people.filter(({ contact }) => contact !== by)
  const top = facts
    .staffOf(street.root)
    .filter(({ contact, role }) => contact !== by && ANSWERING.includes(role))
  if (top.length > 0) return distinct(top)
  const communities = [...street.areas.values()].filter(({ level }) => level === 'community')
  return distinct(others(communities.flatMap(({ path }) => leaders(facts, path))))
}

const ANSWERING: readonly string[] = ['head', 'duty']

function distinct(people: readonly Named[]): readonly Named[] {
  return [...new Map(people.map(({ contact, name }) => [contact, { contact, name }])).values()]
}

/** Whether it wants another than its speaker to agree. */
export function wantsAnother(facts: Facts, notice: Notice): boolean {
  return (
    notice.whole &&
    notice.kind === 'alert' &&
    facts.policy.notices.confirm.by > 1 &&
    seconders(facts, notice.by.contact).length > 0
  )
}

/** The notices that wait for a word the speaker may give here: where they were said, or alone. */
export function askedHere(view: View): readonly Notice[] {
  const here = addressKey(view.here.address)
  const { contact } = view.speaker
  return view.notices().filter((notice) => {
    if (notice.state !== 'asked') return false
    const concerned = notice.by.contact === contact || mayAgree(view, notice, contact)
    return concerned && (addressKey(notice.from) === here || view.here.seat === null)
  })
}

/** Whether somebody's word sends it. */
export function mayAgree(facts: Facts, notice: Notice, who: ContactId): boolean {
  if (!wantsAnother(facts, notice)) return mayHandle(facts, who, notice)
  return seconders(facts, notice.by.contact).some(({ contact }) => contact === who)
}

/** Whether a group is one that residents sit in. */
export function isResidentsTopic({ street }: Pick<Facts, 'street'>, topic: string): boolean {
  return isResidents(street.seats.get(topic))
}

/** There is none of this number for the speaker. Among neighbours N95 is a mask, and nothing is said. */
export function noSuchNotice(view: View, number: number): readonly Effect[] {
  const talk = view.speaker.positions.length === 0 && isResidents(view.here.seat)
  return talk ? [] : [answer(view, null, noSuchNoticeText(number))]
}
