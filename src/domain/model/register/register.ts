import type { Level, Seat } from '../area.ts'
import type { Category } from '../category.ts'

/** What a field of an entry may hold. */
export const FIELD_KINDS = [
  'name',
  'plate',
  'household',
  'number',
  'date',
  'temperature',
  'text',
  'items',
  'cases',
  'choice',
] as const
export type FieldKind = (typeof FIELD_KINDS)[number]

/** Where entries are said: in the groups of a level, at a checkpoint, in a team, in any of them. */
export const REGISTER_PLACES = [
  'checkpoint',
  'team',
  'building',
  'grid',
  'community',
  'street',
  'anywhere',
] as const
export type RegisterPlace = (typeof REGISTER_PLACES)[number]

/** A field of a register, as the file has it. */
export interface Field {
  readonly name: string
  readonly is: FieldKind
  /** No group of residents ever hears it. */
  readonly private: boolean
  readonly optional: boolean
  /** The most characters of a text. */
  readonly most: number
  /** What may be chosen. */
  readonly choices: readonly string[]
  /** Of a temperature: from where on it is a case at once. */
  readonly opens: {
    readonly from: number
    readonly kind: 'request' | 'report'
    readonly category: Category
  } | null
  /** Of items: where none are said, those of the entry before stand. */
  readonly carry: boolean
}

/** What people may write down in chat (台账). */
export interface Register {
  readonly name: string
  readonly words: readonly string[]
  readonly at: readonly RegisterPlace[]
  readonly fields: readonly Field[]
  /** What is counted and not named, and every how many ms the count is said. */
  readonly tally: { readonly words: readonly string[]; readonly every: number } | null
  /** What ends an entry, and after how many ms it ends by itself. */
  readonly ends: { readonly words: readonly string[]; readonly after: number } | null
  /** ms; then it is deleted. */
  readonly keep: number
  /** Whether who comes on signs it. */
  readonly sign: 'next' | null
  /** The observation that an entry starts, ms, and when: a text field that names one of these places, until a moment. */
  readonly starts: {
    readonly observe: number
    readonly when: string
    readonly in: readonly string[]
    readonly until: number
  } | null
  /** Which level, or which team by its name, reads of it in the day's account. */
  readonly tells: Level | { readonly team: string } | null
}

/** A street that has none. */
export const NO_REGISTERS: readonly Register[] = []

/** The place of a register that a seat is. */
export function placeOfSeat(seat: Seat): RegisterPlace | null {
  switch (seat.kind) {
    case 'area':
      return seat.level
    case 'checkpoint':
    case 'team':
      return seat.kind
    case 'partner':
      return null
  }
}

/** Whether entries of a register are said in a chat of that seat; a partner's group has those that are said anywhere. */
export function isSaidAt({ at }: Pick<Register, 'at'>, seat: Seat): boolean {
  const place = placeOfSeat(seat)
  return at.includes('anywhere') || (place !== null && at.includes(place))
}

/** Whether entries of a register are said in chats of a place. */
export function isSaidIn({ at }: Pick<Register, 'at'>, place: RegisterPlace): boolean {
  return at.includes(place) || at.includes('anywhere')
}

/** Whether two registers are said in one chat. */
export function shareChats(one: Pick<Register, 'at'>, other: Pick<Register, 'at'>): boolean {
  return one.at.some(
    (place) => place === 'anywhere' || other.at.includes(place) || other.at.includes('anywhere'),
  )
}
