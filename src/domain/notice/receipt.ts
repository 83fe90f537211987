// Played by: a-notice-is-answered.chat
import { ancestorAt, areasOfSeat, type Level } from '../model/area.ts'
import { quietEnd } from '../model/calendar.ts'
import type { Effect } from '../model/effect.ts'
import type { Notice, Reached } from '../model/notice/notice.ts'
import type { Named } from '../model/person.ts'
import { type Address, addressKey, contact, post } from '../model/post.ts'
import { areaRecipient } from '../model/recipient.ts'
import { DAY } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { mention } from '../wording/name.ts'
import { remindReceiptText, silentText } from '../wording/notice/notice.ts'
import { lastsFor } from './duration.ts'
import { isResidentsTopic } from './notice-right.ts'

/** Whether anybody is waited for to say that they read it: of word that others sent into residents' groups. */
export function wantsReceipt({ policy }: Facts, { sort, kind }: Notice): boolean {
  return policy.notices.receipt !== null && sort === 'word' && kind !== 'cancel'
}

/** Who looks after a group and is to answer: those of the role that the policy names; never who sent it. */
export function answerers(facts: Facts, { by }: Notice, topic: string): readonly Named[] {
  const seat = facts.street.seats.get(topic)
  const role = facts.policy.notices.receipt?.who
  if (seat === undefined || role === undefined || !isResidentsTopic(facts, topic)) return []
  const people = areasOfSeat(seat).flatMap((path) => facts.staffOf(path))
  return people.filter((who) => who.role === role && who.contact !== by.contact)
}

/** Nobody is reminded before the last group can have heard it. */
export function firstReminder(facts: Facts, notice: Notice, begins: number): readonly Effect[] {
  const { receipt } = facts.policy.notices
  if (receipt === null || !wantsReceipt(facts, notice)) return []
  if (!notice.topics.some((topic) => answerers(facts, notice, topic).length > 0)) return []
  const heard = begins + lastsFor(facts, notice.topics.length)
  const due = quietEnd(heard + receipt.remind, facts.policy)
  return [{ do: 'set-timer', timer: { kind: 'receipt', notice: notice.number, due } }]
}

/** The groups that heard it and have somebody to answer who did not. */
export function silentGroups(facts: Facts, notice: Notice): readonly Reached[] {
  return facts
    .reachedBy(notice.number)
    .filter(
      ({ to, left, receipt }) =>
        left !== null &&
        receipt === null &&
        to.kind === 'group' &&
        answerers(facts, notice, to.topic).length > 0,
    )
}

/** First those are reminded who did not answer, alone; then the level above hears of their groups. */
export function remindOfReceipts(facts: Facts, number: number): readonly Effect[] {
  const notice = facts.notice(number)
  const { receipt } = facts.policy.notices
  if (notice === undefined || receipt === null || notice.state !== 'going') return []
  const silent = silentGroups(facts, notice)
  if (silent.length === 0) return []
  if (notice.stage > 0) return above(facts, notice, silent, receipt.then.to)
  const due = quietEnd(facts.now + receipt.then.after - receipt.remind, facts.policy)
  return [
    { do: 'notice', notice: { ...notice, stage: 1 } },
    { do: 'set-timer', timer: { kind: 'receipt', notice: number, due } },
    ...remind(facts, notice, silent),
  ]
}

/** Each person once, of all their groups. */
function remind(facts: Facts, notice: Notice, silent: readonly Reached[]): readonly Effect[] {
  const groups = new Map<string, string[]>()
  for (const { to } of silent) {
    if (to.kind !== 'group') continue
    for (const { contact: who } of answerers(facts, notice, to.topic))
      groups.set(who, [...(groups.get(who) ?? []), to.topic])
  }
  return [...groups].map(([who, topics]): Effect => {
    const text = remindReceiptText(notice.number, notice.text, topics)
    return { do: 'say', post: post(contact(who), text, { haste: 'plain', stale: DAY }) }
  })
}

function above(
  facts: Facts,
  notice: Notice,
  silent: readonly Reached[],
  level: Level,
): readonly Effect[] {
  const areas = new Map<string, string[]>()
  for (const { to } of silent) {
    if (to.kind !== 'group') continue
    const seat = facts.street.seats.get(to.topic)
    const own = seat === undefined ? undefined : areasOfSeat(seat)[0]
    const over = own === undefined ? undefined : ancestorAt(facts.street, own, level)
    if (over !== undefined) areas.set(over.path, [...(areas.get(over.path) ?? []), to.topic])
  }
  return [...areas].flatMap(([path, topics]): readonly Effect[] => {
    const area = facts.street.areas.get(path)
    const told = area === undefined ? null : areaRecipient(facts, area)
    const words = silentText(notice.number, notice.text, topics, notice.at)
    return (told?.addresses ?? []).map((to): Effect => {
      const mentions = to.kind === 'group' ? (told?.leaders ?? []) : []
      const text = `${mention(mentions)}${words}`
      return { do: 'say', post: post(to, text, { haste: 'plain', mentions, stale: DAY }) }
    })
  })
}

/** So long after it left 收到 behind it is meant for it. */
const STAYS = DAY

/** The notices that somebody may answer for a group where they speak, the latest first. */
export function answerableHere(facts: Facts, who: string, here: Address): readonly Notice[] {
  const key = addressKey(here)
  return facts
    .notices()
    .toReversed()
    .filter((notice) => {
      if (notice.state !== 'going' || facts.now - notice.at > 2 * STAYS) return false
      if (!wantsReceipt(facts, notice)) return false
      const topics =
        here.kind === 'group'
          ? notice.topics.filter((topic) => topic === here.topic)
          : notice.topics
      const own = topics.filter((topic) =>
        answerers(facts, notice, topic).some(({ contact: one }) => one === who),
      )
      if (own.length === 0) return false
      return facts
        .reachedBy(notice.number)
        .some(
          ({ to, left }) =>
            left !== null &&
            facts.now - left <= STAYS &&
            to.kind === 'group' &&
            own.includes(to.topic) &&
            (here.kind !== 'group' || addressKey(to) === key),
        )
    })
}
