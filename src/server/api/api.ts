import swagger from '@fastify/swagger'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Street, subtree, within } from '../../domain/model/area.ts'
import { CASE_STATES } from '../../domain/model/case.ts'
import { CATEGORIES } from '../../domain/model/category.ts'
import type { Round } from '../../domain/model/duty/round.ts'
import { dayStart, iso } from '../../domain/model/time.ts'
import type { ApiToken, Scope } from '../../store/people/token.ts'
import { concerns, noticesStanding } from '../board/notice-shown.ts'
import { standingsOf } from '../board/roll-call-standing.ts'
import type { Web } from '../context.ts'
import { refusal } from '../http-refusal.ts'
import { prefixOf } from '../prefix.ts'
import { drawToken, hashOf } from '../secret.ts'
import { ByNumber, numeral, type Routes } from '../validation.ts'
import {
  AlertShape,
  AreaShape,
  alertShape,
  CaseShape,
  CaseWithHistory,
  caseShape,
  NoticeShape,
  noticeShape,
  RollCallShape,
  RoundShape,
  rollCallShape,
  roundShape,
  WebhookBody,
  WebhookMade,
  WebhookShape,
  withHistory,
} from './api-shape.ts'
import { entryApi } from './entries.ts'
import { inJson } from './openapi.ts'
import { rotaApi } from './rotas.ts'
import { stockApi } from './stock-read.ts'
import { teamApi } from './teams.ts'

const security = [{ token: [] }]
const ErrorShape = z.strictObject({ error: z.string() })
const refused = { '4xx': ErrorShape }
const OfCases = z.object({
  state: z.enum(CASE_STATES).optional(),
  category: z.enum(CATEGORIES).optional().describe('those alone of which the token may know it'),
  area: z.string().max(200).optional().describe('an area and what lies below it'),
})
const OfRounds = z.object({
  duty: z.string().max(40).optional(),
  area: z.string().max(200).optional().describe('an area and what lies below it'),
})
const ById = z.object({ id: numeral })

