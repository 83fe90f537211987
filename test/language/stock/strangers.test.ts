import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { understand } from '../../../src/assembly/understanding.ts'
import { loadConfig } from '../../../src/config/load.ts'
import type { StockSaid } from '../../../src/language/stock/said-stock.ts'
import { valueIn } from '../../config/value-in.ts'

/** A line by another hand, and what they meant by it. */
interface Line {
  readonly who: 'staff' | 'resident'
  readonly text: string
  readonly meant: {
    readonly do: 'in' | 'out' | 'move' | 'count' | 'sign' | 'ask' | 'show' | null
    readonly items?: Readonly<Record<string, number>>
    readonly to?: string
    readonly donor?: string
    readonly public?: boolean
    readonly number?: string
  }
  /** What a person could doubt as well. */
  readonly doubt?: readonly string[]
}

const LINES = readFileSync(join(import.meta.dirname, 'supplies-h.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Line => JSON.parse(line))

const { stocks } = valueIn(loadConfig('data'))

function said({ who, text }: Line): StockSaid | null {
  const among = who === 'staff' ? 'holders' : 'residents'
  const place = who === 'staff' ? 'community' : 'building'
  const { chosen } = understand(
    { text, quote: null, chain: null },
    { place, bot: ['小微'], mentioned: false, alias: '', asked: null, stocks: { stocks, among } },
  )
  return chosen?.command === 'supplies' ? (chosen.fields as StockSaid) : null
}

const DEEDS: Partial<Readonly<Record<StockSaid['kind'], Line['meant']['do']>>> = {
  in: 'in',
  // What a neighbour gives comes in by the word of who holds it.
  offer: 'in',
  out: 'out',
  move: 'move',
  count: 'count',
  sign: 'sign',
  left: 'ask',
  account: 'show',
}

/** What was read, in the words of the labels. */
function read(line: Line): Line['meant'] {
  const one = said(line)
  const what = one === null ? null : (DEEDS[one.kind] ?? null)
  if (one === null || what === null) return { do: null }
  const lines = 'lines' in one ? one.lines : 'checked' in one ? one.checked : []
  const items = Object.fromEntries(lines.map(({ item, count }) => [item ?? '?', count]))
  return {
    do: what,
    ...(lines.length > 0 ? { items } : {}),
    ...('household' in one && 'rest' in one && (one.kind === 'out' || one.kind === 'move')
      ? { to: one.household?.replace('号楼', '-') ?? one.rest }
      : {}),
    ...('donor' in one && one.donor !== null ? { donor: one.donor } : {}),
    ...('shown' in one ? { public: one.shown } : {}),
    ...(one.kind === 'sign' ? { number: `W${one.number}` } : {}),
  }
}

function differs(line: Line): boolean {
  const { meant, doubt = [] } = line
  const got = read(line)
  return (Object.keys(meant) as (keyof Line['meant'])[]).some((key) => {
    if (doubt.includes(key)) return false
    if (key === 'to') return got.to?.includes(meant.to ?? '') !== true
    return JSON.stringify(sorted(got[key])) !== JSON.stringify(sorted(meant[key]))
  })
}

function sorted(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).toSorted() : value
}

test('lines by other hands are read whole, and no talk is taken', () => {
  const wrong = LINES.filter(differs).map((line) => ({ ...line, got: read(line) }))
  expect(wrong).toEqual([])
})
