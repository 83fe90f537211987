import type { FastifyReply, FastifyRequest } from 'fastify'
import { DAY, HOUR } from '../domain/model/time.ts'
import type { Web } from './context.ts'
import { refusal } from './http-refusal.ts'
import { prefixOf } from './prefix.ts'
import { drawToken, hashOf, same } from './secret.ts'
import { type Viewer, viewerOf } from './viewer.ts'

const COOKIE = 'weiliandong'
/** A session ends so long after it was last used … */
const IDLE = 7 * DAY
/** … and so long after the sign-in in any case. */
const LONGEST = 30 * DAY

/** Someone who is signed in. */
export interface Session {
  readonly hash: string
  readonly csrf: string
  readonly viewer: Viewer
}

/** Begins a session for a member of staff. */
export function beginSession(web: Web, reply: FastifyReply, contact: string): void {
  const token = drawToken()
  const now = web.now()
  web.store.signIn.addSession({
    hash: hashOf(token),
    contact,
    csrf: drawToken(),
    made: now,
    seen: now,
  })
  reply.setCookie(COOKIE, token, {
    path: prefixOf(web.base()) || '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: web.base().startsWith('https:'),
    maxAge: LONGEST / 1000,
  })
}

export function endSession(web: Web, reply: FastifyReply, { hash }: Session): void {
  web.store.signIn.endSession(hash)
  reply.clearCookie(COOKIE, { path: prefixOf(web.base()) || '/' })
}

/** The session of a request; null where nobody is signed in, or no member of staff any more. */
export function sessionOf(web: Web, request: FastifyRequest): Session | null {
  const token = request.cookies[COOKIE]
  if (token === undefined) return null
  const hash = hashOf(token)
  const row = living(web, hash)
  const viewer = row === null ? null : viewerOf(web, row.contact)
  return row === null || viewer === null ? null : { hash, csrf: row.csrf, viewer }
}

/** Whether a session that was there still is; one that is looked at stays awake. */
export function goesOn(web: Web, { hash }: Session): boolean {
  return living(web, hash) !== null
}

function living({ store, now }: Web, hash: string) {
  const row = store.signIn.session(hash)
  const at = now()
  if (row === undefined || row.seen < at - IDLE || row.made < at - LONGEST) return null
  if (row.seen < at - HOUR) store.signIn.seen(hash, at)
  return row
}

/** Whoever is signed in. Throws a refusal where nobody is. */
export function looking(web: Web, request: FastifyRequest): Session {
  const session = sessionOf(web, request)
  if (session === null) throw refusal(401, '请先登录：微信里单独发给机器人「登录」')
  return session
}

/** Whoever is signed in and asks from the board itself, as the token shows that only the board knows. */
export function acting(web: Web, request: FastifyRequest): Session {
  const session = looking(web, request)
  const given = request.headers['x-csrf-token']
  if (typeof given !== 'string' || !same(given, session.csrf)) {
    throw refusal(403, '页面放得太久了，请刷新后再试')
  }
  if (!fromHere(request)) throw refusal(403, '只能在大屏页面上操作')
  return session
}

/** Whether a request says that it comes from a page of ours. */
export function fromHere(request: FastifyRequest): boolean {
  const { origin, host } = request.headers
  if (origin === undefined) return false
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
