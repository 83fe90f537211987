// Played by: a-neighbours-fever-in-a-chain.chat, names-alone-in-a-chain.chat
import { openAbnormal } from '../../src/domain/case/abnormal.ts'
import { putRight } from '../../src/domain/case/correction.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { Form } from '../../src/domain/model/form.ts'
import { type Home, type Speaker, sameHome } from '../../src/domain/model/person.ts'
import { addressKey, contact } from '../../src/domain/model/post.ts'
import { leaders } from '../../src/domain/model/recipient.ts'
import { type CheckIn, counting } from '../../src/domain/model/roll-call.ts'
import { DAY, dayStart, HOUR } from '../../src/domain/model/time.ts'
import type { View } from '../../src/domain/model/view.ts'
import { hashOf } from '../../src/language/hash.ts'
import type { CheckInPart } from './checkin.ts'
import { doubtCorrection, mayPutRight } from './doubted-correction.ts'
import { isNameless, namesHere, type Whose, whoseEntry } from './entry.ts'
import { answered, answerOf, graveWords, isIll } from './household-record.ts'
import { tellUnplaced } from './unplaced-entries.ts'

/** A list this short has just begun, whatever its title was used for before. */
const JUST_BEGUN = 3
/** A list is copied on for no longer. */
const LASTS = 2 * DAY

/** What the entries of a chain say of one household. */
interface OfHome {
  readonly home: Home
  readonly entries: readonly { readonly part: CheckInPart; readonly whose: Whose }[]
}

/**
 * Counts a chain: the work of many, which each who adds a line posts anew. An entry is of the household it names,
 * whoever posts; what was counted is not counted again; what stands otherwise than before is that household's correction.
 */
export function countChain(
  view: View,
  form: Form,
  title: string,
  parts: readonly CheckInPart[],
): readonly Effect[] {
  const key = `chain:${addressKey(view.here.address)}:${hashOf(title).toString(36)}`
  const marked = view.marked(key)
  const begins = marked === undefined || marked < view.now - LASTS || parts.length <= JUST_BEGUN
  const began = begins ? view.now : marked
  const names = namesHere(view)
  const read = parts.map((part) => ({
    part,
    whose: whoseEntry(view, part, names, title) ?? alone(part),
  }))
  const answers = byHome(read).flatMap((of) => countHome(view, form, of, { key, began }))
  const unplaced = read.flatMap(({ part, whose }) => (whose === null ? [part] : []))
  return [
    ...(begins ? [{ do: 'mark', key } as const] : []),
    ...(answers.length > 0 ? [{ do: 'mark', key: postKey(view.occasion.id) } as const] : []),
    ...answers,
    ...tellUnplaced(view, key, unplaced, read.length, (part) => isIll(view, form, part)),
  ]

  /** Who begins a list with a bare reading says their own. */
  function alone(part: CheckInPart): Whose | null {
    const { home, contact } = view.speaker
    const own = part.writer === null || part.writer === contact
    const begun = own && parts.length === 1 && part.household === null && isNameless(part)
    return begun && home !== null ? { home, contact } : null
  }
}

/** The messages whose chains were counted: what they counted is put right by a later copy, what was said otherwise is not. */
const postKey = (message: string): string => `chain-post:${message}`

function byHome(
  read: readonly { readonly part: CheckInPart; readonly whose: Whose | null }[],
): readonly OfHome[] {
  const homes = new Map<string, OfHome>()
  for (const { part, whose } of read) {
    if (whose === null) continue
    const { area, household } = whose.home
    const key = `${area} ${household}`
    const known = homes.get(key)
    const entries = [...(known?.entries ?? []), { part, whose }]
    homes.set(key, { home: whose.home, entries })
  }
  return [...homes.values()]
}

