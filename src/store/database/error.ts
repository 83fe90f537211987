/** What may be wrong with a database: for people to read, one clear line each. */
export class StoreError extends Error {
  readonly kind: Trouble

  constructor(kind: Trouble, message: string) {
    super(message)
    this.name = 'StoreError'
    this.kind = kind
  }
}

export type Trouble =
  | 'missing'
  | 'foreign'
  | 'damaged'
  | 'newer'
  | 'full'
  | 'readonly'
  | 'busy'
  | 'owned'
