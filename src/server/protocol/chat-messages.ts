/**
 * What the server and the page of the simulated WeChat say to each other. Moments are Unix ms by the
 * simulated clock.
 */

/** `group:1号楼居民群`, or `contact:wx_王芳`: that person alone with the bot. */
export type ChatId = string

/** Someone who may speak. */
export interface Person {
  readonly contact: string
  /** The name shown in the chat: `1-301 王芳`. */
  readonly alias: string
}

/** Someone to choose as the one who speaks. */
export interface Candidate extends Person {
  /** 楼长, 网格长 …; null for anyone else. */
  readonly duty: string | null
}

export interface Chat {
  readonly id: ChatId
  readonly name: string
  readonly kind: 'building' | 'grid' | 'community' | 'street' | 'partner' | 'direct'
  /** Where it belongs: `宾川路社区 · 第1网格`. */
  readonly about: string
  /** Who speaks there unless another is chosen; null where nobody is known. */
  readonly speaker: Person | null
  /** Initials and so on are made from these: the first members. */
  readonly faces: readonly string[]
  readonly members: number
  /** How much of it was read, in any window. */
  readonly read: number
}

/** A picture, or something else that came with a message. */
export interface Enclosed {
  readonly kind: 'image' | 'file' | 'voice' | 'video' | 'location'
  readonly name: string
  /** Where its bytes are. */
  readonly address: string
}

/** A #接龙 as it stands. */
export interface Chain {
  readonly title: string
  readonly lines: readonly { readonly writer: string; readonly text: string }[]
}

/** A message. */
export interface Said {
  readonly kind: 'said'
  readonly chat: ChatId
  /** Counts up over all chats. */
  readonly place: number
  readonly id: string
  readonly at: number
  /** Whose it is: a contact; the bot's own where `own`. */
  readonly from: string
  readonly name: string
  readonly own: boolean
  readonly text: string
  readonly mentions: readonly string[]
  readonly quote: { readonly name: string; readonly text: string } | null
  readonly chain: Chain | null
  readonly enclosed: Enclosed | null
  /** Taken back: the text is gone. */
  readonly recalled: boolean
}

/** Somebody came or went. */
export interface Passage {
  readonly kind: 'passage'
  readonly chat: ChatId
  readonly place: number
  readonly id: string
  readonly at: number
  readonly what: 'join' | 'leave'
  readonly name: string
}

export type Entry = Said | Passage

/** The simulated clock. `speed` is how fast it runs: 1, 60, or 0 where a story moves it. */
export interface ClockState {
  readonly now: number
  readonly speed: number
}

/** A story that plays (`test/transcripts`). */
export interface StoryState {
  readonly name: string
  /** How many of its lines were said. */
  readonly told: number
  readonly lines: number
  readonly playing: boolean
  /** ms between two lines. */
  readonly beat: number
  /** Where the last line was said. */
  readonly chat: ChatId | null
  /** What went wrong with its last line, for people. */
  readonly trouble: string | null
}

/** Who and where the guide of a first visit is about. */
export interface Tour {
  readonly chat: ChatId
  readonly speaker: Person
  /** Where the fever arrives. */
  readonly grid: ChatId
  readonly head: Person
}

/** What the server sends; a `hello` comes first, and again after every break. */
export type Frame =
  | {
      readonly kind: 'hello'
      readonly street: string
      readonly bot: string
      readonly clock: ClockState
      readonly chats: readonly Chat[]
      /** The latest of each chat, oldest first. */
      readonly entries: readonly Entry[]
      readonly stories: readonly string[]
      readonly story: StoryState | null
      readonly tour: Tour | null
    }
  | { readonly kind: 'chat'; readonly chat: Chat }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'recalled'; readonly id: string }
  | { readonly kind: 'read'; readonly chat: ChatId; readonly place: number }
  | { readonly kind: 'clock'; readonly clock: ClockState }
  | { readonly kind: 'story'; readonly story: StoryState }
  /** Whom one may speak as in a chat, and mention; in answer to `people`. */
  | { readonly kind: 'people'; readonly chat: ChatId; readonly people: readonly Candidate[] }
  /** In answer to `meet`. */
  | { readonly kind: 'met'; readonly chat: ChatId; readonly person: Person }
  /** The scene to go to, in answer to `tell`. */
  | { readonly kind: 'scene'; readonly scene: string }
  | { readonly kind: 'refused'; readonly why: string }

/** What the page asks for. */
export type ClientMessage =
  | {
      readonly do: 'say'
      readonly chat: ChatId
      readonly from: string
      readonly text: string
      /** The id of the message it quotes. */
      readonly quote: string | null
    }
  /** Adds a line to the chain of a message, or begins one; the speaker's earlier line is replaced. */
  | {
      readonly do: 'chain'
      readonly chat: ChatId
      readonly from: string
      readonly to: string | null
      readonly title: string
      readonly text: string
    }
  | { readonly do: 'recall'; readonly chat: ChatId; readonly from: string; readonly id: string }
  | { readonly do: 'people'; readonly chat: ChatId }
  /** Lets someone sit in a group, or, without one, talk with the bot alone. `alias`: `1-502 张三`. */
  | { readonly do: 'meet'; readonly chat: ChatId | null; readonly alias: string }
  | { readonly do: 'read'; readonly chat: ChatId; readonly place: number }
  | { readonly do: 'run'; readonly speed: 1 | 60 }
  /** Moves the clock by so many ms, or to the next thing to do. */
  | { readonly do: 'move'; readonly by: number | null }
  /** Plays a story in a scene of its own. */
  | { readonly do: 'tell'; readonly story: string }
  | { readonly do: 'play' | 'pause' | 'step' | 'stop' }
  | { readonly do: 'pace'; readonly beat: number }

/** Bytes of a picture. */
export const MOST_PICTURE = 5 * 1024 * 1024
/** Letters of a message. */
export const MOST_TEXT = 4_000

/** Stands for a chat where all people of a scene are asked for. */
export const EVERYONE: ChatId = 'everyone'

/** The scene that is no story. */
export const STREET = 'street'

/** The socket's end where the scene is over. */
export const OVER = 4410
