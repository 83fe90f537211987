import { z } from 'zod'
import { weekStart } from '../../domain/model/duty/week.ts'
import { dayStart } from '../../domain/model/time.ts'
import type { Web } from '../context.ts'
import { refusal } from '../http-refusal.ts'
import type { Answer } from '../protocol/board-messages.ts'
import { acting, looking } from '../session.ts'
import { ByNumber, numeral, type Routes } from '../validation.ts'
import type { Viewer } from '../viewer.ts'
import { ActionBody, act } from './act.ts'
import { ClockHour, callPlan } from './call-plan.ts'
import { liveBoard } from './change-feed.ts'
import { detailOf } from './detail.ts'
import { roundsDue } from './due-round.ts'
import { figuresOf } from './figure.ts'
import { concerns } from './notice-shown.ts'
import { noticeGroups } from './notice-spread.ts'
import { entryPage, registersKept } from './register.ts'
import { search } from './search.ts'
import { stockView } from './stock.ts'
import { teamsShown } from './team-shown.ts'
import { keyHouseholds } from './visit.ts'
import { weekShown } from './week-shown.ts'

const OfArea = z.object({ area: numeral })
const OfHour = z.object({ until: ClockHour })
const OfEntries = z.object({
  area: numeral,
  register: z.string().max(40),
  day: z.iso.date(),
  place: z.string().max(40).optional(),
  abnormal: z.stringbool().default(false),
  /** The line behind which one goes on. */
  at: numeral.optional(),
  id: numeral.optional(),
})
const OfWeek = z.object({
  area: numeral,
  day: z.iso.date().describe('a day of it'),
})
const OfWords = z.object({ q: z.string().min(1).max(40) })

/** The command board (指挥大屏): what it shows, and what it may be told to do. */
export function board(web: Web, app: Routes): void {
  liveBoard(web, app)

  app.get('/board/api/cases/:number', { schema: { params: ByNumber } }, async (request) => {
    const { viewer } = looking(web, request)
    const about = web.store.cases.numbered(request.params.number)
    if (about === undefined || !viewer.sees(about.area)) {
      throw refusal(404, `您这一片没有 #${request.params.number}`)
    }
    note(viewer, 'view', `case ${about.number}`)
    return detailOf(web, viewer, about)
  })

  app.get('/board/api/notices/:number', { schema: { params: ByNumber } }, async (request) => {
    const { viewer } = looking(web, request)
    const notice = web.store.notices.numbered(request.params.number)
    if (notice === undefined || !concerns(web, notice, viewer.sees)) {
      throw refusal(404, `您这一片没有 N${request.params.number}`)
    }
    note(viewer, 'view', `notice N${notice.number}`)
    return noticeGroups(web, viewer, notice)
  })

  app.get('/board/api/visits', { schema: { querystring: OfArea } }, async (request) => {
    const { viewer } = looking(web, request)
    const path = seen(viewer, request.query.area)
    if (!viewer.leads(path)) throw refusal(403, '走访名单只给片区负责人看')
    note(viewer, 'view', `visits ${path}`)
    return keyHouseholds(web, path)
  })

  app.get('/board/api/stock', { schema: { querystring: OfArea } }, async (request) => {
    const { viewer } = looking(web, request)
    const path = seen(viewer, request.query.area)
    note(viewer, 'view', `stock ${path}`)
    return stockView(web, viewer, path)
  })

  app.get('/board/api/teams', { schema: { querystring: OfArea } }, async (request) => {
    const { viewer } = looking(web, request)
    const path = seen(viewer, request.query.area)
    note(viewer, 'view', `teams ${path}`)
    return teamsShown(web, viewer, path)
  })

  app.get('/board/api/registers', { schema: { querystring: OfArea } }, async (request) => {
    const { viewer } = looking(web, request)
    return registersKept(web, seen(viewer, request.query.area))
  })

  app.get('/board/api/entries', { schema: { querystring: OfEntries } }, async (request) => {
    const { viewer } = looking(web, request)
    const { register: name, day, place, abnormal, at, id } = request.query
    const area = seen(viewer, request.query.area)
    const register = web.registers?.find((each) => each.name === name)
    if (register === undefined) throw refusal(404, '这里没有这本台账')
    // What is abnormal is of somebody's health.
    if (abnormal && !viewer.leads(area)) throw refusal(403, '异常只给片区负责人看')
    note(viewer, 'view', `entries ${name} ${area} ${place ?? ''} ${day}`.replace(/ {2,}/, ' '))
    const behind = at === undefined || id === undefined ? null : { at, id }
    return entryPage(web, viewer, {
      register,
      area,
      place: place ?? null,
      day: dayStart(Date.parse(`${day}T00:00:00+08:00`)),
      abnormal,
      behind,
    })
  })

  app.get('/board/api/rounds', { schema: { querystring: OfArea } }, async (request) => {
    const { viewer } = looking(web, request)
    const path = seen(viewer, request.query.area)
    note(viewer, 'view', `rounds ${path}`)
    return roundsDue(web, viewer, path)
  })

  app.get('/board/api/week', { schema: { querystring: OfWeek } }, async (request) => {
    const { viewer } = looking(web, request)
    const { area, day } = request.query
    const path = seen(viewer, area)
    note(viewer, 'view', `week ${path} ${day}`)
    return weekShown(web, viewer, path, weekStart(Date.parse(`${day}T00:00:00+08:00`)))
  })

  app.get('/board/api/figures', { schema: { querystring: OfArea } }, async (request) => {
    const { viewer } = looking(web, request)
    const path = seen(viewer, request.query.area)
    note(viewer, 'view', `figures ${path}`)
    return figuresOf(web, path)
  })

  app.get('/board/api/search', { schema: { querystring: OfWords } }, async (request) => {
    const { viewer } = looking(web, request)
    const words = request.query.q.trim()
    note(viewer, 'search', words)
    return words === '' ? [] : search(web, viewer, words)
  })

  app.get('/board/api/call-plan', { schema: { querystring: OfHour } }, async (request) => {
    looking(web, request)
    return callPlan(web, request.query.until)
  })

  app.post('/board/api/act', { schema: { body: ActionBody } }, async (request): Promise<Answer> => {
    const { viewer } = acting(web, request)
    return { text: act(web, viewer, request.body) }
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
