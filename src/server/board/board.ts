import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Web } from '../context.ts'
import { refusal } from '../http-refusal.ts'
import type { Answer } from '../protocol/board-messages.ts'
import { acting, looking } from '../session.ts'
import type { Viewer } from '../viewer.ts'
import { ActionBody, act } from './act.ts'
import { liveBoard } from './change-feed.ts'
import { detailOf } from './detail.ts'
import { figuresOf } from './figure.ts'
import { search } from './search.ts'
import { keyHouseholds } from './visit.ts'

const byNumber = {
  type: 'object',
  properties: { number: { type: 'integer', minimum: 1, maximum: 9_999_999 } },
} as const
const ofArea = {
  type: 'object',
  required: ['area'],
  properties: { area: { type: 'integer' } },
} as const
const ofWords = {
  type: 'object',
  required: ['q'],
  properties: { q: { type: 'string', minLength: 1, maxLength: 40 } },
} as const

/** The command board (指挥大屏): what it shows, and what it may be told to do. */
export function board(web: Web, app: FastifyInstance): void {
  liveBoard(web, app)

  app.get<{ Params: { number: number } }>(
    '/board/api/cases/:number',
    { schema: { params: byNumber } },
    async (request) => {
      const { viewer } = looking(web, request)
      const about = web.store.cases.numbered(request.params.number)
      if (about === undefined || !viewer.sees(about.area)) {
        throw refusal(404, `您这一片没有 #${request.params.number} 这个工单`)
      }
      note(viewer, 'view', `case ${about.number}`)
      return detailOf(web, viewer, about)
    },
  )

  app.get<{ Querystring: { area: number } }>(
    '/board/api/visits',
    { schema: { querystring: ofArea } },
    async (request) => {
      const { viewer } = looking(web, request)
      const path = seen(viewer, request.query.area)
      if (!viewer.leads(path)) throw refusal(403, '走访名单只给片区负责人看')
      note(viewer, 'view', `visits ${path}`)
      return keyHouseholds(web, path)
    },
  )

  app.get<{ Querystring: { area: number } }>(
    '/board/api/figures',
    { schema: { querystring: ofArea } },
    async (request) => {
      const { viewer } = looking(web, request)
      const path = seen(viewer, request.query.area)
      note(viewer, 'view', `figures ${path}`)
      return figuresOf(web, path)
    },
  )

  app.get<{ Querystring: { q: string } }>(
    '/board/api/search',
    { schema: { querystring: ofWords } },
    async (request) => {
      const { viewer } = looking(web, request)
      const words = request.query.q.trim()
      note(viewer, 'search', words)
      return words === '' ? [] : search(web, viewer, words)
    },
  )

  app.post('/board/api/act', async (request): Promise<Answer> => {
    const { viewer } = acting(web, request)
    const action = ActionBody.safeParse(request.body)
    if (!action.success) throw refusal(400, z.prettifyError(action.error).split('\n', 1)[0] ?? '')
    return { text: act(web, viewer, action.data) }
  })

  function seen(viewer: Viewer, id: number): string {
    const path = web.pathOf(id)
    if (path === undefined || !viewer.sees(path)) throw refusal(404, '您管的片区里没有这一处')
    return path
  }

  function note(viewer: Viewer, deed: string, about: string): void {
    web.store.audit.note({ at: web.now(), who: viewer.contact, deed, about })
  }
}
