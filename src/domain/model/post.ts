import type { ContactId, Named } from './person.ts'

/** Where a post goes: a bound group, one person, or a partner's own system (WeCom robot, webhook). */
export type Address =
  | { readonly kind: 'group'; readonly topic: string }
  | { readonly kind: 'contact'; readonly contact: ContactId }
  | { readonly kind: 'hook'; readonly partner: string }

/** A picture that goes with a post, drawn when it leaves so that it shows how things stand then. */
export type Picture =
  | { readonly kind: 'roll-call'; readonly rollcall: number; readonly staff: boolean }
  | { readonly kind: 'digest'; readonly area: string; readonly day: string }
  | { readonly kind: 'kept'; readonly file: number }

/**
 * How what goes to many chats alike stands to all else that waits: the all-clear before any of it, danger before what is not
 * urgent, a plain word after it, and what is for the daytime not late in the evening either.
 */
export const HASTES = ['first', 'pressing', 'plain', 'gentle'] as const
export type Haste = (typeof HASTES)[number]

/**
 * What the bot says (发言). `@name` of each mention stands in the text.
 * A post about cases never goes stale; any other does, `stale` ms after it was due.
 */
export interface Post {
  readonly to: Address
  readonly text: string
  readonly mentions: readonly Named[]
  /** The cases it is about; quoting it acts on the only one. */
  readonly about: readonly number[]
  /** An answer to the one who just asked: neither held at night nor counted as noise. */
  readonly answer: boolean
  /** May be said in quiet hours. */
  readonly night: boolean
  /** Goes before all else that waits. */
  readonly urgent: boolean
  readonly picture: Picture | null
  /** ms after which it is no longer worth saying; null: always is. */
  readonly stale: number | null
  /** It goes to many chats alike, evenly, and by itself. */
  readonly haste?: Haste | undefined
  /** The number of the notice that it brings. */
  readonly notice?: number | undefined
}

/** A plain post, from which a special one is made by what differs. */
export function post(
  to: Address,
  text: string,
  special: Partial<Omit<Post, 'to' | 'text'>> = {},
): Post {
  return {
    to,
    text,
    mentions: [],
    about: [],
    answer: false,
    night: false,
    urgent: false,
    picture: null,
    stale: null,
    ...special,
  }
}

export const group = (topic: string): Address => ({ kind: 'group', topic })
export const contact = (id: ContactId): Address => ({ kind: 'contact', contact: id })

/** One string for an address: chats are told apart by it. */
export function addressKey(address: Address): string {
  switch (address.kind) {
    case 'group':
      return `group:${address.topic}`
    case 'contact':
      return `contact:${address.contact}`
    case 'hook':
      return `hook:${address.partner}`
  }
}

/** The address a key stands for. */
export function addressOf(key: string): Address {
  const [kind] = key.split(':', 1)
  const rest = key.slice((kind ?? '').length + 1)
  switch (kind) {
    case 'group':
      return group(rest)
    case 'contact':
      return contact(rest)
    default:
      return { kind: 'hook', partner: rest }
  }
}

/** Posts that should have left, since how long (ms), and what keeps them. */
export interface Late {
  readonly ms: number
  readonly why: /** Somebody else holds the database: nothing is taken in or sent. */
    | 'database'
    /** WeChat does not answer, or refuses. */
    | 'gateway'
    /** A partner's own system does not answer, or refuses; nobody else waits for it. */
    | 'partner'
    /** Words leave, and their pictures do not. */
    | 'pictures'
    /** There is more to say than WeChat bears: it goes out as it may. */
    | 'pace'
}

/** What lateness is called where a machine or an engineer reads it. */
export function lateText({ ms, why }: Late): string {
  const waited = `posts wait ${Math.round(ms / 1000)} s`
  switch (why) {
    case 'database':
      return `${waited}: the database is held by another program`
    case 'gateway':
      return `${waited}: the WeChat gateway does not answer, or refuses them`
    case 'partner':
      return `${waited}: a partner's system does not answer, or refuses them`
    case 'pictures':
      return `pictures wait ${Math.round(ms / 1000)} s: the WeChat gateway takes none, words go on`
    case 'pace':
      return `${waited}: there is more to say than WeChat bears`
  }
}
