import type { FastifyInstance } from 'fastify'
import { Outcome, signed } from '../hook/webhook-request.ts'
import type { Web } from './context.ts'
import { refusal } from './http-refusal.ts'

/**
 * Where a partner's own system posts what came of a case, as one would say it in a group. Signed by
 * the secret that the partner's webhook is signed with: `HOOK_PARK` of street.yaml, `HOOK_PARK_SECRET`.
 */
export function partners(web: Web, app: FastifyInstance): void {
  if (web.outcome === null) return
  const { outcome } = web

  app.register(async (inner) => {
    // The signature is over the bytes that came, so they are kept as they came.
    inner.removeContentTypeParser('application/json')
    inner.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (_, body, done) =>
      done(null, body),
    )

    inner.post<{ Params: { partner: string }; Body: string }>(
      '/hook/:partner',
      async (request, reply) => {
        const { params, body, headers } = request
        const partner = partnerOf(web, params.partner)
        const secret = partner && web.secret(`${partner.webhook}_SECRET`)
        const time = headers['x-weiliandong-time']
        const signature = headers['x-weiliandong-signature']
        // One answer for all that is wrong: which partners there are is nobody's business.
        if (
          partner === undefined ||
          !secret ||
          typeof time !== 'string' ||
          typeof signature !== 'string' ||
          !signed(secret, time, body, signature, web.now())
        ) {
          throw refusal(401, 'no such partner, or not signed by its secret within five minutes')
        }
        const said = Outcome.safeParse(parsed(body))
        if (!said.success) throw refusal(400, 'the body must be {"id", "by", "text"}')
        outcome(partner.address, said.data)
        return reply.code(202).send({})
      },
    )
  })
}

/** The partner of a webhook's variable, with its address as posts name it: `area path/partner's name`. */
function partnerOf({ street }: Web, variable: string) {
  for (const { path, partners } of street.areas.values()) {
    const found = partners.find(({ webhook }) => webhook === variable)
    if (found !== undefined) return { webhook: variable, address: `${path}/${found.name}` }
  }
  return undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
