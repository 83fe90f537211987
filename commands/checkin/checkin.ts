// Played by: who-is-not-known-is-asked.chat, where-somebody-only-is.chat

import { figureCame } from '../../src/domain/alert/illness.ts'
import { isAbnormal } from '../../src/domain/case/abnormal.ts'
import { dwellings, homeExample, homesHere } from '../../src/domain/case/place.ts'
import { isOffice } from '../../src/domain/model/area.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { Form } from '../../src/domain/model/form.ts'
import { buildingLabels, doorOf } from '../../src/domain/model/household.ts'
import { type Home, sameHome } from '../../src/domain/model/person.ts'
import type { CheckIn } from '../../src/domain/model/roll-call.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { ask } from '../../src/domain/notify/question.ts'
import { formOf } from '../../src/domain/roll-call/lifecycle.ts'
import type { Whose } from '../../src/domain/roll-call/whose-door.ts'
import {
  CALL_FIRST,
  noSuchRoomText,
  whichIsYoursText,
  whoAreYouText,
} from '../../src/domain/wording/household.ts'
import { says } from '../../src/language/clause.ts'
import type { Symptom } from '../../src/language/lexicon.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import type { Owner } from '../../src/language/whose/whom.ts'
import { command } from '../command.ts'
import { countChain } from './count-chain.ts'
import { doorBefore, isBare, movedTo, rememberDoor } from './door-before.ts'
import { askWhose, completeDoor, saidBack } from './door-question.ts'
import { answered, record } from './household-record.ts'
import { homeOfPart } from './neighbourhood.ts'
import { readAnswers, seemsMeasured } from './read.ts'

/** A check-in (打卡): an answer to a roll-call, for one household or several. */
export interface CheckInFields {
  /** Every temperature in °C, in the order said. */
  readonly readings: readonly number[]
  /** It is said in words that all is normal. */
  readonly normal: boolean
  readonly symptoms: readonly Symptom[]
  /** The household where the text names just one: `unit-room` or `building-unit-room`. */
  readonly household: string | null
  /** In a chain (接龙): how many of its lines carry a check-in. */
  readonly entries?: number
  /** The chain's title, as typed; null outside of chains. */
  readonly title: string | null
  /** One for each household or chain entry, in order. Never empty. */
  readonly parts: readonly CheckInPart[]
  /** It puts right what the speaker said before: 刚才打错了，是36.8. */
  readonly correction: boolean
  /** A door said by itself: the answer to whose a reading was, or what one is to follow. */
  readonly door?: Owner
}

/** What a check-in says of one household. */
export interface CheckInPart {
  /** Whom the text names. */
  readonly owner: Owner
  /** The door, where a number names it. */
  readonly household: string | null
  /** Names and relations said, in order: 老伴, 孩子, 张三. */
  readonly people: readonly string[]
  readonly readings: readonly number[]
  readonly normal: boolean
  readonly symptoms: readonly Symptom[]
  /** The answer to a form of choices or of a number; null for temperatures. */
  readonly answer: string | number | null
  /** The contact id of a chain entry's writer, where WeChat tells it; `NOBODY_KNOWN` where that is not believed. */
  readonly writer: string | null
  /** Said for another household (代报). */
  readonly onBehalf: boolean
  /** The chain entry as typed, without its number; null outside of chains. The same entry comes again when the list is posted again. */
  readonly line: string | null
}

export const checkin = command<Utterance, Where, CheckInFields>({
  name: 'checkin',
  title: '打卡',
  words: ['打卡', '体温', '代报'],
  talk: ['打卡', '体温'],
  who: ['everyone'],
  doubt: 'readings',
  recall: 'cancel',
  help: {
    zh: '报体温：直接发数字就行，一家几口可以一起发；替邻居报：代报 2-301 36.4',
    en: 'Reports temperatures, or answers the open roll-call.',
    short: ['residents'],
    asked: { words: /体温|打卡|接龙|代报|报平安|报数|报错|更正/, position: 13 },
    pages: { resident: ['报平安', 1], captain: ['点名', 5] },
  },
  examples: [
    { say: '36.5', gives: { readings: [36.5] } },
    { say: '我36.5 老伴36.3 孙子36.8', gives: { readings: [36.5, 36.3, 36.8] } },
    { say: '全家正常', gives: { readings: [], normal: true } },
    { say: '代报 2-301 36.4', gives: { readings: [36.4], household: '2-301' } },
  ],
  near: seemsMeasured,
  read: readAnswers,
  // A form's answer that explains the whole message is all it says: 「需要帮助」 to a typhoon's roll-call.
  leavesRoom: ({ parts }, left) => left !== 0 || parts.every(({ answer }) => answer === null),
  endsAt: ({ parts }) =>
    parts().findLast((part) => part.kind === 'temperature' || says(part, 'normal'))?.end ?? null,
  decide,
})

// ---- what it decides ----

function decide(fields: CheckInFields, view: View): readonly Effect[] {
  const form = formAnswered(view, fields)
  if (form === null) return []
  if (fields.title !== null) return countChain(view, form, fields.title, fields.parts)
  if (fields.door !== undefined) {
    return (
      completeDoor(view, fields.door) ??
      movedTo(view, fields.door) ??
      rememberDoor(view, fields.door)
    )
  }
  const before = doorBefore(view, fields)
  const read = fields.parts.map((part) => ({
    part,
    home: before ?? homeOfPart(view, part),
  }))
  const known = together(read)
  const bare = before === null && isBare(view, fields)
  return [
    ...(fields.readings.length > 0 ? figureCame(view) : []),
    ...known.flatMap(({ part, home, inferred }) => [
      ...(inferred ? [] : bindIfNew(view, part, home)),
      ...record(
        view,
        form,
        checkInOf(view, form, part, home, { corrects: fields.correction, bare }),
        part,
      ),
      ...(inferred ? saidBack(view, home, isAbnormal(view, form, part)) : []),
    ]),
    ...unplaced(view, form, read),
  ]
}

