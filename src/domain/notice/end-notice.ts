// Played by: a-notice-has-an-end.chat
import { casePost } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { type Notice, standingOf } from '../model/notice/notice.ts'
import { DELETED } from '../model/person.ts'
import { contact, post } from '../model/post.ts'
import { DAY } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { notifyKnowing } from '../notify/case.ts'
import { addressed } from '../wording/name.ts'
import { numbered } from '../wording/note.ts'
import { lookedLongText } from '../wording/notice/lost.ts'
import { expiredText, unconfirmedText } from '../wording/notice/notice.ts'
import { cityUnconfirmed } from './city-notice.ts'
import { unlost } from './lost-follow.ts'

/** The time of a notice is over: what has not left leaves no more, and who sent it hears where that is any. */
export function endNotice(facts: Facts, number: number): readonly Effect[] {
  const notice = facts.notice(number)
  if (notice === undefined) return []
  if (notice.state === 'asked' && notice.city !== null) return cityUnconfirmed(facts, notice)
  if (notice.state === 'asked')
    return [
      { do: 'notice', notice: { ...notice, state: 'expired' } },
      tellSender(notice, unconfirmedText(number)),
    ]
  const { state, waiting } = standingOf(notice, facts.reachedBy(number))
  if (notice.sort === 'lost' && notice.kind === 'alert') return lookedLong(facts, notice)
  if (state !== 'going' || waiting === 0) return []
  return [
    { do: 'notice', notice: { ...notice, state: 'expired' } },
    { do: 'drop-notice', number },
    tellSender(notice, expiredText(number, waiting)),
  ]
}

/** Groups are asked to look no longer; the case lives on, and whoever looks for them may ask again. */
function lookedLong(facts: Facts, notice: Notice): readonly Effect[] {
  const { number, case: of, by } = notice
  const about = of === null ? undefined : facts.caseNumbered(of)
  if (about === undefined || notice.state !== 'going') return []
  const text = lookedLongText(about.number, notice.ends - notice.at)
  return [
    { do: 'notice', notice: { ...notice, state: 'expired', stage: -1 } },
    { do: 'drop-notice', number },
    { do: 'drop-timer', timer: { kind: 'ring', notice: number } },
    unlost(facts, notice, facts.policy.notices.lost.forget),
    ...(by.name === DELETED
      ? []
      : [
          {
            do: 'say' as const,
            post: casePost(about, contact(by.contact), numbered(about.number, text)),
          },
        ]),
    ...notifyKnowing(facts, about, text),
  ]
}

/** A word to who sent it, where they said it. */
export function tellSender({ by, from }: Notice, words: string): Effect {
  const { text, mentions } = addressed(from, [by], words)
  return { do: 'say', post: post(from, text, { mentions, stale: DAY }) }
}
