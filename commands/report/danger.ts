// Played by: two-bots.chat
import { toldDanger } from '../../src/language/danger/told.ts'

/** What might happen some day and has not. */
const FEARED = /(?:万一|以免|防止|避免|容易)[^,。!?;\n]{1,8}/g

/** The category of the danger to life in a text that was reported or told to the bot; null where none shows. */
export function dangerIn(text: string): 'health' | 'safety' | null {
  const kind = toldDanger(text.replace(FEARED, ''))
  if (kind === null) return null
  return kind === 'medical' || kind === 'despair' ? 'health' : 'safety'
}
