// Played by: somebody-is-lost.chat
import { bySpeaker, happens } from '../case/action.ts'
import { type Case, casePost } from '../model/case.ts'
import type { Watch } from '../model/duty/on-duty.ts'
import type { Effect } from '../model/effect.ts'
import { type ContactId, DELETED } from '../model/person.ts'
import { type Address, addressKey, contact } from '../model/post.ts'
import { HOUR, MINUTE } from '../model/time.ts'
import type { Facts, View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { notifyAssignee } from '../notify/assignee.ts'
import { notifyKnowing } from '../notify/case.ts'
import { serves } from '../privacy/rights.ts'
import { numbered } from '../wording/note.ts'
import { seenRecord, seenText, thanksSeenText, whichLostText } from '../wording/notice/lost.ts'
import { allLost, type Lost } from './look-for.ts'

/** Those who are looked for, of whom somebody may say something here: where groups were called, and to staff; alone, all. */
export function lostHere(
  facts: Pick<Facts, 'notices' | 'caseNumbered' | 'staffOf'> & Watch,
  who: ContactId,
  here: Address,
): readonly Lost[] {
  const key = addressKey(here)
  return allLost(facts).filter(
    ({ about, notice }) =>
      here.kind === 'contact' ||
      (here.kind === 'group' && notice.topics.includes(here.topic)) ||
      about.told.includes(key) ||
      about.by.contact === who ||
      serves(facts, who, about.area),
  )
}

/** What somebody saw, as they told it. */
export interface Seen {
  readonly words: string
  readonly place: string | null
  /** How many minutes ago, or the hour as it was typed. */
  readonly ago: number | null
  readonly hour: string | null
}

/** The one that is meant: by its number, else the only one; of several it is asked which. */
export function meantLost(
  view: View,
  number: number | null,
): Case | { readonly ask: Effect } | null {
  const here = lostHere(view, view.speaker.contact, view.here.address)
  const own = here.filter(({ about }) => about.by.contact === view.speaker.contact)
  const [only, ...others] =
    number !== null
      ? here.filter(({ about }) => about.number === number)
      : own.length > 0
        ? own
        : here
  if (only === undefined) return null
  if (others.length === 0) return only.about
  const numbers = [only, ...others].map(({ about }) => about.number)
  return { ask: answer(view, null, whichLostText(numbers)) }
}

/** Somebody saw them: a note with where and when, told at once to who looks for them and to those who help. */
export function sighting(view: View, about: Case, seen: Seen): readonly Effect[] {
  const { contact: who, name } = view.speaker
  const ago = seen.ago === null ? null : view.now - Math.min(seen.ago * MINUTE, 24 * HOUR)
  const when = seen.hour ?? ago
  const text = seenText(name, seen.words, view.now)
  const here = [addressKey(view.here.address), addressKey(contact(who))]
  const asker: readonly Effect[] =
    about.by.contact === who || about.by.name === DELETED
      ? []
      : [
          {
            do: 'say',
            post: casePost(about, contact(about.by.contact), numbered(about.number, text)),
          },
        ]
  const others = notifyKnowing(view, about, text).filter(
    (effect) => effect.do === 'say' && !here.includes(addressKey(effect.post.to)),
  )
  return [
    ...happens([about], bySpeaker(view, 'note', seenRecord(seen.words, seen.place, when))),
    ...asker,
    ...notifyAssignee(view, about, numbered(about.number, text), { except: who }),
    ...others,
    answer(view, about, thanksSeenText(about.number)),
  ]
}
