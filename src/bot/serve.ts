import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { understanding } from '../assembly/understanding.ts'
import type { Config } from '../config/config.ts'
import type { Meter } from '../server/meter.ts'
import { openWeb, type WebServer } from '../server/server.ts'
import type { Store } from '../store/store.ts'
import type { Bot } from './bot.ts'
import { createLog } from './log.ts'
import { Refusal } from './refusal.ts'

/** The built pages, beside the built program. */
export const PAGES = join(import.meta.dirname, '..', '..', 'pages')

export interface Served {
  readonly config: Config
  readonly store: Store
  readonly bot: Pick<Bot, 'door' | 'late' | 'fetching'>
  /** Unix ms. */
  readonly now: () => number
  readonly meter: Meter
  /** Where people reach it. */
  readonly base: () => string
  /** The simulated WeChat's pages; null beside a real account. */
  readonly world: ((app: FastifyInstance) => Promise<void>) | null
}

/** Serves the web side of a bot. Throws a `Refusal` where the address cannot be had. */
export async function serveWeb(
  { config, bot, now, ...served }: Served,
  at: { readonly host: string; readonly port: number },
): Promise<WebServer> {
  return await openWeb(
    {
      ...config,
      ...served,
      understanding,
      now,
      door: bot.door,
      late: bot.late,
      fetching: bot.fetching,
      pages: PAGES,
      secret: (variable) => process.env[variable],
      log: createLog('warn'),
    },
    at,
  ).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES' && error.code !== 'EADDRNOTAVAIL') {
      throw error
    }
    throw new Refusal(`${at.host}:${at.port} cannot be served (${error.code}); try another --port`)
  })
}
