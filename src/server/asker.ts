import type { FastifyRequest } from 'fastify'
import type { Web } from './context.ts'
import { hashOf } from './secret.ts'
import { sessionOf } from './session.ts'

/**
 * Whose requests are counted together: those of a person who is signed in or of a program with a token, and of all others
 * those of an address. So nobody uses up what is another's, even where all come through one proxy.
 */
export function askerOf(web: Web, request: FastifyRequest): string {
  const session = sessionOf(web, request)
  if (session !== null) return `person ${session.viewer.contact}`
  const given = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  const token = given === undefined ? undefined : web.store.tokens.withHash(hashOf(given))
  return token === undefined ? `address ${request.ip}` : `token ${token.id}`
}

/** The same of who signs in: a link that was handed out is its owner's, whatever address it comes from. */
export function enteringOf(web: Web, request: FastifyRequest): string {
  const { token } = { ...fieldsOf(request.body), ...fieldsOf(request.params) }
  const link = typeof token === 'string' ? web.store.signIn.link(hashOf(token)) : undefined
  return link === undefined ? `address ${request.ip}` : `person ${link.contact}`
}

function fieldsOf(value: unknown): { readonly token?: unknown } {
  return typeof value === 'object' && value !== null ? value : {}
}
