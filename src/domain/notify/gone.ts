// Played by: somebody-is-found.chat
import type { Case } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { addressKey, contact } from '../model/post.ts'
import type { View } from '../model/view.ts'
import { notifyKnowing } from './case.ts'

/**
 * Staff and partners who were asked to take a case hear in few words that they need not: elsewhere than here, and not who
 * speaks. Residents' groups read what the asker hears.
 */
export function tellGone(view: View, about: Case, text: string): readonly Effect[] {
  const here = [addressKey(view.here.address), addressKey(contact(view.speaker.contact))]
  return notifyKnowing(view, about, text).filter(
    (effect) => effect.do === 'say' && !here.includes(addressKey(effect.post.to)),
  )
}
