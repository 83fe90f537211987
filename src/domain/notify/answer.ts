// Played by: two-bots.chat
import type { Case } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { post } from '../model/post.ts'
import type { View } from '../model/view.ts'
import { addressed } from '../wording/name.ts'

/** An answer to the one who speaks, with @ in a group. `unclear`: what they said was not understood. */
export function answer(
  view: View,
  about: Case | null,
  text: string,
  special: { readonly urgent?: boolean; readonly unclear?: true } = {},
): Effect {
  const { contact, name } = view.speaker
  const to = view.here.address
  const said = addressed(to, [{ contact, name }], text)
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
