// Played by: a-cry-taken-back.chat
import type { Case } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { post } from '../model/post.ts'
import type { View } from '../model/view.ts'
import { addressed } from '../wording/name.ts'

/** An answer to the one who speaks, with @ in a group. */
export function answer(
  view: View,
  about: Case | null,
  text: string,
  special: { readonly urgent?: boolean } = {},
): Effect {
  const { contact, name } = view.speaker
  const to = view.here.address
  const said = addressed(to, [{ contact, name }], text)
  return {
    do: 'say',
    post: post(to, said.text, {
      answer: true,
      about: about === null ? [] : [about.number],
      mentions: said.mentions,
      urgent: special.urgent ?? false,
    }),
  }
}
