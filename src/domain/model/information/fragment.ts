import type { FileKind } from '../case.ts'
import type { ContactId } from '../person.ts'
import { addressKey } from '../post.ts'
import { MINUTE } from '../time.ts'
import type { View } from '../view.ts'

/** What somebody said that is nothing by itself and may be half of something: a door, a thing of the house, a picture. */
export interface Fragment {
  readonly message: string
  readonly contact: ContactId
  /** Address key of where it was said. */
  readonly where: string
  /** When it was sent, Unix ms. */
  readonly at: number
  /** As typed, without the mention of the bot; empty where there was no more, or something came instead of words. */
  readonly text: string
  /** It was said to the bot. */
  readonly mentioned: boolean
  readonly file: { readonly kind: FileKind; readonly name: string } | null
}

/** What one says in so long is read together: 我妈不喘气了, 602. */
export const TOGETHER = MINUTE / 2

/** What the speaker said here right before this that was nothing by itself, the latest last. */
export function saidBefore({ fragmentsOf, speaker, here, occasion }: View): readonly Fragment[] {
  const said = fragmentsOf(speaker.contact)
  return said.length === 0 ? said : together(said, addressKey(here.address), occasion.at)
}

/** Those of somebody's fragments that may belong to what they say in a chat at a moment. */
export function together(
  said: readonly Fragment[],
  where: string,
  at: number,
): readonly Fragment[] {
  return said.filter((one) => one.where === where && one.at <= at && at - one.at <= TOGETHER)
}
