import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import files from '@fastify/static'
import websocket from '@fastify/websocket'
import fastify, { type FastifyInstance } from 'fastify'
import { api } from './api/api.ts'
import { askerOf } from './asker.ts'
import { board } from './board/board.ts'
import { tellWebhooks } from './case-webhooks.ts'
import { type WebOptions, webOf } from './context.ts'
import { guides } from './guide.ts'
import { health } from './health-page.ts'
import { partners } from './partner.ts'
import { prefixOf, serveBelow, without } from './prefix.ts'
import { protect } from './protection.ts'
import { signIn } from './sign-in.ts'
import { checkedByZod } from './validation.ts'

/** This machine's own addresses. */
export const LOOPBACK = ['127.0.0.1', '::1']
/** Requests a minute of one person, program or address. */
const MOST = 600
/** Bytes of a request's body. */
const MOST_BYTES = 64 * 1024

/** The web side of the bot, listening. */
export interface WebServer {
  /** Where it listens, `http://127.0.0.1:8787`. */
  readonly address: string
  /** All that it answers to: `GET /board`. What of it shows or changes anything must leave a line in the account. */
  readonly routes: readonly string[]
  close(): Promise<void>
}

/** Opens the web side and listens. Throws where the address is taken. */
export async function openWeb(
  options: WebOptions,
  at: { readonly host: string; readonly port: number },
): Promise<WebServer> {
  const { app, routes } = await appOf(options)
  try {
    await app.listen(at)
  } catch (error) {
    await app.close()
    throw error
  }
  const { address, port, family } = app.server.address() as AddressInfo
  const host = family === 'IPv6' ? `[${address}]` : address
  return { address: `http://${host}:${port}`, routes, close: () => app.close() }
}

async function appOf(options: WebOptions): Promise<{ app: FastifyInstance; routes: string[] }> {
  const web = webOf(options)
  const prefix = prefixOf(options.base())
  const app = fastify({
    rewriteUrl: ({ url = '/' }) => without(prefix, url),
    bodyLimit: MOST_BYTES,
    trustProxy: [...(options.proxies ?? LOOPBACK)],
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    forceCloseConnections: true,
  })
  const routes: string[] = []
  app.addHook('onRoute', ({ method, url }) => {
    routes.push(...[method].flat().map((each) => `${each} ${url}`))
  })
  protect(web, app)
  serveBelow(prefix, app)
  await app.register(cookie)
  await app.register(rateLimit, {
    max: MOST,
    timeWindow: '1 minute',
    keyGenerator: (request) => askerOf(web, request),
  })
  await app.register(websocket, { options: { maxPayload: 32 * 1024 } })
  await app.register(files, {
    root: web.pages,
    wildcard: false,
    index: false,
    // Which pages there are is decided below.
    globIgnore: ['**/*.html', '**/*.gz'],
    preCompressed: true,
    cacheControl: false,
    setHeaders(response, path) {
      const named = path.includes('/assets/')
      response.setHeader(
        'cache-control',
        named ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  const boardPage = readFileSync(join(web.pages, 'board.html'), 'utf8')
  app.get('/board', async (_, reply) =>
    reply.type('text/html').header('cache-control', 'no-cache').send(boardPage),
  )
  await app.register(async (inner) => {
    const routes = checkedByZod(inner, 'people')
    signIn(web, routes)
    board(web, routes)
    guides(web, inner)
    health(web, inner)
    partners(web, inner)
  })
  await app.register(async (inner) => api(web, checkedByZod(inner, 'programmers')), {
    prefix: '/api/v1',
  })
  if (web.world === null) app.get('/', async (_, reply) => reply.redirect('/board'))
  else await app.register(web.world)
  tellWebhooks(web, app)
  return { app, routes }
}
