// Played by: somebody-is-lost.chat
import type { Effect } from '../../src/domain/model/effect.ts'
import type { View } from '../../src/domain/model/view.ts'
import { meantLost, sighting as tellSighting } from '../../src/domain/notice/seen.ts'
import { lostNamed, type SeenSaid, seenSaid } from '../../src/language/notice/seen-said.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** Somebody saw who is looked for (见过). */
export interface SightingFields extends SeenSaid {
  /** Null where no post of theirs is quoted. */
  readonly case: number | null
}

export const sighting = command<Utterance, Where, SightingFields>({
  name: 'sighting',
  title: '见过',
  words: ['见过'],
  talk: ['见过'],
  who: ['everyone'],
  doubt: 'set-words',
  recall: 'undo',
  help: {
    zh: '见过要找的人：引用那条寻人，说在哪、几点见的',
    en: 'Somebody saw who is looked for: those who look hear where and when.',
    pages: { resident: ['要帮忙、报修、反映', 5] },
  },
  examples: [
    { say: '刚才在早市见过', where: { lost: [45] }, gives: { case: null, place: '早市', ago: 0 } },
  ],
  read,
  decide,
})

function read(
  utterance: Utterance,
  { lost = [] }: Where,
): { readonly fields: SightingFields; readonly left: number } | null {
  if (lost.length === 0) return null
  const { quote } = utterance
  const quoted = quote?.cases.find((number) => lost.includes(number))
  if (quote !== null && (quoted === undefined || !quote.bot)) return null
  const named = quoted ?? lostNamed(utterance.text, lost)?.case ?? null
  const seen = seenSaid(utterance, named !== null)
  return seen === null ? null : { fields: { ...seen, case: named }, left: 0 }
}

function decide({ case: number, ...seen }: SightingFields, view: View): readonly Effect[] {
  const meant = meantLost(view, number)
  if (meant === null) return []
  return 'ask' in meant ? [meant.ask] : tellSighting(view, meant, seen)
}
