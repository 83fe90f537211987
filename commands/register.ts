import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** Someone says which household is theirs (登记). */
export interface RegisterFields {
  readonly household: string
  readonly name: string | null
  /** How many live there. */
  readonly people: number | null
  readonly phone: string | null
}

export const register = command<Utterance, Where, RegisterFields>({
  name: 'register',
  title: '登记',
  words: ['登记', '绑定'],
  who: ['everyone'],
  help: {
    zh: '登记住户：登记 2-501 张三 3人',
    en: 'Binds the talker to a household.',
  },
  examples: [
    { say: '登记 2-501 张三 3人', gives: { household: '2-501', people: 3, name: '张三' } },
  ],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: RegisterFields, _view: View): readonly Effect[] {
  return []
}
