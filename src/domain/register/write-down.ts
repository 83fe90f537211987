// Played by: a-gate-is-kept.chat, a-fever-at-the-gate.chat, back-from-elsewhere.chat
import { homeHere } from '../case/place.ts'
import { ancestorAt } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import type { Home, Named } from '../model/person.ts'
import { contact, post } from '../model/post.ts'
import { leaders } from '../model/recipient.ts'
import { abnormalIn } from '../model/register/abnormal-entry.ts'
import { type Entry, type EntryPlace, entryOf, isWaiting } from '../model/register/entry.ts'
import type { Register } from '../model/register/register.ts'
import { DAY, HOUR } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { startObservation } from '../roll-call/observation.ts'
import { householdName } from '../wording/name.ts'
import {
  gateFeverText,
  gateTold,
  neededText,
  returnedText,
  stillNeededText,
  unknownReturnText,
  valueText,
  WELCOME_HOME,
  welcomeTold,
} from '../wording/register/entry.ts'
import { countTimer, lastCount } from './count.ts'
import { gridOf, placeLabel } from './entry-place.ts'
import { openAtPlace } from './gate-case.ts'

/** What was said of an entry: its fields, and which of the needed ones were not. */
export interface EntryDraft {
  readonly fields: Entry['fields']
  readonly missing: readonly string[]
  readonly counted?: boolean
  readonly replaces?: Entry
}

/** Writes an entry down: what is needed and was not said is asked for once, and what it opens is opened at once. */
export function writeDown(
  view: View,
  register: Register,
  place: EntryPlace,
  draft: EntryDraft,
): readonly Effect[] {
  const { contact: who, name } = view.speaker
  const { replaces } = draft
  const carried = carriedIn(view, register, place, draft)
  const fields = { ...draft.fields, ...carried }
  const entry = entryOf(register, {
    id: view.nextEntry(),
    place,
    // What comes late, after the hour was told, counts in the next one.
    at: replaces?.at ?? Math.max(view.occasion.at, lastCount(view, register, place)),
    by: { contact: who, name },
    from: view.here.address,
    message: view.occasion.id,
    fields,
    missing: draft.missing.filter((each) => fields[each] === undefined),
    ...(draft.counted === undefined ? {} : { counted: draft.counted }),
    ...(replaces === undefined ? {} : { replaces }),
  })
  return [
    { do: 'entry', entry },
    ...countTimer(view, register, place),
    ...opened(view, register, entry, replaces),
    ...whole(view, register, entry, replaces),
  ]
}

/** What was asked for is said: it is added, and nothing is overwritten by it. */
export function fillIn(
  view: View,
  register: Register,
  entry: Entry,
  said: Entry['fields'],
): readonly Effect[] {
  const fields = { ...said, ...entry.fields }
  const missing = entry.missing.filter((each) => fields[each] === undefined)
  const filled = { ...entry, fields, missing }
  return [
    { do: 'entry', entry: filled },
    ...opened(view, register, filled, entry),
    ...whole(view, register, filled, undefined),
  ]
}

/** Things that nobody counted anew are there as the shift before told. */
function carriedIn(
  view: View,
  register: Register,
  place: EntryPlace,
  { fields }: EntryDraft,
): Entry['fields'] {
  const carried = register.fields.filter(({ carry, name }) => carry && fields[name] === undefined)
  if (carried.length === 0) return {}
  const before = view
    .entriesAt({ place, register: register.name, since: view.now - register.keep })
    .findLast(({ struck }) => struck === null)
  return Object.fromEntries(
    carried.flatMap(({ name }) => {
      const value = before?.fields[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** A reading that is too high is a case at once; one that was known to be so before is not opened twice. */
function opened(
  view: View,
  register: Register,
  entry: Entry,
  before: Entry | undefined,
): readonly Effect[] {
  const abnormal = abnormalIn(register, entry)
  if (abnormal === null || (before !== undefined && abnormalIn(register, before) !== null))
    return []
  const { opens, value } = abnormal
  const goal = goalOf(register, entry)
  const words = register.fields.find(({ is }) => is === 'text')
  const more = words === undefined ? undefined : entry.fields[words.name]
  const said = more === undefined ? null : valueText(more)
  const grid = gridOf(view, entry.place, goal)
  const draft = {
    ...opens,
    area: grid.path,
    text: gateFeverText(placeLabel(view, entry.place), value, goal, said),
  }
  return openAtPlace(view, draft, (number) => gateTold(number, grid.name))
}

function goalOf({ fields }: Register, entry: Entry): string | null {
  const goal = fields.find(({ is }) => is === 'household')
  const value = goal === undefined ? undefined : entry.fields[goal.name]
  return typeof value === 'string' ? value : null
}

/** What is missing is asked for once. Who comes back is welcomed; from some places, and until a day, an observation begins. */
function whole(
  view: View,
  register: Register,
  entry: Entry,
  replaces: Entry | undefined,
): readonly Effect[] {
  const begun = observed(view, register, entry)
  if (replaces !== undefined || begun.some((effect) => effect.do === 'say' && effect.post.answer))
    return begun
  if (isWaiting(entry))
    return [...begun, answer(view, null, stillNeededText(neededIn(register, entry)))]
  return register.starts === null ? begun : [...begun, answer(view, null, WELCOME_HOME)]
}

/** What is asked for, as people say it: of a day, on which. */
function neededIn({ fields }: Register, { missing }: Entry): readonly string[] {
  return fields.filter(({ name }) => missing.includes(name)).map(neededText)
}

function observed(view: View, register: Register, entry: Entry): readonly Effect[] {
  const { starts } = register
  if (starts === null || view.now >= starts.until) return []
  const from = entry.fields[starts.when]
  if (typeof from !== 'string' || !starts.in.some((place) => from.includes(place))) return []
  const goal = goalOf(register, entry)
  const home = goal === null ? null : homeHere(view, goal)
  const who = home === null ? null : whoLivesAt(view, home)
  if (home === null || who === null) return unknownReturn(view, entry, goal, from)
  if (view.observationsAt(home).some(({ state }) => state === 'on')) return []
  const to = view.now + starts.observe
  const observation = {
    id: view.nextObservation(),
    home,
    who,
    from: view.now,
    to,
    state: 'on' as const,
  }
  const label = householdName(view.street, home)
  const grid = ancestorAt(view.street, home.area, 'grid')
  const heads = grid === undefined ? [] : leaders(view, grid.path)
  return [
    ...startObservation(view, observation),
    ...heads.map(
      (head): Effect => ({
        do: 'say',
        post: post(contact(head.contact), returnedText(label, from, who.name, to - 1), {
          stale: DAY,
        }),
      }),
    ),
  ]
}

/** Who is asked: the one who says so where they live there, else who is known of the household. */
function whoLivesAt({ speaker, livesAt }: View, home: Home): Named | null {
  const own = speaker.home
  if (own !== null && own.area === home.area && own.household === home.household) {
    return { contact: speaker.contact, name: speaker.name }
  }
  return livesAt(home)[0] ?? null
}

/** Nobody there is known to the bot: somebody must go and see. */
function unknownReturn(
  view: View,
  { place }: Entry,
  goal: string | null,
  from: string,
): readonly Effect[] {
  const grid = gridOf(view, place, goal)
  const text = unknownReturnText(`${placeLabel(view, place)} ${goal ?? ''}`.trim(), from)
  const draft = { kind: 'report' as const, category: 'returnee' as const, area: grid.path, text }
  return openAtPlace(view, draft, welcomeTold)
}

/** So long somebody may be asked to complete an entry, ms. */
export const ASKED_FOR = HOUR / 6
