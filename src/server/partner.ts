import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Member } from '../chat/chat.ts'
import type { Address } from '../domain/model/post.ts'
import { signed } from '../hook/webhook-request.ts'
import { CaseAction, proposalOn } from './case-action.ts'
import type { Web } from './context.ts'
import { refusal } from './http-refusal.ts'
import { jsonText } from './validation.ts'

const who = {
  /** Whatever comes again under it is not done again. */
  id: z.string().min(1).max(100),
  by: z.string().min(1).max(40),
}

/** What a partner's system posts: what one would say in a group, or what is to be done to a case. */
const PartnerBody = z.union([
  z.strictObject({ ...who, text: z.string().min(1).max(1000) }),
  z.strictObject({ ...who, act: CaseAction }),
])
type PartnerBody = z.infer<typeof PartnerBody>

/**
 * Where a partner's own system posts what came of a case. Signed by the secret that the partner's webhook is signed
 * with: `HOOK_PARK` of street.yaml, `HOOK_PARK_SECRET`. It is answered by its webhook.
 */
export function partners(web: Web, app: FastifyInstance): void {
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
        const posted = jsonText(PartnerBody).safeParse(body)
        if (!posted.success)
          throw refusal(400, 'the body must be {"id", "by", "text"} or {"id", "by", "act"}')
        take(web, partner.path, posted.data)
        return reply.code(202).send({})
      },
    )
  })
}

/** Who it was there is told, not proven: it is the partner who acts. */
function take({ door }: Web, partner: string, posted: PartnerBody): void {
  const key = `hook:${partner}`
  const where: Address = { kind: 'hook', partner }
  const member: Member = { contact: key, name: posted.by, alias: posted.by }
  const id = `${key}:${posted.id}`
  if ('act' in posted) door.act(member, where, proposalOn(posted.act), id)
  else door.actByWords(member, where, posted.text, id)
}

/** The partner of a webhook's variable, with the path that posts name it by: `area path/partner's name`. */
function partnerOf({ street }: Web, variable: string) {
  for (const { path, partners } of street.areas.values()) {
    const found = partners.find(({ webhook }) => webhook === variable)
    if (found !== undefined) return { webhook: variable, path: `${path}/${found.name}` }
  }
  return undefined
}
