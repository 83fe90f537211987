/** A thing that is held, as far as it is needed to read of it. */
export interface StockItemHere {
  readonly name: string
  readonly unit: string
  readonly words: readonly string[]
}

/** What is held, and the words by which it comes, goes, moves and is counted. */
export interface StockHere {
  readonly name: string
  readonly words: {
    readonly in: readonly string[]
    readonly out: readonly string[]
    readonly move: readonly string[]
    readonly count: readonly string[]
  }
  readonly items: readonly StockItemHere[]
}

/** What may be said of stock in a chat. */
export interface StocksHere {
  readonly stocks: readonly StockHere[]
  /** Those who hold it sit there; or other offices, who receive and ask; or residents, who receive. */
  readonly among: 'holders' | 'offices' | 'residents'
}

export type MovementWay = keyof StockHere['words']

/** So many of an item. */
export interface ItemCounted {
  readonly item: string
  readonly count: number
}

/** So many of an item (null: of the only one), or so many less or more of it than was told. */
export interface ItemChecked {
  readonly item: string | null
  readonly count: number
  readonly way: 'is' | 'less' | 'more'
}

/** What was said of stock. */
export type StockSaid =
  | {
      readonly kind: MovementWay
      readonly stock: string
      readonly lines: readonly ItemCounted[]
      /** `1-502`, as it was said. */
      readonly household: string | null
      /** Who gives it away. */
      readonly donor: string | null
      /** Whether the donor's name may be shown. */
      readonly shown: boolean
      /** What else was said, as typed. */
      readonly rest: string
    }
  /** A neighbour has something to give. */
  | {
      readonly kind: 'offer'
      readonly stock: string
      readonly lines: readonly ItemCounted[]
      /** What they call themselves there. */
      readonly donor: string | null
      readonly shown: boolean
    }
  /** A count that the item is not kept by: 口罩2包. */
  | { readonly kind: 'unit'; readonly item: string; readonly unit: string; readonly said: string }
  /** Things that are not in the list. */
  | { readonly kind: 'unknown-item'; readonly stock: string; readonly said: string }
  /** A word of stock, and no item with its count. */
  | { readonly kind: 'nothing'; readonly stock: string; readonly way: MovementWay }
  /** Money is never taken. */
  | { readonly kind: 'money' }
  /** Who receives it signs; without a number the only one that waits for them. */
  | {
      readonly kind: 'sign'
      readonly number: number | null
      readonly checked: readonly ItemChecked[]
    }
  | {
      readonly kind: 'correct'
      readonly number: number
      readonly lines: readonly ItemCounted[]
      readonly household: string | null
      readonly rest: string
    }
  | { readonly kind: 'strike'; readonly number: number }
  /** How a movement stands. */
  | { readonly kind: 'look'; readonly number: number }
  /** How much is left; of no item named, of all. */
  | { readonly kind: 'left'; readonly stock: string; readonly items: readonly string[] }
  /** What came, went and is left, for all to read. */
  | { readonly kind: 'account'; readonly stock: string }
