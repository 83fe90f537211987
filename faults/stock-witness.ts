import type Sqlite from 'better-sqlite3'
import type { Balance } from '../src/domain/model/stock/balance.ts'

/** A movement as its row has it. */
interface Row {
  readonly number: number
  readonly stock: string
  readonly kind: 'in' | 'out' | 'move' | 'count'
  readonly lines: string
  readonly contact: string
  readonly struck: number | null
  readonly signed_by: string | null
}

/**
 * What is wrong with stock, a line each: what came less what went is what is there and what is under way; nothing is below
 * nought, and nobody signs for what they gave; what nobody has signed has a timer, or is a finding. Read by plain SQL and
 * summed without the program's own rules, which only tell their balances.
 */
export function stockWrong(
  db: Sqlite.Database,
  balancesOf: (stock: string) => readonly Balance[],
): readonly string[] {
  const rows = db.prepare('select * from movement').all() as Row[]
  const timers = new Set(db.prepare('select key from timer').pluck().all() as string[])
  const cases = db.prepare('select text from cases').pluck().all() as string[]
  const carried = db
    .prepare('select stock, item, sum(count) as count from stock_carried group by 1, 2')
    .all() as { stock: string; item: string; count: number }[]
  const sums = new Map<string, number>()
  const add = (stock: string, item: string, count: number) => {
    const key = `${stock} ${item}`
    sums.set(key, (sums.get(key) ?? 0) + count)
  }
  for (const { stock, item, count } of carried) add(stock, item, count)
  for (const { stock, kind, lines, struck } of rows) {
    if (struck !== null || kind === 'move') continue
    for (const { item, count } of JSON.parse(lines) as { item: string; count: number }[]) {
      // What goes is gone once it is signed.
      add(stock, item, kind === 'out' ? -count : count)
    }
  }
  for (const { stock, kind, lines, struck, signed_by } of rows) {
    if (struck !== null || kind !== 'out' || signed_by !== null) continue
    for (const { item, count } of JSON.parse(lines) as { item: string; count: number }[])
      add(stock, item, count)
  }
  const stocks = [...new Set([...rows, ...carried].map(({ stock }) => stock))]
  const held = stocks.flatMap((stock) => balancesOf(stock).map((one) => ({ stock, ...one })))
  for (const { stock, item, balance, transit } of held) add(stock, item, -balance - transit)
  return [
    ...[...sums].flatMap(([what, left]) => (left === 0 ? [] : [`${what}: ${left} from nowhere`])),
    ...held.flatMap(({ area, item, balance, transit }) =>
      balance < 0 || transit < 0 ? [`${area} holds ${balance} and ${transit} of ${item}`] : [],
    ),
    ...rows.flatMap(({ number, contact, signed_by }) =>
      signed_by !== null && signed_by === contact && contact !== '—'
        ? [`W${number} was signed by who gave it`]
        : [],
    ),
    ...rows.flatMap(({ number, kind, struck, signed_by }) => {
      if (kind === 'count' || struck !== null || signed_by !== null) return []
      const told = timers.has(`unsigned:${number}`) || cases.some((text) => ofIt(text, number))
      return told ? [] : [`W${number} waits, and nothing asks for it`]
    }),
  ]
}

/** A finding that is over may have been deleted by who opened it: its words are gone. */
function ofIt(text: string, number: number): boolean {
  return text === '—' || new RegExp(`W${number}(?!\\d)`).test(text)
}
