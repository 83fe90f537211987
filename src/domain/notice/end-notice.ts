// Played by: a-notice-has-an-end.chat
import type { Effect } from '../model/effect.ts'
import { type Notice, standingOf } from '../model/notice/notice.ts'
import { post } from '../model/post.ts'
import { DAY } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { addressed } from '../wording/name.ts'
import { expiredText, unconfirmedText } from '../wording/notice/notice.ts'

/** The time of a notice is over: what has not left leaves no more, and who sent it hears where that is any. */
export function endNotice(facts: Facts, number: number): readonly Effect[] {
  const notice = facts.notice(number)
  if (notice === undefined) return []
  if (notice.state === 'asked')
    return [
      { do: 'notice', notice: { ...notice, state: 'expired' } },
      tellSender(notice, unconfirmedText(number)),
    ]
  const { state, waiting } = standingOf(notice, facts.reachedBy(number))
  if (state !== 'going' || waiting === 0) return []
  return [
    { do: 'notice', notice: { ...notice, state: 'expired' } },
    { do: 'drop-notice', number },
    tellSender(notice, expiredText(number, waiting)),
  ]
}

/** A word to who sent it, where they said it. */
export function tellSender({ by, from }: Notice, words: string): Effect {
  const { text, mentions } = addressed(from, [by], words)
  return { do: 'say', post: post(from, text, { mentions, stale: DAY }) }
}
