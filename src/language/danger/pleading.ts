import { phrases } from '../phrase.ts'
import { LOUD } from '../words/danger/talk/loud.ts'

const CALLS = phrases(LOUD)

/** Whether one calls for help so that nothing else that is named makes it mere talk. */
export function isLoud(text: string): boolean {
  return CALLS.test(text)
}
