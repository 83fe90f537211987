import { isIP } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { reason } from '../engine/log-line.ts'
import type { Web } from './context.ts'
import { escaped, page } from './page.ts'

/** What every answer carries. Scripts and styles come from here alone, and nothing is written inline. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
} as const

/** What a page may load and where it may talk; older Safari wants the socket named besides `self`. */
function contentPolicy(base: string): string {
  const { host } = new URL(base)
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ws://${host} wss://${host}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Headers, the names it answers to, forms, and errors as one clear line. `home`: where who is lost is led. */
export function protect(
  web: Pick<Web, 'base' | 'log'>,
  app: FastifyInstance,
  home = { path: '/board', name: '去指挥大屏' },
): void {
  const secure = web.base().startsWith('https:')
  let warned = false

  /** All who come through a proxy that is not believed are one address: whoever set it up is told, once. */
  function warnOfProxy({ headers, ips, socket }: FastifyRequest): void {
    if (warned || headers['x-forwarded-for'] === undefined || (ips?.length ?? 0) > 1) return
    warned = true
    const what = 'a proxy is not believed about who asks: name it in WEILIANDONG_PROXY'
    web.log({ level: 'warn', what, about: socket.remoteAddress ?? '' })
  }

  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS)
    reply.header('content-security-policy', contentPolicy(web.base()))
    if (secure) reply.header('strict-transport-security', 'max-age=31536000')
    warnOfProxy(request)
    const host = hostOf(request)
    if (host === null || !ours(web, host)) {
      const line = `unknown host ${host ?? ''}: set WEILIANDONG_URL to the address people use`
      return reply.code(421).send({ error: line })
    }
  })

  // What is said to one person is kept by no proxy and no browser, unless it says otherwise.
  app.addHook('onSend', async (_, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })

  app.addContentTypeParser<string>(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(body))),
  )

  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) {
      const why = reason(error)
      web.log({
        level: 'error',
        what: 'a page could not be served',
        about: request.routeOptions.url ?? '',
        why,
      })
    }
    const line = status >= 500 ? '出了点问题，已记下，请稍后再试' : lineOf(status, error)
    reply.code(status)
    if (wantsPage(request)) {
      return reply.type('text/html').send(page({ title: line, body: `<h1>${escaped(line)}</h1>` }))
    }
    return reply.send({ error: line })
  })

  app.setNotFoundHandler((request, reply) => {
    reply.code(404)
    if (!wantsPage(request)) return reply.send({ error: `there is nothing at ${request.url}` })
    const body = `<h1>没有这个页面</h1><p><a href="${home.path}">${home.name}</a></p>`
    return reply.type('text/html').send(page({ title: '没有这个页面', body }))
  })
}

/** The name that the browser asked for, and no other that somebody put beside it (`X-Forwarded-Host`). */
function hostOf({ headers }: FastifyRequest): string | null {
  try {
    return new URL(`http://${headers.host ?? ''}`).hostname
  } catch {
    return null
  }
}

/** A name of another's that was pointed here must not act in the name of whoever looks at it. */
function ours({ base }: Pick<Web, 'base'>, host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '')
  return name === 'localhost' || isIP(name) !== 0 || name === new URL(base()).hostname
}

function lineOf(status: number, error: Error): string {
  switch (status) {
    case 413:
      return '内容太长了'
    case 429:
      return '太频繁了，请过一分钟再试'
    default:
      return error.message
  }
}

function wantsPage({ headers, url }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes('text/html') && !url.startsWith('/api/')
}
