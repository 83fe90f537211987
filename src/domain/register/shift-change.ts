// Played by: the-shift-changes.chat
import { openFinding } from '../case/finding/finding.ts'
import type { Effect } from '../model/effect.ts'
import type { CountedItem, Entry, EntryPlace, EntryValue } from '../model/register/entry.ts'
import type { Register } from '../model/register/register.ts'
import { DAY } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import {
  countedOtherwiseText,
  handoverLacksText,
  NOTHING_TO_SIGN,
  OWN_HANDOVER,
  SIGNED,
} from '../wording/register/entry.ts'

/** What was handed over waits for who comes on so long, ms. */
const LONGEST = 2 * DAY

/** Who comes on signs what was handed over, and what is not as it was told is kept with it. */
export function signHandover(
  view: View,
  register: Register,
  place: EntryPlace,
  said: { readonly lacks: string | null; readonly items?: readonly CountedItem[] },
): readonly Effect[] {
  const open = view
    .entriesAt({ place, register: register.name, since: view.now - LONGEST })
    .findLast(({ struck, signed }) => struck === null && signed === null)
  if (open === undefined) return [answer(view, null, NOTHING_TO_SIGN)]
  const { contact: who, name } = view.speaker
  if (open.by.contact === who) return [answer(view, null, OWN_HANDOVER)]
  const lacks = said.lacks ?? countedOtherwise(register, open, said.items ?? [])
  const signed: Entry = { ...open, signed: { by: { contact: who, name }, at: view.now, lacks } }
  return [
    { do: 'entry', entry: signed },
    ...(lacks === null ? [answer(view, null, SIGNED)] : handoverDifference(view, signed, lacks)),
  ]
}

/** What was counted anew and is not as many as was handed over; null where all of it is. */
function countedOtherwise(
  { fields }: Register,
  open: Entry,
  items: readonly CountedItem[],
): string | null {
  const handed = fields
    .filter(({ is }) => is === 'items')
    .flatMap(({ name }) => itemsIn(open.fields[name]))
  const differing = items.flatMap((now) => {
    const before = handed.find(({ name }) => name === now.name)
    return before === undefined || before.count === now.count ? [] : [{ before, now }]
  })
  return differing.length === 0 ? null : countedOtherwiseText(differing)
}

function itemsIn(value: EntryValue | undefined): readonly CountedItem[] {
  if (typeof value !== 'object') return []
  return value.filter((one) => typeof one === 'object')
}

/**
 * What is not as it was told is a finding of the place: who leads it hears it as any other, and who came on checks it. The
 * words are theirs; nobody of the shift before is named.
 */
function handoverDifference(view: View, { place }: Entry, lacks: string): readonly Effect[] {
  const site = { area: place.area, place: place.name === '' ? null : place.name }
  return openFinding(view, site, handoverLacksText(lacks), null)
}
