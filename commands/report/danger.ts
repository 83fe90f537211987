// Played by: two-bots.chat
import { toldDanger } from '../../src/language/danger/told.ts'

/** The category of the danger to life in a text that was reported or told to the bot; null where none shows. */
export function dangerIn(text: string): 'health' | 'safety' | null {
  const kind = toldDanger(text)
  if (kind === null) return null
  return kind === 'medical' || kind === 'despair' ? 'health' : 'safety'
}
