import type { Effect } from '../model/effect.ts'
import { type Entry, type EntryPlace, isOpen } from '../model/register/entry.ts'
import type { Register } from '../model/register/register.ts'
import { dayStart } from '../model/time.ts'
import type { Facts, View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { sinceMidnightText } from '../wording/register/count.ts'
import { calledText, insideText, valueText } from '../wording/register/entry.ts'
import { passedIn } from './count.ts'
import { placeLabel } from './entry-place.ts'

/** Those who came and have not gone, by word or by the register's hours. */
export function openEntries(facts: Facts, register: Register, place: EntryPlace): readonly Entry[] {
  const since = facts.now - (register.ends?.after ?? 0)
  return facts
    .entriesAt({ place, register: register.name, since })
    .filter((entry) => isOpen(entry, facts.now))
}

/** Who or what is gone is out from now on; whom nobody wrote down is talk. */
export function endEntry(
  view: View,
  register: Register,
  place: EntryPlace,
  who: string,
): readonly Effect[] {
  const meant = openEntries(view, register, place).findLast(({ fields }) =>
    Object.values(fields).some(
      (value) =>
        typeof value === 'string' && (value === who || (who.length > 1 && value.includes(who))),
    ),
  )
  return meant === undefined ? [] : [{ do: 'entry', entry: { ...meant, ended: view.now } }]
}

/** 谁还没走: what they are known by, to who keeps the gate. */
export function tellInside(view: View, register: Register, place: EntryPlace): readonly Effect[] {
  const shown = register.fields.filter(({ is }) =>
    ['name', 'plate', 'household', 'text'].includes(is),
  )
  const inside = openEntries(view, register, place).map(({ fields, at }) => ({
    at,
    called: calledText(
      shown.flatMap(({ name }) => (fields[name] === undefined ? [] : valueText(fields[name]))),
    ),
  }))
  return [answer(view, null, insideText(placeLabel(view, place), inside))]
}

/** 今天进了多少人: sums alone. */
export function tellHowMany(view: View, register: Register, place: EntryPlace): readonly Effect[] {
  const today = view
    .entriesAt({ place, register: register.name, since: dayStart(view.now) })
    .filter(({ struck }) => struck === null)
  const text = sinceMidnightText(placeLabel(view, place), view.now, passedIn(register, today))
  return [answer(view, null, text)]
}
