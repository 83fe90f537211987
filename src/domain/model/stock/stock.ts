import { type Level, type Seat, type Street, subtree } from '../area.ts'

/** Something that is held, given out and counted (物资). */
export interface StockItem {
  readonly name: string
  /** What one of it is counted by: 只, 箱. */
  readonly unit: string
  /** What else people call it. */
  readonly words: readonly string[]
  /** The most that a household gets for each of its people within so many ms. */
  readonly perHead: { readonly most: number; readonly in: number } | null
  /** From there down those who hold it are told to get more. */
  readonly low: number | null
}

/** The levels that may hold stock. */
export const STOCK_LEVELS = ['street', 'community', 'grid'] as const satisfies Level[]

/** A register with a balance: what comes in, goes out, moves and is counted (物资). */
export interface Stock {
  readonly name: string
  readonly words: {
    readonly in: readonly string[]
    readonly out: readonly string[]
    readonly move: readonly string[]
    readonly count: readonly string[]
  }
  /** Each area of these levels holds its own. */
  readonly at: readonly Level[]
  readonly items: readonly StockItem[]
  /** On which day of the week (Monday is 1) residents read what came, went and is left; null: never. */
  readonly shows: number | null
  /** ms; then a movement is deleted, and only sums remain. */
  readonly keep: number
}

/** A street that holds nothing. */
export const NO_STOCKS: readonly Stock[] = []

/** The areas that hold a stock, at or below one. */
export function holdersIn(
  street: Street,
  { at }: Pick<Stock, 'at'>,
  path: string,
): readonly string[] {
  return subtree(street, path)
    .filter(({ level }) => at.includes(level))
    .map((area) => area.path)
}

/** Whether what comes and goes is said in a chat of that seat: in the groups of who holds it, and of those above. */
export function isWrittenAt(street: Street, stock: Pick<Stock, 'at'>, seat: Seat): boolean {
  if (seat.kind !== 'area' || seat.level === 'building') return false
  return seat.areas.some((area) => holdersIn(street, stock, area).length > 0)
}

export function itemOf(stock: Pick<Stock, 'items'>, name: string): StockItem | undefined {
  return stock.items.find((item) => item.name === name)
}
