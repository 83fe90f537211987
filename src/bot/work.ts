import type { Health } from '../chat/chat.ts'
import type { Config } from '../config/config.ts'
import type { Store } from '../store/store.ts'
import type { BotOptions } from './bot.ts'
import type { awaitEnding } from './ending.ts'

/** What a bot works with, wherever it works. */
export interface Work extends Pick<BotOptions, 'login' | 'guides' | 'meter' | 'record' | 'speech'> {
  readonly config: Config
  readonly store: Store
  /** The data folder. */
  readonly data: string
  readonly end: ReturnType<typeof awaitEnding>
  /** Hears what a real account tells of itself. */
  readonly health: (health: Health) => void
}
