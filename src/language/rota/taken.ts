import { phrases } from '../phrase.ts'
import { SLOT_FILLER } from '../words/rota/sign-up.ts'
import { rotasNamed } from './rota-named.ts'
import type { RotasHere } from './said-rota.ts'
import { type TimesFound, timesIn } from './time-said.ts'

/** A text whose names of rotas and times are taken out of it. */
export interface Taken extends TimesFound {
  readonly rotas: readonly string[]
  /** What is left, with a space for each thing that was taken. */
  readonly rest: string
}

export function taken(text: string, here: RotasHere): Taken {
  const { rotas, spans } = rotasNamed(text, here)
  // What was taken is read as nothing: 南门晚班 is no 门晚.
  const blank = blanked(text, spans)
  const found = timesIn(blank)
  return { ...found, rotas, rest: blanked(blank, found.spans) }
}

function blanked(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
}

/** What is said in one go: 报名 南门 明晚 is one of it, and so is 我上; 闺女发烧 is another. */
export function clausesOf(text: string): readonly string[] {
  return text.split(/[\s,，。;；!！?？~、]+/).filter((clause) => clause !== '')
}

const EMOJI = /\[[\u4e00-\u9fffA-Za-z]{1,4}\]|\p{Extended_Pictographic}/gu
const MARKS = /[\s,，、。.;；:：!！?？~()（）\-—…·+&/#*^]/g
const FILLER = phrases(SLOT_FILLER, 'g')

/** How many characters nothing explains, once some patterns are spent. */
export function unexplained(words: string, ...spent: readonly RegExp[]): number {
  return spent
    .reduce((left, pattern) => left.replace(pattern, ' '), words.replace(EMOJI, ' '))
    .replace(FILLER, '')
    .replace(MARKS, '').length
}
