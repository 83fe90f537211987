import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { DAY, iso } from '../domain/model/time.ts'
import { reason } from '../engine/log-line.ts'
import { notTaken, postJson } from '../hook/post-json.ts'
import { sign } from '../hook/webhook-request.ts'
import type { Unheard, Webhook } from '../store/messages/webhook.ts'
import { caseShape } from './api/api-shape.ts'
import type { Web } from './context.ts'

/** ms between two looks whether anything is to be told. */
const LOOK = 1_000
/** What an address did not take for so long is not told it any more. */
const KEPT = 7 * DAY
const PATIENCE = 10_000
const FIRST_WAIT = 2_000
const LONGEST_WAIT = 10 * 60_000

/**
 * Tells the webhooks of what happens to cases, each in the order it happened; what an address does
 * not take is told again until it does, with growing pauses. Each line of a case's history is told at
 * least once; `id` tells a second telling from a new line.
 */
export function tellWebhooks(web: Web, app: FastifyInstance): void {
  const { store } = web
  const ending = new AbortController()
  const waits = new Map<number, { readonly until: number; readonly wait: number }>()
  const busy = new Set<number>()
  let version = -1

  const timer = setInterval(look, LOOK)
  timer.unref()
  app.addHook('onClose', async () => {
    clearInterval(timer)
    ending.abort()
    while (busy.size > 0) await sleep(10)
  })

  function look(): void {
    const now = Date.now()
    const current = store.board.version()
    const waiting = [...waits.values()].some(({ until }) => until <= now)
    if (current === version && !waiting) return
    version = current
    for (const hook of store.webhooks.all()) {
      if (busy.has(hook.id) || (waits.get(hook.id)?.until ?? 0) > now) continue
      busy.add(hook.id)
      tell(hook)
        .catch((error) => later(hook, reason(error)))
        .finally(() => busy.delete(hook.id))
    }
  }

  async function tell(hook: Webhook): Promise<void> {
    for (;;) {
      const [line] = store.webhooks.unheard(hook, web.now() - KEPT)
      if (line === undefined || ending.signal.aborted) return
      const why = await send(hook, line)
      if (ending.signal.aborted) return
      if (why === null) {
        waits.delete(hook.id)
        store.webhooks.heard(hook.id, line)
      } else {
        later(hook, why)
        return
      }
    }
  }

  function later({ id }: Webhook, why: string): void {
    const wait = Math.min((waits.get(id)?.wait ?? FIRST_WAIT / 2) * 2, LONGEST_WAIT)
    waits.set(id, { until: Date.now() + wait, wait })
    web.log({ level: 'warn', what: 'a webhook could not be told', about: `webhook ${id}`, why })
  }

  /** Null where it was taken, else why not. */
  async function send(
    hook: Webhook,
    { number, place, at, event }: Unheard,
  ): Promise<string | null> {
    const about = store.cases.numbered(number)
    if (about === undefined) return null
    const health = store.tokens
      .all()
      .some(({ id, scopes }) => id === hook.token && scopes.includes('health'))
    const body = JSON.stringify({
      id: `${number}-${place}`,
      event,
      at: iso(at),
      case: caseShape(about, health),
    })
    const time = String(Date.now())
    try {
      const headers = {
        'x-weiliandong-time': time,
        'x-weiliandong-signature': sign(hook.secret, time, body),
      }
      const signal = AbortSignal.any([AbortSignal.timeout(PATIENCE), ending.signal])
      return notTaken((await postJson(hook.address, body, headers, signal)).status)
    } catch (error) {
      return reason(error)
    }
  }
}
