import { type Street, within } from '../../domain/model/area.ts'
import type {
  Clinic,
  Collection,
  Info,
  Matter,
  Telephone,
} from '../../domain/model/information/info.ts'
import type { Lesson } from '../../domain/model/information/lesson.ts'
import { mayHoldTelephone } from '../../domain/privacy/harmless.ts'
import {
  clinicText,
  collectionText,
  hoursText,
  lessonText,
  matterText,
  telephoneText,
} from '../../domain/wording/answer/info.ts'
import type { Asked, Intent } from '../../language/question/intent.ts'
import { ALIKE, likeness } from '../../language/question/likeness.ts'
import { tokensOf } from '../../language/question/notion.ts'

/** What people may be told, and for whom: the paths of the asker's areas, the nearest first; none where not known. */
export interface Known {
  readonly street: Pick<Street, 'root'>
  readonly info: Info
  readonly lessons: readonly Lesson[]
  readonly line: readonly string[]
}

/** What is asked of a thing. */
export type Facet = 'telephone' | 'hours' | 'place' | 'whose'

/** An answer; `alone`: it is not for the eyes of neighbours. */
export interface Found {
  readonly text: string
  readonly alone: boolean
}

/** The answer to a common question, where it was asked so or nearly so; `surely`: only where it was asked so. */
export function commonAnswer(known: Known, text: string, surely: boolean): Found | null {
  const written = known.info.questions
    .filter(({ area }) => isFor(known, area))
    .map(({ ask, answer }) => ({ ask, text: answer, alone: false }))
  const taught = known.lessons
    .filter(({ state, area }) => state === 'used' && isFor(known, area))
    .map(({ question, answer, by }) => ({
      ask: [question],
      text: lessonText(answer, by.name),
      alone: mayHoldTelephone(answer),
    }))
  const [best] = [...taught, ...written]
    .map((one) => ({ one, alike: Math.max(...one.ask.map((way) => likeness(text, way))) }))
    .filter(({ alike }) => alike >= (surely ? SURELY : ALIKE))
    .toSorted((a, b) => b.alike - a.alike)
  return best === undefined ? null : { text: best.one.text, alone: best.one.alone }
}

const SURELY = 0.85

/** What is written that answers a question surely: a common one, or what is asked of a thing. */
export function writtenFor(known: Known, text: string, asks: readonly Asked[]): Found | null {
  const common = commonAnswer(known, text, true)
  if (common !== null) return common
  for (const { intent } of asks) {
    const found = isFacet(intent) ? thingAnswer(known, text, intent) : null
    if (found !== null) return found
  }
  return null
}

function isFacet(intent: Intent): intent is Facet {
  return Object.hasOwn(TELLS, intent)
}

/** Whom nobody knows to live anywhere is told what is for the whole street, and each community's own. */
function isFor({ line }: Known, area: string): boolean {
  return line.length === 0 || line.includes(area)
}

type Entry =
  | { readonly kind: 'telephone'; readonly of: Telephone }
  | { readonly kind: 'matter'; readonly of: Matter }
  | { readonly kind: 'collection'; readonly of: Collection }
  | { readonly kind: 'clinic'; readonly of: Clinic }

/** Which kind of entry tells best what is asked, the best first. */
const TELLS: Readonly<Record<Facet, readonly Entry['kind'][]>> = {
  telephone: ['telephone', 'clinic', 'matter'],
  hours: ['collection', 'clinic', 'telephone', 'matter'],
  place: ['collection', 'clinic', 'matter', 'telephone'],
  whose: ['matter', 'telephone', 'clinic', 'collection'],
}
/** So many are told where several are meant. */
const MOST = 4

/** What stands in info.yaml of the thing that is asked about; without a `facet` the thing's name is all that was said. */
export function thingAnswer(known: Known, text: string, facet: Facet | null): Found | null {
  const matches = entriesOf(known.info).flatMap((entry) => {
    const word = longestIn(text, entry.of.words)
    return word === null || (facet === null && !isBare(text, word)) ? [] : [{ entry, word }]
  })
  const near = matches.filter(({ entry }) => known.line.includes(entry.of.area))
  const longest = (all: readonly { readonly word: string }[]) =>
    Math.max(0, ...all.map(({ word }) => word.length))
  const meant = near.length > 0 && longest(near) >= longest(matches) ? near : below(known, matches)
  const order = TELLS[facet ?? 'whose']
  const best = meant.filter(({ word }) => word.length === longest(meant))
  const kind = order.find((each) => best.some(({ entry }) => entry.kind === each))
  const told = best.filter(({ entry }) => entry.kind === kind)
  if (told.length === 0) return isOfIllness(text) ? clinicOf(known) : null
  const nearest = known.line.find((path) => told.some(({ entry }) => entry.of.area === path))
  const chosen =
    nearest === undefined ? told : told.filter(({ entry }) => entry.of.area === nearest)
  const texts = chosen.slice(0, MOST).map(({ entry }) => textOf(entry, facet))
  return { text: [...new Set(texts)].join('\n'), alone: false }
}

/** Who asks where to go when ill, and names no clinic, is told of the first. */
function isOfIllness(text: string): boolean {
  return tokensOf(text).some(({ notions }) => notions.includes('ill'))
}

function clinicOf(known: Known): Found | null {
  const clinic = known.info.clinics.find(({ area }) => isFor(known, area))
  return clinic === undefined ? null : { text: clinicText(clinic), alone: false }
}

function entriesOf(info: Info): readonly Entry[] {
  return [
    ...info.telephones.map((of) => ({ kind: 'telephone' as const, of })),
    ...info.matters.map((of) => ({ kind: 'matter' as const, of })),
    ...info.garbage.map((of) => ({ kind: 'collection' as const, of })),
    ...info.clinics.map((of) => ({ kind: 'clinic' as const, of })),
  ]
}

/** What is for areas below those who ask: of staff, and of who nobody knows to live anywhere. */
function below<M extends { readonly entry: Entry }>(
  known: Known,
  matches: readonly M[],
): readonly M[] {
  const from = known.line[0] ?? known.street.root
  return matches.filter(
    ({ entry }) => within(entry.of.area, from) || known.line.includes(entry.of.area),
  )
}

function longestIn(text: string, words: readonly string[]): string | null {
  return words
    .filter((word) => text.includes(word))
    .reduce<string | null>(
      (best, word) => (best === null || word.length > best.length ? word : best),
      null,
    )
}

/** So many characters that belong to no question, beside a thing that is asked about. */
const FEW = 4

/** Whether it is the thing that is asked about: nothing else was said, or little and a question. */
function isBare(text: string, word: string): boolean {
  const tokens = tokensOf(text.replace(word, ' '))
  const rest = tokens
    .filter(({ notions }) => notions.length === 0)
    .reduce((sum, { text }) => sum + text.length, 0)
  const asks = /[?]|吗/.test(text) || tokens.some(({ notions }) => notions.includes('cost'))
  return rest <= (asks ? FEW : 0)
}

function textOf(entry: Entry, facet: Facet | null): string {
  switch (entry.kind) {
    case 'telephone':
      return facet === 'hours' ? hoursText(entry.of) : telephoneText(entry.of)
    case 'matter':
      return matterText(entry.of)
    case 'collection':
      return collectionText(entry.of)
    case 'clinic':
      return clinicText(entry.of)
  }
}
