// Played by: a-notice-is-spread.chat
import type { Effect } from '../model/effect.ts'
import { communitiesOf } from '../model/notice/aim.ts'
import { type Notice, standingOf } from '../model/notice/notice.ts'
import { addressKey, group, post } from '../model/post.ts'
import { DAY, day } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { durationText, groupsText, noticePostText } from '../wording/notice/notice.ts'
import { beginsAt, lastsFor } from './duration.ts'
import { firstReminder } from './receipt.ts'

/** Where a notice goes and how long that takes, as it is told. */
export function spreadTold(
  facts: Facts,
  { number, topics, haste }: Pick<Notice, 'number' | 'topics' | 'haste'>,
) {
  const begins = beginsAt(facts, haste)
  return {
    number,
    groups: groupsText(communitiesOf(facts.street, topics).length, topics),
    lasts: durationText(lastsFor(facts, topics.length)),
    begins: begins === facts.now ? null : begins,
  }
}

/** It leaves: a post to each of its groups, in their order, by the one road there is. */
export function spread(facts: Facts, asked: Notice): readonly Effect[] {
  const notice: Notice = { ...asked, state: 'going' }
  const before = notice.refers === null ? null : (facts.notice(notice.refers) ?? null)
  const text = noticePostText(notice, before)
  return [
    ...supersede(facts, notice, before),
    { do: 'notice', notice },
    { do: 'set-timer', timer: { kind: 'notice', notice: notice.number, due: notice.ends } },
    ...notice.topics.map((topic) => sayInGroup(facts, notice, topic, text)),
    ...firstReminder(facts, notice, beginsAt(facts, notice.haste)),
  ]
}

/** What a notice puts right leaves no more, and is answered no more. */
function supersede(facts: Facts, { kind }: Notice, before: Notice | null): readonly Effect[] {
  if (kind !== 'update' || before === null) return []
  const { state, waiting } = standingOf(before, facts.reachedBy(before.number))
  const over: readonly Effect[] =
    state !== 'going' || waiting === 0
      ? []
      : [
          { do: 'notice', notice: { ...before, state: 'expired' } },
          { do: 'drop-notice', number: before.number },
        ]
  return [...over, { do: 'drop-timer', timer: { kind: 'receipt', notice: before.number } }]
}

function sayInGroup({ now }: Facts, notice: Notice, topic: string, text: string): Effect {
  const { haste, number, ends } = notice
  return {
    do: 'say',
    post: post(group(topic), text, {
      about: notice.case === null ? [] : [notice.case],
      notice: number,
      haste,
      night: haste === 'first' || haste === 'pressing',
      stale: Math.max(0, ends - now),
    }),
  }
}

// ---- one lesson a day a group ----

/** Of these groups, those that hear no lesson on the day when this one would leave: what was taken back before it left is none. */
export function withoutLesson(facts: Facts, topics: readonly string[]): readonly string[] {
  const on = day(beginsAt(facts, 'gentle'))
  const lessons = facts
    .notices()
    .filter(
      ({ sort, kind, at }) => sort === 'lesson' && kind !== 'cancel' && at > facts.now - LATELY,
    )
  const had = new Set(
    lessons
      .flatMap(({ number }) => facts.reachedBy(number))
      .filter(({ left, waits }) => waits || (left !== null && day(left) === on))
      .map(({ to }) => addressKey(to)),
  )
  return topics.filter((topic) => !had.has(addressKey(group(topic))))
}

/** Asked for earlier than this, nothing waits. */
const LATELY = 3 * DAY