interface Found {
  readonly part: CheckInPart
  readonly home: Home
  readonly inferred: boolean
}

/** What is said of one household in several ways, 张建国36.5 老伴36.4, is one answer. */
function together(
  read: readonly { readonly part: CheckInPart; readonly home: Whose }[],
): readonly Found[] {
  const found: Found[] = []
  for (const { part, home: whose } of read) {
    if (whose.kind !== 'found') continue
    const { home, inferred } = whose
    const at = found.findIndex((known) => sameHome(known.home, home))
    const known = found[at]
    if (known === undefined) found.push({ part, home, inferred })
    else found[at] = { ...known, part: bothParts(known.part, part) }
  }
  return found
}

function bothParts(one: CheckInPart, other: CheckInPart): CheckInPart {
  return {
    ...one,
    people: [...one.people, ...other.people],
    readings: [...one.readings, ...other.readings],
    normal: one.normal || other.normal,
    symptoms: [...new Set([...one.symptoms, ...other.symptoms])],
  }
}

/** The form that an open roll-call here puts; a temperature counts without one. */
function formAnswered(view: View, fields: CheckInFields): Form | null {
  const inWords = fields.parts.some(({ answer }) => answer !== null)
  const kind = (form: Form | undefined): boolean =>
    form !== undefined && (form.answers.kind !== 'temperature') === inWords
  const areas =
    view.here.areas.length > 0
      ? view.here.areas
      : view.speaker.home === null
        ? []
        : [view.speaker.home.area]
  const asked = areas
    .flatMap((area) => view.openRollCalls(area))
    .map((rollcall) => formOf(view, rollcall))
    .find(kind)
  return asked ?? (inWords ? null : (view.forms.find(kind) ?? null))
}

function checkInOf(
  view: View,
  form: Form,
  part: CheckInPart,
  home: Home,
  { corrects, bare }: { readonly corrects: boolean; readonly bare: boolean },
): CheckIn {
  const own = view.speaker.home
  const onBehalf =
    part.onBehalf ||
    (own !== null && (own.area !== home.area || own.household !== home.household)) ||
    (own === null && view.speaker.positions.length > 0)
  return answered(view, form, part, { home, corrects, onBehalf, bare })
}

/** Who names a household as their own is of it from now on. */
function bindIfNew(view: View, part: CheckInPart, home: Home): readonly Effect[] {
  const { contact, name, positions } = view.speaker
  if (view.speaker.home !== null || positions.length > 0 || part.onBehalf) return []
  return [{ do: 'bind', who: { contact, name }, home, source: 'said' }]
}

/** Parts whose household is not clear: asked for once, and what was said is kept until then. */
function unplaced(
  view: View,
  form: Form,
  read: readonly { readonly part: CheckInPart; readonly home: Whose }[],
): readonly Effect[] {
  const unclear = read.filter(({ home }) => home.kind !== 'found')
  const [first] = unclear
  if (first === undefined) return []
  const { home } = first
  // Where staff or partners sit, a temperature without a household is part of what they tell of a case.
  if ((home.kind === 'unknown' || home.kind === 'unclear') && isOffice(view.here.seat)) return []
  const others = unclear.flatMap(({ part, home }) =>
    home.kind === 'unclear' || (home.kind === 'several' && view.speaker.home !== null)
      ? [{ held: heldOf(view, form, part), whose: home }]
      : [],
  )
  if (others.length > 0) return askWhose(view, others, exampleOf(view))
  if (home.kind === 'none') return [answer(view, null, noSuchRoomText(home.spoken))]
  const { contact } = view.speaker
  const asked = view.question(contact, 'household')
  const held = unclear
    .filter(({ home }) => home.kind !== 'none')
    .map(({ part }) => heldOf(view, form, part))
  const ill = held.some(({ abnormal }) => abnormal)
  // Of who is not known a normal reading is not told upward.
  const question = ask(view, {
    about: 'household',
    held: [...(asked?.held ?? []), ...held],
    heard: ill,
  })
  // Asked once: what else comes before the answer is kept with it in silence.
  if (asked !== undefined && !ill) return question
  return [...question, answer(view, null, askText(view, home, ill))]
}

function heldOf(view: View, form: Form, part: CheckInPart): Omit<CheckIn, 'home'> {
  const { home: _, ...held } = checkInOf(view, form, part, HOMELESS, SAID_NOW)
  return { ...held, onBehalf: part.onBehalf }
}

const HOMELESS = { area: '', household: '' }
const SAID_NOW = { corrects: false, bare: false }

function exampleOf(view: View): string {
  return dwellings(view)[0]?.households[0] ?? '1-101'
}

function askText(view: View, home: Whose, ill: boolean): string {
  if (home.kind === 'several') {
    const homes = homesHere(view, home.spoken)
    const names = buildingLabels(view.street, homes)
    return names.length > 1
      ? whichIsYoursText(names, doorOf(home.spoken))
      : whichIsYoursText(
          homes.map(({ household }) => household),
          '',
        )
  }
  return `${whoAreYouText(homeExample(view))}${ill ? CALL_FIRST : ''}`
}
