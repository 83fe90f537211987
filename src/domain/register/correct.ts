import type { Effect } from '../model/effect.ts'
import type { Entry, EntryPlace } from '../model/register/entry.ts'
import type { Register } from '../model/register/register.ts'
import { DAY, HOUR } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { answersFor } from '../privacy/rights.ts'
import { CORRECTED, NOTHING_TO_CORRECT } from '../wording/register/entry.ts'
import { mayHear } from './entry-place.ts'
import { writeDown } from './write-down.ts'

/** What is corrected was said at most so long ago, ms. */
const LONGEST = 7 * DAY
/** One's own last line may be meant without saying whose it is. */
const OWN = 2 * HOUR

interface Correction {
  readonly register: Register
  readonly fields: Entry['fields']
}

/** What is wrong is struck, and another stands for it: that one has what was said now, and the rest as it was. */
export function correct(
  view: View,
  place: EntryPlace,
  corrections: readonly Correction[],
): readonly Effect[] {
  const found = corrections
    .flatMap((each) => candidatesOf(view, place, each))
    .toSorted((a, b) => b.score - a.score || b.entry.at - a.entry.at || b.entry.id - a.entry.id)[0]
  if (found === undefined) return [answer(view, null, NOTHING_TO_CORRECT)]
  const { entry, register, fields } = found
  const draft = {
    fields: { ...entry.fields, ...fields },
    missing: entry.missing,
    counted: entry.counted,
    replaces: entry,
  }
  const anew = writeDown(view, register, place, draft)
  const answered = anew.some((effect) => effect.do === 'say' && effect.post.answer)
  return [
    { do: 'entry', entry: { ...entry, struck: view.now } },
    ...anew,
    ...(answered ? [] : [answer(view, null, CORRECTED)]),
  ]
}

/** The entries that may be meant, and how well what was said fits each. */
function candidatesOf(view: View, place: EntryPlace, { register, fields }: Correction) {
  const { tally } = register
  const isCount = Object.keys(fields).every((name) => tally?.words.includes(name) === true)
  const keys = register.fields.filter(({ is }) => ['name', 'plate', 'household'].includes(is))
  return view
    .entriesAt({ place, register: register.name, since: view.now - LONGEST })
    .filter(({ struck, counted }) => struck === null && counted === isCount)
    .filter((entry) => mayCorrect(view, entry))
    .flatMap((entry) => {
      const said = keys.filter(({ name }) => fields[name] !== undefined)
      const score = said.filter(({ name }) => fields[name] === entry.fields[name]).length
      // 更正 去2-302: where the last one goes is what is corrected, whose it is is not.
      const free = said.every(({ is }) => is === 'household' && register.ends !== null)
      const own = entry.by.contact === view.speaker.contact && view.now - entry.at < OWN
      return score > 0 || (free && own) ? [{ entry, register, fields, score }] : []
    })
}

/** At a gate whoever stands there; among residents who said it, and who looks after them. */
function mayCorrect(view: View, entry: Entry): boolean {
  if (entry.by.contact === view.speaker.contact || mayHear(view)) return true
  return answersFor(view, view.speaker.contact, entry.place.area)
}
