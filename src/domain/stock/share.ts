// Played by: everyones-share.chat
import type { Home } from '../model/person.ts'
import type { Moved } from '../model/stock/movement.ts'
import { itemOf, type Stock } from '../model/stock/stock.ts'
import type { Facts } from '../model/view.ts'

/** A household would have more than its share. */
export interface OverShare {
  readonly item: string
  readonly count: number
  /** The most it may have within so many ms. */
  readonly most: number
  readonly in: number
  /** What it may have now. */
  readonly left: number
  /** From when on it may have so much (Unix ms); null: it never may at once. */
  readonly next: number | null
}

/** Households say themselves how many they are: 登记 1-502 张三 50人 brings no more than a large family's share. */
const MOST_PEOPLE = 8

/**
 * What a household may not have yet: for each of its people so many within a span, given or under way. Where nobody knows
 * how many they are, they are one. `except`: a movement that is struck for this one.
 */
export function overShare(
  facts: Facts,
  stock: Stock,
  home: Home,
  lines: readonly Moved[],
  except: number | null,
): OverShare | null {
  const people = Math.min(MOST_PEOPLE, Math.max(1, facts.household(home)?.people ?? 1))
  for (const { item, count } of lines) {
    const share = itemOf(stock, item)?.perHead ?? null
    if (share === null) continue
    const most = share.most * people
    const given = facts
      .movementsTo(home, facts.now - share.in)
      .filter(
        ({ stock: of, struck, number }) =>
          of === stock.name && struck === null && number !== except,
      )
      .flatMap(({ at, lines: had }) =>
        had.flatMap((line) => (line.item === item ? [{ at, count: line.count }] : [])),
      )
    const got = given.reduce((sum, each) => sum + each.count, 0)
    if (got + count <= most) continue
    return {
      item,
      count,
      most,
      in: share.in,
      left: Math.max(0, most - got),
      next: count > most ? null : nextDue(given, got + count - most, share.in),
    }
  }
  return null
}

/** When so many of those given are so long ago that they count no more. */
function nextDue(
  given: readonly { readonly at: number; readonly count: number }[],
  over: number,
  span: number,
): number | null {
  let freed = 0
  for (const { at, count } of given) {
    freed += count
    if (freed >= over) return at + span
  }
  return null
}
