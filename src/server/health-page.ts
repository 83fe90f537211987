import type { FastifyInstance } from 'fastify'
import { Gauge } from 'prom-client'
import { LIVING } from '../domain/model/case.ts'
import { nearlyFull } from '../domain/model/fair.ts'
import { lateText } from '../domain/model/post.ts'
import { earliest } from '../domain/model/time.ts'
import type { Web } from './context.ts'

/** A timer this much past its time, or a post that waits so long by day, means that something stands still. */
const STUCK = 5 * 60_000

/** How the bot is, for those who watch over it: no names, no words. */
export function health(web: Web, app: FastifyInstance): void {
  const { store, policy, meter, now } = web
  const kept = () => web.kept?.() ?? store.cases.keptBytes()
  gauge(
    'weiliandong_posts_waiting',
    'Posts that wait to be said',
    () => store.outbox.waiting().length,
  )
  gauge('weiliandong_oldest_waiting_seconds', 'How long the oldest of them has waited', () => {
    const oldest = earliest(store.outbox.waiting().map(({ made }) => made))
    return oldest === null ? 0 : Math.max(0, (now() - oldest) / 1000)
  })
  gauge('weiliandong_timers_overdue', 'Timers more than five minutes past their time', overdue)
  gauge('weiliandong_last_message_in_timestamp_seconds', 'When the last message came', () => {
    return (store.memory.marked('in') ?? 0) / 1000
  })
  gauge('weiliandong_last_message_out_timestamp_seconds', 'When the last post left', () => {
    return (store.memory.marked('out') ?? 0) / 1000
  })
  gauge('weiliandong_kept_bytes', 'Bytes of pictures and files that are kept', kept)
  if (web.street.accounts !== undefined) {
    new Gauge({
      name: 'weiliandong_account_voice',
      help: 'Whether an account is logged in and lets itself be heard',
      labelNames: ['account'],
      registers: [meter.registry],
      collect() {
        this.reset()
        for (const { name, voice } of accounts()) this.set({ account: name }, voice ? 1 : 0)
      },
    })
  }
  new Gauge({
    name: 'weiliandong_cases',
    help: 'Cases that live, by state',
    labelNames: ['state'],
    registers: [meter.registry],
    collect() {
      this.reset()
      for (const state of LIVING) this.set({ state }, 0)
      for (const { state } of store.cases.living(web.street.root)) this.inc({ state })
    },
  })

  app.get('/healthz', async (_, reply) => {
    const { status, why } = condition()
    return reply.code(status === 'ok' ? 200 : 503).send({
      status,
      why,
      fetching: web.fetching?.() ?? 0,
      kept: kept(),
      keptAtMost: policy.keep.files,
      waiting: store.outbox.waiting().length,
      lastIn: store.memory.marked('in') ?? null,
      lastOut: store.memory.marked('out') ?? null,
      ...(web.street.accounts === undefined ? {} : { accounts: accounts() }),
    })
  })

  // For who starts anew what hangs: what a new start would not mend is no matter here.
  app.get('/livez', async () => ({ ok: true }))

  app.get('/metrics', async (_, reply) => {
    reply.type(meter.registry.contentType)
    return await meter.registry.metrics()
  })

  /** What a partner's system keeps, what the pace does, and that room ends is told and no reason to start anew. */
  function condition(): { status: 'ok' | 'late' | 'stuck'; why: string | null } {
    const late = web.late?.() ?? null
    const timers = overdue()
    const standing = late?.why === 'database' || late?.why === 'gateway'
    if (standing) return { status: 'late', why: lateText(late) }
    if (timers > 0) return { status: 'stuck', why: `${timers} timers are overdue` }
    if (late !== null) return { status: 'ok', why: lateText(late) }
    return {
      status: 'ok',
      why: nearlyFull(kept(), policy.keep.files) ? 'kept files near their bound' : null,
    }
  }

  /** Each of several accounts, and how many groups nobody speaks for because of it. */
  function accounts() {
    return store.accounts.all().map(({ name, up, mute, silent }) => {
      return { name, voice: up && !mute, silent: silent.length }
    })
  }

  function overdue(): number {
    return store.timers.all().filter(({ due }) => due < now() - STUCK).length
  }

  function gauge(name: string, help: string, value: () => number): void {
    new Gauge({
      name,
      help,
      registers: [meter.registry],
      collect() {
        this.set(value())
      },
    })
  }
}
