// Played by: a-roll-call-gets-longer.chat
import type { Effect } from '../../src/domain/model/effect.ts'
import type { RollCall } from '../../src/domain/model/roll-call.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { amongResidents } from '../../src/domain/privacy/discretion.ts'
import { inDuty, openAsked } from '../../src/domain/roll-call/here.ts'
import { callOff, closeAll } from '../../src/domain/roll-call/lifecycle.ts'
import { partsUnder, widerThan } from '../../src/domain/roll-call/wide.ts'
import {
  ENDED_BY_CAPTAIN,
  ENDED_BY_OTHERS,
  NO_ROLL_CALL,
} from '../../src/domain/wording/roll-call.ts'
import { CALLED_OFF, calledOffText } from '../../src/domain/wording/turn/roll-call.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** A roll-call ends before its time (截止). */
export interface CloseFields {
  /** Which roll-call, as typed; null is the one that is open. */
  readonly form: string | null
  /** It was a mistake, or is not needed: it ends without a sum. */
  readonly off: boolean
}

export const close = command<Utterance, Where, CloseFields>({
  name: 'close',
  title: '结束点名',
  words: ['结束点名', '停止打卡', '截止点名', '取消点名'],
  who: ['staff', 'partner'],
  doubt: 'set-words',
  recall: 'ask',
  help: {
    zh: '提前结束：结束点名',
    en: 'Ends the open roll-call.',
    pages: { captain: ['点名', 4], grid: ['点名', 3] },
  },
  needs: ['结停关截终取撤消作'],
  examples: [{ say: '结束点名', gives: {} }],
  read: readWords,
  decide,
})

const END =
  /^[\s,]*(?:现在|提前)?(?:结束|停止|关闭|截止|终止)(?:本次|这次|今天的?)?([\u4e00-\u9fff]{0,8}?)(?:点名|打卡|接龙|收集|征集)(?:了|吧)?[\s。!]*$|^[\s,]*(?:点名|打卡)(?:结束|停止|截止)(?:了|吧)?[\s。!]*$/

/** 取消点名, 点名作废. */
const OFF =
  /^[\s,]*(?:把)?(?:本次|这次|今天的?)?(?:取消|撤销|撤消|撤了|撤回)(?:本次|这次|今天的?)?[\u4e00-\u9fff]{0,4}?(?:点名|打卡|接龙)(?:了|吧)?[\s。!]*$|^[\s,]*(?:本次|这次|今天的?)?(?:点名|打卡)(?:取消|作废|撤了|撤销|撤消)(?:了|吧)?[\s。!]*$/

function readWords({ text, typed }: Utterance): { fields: CloseFields; left: number } | null {
  if (OFF.test(text)) return { fields: { form: null, off: true }, left: 0 }
  const found = END.exec(text)
  if (found === null) return null
  const at = found[1] ? text.indexOf(found[1]) : 0
  return {
    fields: { form: found[1] ? typed(at, at + found[1].length) : null, off: false },
    left: 0,
  }
}

// ---- what it decides ----

function decide(fields: CloseFields, view: View): readonly Effect[] {
  if (view.speaker.positions.length === 0) return [answer(view, null, ENDED_BY_CAPTAIN)]
  const asked = openAsked(view, fields.form)
  if (asked.length === 0) return [answer(view, null, NO_ROLL_CALL)]
  const own = inDuty(view, asked)
  if (own.length === 0) return [answer(view, null, ENDED_BY_OTHERS)]
  return fields.off ? callOffAll(view, own) : closeAll(view, own)
}

/** Those that they are part of end with the last of them. */
function callOffAll(view: View, own: readonly RollCall[]): readonly Effect[] {
  const wide = new Map(
    own.flatMap((one) => widerThan(view, one)).map((one) => [one.id, one] as const),
  )
  const emptied = [...wide.values()].filter(({ id }) =>
    partsUnder(view, id).every(
      (part) => part.state === 'closed' || own.some((one) => one.id === part.id),
    ),
  )
  return [
    ...[...own, ...emptied].flatMap((one) => callOff(view, one, CALLED_OFF)),
    ...(amongResidents(view.street, view.here.address)
      ? []
      : [answer(view, null, calledOffText(own[0]?.form ?? ''))]),
  ]
}
