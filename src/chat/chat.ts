/** A WeChat contact's id: the only thing that says who someone is. */
export type ContactId = string

/** Where a message was said, or a post goes. A group is known by the topic it is bound under. */
export type Address =
  | { readonly kind: 'group'; readonly topic: string }
  | { readonly kind: 'contact'; readonly contact: ContactId }

/** Where a message was said: a chat, or a partner's own system that posted back what it would say in a group. */
export type Source = Address | { readonly kind: 'hook'; readonly partner: string }

/** What somebody posted before, as far as the gateway tells. */
export interface Quote {
  readonly id: string | null
  readonly from: string | null
  /** Whether the account itself said it, where ids tell; absent where only the name does. */
  readonly own?: boolean
  readonly text: string
}

/** One entry of a #接龙 whose writer WeChat named (appmsg type 53, `solitaire_info`). */
export interface ChainEntry {
  readonly writer: ContactId
  /** Unix milliseconds. */
  readonly at: number
  readonly text: string
}

/**
 * Something that came with a message: a picture, a file, a voice. The bytes are fetched only when kept, and come
 * piece by piece: who has enough stops. `load` throws where they do not come within its own time limit.
 */
export interface Attachment {
  readonly kind: 'image' | 'file' | 'voice' | 'video' | 'location'
  readonly name: string
  readonly load: () => AsyncIterable<Uint8Array>
}

/** What a chat tells us, in the order the gateway told it. */
export type Incoming =
  | Message
  | {
      readonly kind: 'recall'
      readonly id: string
      readonly at: number
      readonly address: Source
      readonly sender: ContactId | null
      /** The id taken back; null where only the line `"X" 撤回了一条消息` came. */
      readonly recalled: string | null
    }
  | {
      /** Somebody asks to be the account's friend, is one now, or is found not to be one. */
      readonly kind: 'friendship'
      readonly what: 'asked' | 'friend' | 'stranger'
      readonly id: string
      readonly at: number
      readonly address: Address
      readonly sender: ContactId
      readonly name: string
      readonly alias: string
      /** What they wrote with it. */
      readonly hello: string
    }
  | {
      readonly kind: 'join' | 'leave'
      readonly id: string
      readonly at: number
      readonly address: Source
      readonly sender: ContactId
      readonly name: string
      readonly alias: string
    }

/** A message of a person. Own messages and system lines never come through. */
export interface Message {
  readonly kind: 'message'
  readonly id: string
  /** Unix milliseconds, when it was sent (the gateway's clock, whole seconds in WeChat). */
  readonly at: number
  readonly address: Source
  readonly sender: ContactId
  /** The contact's own name. */
  readonly name: string
  /** The name shown in the group (群昵称); the contact's name where there is none. */
  readonly alias: string
  readonly text: string
  /** It is said to the account: by its id, or by a name it bears there. */
  readonly mentioned: boolean
  /** What the account is called where it was said: its own name, and its group alias. */
  readonly called?: readonly string[]
  /** A notice to everybody (群公告, @所有人), and so to nobody. */
  readonly toAll?: true
  /** It is no speech but a card, a sticker, a call (its type, and how long it was); then `text` is empty. */
  readonly card?: { readonly of: string; readonly size: number }
  readonly quote: Quote | null
  readonly chain: readonly ChainEntry[] | null
  readonly attachment: Attachment | null
  /** Several accounts of the street sit where it was said, and another may tell of it as well, by another id. */
  readonly shared?: true
}

/**
 * What the bot says: words, or a file (its absolute path) by itself, as WeChat has it. `mentions` are the contacts
 * whose `@name` stands in the text.
 */
export type Outgoing = {
  readonly address: Address
  readonly mentions: readonly ContactId[]
  /** By which account it leaves, where there are several. */
  readonly account?: string
} & ({ readonly text: string; readonly file: null } | { readonly text: ''; readonly file: string })

/**
 * What came of a send. `unknown`: no answer in time, it may have been said. What failed for `ever` would
 * fail again.
 */
