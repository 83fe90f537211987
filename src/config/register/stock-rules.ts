import { LEVELS } from '../../domain/model/area.ts'
import {
  REGISTER_PLACES,
  type RegisterPlace,
  shareChats,
} from '../../domain/model/register/register.ts'
import { isWrittenAt, STOCK_LEVELS } from '../../domain/model/stock/stock.ts'
import type { Path } from '../reading/document.ts'
import type { Finding } from '../reading/file-reader.ts'
import type { Rough } from '../reading/rough.ts'
import type { RegisterWritten } from './register-shape.ts'
import type { RegisterSurroundings } from './registers.ts'
import type { StockWritten } from './stock-shape.ts'

type Written = Rough<StockWritten>
type Other = Written | Rough<RegisterWritten> | undefined

const KINDS = ['in', 'out', 'move', 'count'] as const

export function isStock(written: Other): written is Written {
  return written?.balance === true
}

/** What the shape alone does not tell: names and words that mean two things, and places that the street has not. */
export function* stockRules(
  all: readonly Other[],
  around: RegisterSurroundings,
): Generator<Finding> {
  for (const [i, one] of all.entries()) {
    if (one === undefined) continue
    const before = all.slice(0, i)
    const twin = before.find(
      (other) =>
        other?.name !== undefined && other.name === one.name && isStock(other) !== isStock(one),
    )
    if (twin !== undefined || (isStock(one) && before.some((other) => other?.name === one.name)))
      yield {
        path: [i, 'name'],
        what: `there are two registers named "${one.name}"`,
        instead: 'give one another name',
      }
    if (!isStock(one)) continue
    const others = all.filter((other, j) => j !== i && (!isStock(other) || j < i))
    yield* wordRules(one, [i], others, around)
    yield* itemRules(one, [i])
    yield* placeRules(one, [i], around)
  }
}

/** A word begins one thing, as far as place and what follows can tell. */
function* wordRules(
  stock: Written,
  path: Path,
  others: readonly Other[],
  { commandWords }: RegisterSurroundings,
): Generator<Finding> {
  const seen = new Map<string, string>()
  for (const kind of KINDS) {
    for (const [j, word] of (stock.words?.[kind] ?? []).entries()) {
      if (word === undefined) continue
      const at = [...path, 'words', kind, j]
      const own = seen.get(word)
      const other = others.find((each) => each !== undefined && sharesWord(each, stock, word))
      if (own !== undefined) {
        yield {
          path: at,
          what: `"${word}" stands under "${own}" and under "${kind}", and nothing that follows tells the two apart`,
          instead: 'keep it in one place',
        }
      } else if (commandWords.free.includes(word)) {
        yield {
          path: at,
          what: `"${word}" begins a command already, and nothing that follows tells the two apart`,
          instead: 'write another word',
        }
      } else if (other !== undefined) {
        yield {
          path: at,
          what: `"${word}" would begin a line of "${other.name}" and of "${stock.name}" in the same groups`,
          instead: 'keep it in one of the two, or give them other places with "at:"',
        }
      }
      seen.set(word, kind)
    }
  }
}

function sharesWord(other: NonNullable<Other>, stock: Written, word: string): boolean {
  const words = isStock(other)
    ? KINDS.flatMap((kind) => other.words?.[kind] ?? [])
    : (other.words ?? [])
  return (
    words.some((each) => each === word) &&
    shareChats({ at: chatsOf(other) }, { at: chatsOf(stock) })
  )
}

/** Stock is spoken of in the groups of who holds it, and of those above. */
function chatsOf(written: NonNullable<Other>): readonly RegisterPlace[] {
  const said: readonly unknown[] = [written.at].flat()
  if (!isStock(written)) return REGISTER_PLACES.filter((place) => said.includes(place))
  const lowest = LEVELS.findIndex((level) => said.includes(level))
  return lowest === -1 ? [] : LEVELS.slice(lowest)
}

/** Two things of one name are one. */
function* itemRules({ items, words }: Written, path: Path): Generator<Finding> {
  const seen = new Map<string, string>()
  const verbs = KINDS.flatMap((kind) => words?.[kind] ?? [])
  for (const [i, item] of (items ?? []).entries()) {
    if (item === undefined) continue
    const { name = 'the item' } = item
    const all = [
      { word: item.name, at: [...path, 'items', i, 'name'] },
      ...(item.words ?? []).map((word, j) => ({ word, at: [...path, 'items', i, 'words', j] })),
    ]
    for (const { word, at } of all) {
      if (word === undefined) continue
      const other = seen.get(word)
      if (other !== undefined) {
        yield {
          path: at,
          what:
            other === name
              ? `"${word}" is listed twice`
              : `"${word}" is "${other}" already: nobody could say which is meant`,
          instead: 'keep it in one place',
        }
      } else if (verbs.includes(word)) {
        yield {
          path: at,
          what: `"${word}" is a word of the stock itself`,
          instead: 'give the item another name',
        }
      }
      seen.set(word, name)
    }
  }
}

/** A street's own stock is one that somebody can say a line of. */
function* placeRules(
  { at }: Written,
  path: Path,
  { street, shipped }: RegisterSurroundings,
): Generator<Finding> {
  const said: readonly unknown[] = [at].flat()
  const levels = STOCK_LEVELS.filter((level) => said.includes(level))
  const [level] = levels
  if (street === null || shipped || level === undefined) return
  if ([...street.seats.values()].some((seat) => isWrittenAt(street, { at: levels }, seat))) return
  yield {
    path: [...path, 'at'],
    what: `${street.name} has no group in which a line of the stock of a ${level} could be said`,
    instead: 'give its areas "groups:" in street.yaml, or write another place',
  }
}
