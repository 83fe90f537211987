// Played by: every-command-taken-back.chat
import type { Case, CaseEvent, EventName } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { addressKey, contact, post } from '../model/post.ts'
import type { Facts } from '../model/view.ts'
import { mayBeSpokenOf } from '../privacy/discretion.ts'
import { addressed } from '../wording/name.ts'
import type { Doing } from './consequence.ts'

/** An event that somebody causes by taking back what they said. */
export function doneBy(facts: Facts, doing: Doing, event: EventName, text: string): CaseEvent {
  const { who, where } = doing
  return { at: facts.now, event, by: who, where: addressKey(where), text, changes: {} }
}

/** The answer to who took something back, where they had said it; alone, where the case is not to be spoken of there. */
export function toSpeaker(
  { street }: Pick<Facts, 'street'>,
  { who, where }: Doing,
  about: Case | null,
  text: string,
): Effect {
  const free = about === null || mayBeSpokenOf(street, about, where)
  const to = free ? where : contact(who.contact)
  const said = addressed(to, [who], text)
  return {
    do: 'say',
    post: post(to, said.text, {
      answer: true,
      about: about === null ? [] : [about.number],
      mentions: said.mentions,
    }),
  }
}