export type Sent =
  | { readonly kind: 'sent'; readonly id: string | null }
  /** `stranger`: who it was for is not the account's friend, and cannot be written to. */
  | {
      readonly kind: 'failed'
      readonly why: string
      readonly ever?: true
      readonly stranger?: true
    }
  | { readonly kind: 'unknown'; readonly why: string }

/**
 * How a chat is doing, told whenever it changes. `gap`: what was said between the two moments may be missing.
 * An `error` is `lost` where nothing is heard or said until the next login, `unread` where one message was told of
 * and could not be had.
 */
export type Health = Condition & {
  /** Which account it is told of, where there are several. */
  readonly account?: string
}

type Condition =
  | { readonly kind: 'login'; readonly self: ContactId; readonly name: string }
  | { readonly kind: 'logout' }
  | { readonly kind: 'scan'; readonly qr: string }
  | {
      readonly kind: 'gap'
      readonly from: number
      readonly to: number
      /** Where alone it is; absent: anywhere. */
      readonly topics?: readonly string[]
    }
  | { readonly kind: 'error'; readonly why: string; readonly lost?: true; readonly unread?: true }
  /** The groups that the account is in are not what they were: ask for `rooms`. */
  | { readonly kind: 'groups' }
  /** It will not come back by itself: say why, and end the program with an error. */
  | { readonly kind: 'dead'; readonly why: string }

/** A member of a group, as the chat shows them. */
export interface Member {
  readonly contact: ContactId
  readonly name: string
  readonly alias: string
}

/** A group of street.yaml, with what is known of its room. */
export interface Binding {
  readonly topic: string
  /** WeChat's own id of the room; null: not known yet. */
  readonly id: string | null
  /** What the room was called when it was last seen. */
  readonly title: string | null
}

/** A group that the account is in. */
export interface Room {
  readonly id: string
  /** What WeChat shows as its name now. */
  readonly title: string
  /** The topic it is bound under, by which addresses know it; null: none. */
  readonly topic: string | null
}

/** The port: what a chat is to us. Real WeChat and the simulated one both are one. */
export interface Chat {
  /** Starts to deliver. `deliver` is called in the gateway's order and never awaited. */
  start(hear: { deliver(incoming: Incoming): void; health(health: Health): void }): Promise<void>
  stop(): Promise<void>
  /** Says something. Never throws; a send that does not answer within its own time limit is `unknown`. */
  say(outgoing: Outgoing): Promise<Sent>
  /** What came with a message, asked for once more by the message's id. Throws as `load` of an attachment does. */
  load(message: string, kind: Attachment['kind']): AsyncIterable<Uint8Array>
  /** Accepts whom a `friendship` of that id told of. Rejects where that cannot be done. */
  accept(request: string): Promise<void>
  /** Which room each group is, as far as it is known; told before the start, and whenever it changes. */
  bind(bindings: readonly Binding[]): void
  /** The groups that the account is in. Rejects where that cannot be had. */
  rooms(): Promise<readonly Room[]>
  /** Who sits in a room of that id. Rejects where that cannot be had. */
  people(room: string): Promise<readonly ContactId[]>
  /** The members of a group, empty where the group was not found. */
  members(topic: string): Promise<readonly Member[]>
  /** What a chat of several accounts tells besides; one of a single account has none of it. */
  readonly accounts?: Accounts
}

/** The accounts behind a chat. Every id that comes through such a chat is under its account's name, see account-id.ts. */
export interface Accounts {
  /** By which account something said there leaves now. */
  via(address: Address): string
  /** Whether an account is logged in, and lets itself be heard. */
  hasVoice(account: string): boolean
  standing(): readonly AccountStanding[]
}

/** How an account is doing. Moments are Unix ms. */
export interface AccountStanding {
  readonly name: string
  /** What WeChat calls it; null before its first login. */
  readonly title: string | null
  readonly up: boolean
  /** It is logged in, but WeChat takes nothing of what it says. */
  readonly mute: boolean
  /** Since when it is as it is. */
  readonly since: number
  /** Why it is down or mute; null: it is neither. */
  readonly why: string | null
  readonly lastIn: number | null
  /** The groups of the street that it sits in. */
  readonly topics: readonly string[]
  /** Those of them that nobody speaks for now. */
  readonly silent: readonly string[]
}