/** What is new of a household is counted; where another entry of it is gone from the list, all stands corrected. */
function countHome(
  view: View,
  form: Form,
  { home, entries }: OfHome,
  { key, began }: { readonly key: string; readonly began: number },
): readonly Effect[] {
  const opened = view.openRollCalls(home.area).find((open) => open.form === form.name)?.opened
  // The list was marked when it was read; what stood in it was sent before.
  const from = Math.min(opened ?? dayStart(view.now), began - HOUR)
  const since = Math.max(from, view.now - LASTS)
  const before = view.checkIns(home, form.name, since)
  const fresh = entries.filter(({ part }) => !before.some((known) => saysSame(known, part)))
  if (fresh.length === 0) return []
  const gone = counting(before).filter(
    (known) =>
      view.marked(postKey(known.message)) !== undefined &&
      !entries.some(({ part }) => saysSame(known, part)),
  )
  const [wrong] = gone
  const added = once(fresh)
  if (wrong === undefined) {
    const said = added.map(({ part, whose }) => ({ part, by: speakerOf(view, whose) }))
    return [
      ...said.map(({ part, by }) => counted(view, form, part, { home, by, corrects: false })),
      ...fallIll(view, form, said, home),
    ]
  }
  const stillIll = entries.some(({ part }) => isIll(view, form, part))
  const [first, ...others] = added.map(({ part }) => part)
  const well = stillIll || first === undefined ? null : together(first, others)
  if (well !== null && gone.some(({ abnormal }) => abnormal) && !mayPutRight(view, home)) {
    const words = hashOf(added.map(({ part }) => part.line).join(' ')).toString(36)
    return doubtCorrection(view, `${key}:${home.area} ${home.household}:${words}`, well, wrong)
  }
  // A correction takes the place of all its household said in the list: what stands is counted behind it.
  const by: Speaker = { ...personOf(view, home, wrong.by), name: wrong.byName }
  const all = [...added, ...once(entries).filter((each) => !fresh.includes(each))]
  return [
    ...all.map(({ part }, i) => counted(view, form, part, { home, by, corrects: i === 0 })),
    ...fallIll(
      view,
      form,
      added.map(({ part }) => ({ part, by })),
      home,
    ),
    ...(well === null ? [] : putRight(spokenBy(view, by, home), form.name, well, home)),
  ]
}

interface SaidBy {
  readonly part: CheckInPart
  readonly by: Speaker
}

/** The ill of one household are one case, however many of its lines tell of them. */
function fallIll(view: View, form: Form, said: readonly SaidBy[], home: Home): readonly Effect[] {
  const [first, ...others] = said.filter(({ part }) => isIll(view, form, part))
  if (first === undefined) return []
  const told = together(
    first.part,
    others.map(({ part }) => part),
  )
  const grave = said.map(({ part }) => graveWords(view, part)).find((words) => words !== null)
  return openAbnormal(spokenBy(view, first.by, home), form, told, home, grave ?? null)
}

function together(first: CheckInPart, others: readonly CheckInPart[]): CheckInPart {
  const all = [first, ...others]
  return {
    ...first,
    people: all.flatMap(({ people }) => people),
    readings: all.flatMap(({ readings }) => readings),
    symptoms: [...new Set(all.flatMap(({ symptoms }) => symptoms))],
    normal: all.some(({ normal }) => normal),
  }
}

/** The same line twice in one list is one. */
function once<E extends { readonly part: CheckInPart }>(entries: readonly E[]): readonly E[] {
  return entries.filter(
    ({ part }, at) =>
      entries.findIndex((other) => other.part.line === part.line && tells(other.part, part)) === at,
  )
}

const tells = (one: CheckInPart, other: CheckInPart): boolean =>
  keyOf({ ...one, answer: answerOf(one) }) === keyOf({ ...other, answer: answerOf(other) })

function saysSame(known: CheckIn, part: CheckInPart): boolean {
  return keyOf(known) === keyOf({ ...part, answer: answerOf(part) })
}

const keyOf = (said: Pick<CheckIn, 'readings' | 'normal' | 'symptoms' | 'answer'>): string =>
  [said.readings, said.normal, [...said.symptoms].sort(), said.answer].join(' ')

function counted(
  view: View,
  form: Form,
  part: CheckInPart,
  { home, by, corrects }: { readonly home: Home; readonly by: Speaker; readonly corrects: boolean },
): Effect {
  const onBehalf = by.home === null || !sameHome(by.home, home)
  const there = spokenBy(view, by, home)
  return { do: 'check-in', checkIn: answered(there, form, part, { home, corrects, onBehalf }) }
}

/**
 * Who speaks for an entry: the one it names, or one of the household; where nobody of it is known, its captain is asked and
 * told, and never who posts the list.
 */
function speakerOf(view: View, { home, contact }: Whose): Speaker {
  const { speaker } = view
  if (contact !== null) return personOf(view, home, contact)
  if (speaker.home !== null && sameHome(speaker.home, home)) return speaker
  const [first] = view.livesAt(home)
  if (first !== undefined) return personOf(view, home, first.contact)
  const [captain] = leaders(view, home.area)
  return captain === undefined ? speaker : personOf(view, home, captain.contact)
}

function personOf(view: View, home: Home, contact: string): Speaker {
  if (contact === view.speaker.contact) return view.speaker
  const name =
    view.livesAt(home).find((who) => who.contact === contact)?.name ??
    leaders(view, home.area).find((who) => who.contact === contact)?.name ??
    contact
  return {
    contact,
    name,
    alias: name,
    home: view.homeOf(contact),
    vouched: false,
    positions: [],
  }
}

/** The same moment, but another's word: they are answered alone, for it is not they who wrote here. */
function spokenBy(view: View, speaker: Speaker, home: Home): View {
  if (speaker.contact === view.speaker.contact) return view
  const here = { address: contact(speaker.contact), seat: null, areas: [home.area] }
  return Object.assign(Object.create(view) as View, { speaker, here })
}
