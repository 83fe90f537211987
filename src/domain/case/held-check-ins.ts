// Played by: house-numbers-as-they-are-written.chat
import type { Effect } from '../model/effect.ts'
import type { Home } from '../model/person.ts'
import type { View } from '../model/view.ts'
import { openHeld } from './abnormal.ts'

/** What the speaker said before it was known of which household counts now that it is. */
export function completed(view: View, home: Home): readonly Effect[] {
  const question = view.question(view.speaker.contact, 'household')
  if (question === undefined) return []
  return [
    { do: 'answered', contact: view.speaker.contact, about: 'household' },
    ...question.held.map((held): Effect => ({ do: 'check-in', checkIn: { ...held, home } })),
    ...openHeld(view, question.held, home),
  ]
}
