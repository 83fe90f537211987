import { MISHEARD } from '../words/danger/misheard.ts'

const SAID = new Map(
  MISHEARD.trim()
    .split('\n')
    .map((line): readonly [string, string] => {
      const [wrong = '', right = ''] = line.split(' ')
      return [wrong, right]
    }),
)
export const WRONG_WORDS: readonly string[] = [...SAID.keys()]
const WRONG = new RegExp(WRONG_WORDS.join('|'), 'g')

/** A text with what dictation made of the words of danger put right. */
export function meant(text: string): string {
  return text.replace(WRONG, (wrong) => SAID.get(wrong) ?? wrong)
}
