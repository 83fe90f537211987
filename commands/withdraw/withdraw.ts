// Played by: a-lesson-is-announced.chat
import type { Effect } from '../../src/domain/model/effect.ts'
import { standingOf } from '../../src/domain/model/notice/notice.ts'
import { addressKey } from '../../src/domain/model/post.ts'
import type { View } from '../../src/domain/model/view.ts'
import { officeOf } from '../../src/domain/notice/ask-notice.ts'
import { tellOtherHeads } from '../../src/domain/notice/city-notice.ts'
import { tellSender } from '../../src/domain/notice/end-notice.ts'
import { mayAgree, mayHandle, noSuchNotice } from '../../src/domain/notice/notice-right.ts'
import { retract } from '../../src/domain/notice/retract.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import {
  alreadyText,
  withdrawnByText,
  withdrawnText,
} from '../../src/domain/wording/notice/notice.ts'
import { aboutNotice } from '../../src/language/notice/about-notice.ts'
import { ENDS, noticeAndRest } from '../../src/language/notice/notice-number.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** A notice is taken back (取消 N8). */
export interface WithdrawFields {
  readonly notice: number
}

export const withdraw = command<Utterance, Where, WithdrawFields>({
  name: 'withdraw',
  title: '取消通知',
  words: ['取消通知', '撤回通知'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'nothing',
  help: {
    zh: '通知不作数了：取消 N8（没发的不再发，收到过的群会说一声）',
    en: 'Takes a notice back: what has not left leaves no more, and those who heard it hear that.',
    from: 'grid',
    pages: { captain: ['通知', 4], grid: ['通知', 4] },
  },
  examples: [
    { say: '取消 N8', where: { place: 'street' }, gives: { notice: 8 } },
    { say: 'N8 不发了', where: { place: 'street' }, gives: { notice: 8 } },
  ],
  needs: ['取撤收不作停别算'],
  read,
  decide,
  whole: true,
})

const WORD = '取消|撤回|撤销|收回|撤了|不发了?|先?别发|停发|不用发了?|作废|不作数'

function read(
  utterance: Utterance,
  { aims, toldNotice }: Where,
): { readonly fields: WithdrawFields; readonly left: number } | null {
  const found = noticeAndRest(utterance, WORD)
  if (found !== null && ENDS.test(utterance.text.slice(found.start)))
    return { fields: { notice: found.notice }, left: 0 }
  const about = aims === undefined ? null : aboutNotice(utterance, toldNotice)
  return about?.wish === 'withdraw' ? { fields: { notice: about.notice }, left: 0 } : null
}

// ---- what it decides ----

function decide({ notice: number }: WithdrawFields, view: View): readonly Effect[] {
  const notice = view.notice(number)
  const { contact, name } = view.speaker
  const concerned =
    notice !== undefined &&
    notice.sort !== 'lost' &&
    (mayHandle(view, contact, notice) ||
      (notice.state === 'asked' && mayAgree(view, notice, contact)))
  if (!concerned) return noSuchNotice(view, number)
  const { state } = standingOf(notice, view.reachedBy(number))
  if (state === 'cancelled' || notice.kind === 'cancel')
    return [answer(view, null, alreadyText(number, state))]
  const by = { contact, name }
  const office = officeOf(view, notice.areas)
  const { effects, cancel, told } = retract(view, notice, { by, office, from: view.here.address })
  const elsewhere =
    notice.by.contact !== contact && addressKey(notice.from) !== addressKey(view.here.address)
  return [
    ...effects,
    answer(view, null, withdrawnText(number, told, cancel?.number ?? null)),
    ...(elsewhere ? [tellSender(notice, withdrawnByText(number, name))] : []),
    ...tellOtherHeads(view, notice, contact, withdrawnByText(number, name)),
  ]
}
