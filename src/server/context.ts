import type { FastifyInstance } from 'fastify'
import type { Member } from '../chat/chat.ts'
import type { Address, Late } from '../domain/model/post.ts'
import type { Proposal } from '../domain/model/proposal.ts'
import { type Dwellings, dwellingsOf } from '../engine/dwellings.ts'
import type { Acted } from '../engine/intake/door.ts'
import type { Setting } from '../engine/knowledge.ts'
import type { Log } from '../engine/log-line.ts'
import { type Positions, positionsOf } from '../engine/positions.ts'
import type { Store } from '../store/store.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { Meter } from './meter.ts'

/** `act` and `actByWords` of the engine, as of now. They throw where it cannot. */
export interface Door {
  act(who: Member, where: Address, proposal: Proposal, id: string): Acted
  actByWords(who: Member, where: Address, text: string, id: string): Acted
}

/** What the web works with. */
export interface WebOptions extends Setting {
  readonly store: Store
  /** The commands, and what they make of messages. */
  readonly understanding: Understanding
  /** The engine's door for who acts here; an act is committed on return. */
  readonly door: Door
  /** Unix ms; the simulated WeChat's own clock where there is one. */
  readonly now: () => number
  /** Where people reach it, without a slash at the end: `https://bot.example.cn`. */
  readonly base: () => string
  /** Addresses of proxies (or nets, `172.16.0.0/12`) that are believed about who asks; this machine's own where left out. */
  readonly proxies?: readonly string[]
  /** The folder of the built pages. */
  readonly pages: string
  /** The pages of the simulated WeChat; null beside a real account. */
  readonly world: ((app: FastifyInstance) => Promise<void>) | null
  /** The secret of a partner's webhook, by the name of its environment variable. */
  readonly secret: (variable: string) => string | undefined
  /** What keeps posts that should have left, and how many files are being fetched; left out where nobody watches. */
  readonly late?: () => Late | null
  readonly fetching?: () => number
  /** How many bytes of pictures and files are kept. */
  readonly kept?: () => number
  readonly meter: Meter
  readonly log: Log
}

/** What all parts of the web share. */
export interface Web extends WebOptions {
  /** As of now: someone may have bound themselves, or a household been added. */
  positions(): Positions
  dwellings(): Dwellings
  /** The path of the area of a number; undefined where there is none now. */
  pathOf(id: number): string | undefined
}

export function webOf(options: WebOptions): Web {
  const { store, street } = options
  const paths = new Map([...street.areas.keys()].map((path) => [store.areas.id(path), path]))
  return {
    ...options,
    positions: () => positionsOf(store, street),
    dwellings: () => dwellingsOf(store, street),
    pathOf: (id) => paths.get(id),
  }
}
