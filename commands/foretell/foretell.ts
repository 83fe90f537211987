// Played by: somebody-is-expected-elsewhere.chat
import { foretell as tellAhead } from '../../src/domain/across/case-out.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { STAFF_FORETELL } from '../../src/domain/wording/across/case.ts'
import { streetNamed } from '../../src/language/notice/street-named.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** Somebody is on their way to a household of another street (预告). */
export interface ForetellFields {
  readonly street: string
  /** Who, to which door, when and from where, as typed. */
  readonly words: string
}

export const foretell = command<Utterance, Where, ForetellFields>({
  name: 'foretell',
  title: '预告',
  words: ['预告'],
  talk: ['预告'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'ask',
  noIdCards: true,
  help: {
    zh: '有人要回别的街道：预告 浮山街道 5号楼 2-301 两口人 2月12日从武汉回来',
    en: 'Tells another street of a household that is to come back there.',
    neighbours: true,
    pages: {},
  },
  examples: [
    {
      say: '预告 浮山街道 5号楼 2-301 两口人 2月12日从武汉回来',
      where: { place: 'grid', neighbours: ['浮山街道'] },
      gives: { street: '浮山街道', words: '5号楼 2-301 两口人 2月12日从武汉回来' },
    },
  ],
  needs: ['预'],
  read,
  decide,
  whole: true,
})

/** Never in a building's group nor a partner's: who comes from where is nobody's business there. */
function read(
  { text, typed }: Utterance,
  { place, neighbours = [] }: Where,
): { readonly fields: ForetellFields; readonly left: number } | null {
  if (place === 'building' || place === 'partner') return null
  const begun = /^[\s,]*预告[\s:,]*/.exec(text)
  if (begun === null) return null
  const named = streetNamed(text, neighbours)
  if (named === null || named.start !== begun[0].length) return null
  const words = typed(named.end, text.length)
    .replace(/^[\s,，:：]+/, '')
    .trim()
  return words.length < 4 ? null : { fields: { street: named.street, words }, left: 0 }
}

// ---- what it decides ----

function decide({ street, words }: ForetellFields, view: View): readonly Effect[] {
  if (view.speaker.positions.length === 0) return [answer(view, null, STAFF_FORETELL)]
  return tellAhead(view, street, words)
}
