// Played by: a-cry-taken-back.chat
import type { Case } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { post } from '../model/post.ts'
import type { View } from '../model/view.ts'
import { at } from '../wording/name.ts'

/** An answer to the one who speaks, with @ in a group. */
export function answer(
  view: View,
  about: Case | null,
  text: string,
  special: { readonly urgent?: boolean } = {},
): Effect {
  const { contact, name } = view.speaker
  const inGroup = view.here.address.kind === 'group'
  return {
    do: 'say',
    post: post(view.here.address, inGroup ? `${at({ contact, name })} ${text}` : text, {
      answer: true,
      about: about === null ? [] : [about.number],
      mentions: inGroup ? [{ contact, name }] : [],
      urgent: special.urgent ?? false,
    }),
  }
}
