import type { Aims } from './notice/notice-said.ts'
import type { RegistersHere } from './register/said-register.ts'
import type { RotasHere } from './rota/said-rota.ts'
import type { RoundsHere } from './round/said-round.ts'
import type { StocksHere } from './stock/said-stock.ts'
import type { TeamsHere } from './team/said-team.ts'
import type { UnderWay } from './turn/under-way.ts'

/** The kind of chat a message was said in. */
export type Place = 'building' | 'grid' | 'community' | 'street' | 'partner' | 'direct'

/** What the open roll-call (点名) of a chat may be answered with. */
export type Asked =
  | { readonly kind: 'temperature' }
  /** A form of choices: each value with the words that say it, the value itself included. */
  | {
      readonly kind: 'choice'
      readonly choices: readonly { readonly value: string; readonly words: readonly string[] }[]
    }
  | {
      readonly kind: 'number'
      readonly unit: string | null
      readonly least: number
      readonly most: number
    }

/** All that is known of a message besides what it says. */
export interface Where {
  readonly place: Place
  /** The bot's name, `小微`, first; and its other names in this chat. */
  readonly bot: readonly string[]
  readonly mentioned: boolean
  /** It is a notice to everybody (@所有人), and by whom. */
  readonly notice?: 'of-staff' | 'of-neighbours'
  /** The speaker's name in the group, empty where unknown. */
  readonly alias: string
  /** The roll-call that is open here, if one is. */
  readonly asked: Asked | null
  /** The speaker was asked which household is theirs, or whose reading theirs was: a bare `1-502` is the answer. */
  readonly expects?: 'household' | 'door'
  /** Whether there is a door of this number in the buildings here or the speaker's; absent where it is not known. */
  readonly isDoor?: (room: string) => boolean
  /** An alert waits that the speaker may answer here: `我去`, `虚惊`. */
  readonly alert?: boolean
  /** The speaker cried of danger here within half a minute: a door by itself is where it is. */
  readonly cried?: boolean
  /** What the speaker said here right before this that was nothing by itself; absent where there is none. */
  readonly before?: () => readonly SaidBefore[]
  /** The speaker told of a trouble of the house here within half a minute: a place by itself is where it is. */
  readonly troubled?: boolean
  /** One-to-one: nobody knows where the speaker lives or works. */
  readonly unplaced?: boolean
  /** Plain trouble of a house was told to the speaker, and waits to be made a case. */
  readonly trouble?: boolean
  /** What those are called who look after the house where it is said, in a building's group. */
  readonly carers?: () => readonly string[]
  /** What was taught waits for the speaker to let it be used: `可以`. */
  readonly lesson?: boolean
  /** How much of the words that they begin with says for whom a notice may be, by the names of this street; of staff alone. */
  readonly aims?: Aims
  /** The notice of the speaker's that the bot last spoke of here, while it is fresh. */
  readonly toldNotice?: number
  /** A notice waits for the speaker to let it leave: `发`. */
  readonly sends?: boolean
  /** The cases of those who are looked for, of whom something may be said here. */
  readonly lost?: readonly number[]
  /** A notice was told here that the speaker may answer for the group: `收到`. */
  readonly receipts?: boolean
  /** What may be written down in this chat; absent where nothing may. */
  readonly registers?: RegistersHere
  /** The streets that this one works with, by their names; absent where it works with none. */
  readonly neighbours?: readonly string[]
  /** The teams of the street; absent where there are none. */
  readonly teams?: TeamsHere
  /** Which rounds may be told of in this chat; absent where nothing is expected of anybody. */
  readonly rounds?: RoundsHere
  /** Which rotas may be spoken of in this chat; absent where there are none. */
  readonly rotas?: RotasHere
  /** What is held and may be spoken of in this chat; absent where nothing is. */
  readonly stocks?: StocksHere
  /** What the bot has just said to the speaker or asked them here; absent where nobody listens to it. */
  readonly underWay?: UnderWay
}

/** What somebody said that was nothing by itself; without words where something came instead of them. */
export interface SaidBefore {
  readonly text: string
  readonly mentioned: boolean
}

/** Who wrote a line of a list where whom it names is not believed. */
export const NOBODY_KNOWN = ''

/** What was said, as the chat delivers it: raw text, with the quote or chain where the chat knows them apart. */
export interface Said {
  readonly text: string
  readonly quote: {
    readonly from: string | null
    /** Whether the bot said it, where more than the name tells. */
    readonly own?: boolean
    readonly text: string
  } | null
  /** `writer`: the contact who wrote the line, or `NOBODY_KNOWN`. */
  readonly chain: readonly { readonly writer: string; readonly text: string }[] | null
  /** What came with it, where anything did. */
  readonly attachment?: 'image' | 'file' | 'voice' | 'video' | 'location'
}
