// Played by: the-shift-changes.chat
import { areaAt } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import { contact, post } from '../model/post.ts'
import { areaRecipient, leaders } from '../model/recipient.ts'
import type { Entry, EntryPlace } from '../model/register/entry.ts'
import type { Register } from '../model/register/register.ts'
import { DAY } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { differenceText, NOTHING_TO_SIGN, OWN_HANDOVER, SIGNED } from '../wording/register/entry.ts'
import { placeLabel } from './entry-place.ts'

/** What was handed over waits for who comes on so long, ms. */
const LONGEST = 2 * DAY

/** Who comes on signs what was handed over, and what is not as it was told is kept with it. */
export function signHandover(
  view: View,
  register: Register,
  place: EntryPlace,
  lacks: string | null,
): readonly Effect[] {
  const open = view
    .entriesAt({ place, register: register.name, since: view.now - LONGEST })
    .findLast(({ struck, signed }) => struck === null && signed === null)
  if (open === undefined) return [answer(view, null, NOTHING_TO_SIGN)]
  const { contact: who, name } = view.speaker
  if (open.by.contact === who) return [answer(view, null, OWN_HANDOVER)]
  const signed: Entry = { ...open, signed: { by: { contact: who, name }, at: view.now, lacks } }
  return [
    { do: 'entry', entry: signed },
    answer(view, null, SIGNED),
    ...(lacks === null ? [] : handoverDifference(view, signed, lacks)),
  ]
}

/**
 * What becomes of a difference at the change of shift. Until findings are there it is a note to who leads the checkpoint,
 * one-to-one; where nobody of it can be reached, to who looks after the area.
 */
export function handoverDifference(view: View, entry: Entry, lacks: string): readonly Effect[] {
  const { area, name } = entry.place
  const text = differenceText(
    placeLabel(view, entry.place),
    entry.by.name,
    view.speaker.name,
    lacks,
  )
  const heads = leaders(view, `${area}/${name}`).filter(
    (each) => each.contact !== view.speaker.contact,
  )
  const to =
    heads.length > 0
      ? heads.map((head) => contact(head.contact))
      : (areaRecipient(view, areaAt(view.street, area))?.addresses ?? [])
  return to.map((address): Effect => ({ do: 'say', post: post(address, text, { stale: DAY }) }))
}
