// Played by: two-bots.chat
import type { Case } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { contact, post } from '../model/post.ts'
import type { View } from '../model/view.ts'
import { mayBeSpokenOf } from '../privacy/discretion.ts'
import { addressed } from '../wording/name.ts'

/**
 * An answer to the one who speaks, with @ in a group; alone, where the case is not to be spoken of among residents.
 * `unclear`: what they said was not understood.
 */
export function answer(
  view: View,
  about: Case | null,
  text: string,
  special: { readonly urgent?: boolean; readonly unclear?: true } = {},
): Effect {
  const { contact: id, name } = view.speaker
  const { address } = view.here
  const free = about === null || mayBeSpokenOf(view.street, about, address)
  const to = free ? address : contact(id)
  // Whoever stands at a place that is found fault with is not named, nor called by name before others.
  const named = about === null || about.place === null || about.by.contact === id
  const said = addressed(to, named ? [{ contact: id, name }] : [], text)
  return {
    do: 'say',
    ...(special.unclear === undefined ? {} : { unclear: special.unclear }),
    post: post(to, said.text, {
      answer: true,
      about: about === null ? [] : [about.number],
      mentions: said.mentions,
      urgent: special.urgent ?? false,
    }),
  }
}