/** What other programs may read: the area of their token and what lies below it. */
export async function api(web: Web, app: Routes): Promise<void> {
  const { store, street } = web

  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'weiliandong',
        description: 'Cases, roll-calls and areas of a street. Tokens: `weiliandong token`.',
        version: '1',
      },
      servers: [{ url: prefixOf(web.base()) || '/' }],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    },
    transform: ({ schema, url }) => ({ schema: inJson(schema), url }),
  })

  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())

  app.get(
    '/areas',
    {
      schema: {
        summary: 'The areas that the token may see, each after the one above it',
        security,
        response: { 200: z.array(AreaShape), ...refused },
      },
    },
    async (request): Promise<z.infer<typeof AreaShape>[]> => {
      const token = bearer(request, 'areas')
      const dwellings = web.dwellings()
      return subtree(street, token.area).map(({ path, name, level, parent }) => ({
        path,
        name,
        level,
        parent: path === token.area ? null : parent,
        households: level === 'building' ? dwellings.in(path).length : 0,
      }))
    },
  )

  app.get(
    '/cases',
    {
      schema: {
        summary: 'The cases that live or ended today',
        security,
        querystring: OfCases,
        response: { 200: z.array(CaseShape), ...refused },
      },
    },
    async (request) => {
      const token = bearer(request, 'cases')
      const { state, category, area = token.area } = request.query
      const standings = standingsOf(store)
      standings.look(web.now())
      return standings
        .cases()
        .filter((about) => within(about.area, token.area) && within(about.area, area))
        .filter((about) => state === undefined || about.state === state)
        .sort((a, b) => a.number - b.number)
        .map((about) => caseShape(about, knowsHealth(token)))
        .filter((about) => category === undefined || about.category === category)
    },
  )

  app.get(
    '/cases/:number',
    {
      schema: {
        summary: 'A case with its whole history',
        security,
        params: ByNumber,
        response: { 200: CaseWithHistory, ...refused },
      },
    },
    async (request) => {
      const token = bearer(request, 'cases')
      const { number } = request.params
      const about = store.cases.numbered(number)
      if (about === undefined || !within(about.area, token.area)) {
        throw refusal(404, `there is no case #${number} in ${token.area}`)
      }
      const { of } = web.positions()
      const staff = (contact: string) => of(contact).length > 0
      return withHistory(about, store.cases.history(number), knowsHealth(token), staff)
    },
  )

  app.get(
    '/alerts',
    {
      schema: {
        summary: 'Danger told in plain words, until it is over or its case is done',
        security,
        response: { 200: z.array(AlertShape), ...refused },
      },
    },
    async (request) => {
      const token = bearer(request, 'cases')
      const standings = standingsOf(store)
      standings.look(web.now())
      return standings
        .alerts()
        .filter(({ alert }) => within(alert.area, token.area))
        .map((going) => alertShape(going, knowsHealth(token)))
    },
  )

  app.get(
    '/notices',
    {
      schema: {
        summary: 'Word to many groups in the last days, the last first, and how far each is',
        security,
        response: { 200: z.array(NoticeShape), ...refused },
      },
    },
    async (request) => {
      const token = bearer(request, 'cases')
      const sees = (path: string) => within(path, token.area)
      return noticesStanding(store, web.now())
        .filter(({ notice }) => concerns(web, notice, sees))
        .map(noticeShape)
    },
  )

  app.get(
    '/rollcalls',
    {
      schema: {
        summary: "How each building stands in the day's roll-calls",
        security,
        response: { 200: z.array(RollCallShape), ...refused },
      },
    },
    async (request) => {
      const token = bearer(request, 'rollcalls')
      const standings = standingsOf(store)
      standings.look(web.now())
      return standings
        .sums()
        .filter(({ area }) => within(area, token.area))
        .map(rollCallShape)
    },
  )

  app.get(
    '/rounds',
    {
      schema: {
        summary: 'The rounds that are expected, and those that were done today',
        security,
        querystring: OfRounds,
        response: { 200: z.array(RoundShape), ...refused },
      },
    },
    async (request) => {
      const token = bearer(request, 'rounds')
      const { duty, area = token.area } = request.query
      const now = web.now()
      const open = store.rounds.open().filter(({ spot }) => within(spot.area, token.area))
      return [...open, ...store.rounds.done(token.area, dayStart(now), now + 1)]
        .filter(({ spot }) => within(spot.area, area))
        .filter((round) => duty === undefined || round.duty === duty)
        .map((round) => {
          const household = isDoor(street, round)
          return roundShape(round, now, { household, health: knowsHealth(token) })
        })
    },
  )

  app.get(
    '/webhooks',
    {
      schema: {
        summary: 'The addresses that are told of what happens to cases',
        security,
        response: { 200: z.array(WebhookShape), ...refused },
      },
    },
    async (request) => {
      const { id } = bearer(request, 'webhooks')
      return store.webhooks
        .all()
        .filter(({ token }) => token === id)
        .map((hook) => ({ id: hook.id, address: hook.address, made: iso(hook.made) }))
    },
  )

  app.post(
    '/webhooks',
    {
      schema: {
        summary: 'Tell an address of what happens to cases from now on',
        security,
        body: WebhookBody,
        response: { 201: WebhookMade, ...refused },
      },
    },
    async (request, reply) => {
      const { id: token } = bearer(request, 'webhooks')
      const { address } = request.body
      const secret = drawToken()
      const made = web.now()
      const id = store.whole(() => store.webhooks.add({ token, address, secret, made }))
      reply.code(201)
      return { id, address, made: iso(made), secret }
    },
  )

  app.delete(
    '/webhooks/:id',
    {
      schema: {
        summary: 'Tell an address no more',
        security,
        params: ById,
        response: { 204: z.null(), ...refused },
      },
    },
    async (request, reply) => {
      const token = bearer(request, 'webhooks')
      const { id } = request.params
      if (!store.whole(() => store.webhooks.remove(id, token.id))) {
        throw refusal(404, `this token has no webhook ${id}`)
      }
      return reply.code(204).send(null)
    },
  )

  entryApi(web, app, bearer)
  stockApi(web, app, bearer)
  teamApi(web, app, bearer)
  rotaApi(web, app, bearer)

  /** The token of a request, which must have a scope; its use is noted. */
  function bearer(request: FastifyRequest, scope: Scope): ApiToken {
    const given = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
    const token = given === undefined ? undefined : store.tokens.withHash(hashOf(given))
    if (token === undefined || token.revoked !== null) {
      throw refusal(401, 'send a token: Authorization: Bearer … (weiliandong token makes one)')
    }
    if (!token.scopes.includes(scope)) {
      throw refusal(403, `the token ${token.name} lacks the scope ${scope}`)
    }
    store.audit.note({
      at: web.now(),
      who: `token:${token.name}`,
      deed: `${request.method} ${request.routeOptions.url ?? ''}`,
      about: token.area,
    })
    return token
  }
}

/** A round of a building that is of something in it is of a household. */
function isDoor(street: Street, { spot }: Round): boolean {
  return spot.name !== '' && street.areas.get(spot.area)?.level === 'building'
}

function knowsHealth({ scopes }: ApiToken): boolean {
  return scopes.includes('health')
}
