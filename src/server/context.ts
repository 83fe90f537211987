import type { FastifyInstance } from 'fastify'
import type { Incoming } from '../chat/chat.ts'
import type { Late } from '../domain/model/post.ts'
import { type Duties, dutiesOf } from '../engine/duties.ts'
import { type Dwellings, dwellingsOf } from '../engine/dwellings.ts'
import type { Setting } from '../engine/knowledge.ts'
import type { Log } from '../engine/log-line.ts'
import type { Outcome } from '../hook/webhook-request.ts'
import type { Store } from '../store/store.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { Meter } from './meter.ts'

/** What the web works with. */
export interface WebOptions extends Setting {
  readonly store: Store
  /** The commands, and what they make of messages. */
  readonly understanding: Understanding
  /** Takes in one message as the engine takes them from a chat, and is done with it on return. */
  readonly take: (incoming: Incoming) => void
  /** Unix ms; the simulated WeChat's own clock where there is one. */
  readonly now: () => number
  /** Where people reach it, without a slash at the end: `https://bot.example.cn`. */
  readonly base: () => string
  /** The folder of the built pages. */
  readonly pages: string
  /** The pages of the simulated WeChat; null beside a real account. */
  readonly world: ((app: FastifyInstance) => Promise<void>) | null
  /** The secret of a partner's webhook, by the name of its environment variable. */
  readonly secret: (variable: string) => string | undefined
  /** Hears what a partner's system says of its cases; null where there is no way in for it. */
  readonly outcome: ((partner: string, said: Outcome) => void) | null
  /** What keeps posts that should have left, and how many files are being fetched; left out where nobody watches. */
  readonly late?: () => Late | null
  readonly fetching?: () => number
  readonly meter: Meter
  readonly log: Log
}

/** What all parts of the web share. */
export interface Web extends WebOptions {
  /** As of now: someone may have bound themselves, or a household been added. */
  duties(): Duties
  dwellings(): Dwellings
  /** The path of the area of a number; undefined where there is none now. */
  pathOf(id: number): string | undefined
}

export function webOf(options: WebOptions): Web {
  const { store, street } = options
  const paths = new Map([...street.areas.keys()].map((path) => [store.areas.id(path), path]))
  return {
    ...options,
    duties: () => dutiesOf(store, street),
    dwellings: () => dwellingsOf(store, street),
    pathOf: (id) => paths.get(id),
  }
}
