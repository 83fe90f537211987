import { LEVELS } from '../../domain/model/area.ts'
import {
  isSaidAt,
  REGISTER_PLACES,
  type RegisterPlace,
  shareChats,
} from '../../domain/model/register/register.ts'
import type { Path } from '../reading/document.ts'
import type { Finding } from '../reading/file-reader.ts'
import { nearest } from '../reading/nearest.ts'
import type { Rough } from '../reading/rough.ts'
import { fieldRules } from './field-rules.ts'
import type { RegisterWritten } from './register-shape.ts'
import type { RegisterSurroundings } from './registers.ts'

/** The words by which any register is corrected and signed. */
export const OWN_WORDS = ['更正', '接班'] as const

type Written = Rough<RegisterWritten>

/** What the shape alone does not tell: words that mean two things, places and teams that the street has not. */
export function* registerRules(
  registers: readonly (Written | undefined)[],
  around: RegisterSurroundings,
): Generator<Finding> {
  const names = new Set<string>()
  for (const [i, register] of registers.entries()) {
    if (register === undefined) continue
    const { name } = register
    if (name !== undefined && names.has(name)) {
      yield {
        path: [i, 'name'],
        what: `there are two registers named "${name}"`,
        instead: 'give one another name, or put their fields together',
      }
    }
    if (name !== undefined) names.add(name)
    yield* wordRules(register, i, registers.slice(0, i), around)
    yield* fieldRules(register, [i])
    yield* countRules(register, [i])
    yield* startRules(register, [i])
    yield* placeRules(register, [i], around)
    yield* tellRules(register, [i], around)
  }
}

function placesOf({ at }: Written): readonly RegisterPlace[] {
  const written: readonly unknown[] = [at].flat()
  return REGISTER_PLACES.filter((place) => written.includes(place))
}

/** A word begins one thing, as far as place and what follows can tell. */
function* wordRules(
  register: Written,
  index: number,
  before: readonly (Written | undefined)[],
  { commandWords }: RegisterSurroundings,
): Generator<Finding> {
  const at = placesOf(register)
  const seen = new Set<string>()
  for (const [j, word] of (register.words ?? []).entries()) {
    if (word === undefined) continue
    const path = [index, 'words', j]
    const other = before.find(
      (each) =>
        each !== undefined &&
        (each.words ?? []).includes(word) &&
        shareChats({ at: placesOf(each) }, { at }),
    )
    if ([...word].length < 2) {
      yield {
        path,
        what: `"${word}" is so short that any message may begin with it`,
        instead: 'write a word of two characters or more, such as 进门',
      }
    } else if (seen.has(word)) {
      yield { path, what: `"${word}" is listed twice`, instead: 'keep one of the two' }
    } else if (commandWords.all.includes(word) || OWN_WORDS.some((own) => own === word)) {
      yield {
        path,
        what: `"${word}" begins a command already, and nothing that follows tells the two apart`,
        instead: `write another word, such as ${word}登记`,
      }
    } else if (other !== undefined) {
      yield {
        path,
        what: `"${word}" would begin an entry of "${other.name}" and of "${register.name}" in the same groups`,
        instead: 'keep it in one of the two, or give them other places with "at:"',
      }
    }
    seen.add(word)
  }
}

/** What is counted and what ends an entry are no two things in one word. */
function* countRules({ words, tally, ends }: Written, path: Path): Generator<Finding> {
  const taken = new Set(words ?? [])
  const lists = [
    { key: 'tally', words: tally?.words },
    { key: 'ends', words: ends?.words },
  ] as const
  for (const { key, words: own } of lists) {
    for (const [j, word] of (own ?? []).entries()) {
      if (word === undefined) continue
      if (taken.has(word)) {
        yield {
          path: [...path, key, 'words', j],
          what: `"${word}" stands twice in the register, and would mean two things`,
          instead: 'keep it in one place',
        }
      }
      taken.add(word)
    }
  }
}

function* startRules({ starts, fields }: Written, path: Path): Generator<Finding> {
  if (starts?.when === undefined) return
  const texts = (fields ?? []).flatMap((field) => (field?.is === 'text' ? (field.name ?? []) : []))
  if (texts.includes(starts.when)) return
  const close = nearest(starts.when, texts)
  yield {
    path: [...path, 'starts', 'when'],
    what: `the register has no text field "${starts.when}"`,
    instead:
      close === undefined
        ? texts.length === 0
          ? `add {name: ${starts.when}, is: text} to its fields`
          : `write one of: ${texts.join(', ')}`
        : `write "${close}"`,
  }
  const household = (fields ?? []).some((field) => field?.is === 'household')
  if (!household) {
    yield {
      path: [...path, 'starts'],
      what: 'an observation is of a household, and the register has no field that is one',
      instead: 'add {name: 住户, is: household} to its fields',
    }
  }
}

/** A street's own register is one that somebody can say an entry of. */
function* placeRules(
  register: Written,
  path: Path,
  { street, shipped }: RegisterSurroundings,
): Generator<Finding> {
  const at = placesOf(register)
  if (street === null || shipped || at.length === 0) return
  if ([...street.seats.values()].some((seat) => isSaidAt({ at }, seat))) return
  const [place] = at
  yield {
    path: [...path, 'at'],
    what: `${street.name} has no group of a ${place} in which an entry could be said`,
    instead:
      place === 'checkpoint' || place === 'team'
        ? `add "${place}s:" to street.yaml, or write another place`
        : 'give its areas "groups:" in street.yaml, or write another place',
  }
}

function* tellRules(
  { tells }: Written,
  path: Path,
  { street }: RegisterSurroundings,
): Generator<Finding> {
  const to = tells?.to
  if (to === undefined || street === null || LEVELS.some((level) => level === to)) return
  const teams = [...street.areas.values()].flatMap(({ teams = [] }) =>
    teams.map(({ name }) => name),
  )
  if (teams.includes(to)) return
  const close = nearest(to, [...LEVELS, ...teams])
  yield {
    path: [...path, 'tells', 'to'],
    what: `${street.name} has no team "${to}", and it is no level`,
    instead:
      close === undefined
        ? `write one of: ${[...LEVELS, ...teams].join(', ')}`
        : `write "${close}"`,
  }
}
