// Played by: a-lesson-is-announced.chat
import type { Effect } from '../../src/domain/model/effect.ts'
import { momentOf } from '../../src/domain/model/moment/moment.ts'
import { type Notice, standingOf } from '../../src/domain/model/notice/notice.ts'
import { DAY } from '../../src/domain/model/time.ts'
import type { View } from '../../src/domain/model/view.ts'
import { officeOf } from '../../src/domain/notice/ask-notice.ts'
import { mayHandle, noSuchNotice } from '../../src/domain/notice/notice-right.ts'
import { FOLLOWS } from '../../src/domain/notice/retract.ts'
import { spread, spreadTold } from '../../src/domain/notice/spread.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { cityWordsText } from '../../src/domain/wording/across/city-notice.ts'
import { alreadyText, confirmText, revisedText } from '../../src/domain/wording/notice/notice.ts'
import { aboutNotice } from '../../src/language/notice/about-notice.ts'
import { noticeAndRest } from '../../src/language/notice/notice-number.ts'
import { untilWhen } from '../../src/language/notice/until-when.ts'
import type { When } from '../../src/language/time/when.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** A notice is put right (更正 N8 …). */
export interface ReviseFields {
  readonly notice: number
  /** What is right, as typed. */
  readonly words: string
  readonly until: When | null
}

export const revise = command<Utterance, Where, ReviseFields>({
  name: 'revise',
  title: '更正',
  words: ['更正通知'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'ask',
  help: {
    zh: '通知说错了：更正 N8 停水改到14点（发给收到过和还没收到的群）',
    en: 'Puts a notice right: exactly those hear it who heard the first, or were to.',
    from: 'grid',
    pages: { captain: ['通知', 3], grid: ['通知', 3] },
  },
  examples: [
    {
      say: '更正 N8 停水改到14点',
      where: { place: 'street' },
      gives: { notice: 8, words: '停水改到14点' },
    },
  ],
  needs: ['正改错补新挪推提延不'],
  read,
  decide,
  whole: true,
})

const WORD = '更正|改正|纠正'

function read(
  utterance: Utterance,
  { aims, toldNotice }: Where,
): { readonly fields: ReviseFields; readonly left: number } | null {
  const { text, typed } = utterance
  const found = noticeAndRest(utterance, WORD)
  const about = aims === undefined ? null : aboutNotice(utterance, toldNotice)
  if (found === null && about?.wish !== 'revise') return null
  const [notice, from, end] =
    found !== null
      ? [found.notice, found.start, text.length]
      : [about?.notice ?? 0, about?.start ?? 0, about?.end ?? 0]
  const behind = /^[\s,:。、]*/.exec(text.slice(from, end))?.[0].length ?? 0
  const start = from + behind
  const words = typed(start, end).trim()
  if (words === '' || (found === null && words.length < SHORTEST)) return null
  return { fields: { notice, words, until: untilWhen(text.slice(start, end)) }, left: 0 }
}

/** What is right takes as many characters, where it is told from free words. */
const SHORTEST = 4

// ---- what it decides ----

/** A notice tells of nothing further ahead. */
const LONGEST = 60 * DAY

function decide(
  { notice: number, words: text, until }: ReviseFields,
  view: View,
): readonly Effect[] {
  const before = view.notice(number)
  if (before === undefined || !mayHandle(view, view.speaker.contact, before))
    return noSuchNotice(view, number)
  const moment = until === null ? null : momentOf(until, view.now, LONGEST)
  const ends =
    moment !== null && 'at' in moment ? moment.at : Math.max(before.ends, view.now + FOLLOWS)
  if (before.state === 'asked' && before.city !== null)
    return [answer(view, null, cityWordsText(before))]
  if (before.state === 'asked') return askedAnew(view, { ...before, text, ends })
  const reached = view.reachedBy(number)
  const { state } = standingOf(before, reached)
  if (state === 'cancelled' || before.kind === 'cancel' || before.sort === 'lost')
    return [answer(view, null, alreadyText(number, state))]
  const topics = reached.flatMap(({ to, heard, waits }) =>
    to.kind === 'group' && (heard || waits) ? [to.topic] : [],
  )
  const { contact, name } = view.speaker
  const update: Notice = {
    ...before,
    number: view.nextNotice(),
    kind: 'update',
    haste: before.haste,
    refers: number,
    by: { contact, name },
    office: officeOf(view, before.areas),
    from: view.here.address,
    topics,
    text,
    at: view.now,
    ends,
    state: 'going',
    stage: 0,
    city: null,
  }
  return [
    ...spread(view, update),
    answer(view, null, revisedText(spreadTold(view, update), number, view.now)),
  ]
}

/** What has not left yet is said back anew. */
function askedAnew(view: View, notice: Notice): readonly Effect[] {
  return [
    { do: 'notice', notice },
    answer(view, null, confirmText(spreadTold(view, notice), [], view.now)),
  ]
}
