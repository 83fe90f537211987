// Played by: what-is-kept-can-be-deleted.chat
import type { Effect } from '../src/domain/model/effect.ts'
import type { View } from '../src/domain/model/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** A member of staff asks for a way into the command board (登录). */
export interface LoginFields {
  /** Always true: there is nothing to say but the word. */
  readonly board: true
}

export const login = command<Utterance, Where, LoginFields>({
  name: 'login',
  title: '登录',
  words: ['登录'],
  talk: ['登录'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'nothing',
  help: {
    zh: '看指挥大屏：单独发给我「登录」',
    en: 'Asks for a link to the command board, one-to-one.',
    pages: { captain: ['其他', 2], grid: ['查', 3] },
  },
  examples: [{ say: '登录', where: { place: 'direct' }, gives: {} }],
  read: readWords,
  decide,
})

const WORD = /^[\s,]*(?:我要)?登[录陆](?:大屏|后台|指挥台)?[\s。!]*$/

function readWords(
  { text }: Utterance,
  where: Where,
): { fields: LoginFields; left: number } | null {
  return where.place === 'direct' && WORD.test(text) ? { fields: { board: true }, left: 0 } : null
}

// ---- what it decides ----

function decide(_fields: LoginFields, view: View): readonly Effect[] {
  if (view.speaker.positions.length === 0) return []
  return [{ do: 'login', contact: view.speaker.contact }]
}
