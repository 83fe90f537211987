import type { PartnerKind } from '../src/domain/area.ts'
import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** A case goes to a partner (转办). */
export interface TransferFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  readonly partner: PartnerKind
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const transfer = command<Utterance, Where, TransferFields>({
  name: 'transfer',
  title: '转办',
  words: ['转办', '转物业', '转派出所', '转社区医院', '转志愿者', '转社工', '转共建单位'],
  who: ['staff', 'partner'],
  help: {
    zh: '转给联动单位：12 转物业',
    en: 'Hands a case to a partner.',
  },
  examples: [{ say: '12 转派出所处理', gives: { case: 12, partner: 'police' } }],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: TransferFields, _view: View): readonly Effect[] {
  return []
}
