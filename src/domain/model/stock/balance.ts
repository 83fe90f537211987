import { isInTransit, type Movement } from './movement.ts'

/** How much of an item an area holds, and how much of it is given and not signed yet. */
export interface Balance {
  readonly area: string
  readonly item: string
  readonly balance: number
  readonly transit: number
}

/** What is left of movements whose time to keep is over: a sum, and nobody's name. */
export interface Carried {
  readonly stock: string
  readonly area: string
  readonly item: string
  readonly count: number
}

/** What a movement adds to what an area holds, and to what is under way from it. */
interface Share {
  readonly area: string
  readonly item: string
  readonly balance: number
  readonly transit: number
}

/**
 * What a movement does to the stock. What comes is under way until it is signed; what goes leaves the shelf at once and is
 * under way from there; what goes to another who holds stock comes to them as they sign.
 */
export function sharesOf(movement: Movement): readonly Share[] {
  const { kind, area, lines, struck, to } = movement
  if (struck !== null) return []
  const transit = isInTransit(movement)
  const arrives = kind === 'move' && !transit && to?.kind === 'area' ? to.area : null
  return lines.flatMap(({ item, count }) => {
    const under = transit ? count : 0
    const own = { area, item, balance: ownShare(kind, count, transit), transit: under }
    return arrives === null ? [own] : [own, { area: arrives, item, balance: count, transit: 0 }]
  })
}

/** What a movement adds to the shelf of who wrote it. */
function ownShare(kind: Movement['kind'], count: number, transit: boolean): number {
  switch (kind) {
    case 'in':
      return transit ? 0 : count
    case 'out':
    case 'move':
      return -count
    case 'count':
      return count
  }
}

/** A stock's balances as they change: the fold of its movements, over what is left of older ones. */
export function balancesOf(
  carried: readonly Omit<Carried, 'stock'>[],
  movements: Iterable<Movement>,
) {
  const balances = new Map<string, Balance>()
  const keyOf = (area: string, item: string) => JSON.stringify([area, item])

  function add({ area, item, balance, transit }: Share, sign: 1 | -1): void {
    const key = keyOf(area, item)
    const known = balances.get(key) ?? { area, item, balance: 0, transit: 0 }
    balances.set(key, {
      area,
      item,
      balance: known.balance + sign * balance,
      transit: known.transit + sign * transit,
    })
  }

  for (const { count, ...one } of carried) add({ ...one, balance: count, transit: 0 }, 1)
  for (const movement of movements) for (const share of sharesOf(movement)) add(share, 1)
  return {
    of: (area: string, item: string): Balance =>
      balances.get(keyOf(area, item)) ?? { area, item, balance: 0, transit: 0 },
    all: (): readonly Balance[] => [...balances.values()],
    /** A movement stands otherwise than before, or is new. */
    changes(before: Movement | undefined, now: Movement): void {
      if (before !== undefined) for (const share of sharesOf(before)) add(share, -1)
      for (const share of sharesOf(now)) add(share, 1)
    },
  }
}

/** The balances that would be below nought if some movements stood so instead of as they stand. */
export function belowNought(
  known: (area: string, item: string) => number,
  changes: readonly { readonly before: Movement | undefined; readonly now: Movement }[],
): readonly { readonly area: string; readonly item: string; readonly balance: number }[] {
  const sums = new Map<string, { area: string; item: string; by: number }>()
  for (const { before, now } of changes) {
    const shares = [
      ...sharesOf(now).map((share) => ({ ...share, by: share.balance })),
      ...(before === undefined ? [] : sharesOf(before)).map((share) => ({
        ...share,
        by: -share.balance,
      })),
    ]
    for (const { area, item, by } of shares) {
      const key = JSON.stringify([area, item])
      sums.set(key, { area, item, by: (sums.get(key)?.by ?? 0) + by })
    }
  }
  return [...sums.values()].flatMap(({ area, item, by }) => {
    const balance = known(area, item) + by
    return by < 0 && balance < 0 ? [{ area, item, balance }] : []
  })
}
