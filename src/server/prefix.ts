import type { FastifyInstance } from 'fastify'

/** The path under which people reach the web side: `/wld` of `https://bot.example.cn/wld`; empty at the root. */
export function prefixOf(base: string): string {
  return new URL(base).pathname.replace(/\/+$/, '')
}

/** A request's address without the prefix, whether the proxy before us took it off or not. */
export function without(prefix: string, url: string): string {
  if (prefix === '' || !url.startsWith(prefix)) return url
  const rest = url.slice(prefix.length)
  if (rest === '' || rest.startsWith('?')) return `/${rest}`
  return rest.startsWith('/') ? rest : url
}

/** Where a page says what it loads and where it leads; quotes in what people wrote are escaped. */
const LINKS = /( (?:href|src|action)=")\/(?!\/)/g

/** A page's links led below the prefix, and the prefix told to its scripts. */
export function led(prefix: string, html: string): string {
  if (prefix === '') return html
  return html.replace('<html ', `<html data-prefix="${prefix}" `).replaceAll(LINKS, `$1${prefix}/`)
}

/** Serves below a path: pages and redirects lead back through it. */
export function serveBelow(prefix: string, app: FastifyInstance): void {
  if (prefix === '') return
  app.addHook('onSend', async (_, reply, payload) => {
    const location = reply.getHeader('location')
    if (typeof location === 'string' && location.startsWith('/'))
      reply.header('location', prefix + location)
    const type = String(reply.getHeader('content-type') ?? '')
    if (typeof payload !== 'string' || !type.startsWith('text/html')) return payload
    const html = led(prefix, payload)
    reply.header('content-length', Buffer.byteLength(html))
    return html
  })
}
