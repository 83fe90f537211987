// Played by: somebody-is-found.chat
import type { Effect } from '../../src/domain/model/effect.ts'
import type { View } from '../../src/domain/model/view.ts'
import { found as areFound } from '../../src/domain/notice/end-search.ts'
import { meantLost } from '../../src/domain/notice/seen.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { notLostText } from '../../src/domain/wording/notice/lost.ts'
import { foundSaid } from '../../src/language/notice/found-said.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** Who was looked for is found (找到了). */
export interface FoundFields {
  /** Null where no number was said and no post quoted. */
  readonly case: number | null
  readonly words: string
}

export const found = command<Utterance, Where, FoundFields>({
  name: 'found',
  title: '找到了',
  words: ['找到了'],
  talk: ['找到了'],
  who: ['everyone'],
  doubt: 'set-words',
  recall: 'ask',
  help: {
    zh: '人找到了：找到了 45（叫过的群都会告诉一声）',
    en: 'Who was looked for is found: exactly those hear it who were asked to look.',
    pages: { resident: ['要帮忙、报修、反映', 6] },
  },
  examples: [{ say: '找到了 45', where: { lost: [45] }, gives: { case: 45 } }],
  needs: ['找寻回到没'],
  read,
  decide,
})

function read(
  utterance: Utterance,
  { lost = [] }: Where,
): { readonly fields: FoundFields; readonly left: number } | null {
  const { quote } = utterance
  const quoted = quote?.cases.find((number) => lost.includes(number)) ?? null
  if (quote !== null && quoted === null) return null
  const said = foundSaid(utterance, quoted, lost)
  if (said === null || (said.case === null && lost.length === 0)) return null
  return { fields: said, left: 0 }
}

function decide({ case: number, words }: FoundFields, view: View): readonly Effect[] {
  const meant = meantLost(view, number)
  if (meant !== null) return 'ask' in meant ? [meant.ask] : areFound(view, meant, words)
  // Among others it may be a key that was found.
  return number === null || view.here.seat !== null ? [] : [answer(view, null, notLostText(number))]
}
