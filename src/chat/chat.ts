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
}

/**
 * What the bot says: words, or a file (its absolute path) by itself, as WeChat has it. `mentions` are the contacts
 * whose `@name` stands in the text.
 */
export type Outgoing = {
  readonly address: Address
  readonly mentions: readonly ContactId[]
} & ({ readonly text: string; readonly file: null } | { readonly text: ''; readonly file: string })

/**
 * What came of a send. `unknown`: no answer in time, it may have been said. What failed for `ever` would
 * fail again.
 */
export type Sent =
  | { readonly kind: 'sent'; readonly id: string | null }
  | { readonly kind: 'failed'; readonly why: string; readonly ever?: true }
  | { readonly kind: 'unknown'; readonly why: string }

/**
 * How a chat is doing, told whenever it changes. `gap`: what was said between the two moments may be missing.
 * An `error` is `lost` where nothing is heard or said until the next login, `unread` where one message was told of
 * and could not be had.
 */
export type Health =
  | { readonly kind: 'login'; readonly self: ContactId; readonly name: string }
  | { readonly kind: 'logout' }
  | { readonly kind: 'scan'; readonly qr: string }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number }
  | { readonly kind: 'error'; readonly why: string; readonly lost?: true; readonly unread?: true }
  /** It will not come back by itself: say why, and end the program with an error. */
  | { readonly kind: 'dead'; readonly why: string }

/** A member of a group, as the chat shows them. */
export interface Member {
  readonly contact: ContactId
  readonly name: string
  readonly alias: string
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
  /** The topics of all groups the account is in. */
  topics(): Promise<readonly string[]>
  /** The members of a group, empty where the group was not found. */
  members(topic: string): Promise<readonly Member[]>
}
