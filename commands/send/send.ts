// Played by: the-whole-street-takes-two.chat
import type { Effect } from '../../src/domain/model/effect.ts'
import { type Notice, standingOf } from '../../src/domain/model/notice/notice.ts'
import { addressKey } from '../../src/domain/model/post.ts'
import type { View } from '../../src/domain/model/view.ts'
import { tellOtherHeads } from '../../src/domain/notice/city-notice.ts'
import { tellSender } from '../../src/domain/notice/end-notice.ts'
import {
  askedHere,
  mayAgree,
  mayHandle,
  noSuchNotice,
  seconders,
} from '../../src/domain/notice/notice-right.ts'
import { spread, spreadTold } from '../../src/domain/notice/spread.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import {
  agreedText,
  alreadyText,
  anotherMustText,
  goesText,
  whichNoticeText,
} from '../../src/domain/wording/notice/notice.ts'
import { NUMBER, quotedNotice } from '../../src/language/notice/notice-number.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** What was said back is to leave (发). */
export interface SendFields {
  /** Null where no number was said. */
  readonly notice: number | null
}

export const send = command<Utterance, Where, SendFields>({
  name: 'send',
  title: '发',
  words: ['发'],
  talk: ['发'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'nothing',
  help: {
    zh: '通知说回来让您看过：要发回「发」，有几个等着就「发 N8」',
    en: 'Lets a notice leave that was said back.',
    from: 'grid',
    pages: { captain: ['通知', 2], grid: ['通知', 2] },
  },
  examples: [
    { say: '发', where: { place: 'street', sends: true }, gives: { notice: null } },
    { say: '发 N8', where: { place: 'street' }, gives: { notice: 8 } },
  ],
  needs: ['发法送意可确没整'],
  read,
  decide,
})

const GO = '(?:就|请)?(?:发|法)(?:送|出去|出|吧|嘛|啊|呗|哈|了吧)*'
const AGREE = '(?:同意|可以发?|确认|没问题|没毛病|整吧?)'
const YES = '(?:好[的嘞啦]?|行|中|嗯+|对|成|看过了?|看了|辛苦了?|谢谢|[的了吧啊哈,\\s。!~])'
const BARE = new RegExp(`^${YES}*(?:${GO}|${AGREE})(?:${YES}|${GO}|${AGREE})*$`)
const BY_NUMBER = new RegExp(
  `^${YES}*(?:(?:${GO}|${AGREE})+[\\s,:]*${NUMBER}|${NUMBER}[\\s,:]*(?:${GO}|${AGREE})+)[\\s。!~]*$`,
)

function read(
  utterance: Utterance,
  { sends }: Where,
): { readonly fields: SendFields; readonly left: number } | null {
  const { text } = utterance
  const found = BY_NUMBER.exec(text)
  if (found !== null) return { fields: { notice: Number(found[1] ?? found[2]) }, left: 0 }
  if (!BARE.test(text)) return null
  const quoted = quotedNotice(utterance)
  if (quoted !== null) return { fields: { notice: quoted }, left: 0 }
  return sends === true && utterance.quote === null ? { fields: { notice: null }, left: 0 } : null
}

// ---- what it decides ----

function decide({ notice: number }: SendFields, view: View): readonly Effect[] {
  if (number !== null) return sendOne(view, number, view.notice(number))
  const [only, ...others] = askedHere(view)
  if (only === undefined) return []
  if (others.length === 0) return sendOne(view, only.number, only)
  const numbers = [only, ...others].map((one) => one.number)
  return [answer(view, null, whichNoticeText(numbers))]
}

function sendOne(view: View, number: number, notice: Notice | undefined): readonly Effect[] {
  const { contact, name } = view.speaker
  const concerned =
    notice !== undefined && (mayHandle(view, contact, notice) || mayAgree(view, notice, contact))
  if (!concerned) return noSuchNotice(view, number)
  if (notice.state !== 'asked') {
    const { state } = standingOf(notice, view.reachedBy(number))
    return [answer(view, null, alreadyText(number, state))]
  }
  if (!mayAgree(view, notice, contact)) {
    const names = seconders(view, notice.by.contact).map((who) => who.name)
    return [answer(view, null, anotherMustText(number, names))]
  }
  const elsewhere =
    notice.by.contact !== contact && addressKey(notice.from) !== addressKey(view.here.address)
  return [
    ...spread(view, notice),
    answer(view, null, goesText(spreadTold(view, notice), view.now)),
    ...(elsewhere ? [tellSender(notice, agreedText(number, name))] : []),
    ...tellOtherHeads(view, notice, contact, agreedText(number, name)),
  ]
}
