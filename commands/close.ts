// Played by: ended-before-its-time.chat
import type { Effect } from '../src/domain/model/effect.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { inDuty, openAsked } from '../src/domain/roll-call/here.ts'
import { closeAll } from '../src/domain/roll-call/lifecycle.ts'
import { ENDED_BY_CAPTAIN, ENDED_BY_OTHERS, NO_ROLL_CALL } from '../src/domain/wording/roll-call.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** A roll-call ends before its time (截止). */
export interface CloseFields {
  /** Which roll-call, as typed; null is the one that is open. */
  readonly form: string | null
}

export const close = command<Utterance, Where, CloseFields>({
  name: 'close',
  title: '结束点名',
  words: ['结束点名', '停止打卡', '截止点名'],
  who: ['staff', 'partner'],
  doubt: 'set-words',
  recall: 'ask',
  help: {
    zh: '提前结束：结束点名',
    en: 'Ends the open roll-call.',
    pages: { captain: ['点名', 4], grid: ['点名', 3] },
  },
  needs: ['结停关截终'],
  examples: [{ say: '结束点名', gives: {} }],
  read: readWords,
  decide,
})

const END =
  /^[\s,]*(?:现在|提前)?(?:结束|停止|关闭|截止|终止)(?:本次|这次|今天的?)?([\u4e00-\u9fff]{0,8}?)(?:点名|打卡|接龙|收集|征集)(?:了|吧)?[\s。!]*$|^[\s,]*(?:点名|打卡)(?:结束|停止|截止)(?:了|吧)?[\s。!]*$/

function readWords({ text, typed }: Utterance): { fields: CloseFields; left: number } | null {
  const found = END.exec(text)
  if (found === null) return null
  const at = found[1] ? text.indexOf(found[1]) : 0
  return { fields: { form: found[1] ? typed(at, at + found[1].length) : null }, left: 0 }
}

// ---- what it decides ----

function decide(fields: CloseFields, view: View): readonly Effect[] {
  if (view.speaker.positions.length === 0) return [answer(view, null, ENDED_BY_CAPTAIN)]
  const asked = openAsked(view, fields.form)
  if (asked.length === 0) return [answer(view, null, NO_ROLL_CALL)]
  const own = inDuty(view, asked)
  return own.length === 0 ? [answer(view, null, ENDED_BY_OTHERS)] : closeAll(view, own)
}
