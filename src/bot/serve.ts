import { isIP } from 'node:net'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { understanding } from '../assembly/understanding.ts'
import type { Config } from '../config/config.ts'
import type { Meter } from '../server/meter.ts'
import { LOOPBACK, openWeb, type WebServer } from '../server/server.ts'
import type { Store } from '../store/store.ts'
import type { Bot } from './bot.ts'
import { variable } from './environment.ts'
import { createLog } from './log.ts'
import { Refusal } from './refusal.ts'

/** The built pages, beside the built program. */
export const PAGES = join(import.meta.dirname, '..', '..', 'pages')

export interface Served {
  readonly config: Config
  readonly store: Store
  readonly bot: Pick<Bot, 'door' | 'late' | 'fetching' | 'kept'>
  /** Unix ms. */
  readonly now: () => number
  readonly meter: Meter
  /** Where people reach it. */
  readonly base: () => string
  /** The simulated WeChat's pages; null beside a real account. */
  readonly world: ((app: FastifyInstance) => Promise<void>) | null
}

/** `WEILIANDONG_PROXY`: addresses or nets of proxies before it, with commas. Throws a `Refusal` where one is none. */
function proxies(): readonly string[] {
  const listed = variable('WEILIANDONG_PROXY')?.split(',') ?? []
  return listed.map((each) => {
    const [address = '', bits = '', ...rest] = each.trim().split('/')
    const most = isIP(address) === 6 ? 128 : 32
    const net = !each.includes('/') || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)
    if (isIP(address) !== 0 && net && rest.length === 0) return each.trim()
    throw new Refusal(
      `WEILIANDONG_PROXY: ${each.trim()} is no address; write such as 172.18.0.1, or a net such as 172.18.0.0/16`,
    )
  })
}

/** `WEILIANDONG_URL`: where people reach it, a path behind a proxy included. Throws a `Refusal` where it is no address. */
export function publicAddress(): string | undefined {
  const written = variable('WEILIANDONG_URL')
  if (written === undefined) return undefined
  const url = URL.canParse(written) ? new URL(written) : null
  const plain = url !== null && /^https?:$/.test(url.protocol) && url.search + url.hash === ''
  if (plain && /^[\w./~-]*$/.test(url.pathname)) return url.href.replace(/\/+$/, '')
  throw new Refusal(
    `WEILIANDONG_URL: ${written} is no address to be served at; write such as https://bot.example.cn, or https://example.cn/wld`,
  )
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
      kept: bot.kept,
      pages: PAGES,
      secret: (variable) => process.env[variable],
      proxies: [...LOOPBACK, ...proxies()],
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
