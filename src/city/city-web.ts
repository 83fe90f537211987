import { timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import rateLimit from '@fastify/rate-limit'
import files from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import type { Log } from '../engine/log-line.ts'
import { refusal } from '../server/http-refusal.ts'
import { protect } from '../server/protection.ts'
import type { CityView } from '../server/protocol/city-messages.ts'
import { hashOf } from '../server/secret.ts'
import { type NoticeWebOptions, noticeWeb } from './letters/notice-web.ts'

export interface CityWebOptions {
  /** The folder of the built pages. */
  readonly pages: string
  /** The word that lets in; null: whoever reaches it. */
  readonly key: string | null
  /** Where people reach it. */
  readonly base: () => string
  /** How the city stands, with the communities of a street if one is named; throws where that cannot be told. */
  readonly view: (street: string | null) => Promise<CityView>
  /** What is wrong, a line each. */
  readonly troubles: () => readonly string[]
  /** How a notice is made; null: nobody can. */
  readonly notices: NoticeWebOptions | null
  /** Something was done: who looks next sees it. */
  readonly anew: () => void
  readonly log: Log
}

/** Who watches over it needs no word. */
const OPEN = ['/healthz', '/livez']
/** Requests a minute of one address: a page asks thirty times. */
const MOST = 300

/** Serves the city's page and what it asks. */
export async function openCityWeb(
  options: CityWebOptions,
  at: { readonly host: string; readonly port: number },
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const app = fastify({ bodyLimit: 16_384, forceCloseConnections: true })
  protect(options, app, { path: '/', name: '去城市总览' })
  await app.register(rateLimit, { max: MOST, timeWindow: '1 minute' })
  letIn(options.key, app)
  await app.register(files, {
    root: options.pages,
    wildcard: false,
    index: false,
    globIgnore: ['**/*.html', '**/*.gz'],
    preCompressed: true,
  })
  const page = readFileSync(join(options.pages, 'city.html'), 'utf8')
  app.get('/', async (_, reply) =>
    reply.type('text/html').header('cache-control', 'no-cache').send(page),
  )
  app.get<{ Querystring: { street?: string | string[] } }>('/city/api/view', async ({ query }) => {
    try {
      return await options.view(typeof query.street === 'string' ? query.street : null)
    } catch {
      const [why = ''] = options.troubles()
      throw refusal(503, why)
    }
  })
  const { notices } = options
  if (notices !== null) {
    await app.register(async (inner) => {
      inner.addHook('onSend', async ({ method }) => {
        if (method === 'POST') options.anew()
      })
      await noticeWeb(notices, inner)
    })
  }
  app.get('/healthz', async (_, reply) => {
    const troubles = options.troubles()
    return reply
      .code(troubles.length === 0 ? 200 : 503)
      .send({ ok: troubles.length === 0, troubles })
  })
  // For who starts anew what hangs: no new start brings PostgreSQL back.
  app.get('/livez', async () => ({ ok: true }))
  await app.listen(at)
  const { address, port, family } = app.server.address() as AddressInfo
  const host = family === 'IPv6' ? `[${address}]` : address
  return { address: `http://${host}:${port}`, close: () => app.close() }
}

/** Whoever knows the word comes in: a browser asks for it once, a program sends it along. */
function letIn(key: string | null, app: FastifyInstance): void {
  if (key === null) return
  const expected = Buffer.from(hashOf(key))
  app.addHook('onRequest', async (request, reply) => {
    if (OPEN.includes(request.url)) return
    const { authorization = '' } = request.headers
    const [, kind, given = ''] = /^(Basic|Bearer) (\S+)$/.exec(authorization) ?? []
    const said =
      kind === 'Basic'
        ? Buffer.from(given, 'base64')
            .toString()
            .replace(/^[^:]*:/, '')
        : given
    if (timingSafeEqual(Buffer.from(hashOf(said)), expected)) return
    return reply
      .code(401)
      .header('www-authenticate', 'Basic realm="weiliandong city", charset="UTF-8"')
      .send({ error: '请输入口令' })
  })
}
