import { closeRollCall, openAsked } from '../src/domain/asking.ts'
import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import { answer } from '../src/domain/opening.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

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
  help: {
    zh: '提前结束：结束点名',
    en: 'Ends the open roll-call.',
  },
  examples: [{ say: '结束点名', gives: {} }],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(fields: CloseFields, view: View): readonly Effect[] {
  if (view.speaker.positions.length === 0) return [answer(view, null, '点名由楼长来结束。')]
  const asked = openAsked(view, fields.form)
  if (asked.length === 0) return [answer(view, null, '现在没有在报的点名。')]
  return asked.flatMap((rollcall) => closeRollCall(view, rollcall, view.tally(rollcall)))
}
