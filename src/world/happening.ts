/** What happens in the simulated WeChat, and to whom. */
import type { Address, Attachment, ChainEntry, ContactId } from '../chat/chat.ts'

export interface Person {
  readonly id: ContactId
  readonly name: string
}

/** A picture or file that was sent. */
export interface Enclosure {
  readonly kind: Attachment['kind']
  readonly name: string
  readonly bytes: Uint8Array
  /** Where it lies on disk, if its sender said so. */
  readonly path: string | null
  /** From when its bytes can be had, Unix ms; absent: at once. */
  readonly from?: number
}

/** What is sent on and no speech, whatever its title says. */
export const CARD_KINDS = [
  'link',
  'mini-program',
  'record',
  'red-packet',
  'transfer',
  'music',
  'channel',
  'notice',
] as const
export type CardKind = (typeof CARD_KINDS)[number]

/** Something said: by a person, or by the bot (`own`). A bot's file is a saying of its own, with empty text. */
export interface Saying {
  readonly kind: 'saying'
  readonly id: string
  /** Unix milliseconds, whole seconds. */
  readonly at: number
  readonly address: Address
  readonly from: ContactId
  readonly own: boolean
  /** The words; of a card its title. */
  readonly text: string
  readonly card: CardKind | null
  /** Whose speaker is among them calls everybody (@所有人). */
  readonly mentions: readonly ContactId[]
  /** The message it quotes. */
  readonly quotes: Saying | null
  readonly chain: readonly ChainEntry[] | null
  readonly enclosure: Enclosure | null
  /** One-to-one, which account it is with, where that is not the first. */
  readonly account?: ContactId
}

/** A message taken back. `named` is false where WeChat shows only the line `"X" 撤回了一条消息`. */
export interface Recall {
  readonly kind: 'recall'
  readonly id: string
  readonly at: number
  readonly address: Address
  readonly from: ContactId
  readonly recalled: string
  readonly named: boolean
  readonly account?: ContactId
}

/** Somebody came or went. */
export interface Passage {
  readonly kind: 'join' | 'leave'
  readonly id: string
  readonly at: number
  readonly topic: string
  readonly who: ContactId
  readonly alias: string
}

/** A group alias or a room's topic was changed. */
export interface Renaming {
  readonly kind: 'alias' | 'topic'
  readonly id: string
  readonly at: number
  readonly topic: string
  readonly from: string
  readonly to: string
  readonly who: ContactId
}

/** Somebody asks to be the bot's friend, or is one now. */
export interface Friendship {
  readonly kind: 'friendship'
  readonly what: 'asked' | 'friend'
  readonly id: string
  readonly at: number
  readonly who: ContactId
  /** What they wrote with it. */
  readonly hello: string
  readonly account?: ContactId
}

export type Happening = Saying | Recall | Passage | Renaming | Friendship

/** What is to be said; `topic: null` says it to the bot alone, to which account of several tells `account`. */
export interface Words {
  readonly topic: string | null
  readonly account?: ContactId
  readonly from: ContactId
  readonly text: string
  readonly mentions?: readonly ContactId[]
  /** It is a card of this kind, and `text` its title. */
  readonly card?: CardKind
  /** The id of the message it quotes. */
  readonly quote?: string
  readonly enclosure?: Omit<Enclosure, 'path'>
}

export interface Room {
  readonly id: string
  /** What the world knows it by, whatever it is called: its first name, if no other room had that. */
  readonly name: string
  /** What it is called now. Several may be called the same. */
  readonly topic: string
}
