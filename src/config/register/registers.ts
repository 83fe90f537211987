import { LEVELS, type Level, type Street } from '../../domain/model/area.ts'
import {
  isSaidAt,
  type Register,
  type RegisterPlace,
} from '../../domain/model/register/register.ts'
import { isWrittenAt, type Stock } from '../../domain/model/stock/stock.ts'
import { DAY } from '../../domain/model/time.ts'
import type { CommandWords } from '../command-words.ts'
import { read } from '../reading/file-reader.ts'
import type { Read } from '../reading/mistake.ts'
import { registerRules } from './register-rules.ts'
import { type RegisterText, registersShape } from './register-shape.ts'
import { isStock, stockRules } from './stock-rules.ts'
import type { StockText } from './stock-shape.ts'

/** What a register's words and places are judged by. */
export interface RegisterSurroundings {
  /** Null where it could not be read: then places and teams are not judged. */
  readonly street: Street | null
  /** The words that begin commands. */
  readonly commandWords: CommandWords
  /** The file shipped with the program serves where its places exist; a street's own must fit the street. */
  readonly shipped: boolean
}

/** What people may write down, and what is held and counted. */
export interface Registers {
  readonly registers: readonly Register[]
  readonly stocks: readonly Stock[]
}

/** Reads registers.yaml (台账): what people may write down in chat, or every mistake with its line. */
export function readRegisters(
  text: string,
  file: string,
  around: RegisterSurroundings,
): Read<Registers> {
  return read(
    { file, text },
    {
      shape: registersShape,
      *rules(rough) {
        const all = rough ?? []
        yield* registerRules(
          all.map((each) => (isStock(each) ? undefined : each)),
          around,
        )
        yield* stockRules(all, around)
      },
      build(all) {
        const written = all ?? []
        return {
          registers: written
            .flatMap((each) => (each.balance === true ? [] : buildRegister(each)))
            .filter((each) => hasPlace(each, around)),
          stocks: written
            .flatMap((each) => (each.balance === true ? buildStock(each) : []))
            .filter((each) => isHeld(each, around)),
        }
      },
    },
  )
}

/** Whether anybody holds any of it. */
function isHeld(stock: Stock, { street }: RegisterSurroundings): boolean {
  return (
    street === null || [...street.seats.values()].some((seat) => isWrittenAt(street, stock, seat))
  )
}

function buildStock({ name, words, at, items, shows, keep }: StockText): Stock {
  return {
    name,
    words,
    at: at as Stock['at'],
    items: items.map((item) => ({
      name: item.name,
      unit: item.unit,
      words: item.words ?? [],
      perHead: item['per-head'] ?? null,
      low: item.low ?? null,
    })),
    shows: shows?.day ?? null,
    keep,
  }
}

/** Whether anybody could say an entry of it. */
function hasPlace(register: Register, { street }: RegisterSurroundings): boolean {
  return street === null || [...street.seats.values()].some((seat) => isSaidAt(register, seat))
}

/** A text of no stated length holds so many characters. */
const MOST = 120

function buildRegister(text: RegisterText): Register {
  const { name, words, at, fields, tally, ends, keep, sign, starts, tells } = text
  return {
    name,
    words,
    at: at as readonly RegisterPlace[],
    fields: fields.map(({ most, choices, opens, ...field }) => ({
      ...field,
      most: most ?? MOST,
      choices: choices ?? [],
      opens: opens ?? null,
    })),
    tally: tally ?? null,
    ends: ends ?? null,
    keep,
    sign: sign ?? null,
    // The last day counts to its end, by the street's clock.
    starts:
      starts === undefined
        ? null
        : { ...starts, until: Date.parse(`${starts.until}T00:00:00+08:00`) + DAY },
    tells: tells === undefined ? null : toldTo(tells.to),
  }
}

function toldTo(to: string): Register['tells'] {
  return isLevel(to) ? to : { team: to }
}

function isLevel(to: string): to is Level {
  return LEVELS.some((level) => level === to)
}
