import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** The one who has a case says it is done (办结). */
export interface ResolveFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly outcome: string
}

export const resolve = command<Utterance, Where, ResolveFields>({
  name: 'resolve',
  title: '办结',
  words: ['办结', '已解决', '已送达', '搞定', '完成', '修好了', '处理完毕'],
  who: ['staff', 'partner'],
  help: {
    zh: '办好了：办结 12 已换灯泡',
    en: 'Says that a case is done, with its outcome.',
  },
  examples: [{ say: '办结 12 已换灯泡', gives: { case: 12, outcome: '已换灯泡' } }],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: ResolveFields, _view: View): readonly Effect[] {
  return []
}
