import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { ContactId } from '../domain/model/person.ts'
import { contact as alone, type Post, post } from '../domain/model/post.ts'
import { linkText } from '../domain/wording/sign-in.ts'
import type { Store } from '../store/store.ts'
import { enteringOf } from './asker.ts'
import type { Web } from './context.ts'
import { escaped, page } from './page.ts'
import { drawToken, hashOf } from './secret.ts'
import { acting, beginSession, endSession, fromHere } from './session.ts'
import type { Routes } from './validation.ts'
import { viewerOf } from './viewer.ts'

/** ms that a link may be used. */
const VALID = 10 * 60_000
const WithToken = z.object({ token: z.string().max(100) })

/** Attempts to sign in a minute: of one person by their own links, and from one address by what is no link. */
const MOST = 20

/**
 * What the engine asks when a member of staff says 登录: a new one-time link, as the answer to them.
 * Runs inside the engine's transaction.
 */
export function loginBy(store: Store, base: () => string) {
  return (contact: ContactId, now: number): Post => {
    const token = drawToken()
    store.signIn.addLink(hashOf(token), contact, now)
    const text = linkText(`${base()}/login/${token}`)
    return post(alone(contact), text, { answer: true, stale: VALID })
  }
}

/**
 * The way in. Opening the link shows a button and changes nothing, as WeChat looks at links before
 * people do; pressing it uses the link up.
 */
export function signIn(web: Web, app: Routes): void {
  const config = {
    rateLimit: {
      max: MOST,
      timeWindow: '1 minute',
      // After the body was read.
      hook: 'preHandler',
      keyGenerator: (request: FastifyRequest) => enteringOf(web, request),
    },
  } as const

  app.get('/login/:token', { config, schema: { params: WithToken } }, async (request, reply) => {
    const { token } = request.params
    const trouble = troubleWith(web, token)
    reply.type('text/html')
    if (trouble !== null) return reply.code(410).send(refusedPage(trouble))
    return page({
      title: '登录指挥大屏',
      body: `<h1>${escaped(web.street.name)}</h1>
<p>登录指挥大屏，看自己这一片的点名和工单。</p>
<form method="post" action="/login">
<input type="hidden" name="token" value="${escaped(token)}">
<button>登录 <span lang="en">Sign in</span></button>
</form>
<p class="small">链接只能用一次。用完在大屏右上角可以退出。</p>`,
    })
  })

  app.post('/login', { config, schema: { body: WithToken } }, async (request, reply) => {
    const hash = hashOf(request.body.token)
    const link = web.store.signIn.link(hash)
    const trouble = fromHere(request) ? troubleWith(web, request.body.token) : FOREIGN
    if (trouble !== null || link === undefined || !web.store.signIn.useLink(hash, web.now())) {
      const who = link?.contact ?? '?'
      web.store.audit.note({ at: web.now(), who, deed: 'refused', about: 'sign-in' })
      reply.code(410).type('text/html')
      return refusedPage(trouble ?? USED)
    }
    beginSession(web, reply, link.contact)
    web.store.audit.note({ at: web.now(), who: link.contact, deed: 'sign-in', about: 'board' })
    return reply.redirect('/board', 303)
  })

  app.post('/board/api/sign-out', async (request, reply) => {
    const session = acting(web, request)
    const { contact } = session.viewer
    web.store.audit.note({ at: web.now(), who: contact, deed: 'sign-out', about: 'board' })
    endSession(web, reply, session)
    return {}
  })
}

const USED = '这个链接已经用过了'
const FOREIGN = '请从微信里的链接直接打开'

/** Why a link lets nobody in; null where it does. */
function troubleWith(web: Web, token: string): string | null {
  const link = web.store.signIn.link(hashOf(token))
  if (link === undefined) return '没有这个链接'
  if (link.used !== null) return USED
  if (link.made + VALID < web.now()) return '这个链接过了 10 分钟，失效了'
  return viewerOf(web, link.contact) === null ? '您现在不在工作人员名单里' : null
}

function refusedPage(trouble: string): string {
  return page({
    title: '登录不了',
    body: `<h1>登录不了</h1>
<p>${trouble}。在微信里单独发给机器人「登录」，再要一个就行。</p>
<p lang="en" class="small">This link does not work any more. Send 登录 to the bot in WeChat for a new one.</p>`,
  })
}
