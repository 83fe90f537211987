// Played by: told-to-the-bot-danger-is-a-case.chat
import { isOffice } from '../model/area.ts'
import type { Effect, Question } from '../model/effect.ts'
import type { Home } from '../model/person.ts'
import { addressKey } from '../model/post.ts'
import type { AskedFor, CheckIn } from '../model/roll-call.ts'
import { MINUTE } from '../model/time.ts'
import type { View } from '../model/view.ts'

/** So long, ms, somebody is waited for before staff hear what they said. */
export const PATIENCE = 10 * MINUTE
/** So much of what was said is kept for staff, characters. */
const MOST = 100

/** What is asked of who speaks, and whether staff hear of it where nobody answers. */
export interface Asking {
  readonly about: AskedFor
  readonly held?: readonly Omit<CheckIn, 'home'>[]
  readonly home?: Home | null
  readonly heard: boolean
}

/** Remembers that the speaker was asked; what the bot says with it is said by who asks. */
export function ask(
  view: View,
  { about, held = [], home = null, heard }: Asking,
): readonly Effect[] {
  const { contact, name } = view.speaker
  // Where staff and partners work they speak of others: nobody waits for a door of theirs.
  const works = isOffice(view.here.seat)
  const waits = heard && !works
  const question: Question = {
    contact,
    about,
    where: addressKey(view.here.address),
    areas: view.here.areas,
    at: view.now,
    held,
    home,
    name,
    words: waits ? (view.occasion.said?.text.trim().slice(0, MOST) ?? '') : '',
  }
  const due = view.now + PATIENCE
  return [
    { do: 'ask', question },
    ...(waits
      ? [{ do: 'set-timer', timer: { kind: 'question', contact, about, due } } as const]
      : []),
  ]
}
