import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { HOUR } from '../../domain/model/time.ts'
import { refusal } from '../../server/http-refusal.ts'
import type { Senders } from '../../server/protocol/city-messages.ts'
import { same } from '../../server/secret.ts'
import { checkedByZod } from '../../server/validation.ts'
import type { Bulletins } from './city-bulletin.ts'

/** Who may send in the city's name, by a word of their own each. */
export interface Sender {
  readonly name: string
  readonly key: string
}

export interface NoticeWebOptions {
  readonly bulletins: Bulletins
  /** Those of city.yaml; null: whoever sits at this machine, by their name alone. */
  readonly senders: readonly Sender[] | null
  /** Unix ms. */
  readonly now: () => number
}

/** Wrong words a minute of one address. */
const MOST = 20

const who = z.strictObject({
  name: z.string().trim().max(40).default(''),
  key: z.string().max(200).default(''),
})
const hours = z.int().min(1).max(168).default(24)
const text = z.string().trim().min(1).max(1_000)
const numbered = z.object({ number: z.coerce.number().int().min(1) })

/** How senders say who they are. */
export function sendersOf(senders: readonly Sender[] | null): Senders {
  if (senders === null) return 'names'
  return senders.length >= 2 ? 'keys' : 'none'
}

/** Serves what makes a notice of the city: asked for by one, sent by another. */
export async function noticeWeb(
  { bulletins, senders, now }: NoticeWebOptions,
  app: FastifyInstance,
): Promise<void> {
  const routes = checkedByZod(app, 'people')
  // A page elsewhere can send a form here, and no JSON.
  app.addHook('onRequest', async ({ method, headers }) => {
    if (method !== 'GET' && !(headers['content-type'] ?? '').startsWith('application/json'))
      throw refusal(415, '要用 JSON 来说')
  })

  function sender({ name, key }: z.output<typeof who>): string {
    if (senders === null) {
      if (name === '') throw refusal(403, '写上您是谁')
      return name
    }
    const one = senders.find((each) => same(each.key, key))
    if (one === undefined) throw refusal(403, senders.length < 2 ? NOBODY : '口令不对')
    return one.name
  }

  const limited = { config: { rateLimit: { max: MOST, timeWindow: '1 minute' } } }
  routes.post(
    '/city/api/notices',
    {
      ...limited,
      schema: {
        body: z.strictObject({
          who,
          text,
          streets: z.array(z.string().min(1).max(100)).min(1).nullable().default(null),
          pressing: z.boolean().default(false),
          hours,
        }),
      },
    },
    async ({ body }) => {
      const ends = now() + body.hours * HOUR
      const { text: said, streets, pressing } = body
      const by = sender(body.who)
      return { number: await bulletins.ask({ by, text: said, streets, pressing, ends }) }
    },
  )
  routes.post(
    '/city/api/notices/:number/update',
    { ...limited, schema: { params: numbered, body: z.strictObject({ who, text, hours }) } },
    async ({ params, body }) => {
      const ends = now() + body.hours * HOUR
      const told = { by: sender(body.who), text: body.text, ends }
      if (!(await bulletins.follow(params.number, 'update', told))) throw refusal(409, GONE)
      return { number: params.number }
    },
  )
  routes.post(
    '/city/api/notices/:number/cancel',
    { ...limited, schema: { params: numbered, body: z.strictObject({ who }) } },
    async ({ params, body }) => {
      const told = { by: sender(body.who), text: '', ends: now() + 24 * HOUR }
      if (!(await bulletins.follow(params.number, 'cancel', told))) throw refusal(409, GONE)
      return { number: params.number }
    },
  )
  routes.post(
    '/city/api/notices/:number/agree',
    { ...limited, schema: { params: numbered, body: z.strictObject({ who }) } },
    async ({ params, body }) => {
      const agreed = await bulletins.agree(params.number, sender(body.who))
      if (agreed === 'same') throw refusal(403, '要另一个人点头：发的人自己不算')
      if (agreed === 'gone') throw refusal(409, '没有等着点头的这一条，可能过了一小时，或已经撤了')
      return { number: params.number }
    },
  )
  routes.post(
    '/city/api/notices/:number/drop',
    { ...limited, schema: { params: numbered, body: z.strictObject({ who }) } },
    async ({ params, body }) => {
      sender(body.who)
      if (!(await bulletins.drop(params.number))) throw refusal(409, '没有等着点头的这一条')
      return { number: params.number }
    },
  )
}

const NOBODY = 'city.yaml 里要先写上至少两个发通知的人（senders）'
const GONE = '没有发出去的这一条，或已经取消了'
