import type { Street } from '../../domain/model/area.ts'
import { GOERS } from '../../domain/model/duty/duty.ts'
import type { Path } from '../reading/document.ts'
import type { Finding } from '../reading/file-reader.ts'
import { nearest } from '../reading/nearest.ts'
import type { Rough } from '../reading/rough.ts'
import type { DutySurroundings } from './duties.ts'
import type { DutyWritten } from './duty-shape.ts'
import { placeRules } from './place-rules.ts'

type Written = Rough<DutyWritten>

/** 走访 and 入户走访 begin the command that keeps visits: a duty of households may bear them. */
const OF_VISITS = /走访/

/** What the shape alone does not tell: words that mean two things, places, people and registers that the street has not. */
export function* dutyRules(
  duties: readonly (Written | undefined)[],
  around: DutySurroundings,
): Generator<Finding> {
  for (const [i, duty] of duties.entries()) {
    if (duty === undefined) continue
    const before = duties.slice(0, i).flatMap((each) => each ?? [])
    if (duty.name !== undefined && before.some(({ name }) => name === duty.name)) {
      yield {
        path: [i, 'name'],
        what: `there are two duties named "${duty.name}"`,
        instead: 'give one another name',
      }
    } else yield* wordRules(duty, [i], before, around)
    yield* intervalRules(duty, [i])
    yield* placeRules(duty, [i], around.street)
    yield* goerRules(duty, [i], around.street)
    yield* recordRules(duty, [i], around)
  }
}

/** By what a duty is said: its words, or else its name. */
function wordsOf({ name, words }: Written): readonly string[] {
  return (words ?? [name]).flatMap((word) => word ?? [])
}

/** A word tells of one duty, and of nothing else. */
function* wordRules(
  duty: Written,
  path: Path,
  before: readonly Written[],
  { commandWords, registers }: DutySurroundings,
): Generator<Finding> {
  const seen = new Set<string>()
  for (const [j, word] of wordsOf(duty).entries()) {
    const at = duty.words === undefined ? [...path, 'name'] : [...path, 'words', j]
    const other = before.find((each) => wordsOf(each).includes(word))
    const register = registers.find(({ words }) => words.includes(word))
    if ([...word].length < 2) {
      yield {
        path: at,
        what: `"${word}" is so short that any message may begin with it`,
        instead: 'write a word of two characters or more, such as 消杀',
      }
    } else if (seen.has(word)) {
      yield { path: at, what: `"${word}" is listed twice`, instead: 'keep one of the two' }
    } else if (
      commandWords.all.includes(word) &&
      !(duty.of === 'household' && OF_VISITS.test(word))
    ) {
      yield {
        path: at,
        what: `"${word}" begins a command already, and nothing that follows tells the two apart`,
        instead: `give it other words, such as words: [${word}到位]`,
      }
    } else if (register !== undefined) {
      yield {
        path: at,
        what: `"${word}" begins an entry of the register "${register.name}" already`,
        instead: `write "record: ${register.name}" where its entries are rounds, and give the duty another word`,
      }
    } else if (other !== undefined) {
      yield {
        path: at,
        what: `"${word}" would tell of "${other.name}" and of "${duty.name}"`,
        instead: 'keep it in one of the two',
      }
    }
    seen.add(word)
  }
}

/** How often: of a household by its tags, of anything else by the time alone. */
function* intervalRules(duty: Written, path: Path): Generator<Finding> {
  const { of, name = 'the duty' } = duty
  if (of === undefined) return
  if (of === 'household') {
    if ('every' in duty) {
      yield {
        path: [...path, 'every'],
        what: `"${name}" is of households, and not all of them are gone to`,
        instead: 'write "tags:" instead, such as {独居老人: 7d}',
      }
    } else if (!('tags' in duty) && !('after' in duty)) {
      yield {
        path,
        what: `nothing says which households "${name}" goes to`,
        instead: 'add "tags:", such as {独居老人: 7d}, or "after:", such as {出院: 24h}',
      }
    }
    return
  }
  for (const key of ['tags', 'after'] as const) {
    if (!(key in duty)) continue
    yield {
      path: [...path, key],
      what: `"${key}" is of households, and "${name}" is of each ${of}`,
      instead: `take "${key}:" out, or write "of: household"`,
    }
  }
  if (!('every' in duty)) {
    yield {
      path,
      what: `nothing says how often "${name}" is to be done`,
      instead: 'add "every:" with a span such as 24h, or one for each part: {电梯: 6h, 楼道: 24h}',
    }
  }
}

/** People are named by what they are to the place, or as a team. */
function* goerRules({ who, late }: Written, path: Path, street: Street | null): Generator<Finding> {
  if (street === null) return
  const teams = [...street.areas.values()].flatMap(({ teams = [] }) =>
    teams.map(({ name }) => name),
  )
  const known = [...GOERS, ...teams]
  const named = [
    { at: [...path, 'who'], name: who },
    ...(late ?? []).map((each, j) => ({ at: [...path, 'late', j, 'to'], name: each?.to })),
  ]
  for (const { at, name } of named) {
    if (name === undefined || known.includes(name)) continue
    const close = nearest(name, known)
    yield {
      path: at,
      what: `${street.name} has no team "${name}", and it is none of ${GOERS.join(', ')}`,
      instead: close === undefined ? `write one of: ${known.join(', ')}` : `write "${close}"`,
    }
  }
}

function* recordRules(
  { record }: Written,
  path: Path,
  { registers }: DutySurroundings,
): Generator<Finding> {
  if (record === undefined || registers.some((each) => isCalled(each, record))) return
  const names = registers.flatMap(({ name, words }) => [name, ...words])
  const close = nearest(record, names)
  yield {
    path: [...path, 'record'],
    what: `no register is called "${record}", and none begins with that word`,
    instead:
      close === undefined
        ? `write one of: ${registers.map(({ name }) => name).join(', ')}`
        : `write "${close}"`,
  }
}

/** Whether a register is meant by a name or a word of it. */
export function isCalled(
  { name, words }: { readonly name: string; readonly words: readonly string[] },
  called: string,
): boolean {
  return name === called || words.includes(called)
}
