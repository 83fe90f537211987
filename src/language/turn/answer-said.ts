import { breathsOf } from './breath.ts'
import { type Notion, notionsOf, saysNo } from './breath-notion.ts'

/** What a short answer as a whole says of something that is at hand. */
export type AnswerSaid =
  | 'works'
  | 'fine'
  | 'nods'
  | 'fails'
  | 'wrong'
  | 'goes'
  | 'got'
  | 'gives-back'
  | 'not-mine'
  | 'waits'
  | 'needless'

/** Who answers is brief. */
const LONGEST = 32
const MOST = 6

/**
 * All that a short answer says, breath by breath: what fails outweighs what works, what waits outweighs what cannot be
 * done. Where something is asked or told of another day, nothing works and nobody goes.
 */
export function answersSaid(text: string): readonly AnswerSaid[] {
  if (text.length > LONGEST) return NONE
  const breaths = breathsOf(text)
  if (breaths.length === 0 || breaths.length > MOST) return NONE
  const each = breaths.map(notionsOf)
  const has = (notion: Notion) => each.some((found) => found.includes(notion))
  if (has('waits') && !has('else') && !has('unable')) return ['waits']
  if (has('not-mine') && covers(each, BACK_TO_THEM)) return ['not-mine']
  if (givesBack(has)) return ['gives-back']
  const [only] = breaths
  if (breaths.length === 1 && only !== undefined && saysNo(only)) return ['fails']
  if (has('fails')) return has('wrong') ? ['fails', 'wrong'] : ['fails']
  if (has('wrong')) return ['wrong']
  const asks = breaths.some(({ asks }) => asks)
  if (asks) return NONE
  const said: AnswerSaid[] = []
  const later = breaths.some(({ notNow }) => notNow)
  if ((has('needless') || has('provided')) && covers(each, CALLED_OFF)) said.push('needless')
  if (later) return said
  if (has('works')) said.push('works')
  if (has('fine') && covers(each, WELL)) said.push('fine')
  else if (has('nods') && covers(each, WELL)) said.push('nods')
  if (has('got')) said.push('got')
  const goes = has('goes') || (has('near') && has('errand'))
  if (goes && covers(each, GOING)) said.push('goes')
  return said
}

/** What may stand beside it, where no more than that may. */
const CALLED_OFF: readonly Notion[] = ['needless', 'provided', 'recalled', 'works', 'fine', 'nods']
const WELL: readonly Notion[] = ['fine', 'works', 'nods']
const GOING: readonly Notion[] = ['goes', 'near', 'errand', 'nods', 'fine', 'heard']
const BACK_TO_THEM: readonly Notion[] = [
  'not-mine',
  'theirs',
  'unable',
  'not-able',
  'else',
  'heard',
  'nods',
]

/** 换个人吧 by itself; what one cannot do for good, or not yet, wants to be told which. */
function givesBack(has: (notion: Notion) => boolean): boolean {
  return has('unable') || has('else')
}

function covers(each: readonly (readonly Notion[])[], allowed: readonly Notion[]): boolean {
  return each.every((found) => found.some((notion) => allowed.includes(notion)))
}

const NONE: readonly AnswerSaid[] = []
