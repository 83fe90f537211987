// Played by: a-notice-is-answered.chat
import type { Effect } from '../../src/domain/model/effect.ts'
import type { Notice } from '../../src/domain/model/notice/notice.ts'
import { type Address, group } from '../../src/domain/model/post.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answerableHere, answerers } from '../../src/domain/notice/receipt.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { receivedText } from '../../src/domain/wording/notice/notice.ts'
import { NUMBER, quotedNotice } from '../../src/language/notice/notice-number.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** Who looks after a group says that a notice was read (收到). */
export interface AcknowledgeFields {
  /** Null where no number was said and no post quoted: the last that was told there. */
  readonly notice: number | null
}

export const acknowledge = command<Utterance, Where, AcknowledgeFields>({
  name: 'acknowledge',
  title: '收到',
  words: ['收到'],
  talk: ['收到'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'nothing',
  help: {
    zh: '楼长看到通知：引用它回「收到」，街道就知道您楼到了',
    en: 'A captain answers a notice: its sender knows that it was read.',
    pages: { captain: ['通知', 6] },
  },
  examples: [
    { say: '收到', where: { place: 'building', receipts: true }, gives: { notice: null } },
    { say: '收到 N8', where: { place: 'building', receipts: true }, gives: { notice: 8 } },
  ],
  needs: ['收受知阅悉看妥晓明'],
  read,
  decide,
})

const WORD =
  '(?:已?收到|受到|知道[了啦咧]|晓得[了啦咯]|已?收悉|已?阅|看到了|已?知悉?|妥了?|明白了?)[了啦哈咧]*'
const BEFORE = '(?:(?:好[的嘞啦]?|嗯+|哦|行|中|才看[见到]手机|[\\s,])*)'
const BY_NUMBER = new RegExp(
  `^[\\s,]*(?:${WORD}[\\s,:]*${NUMBER}|${NUMBER}[\\s,:]*${WORD})[\\s。!~]*$`,
)
/** It was read, and what else is said of it: 收到，已经转楼群了. */
const READ = new RegExp(`^${BEFORE}(?:\\d{1,2}号楼)?${WORD}(?:收到|[^\\u4e00-\\u9fff\\d]|$)`)
/** 妥，3号楼知道了 */
const READ_LATER = new RegExp(`^${BEFORE}(?:妥|好嘞)[\\s,]+\\d{1,2}号楼${WORD}`)
const ASKS = /[?]|[吗么没][\s。!~]*$|谁|几点|什么/
/** 收到，菜放门口: something came, and no word. */
const GOODS = /菜|快递|货|钱|口罩|药|包裹|外卖|米|面|放门口|件/

function read(
  utterance: Utterance,
  where: Where,
): { readonly fields: AcknowledgeFields; readonly left: number } | null {
  if (where.receipts !== true) return null
  const { text, quote } = utterance
  const found = BY_NUMBER.exec(text)
  if (found !== null) return { fields: { notice: Number(found[1] ?? found[2]) }, left: 0 }
  if (text.length > 60 || ASKS.test(text)) return null
  if (!READ.test(text) && !READ_LATER.test(text)) return null
  if (quote === null) {
    const goods = where.place !== 'direct' && GOODS.test(text)
    return goods ? null : { fields: { notice: null }, left: 0 }
  }
  const quoted = quotedNotice(utterance)
  return quoted === null ? null : { fields: { notice: quoted }, left: 0 }
}

// ---- what it decides ----

function decide({ notice: number }: AcknowledgeFields, view: View): readonly Effect[] {
  const { contact, name } = view.speaker
  const { address } = view.here
  const open = answerableHere(view, contact, address)
  const notice = number === null ? open[0] : open.find((one) => one.number === number)
  if (notice === undefined) return []
  const receipt = { by: { contact, name }, at: view.now }
  return [
    ...groupsOf(view, notice, address).map(
      (to): Effect => ({ do: 'receipt', number: notice.number, to, receipt }),
    ),
    // The group has read it: nothing is said there.
    ...(address.kind === 'group' ? [] : [answer(view, null, receivedText(notice.number))]),
  ]
}

/** The group it was said in; alone, all that the speaker looks after. */
function groupsOf(view: View, notice: Notice, here: Address): readonly Address[] {
  if (here.kind === 'group') return [here]
  const { contact } = view.speaker
  return notice.topics
    .filter((topic) => answerers(view, notice, topic).some((who) => who.contact === contact))
    .map(group)
}
