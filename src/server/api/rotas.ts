import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { within } from '../../domain/model/area.ts'
import {
  attendanceOf,
  isGap,
  SLOT_STANDS,
  type WeekSlot,
  weekOf,
  weekStart,
} from '../../domain/model/duty/week.ts'
import { DAY, iso } from '../../domain/model/time.ts'
import type { ApiToken, Scope } from '../../store/people/token.ts'
import type { Web } from '../context.ts'
import type { Routes } from '../validation.ts'

const moment = z.string().describe('ISO 8601, +08:00')

const SlotShape = z.strictObject({
  rota: z.string(),
  area: z.string().describe('names from the street down, joined by /'),
  place: z.string(),
  from: moment,
  to: moment,
  wanted: z.int(),
  lacks: z.int().describe('of one that is over: how many did not come'),
  gap: z.boolean().describe('somebody is lacking, and its time has come near'),
  stands: z.enum(SLOT_STANDS).describe('ahead: nobody is looked for yet'),
  people: z
    .array(
      z.strictObject({
        name: z.string().nullable().describe('null where the token lacks the scope teams'),
        state: z.enum(['coming', 'absent', 'here', 'gone']),
        came: moment.nullable(),
        went: moment.nullable(),
      }),
    )
    .describe('those who gave up are not among them'),
})

const OfWeek = z.object({
  day: z.iso.date().optional().describe('a day of the week; this one where none is given'),
  rota: z.string().max(40).optional(),
  area: z.string().max(200).optional().describe('an area and what lies below it'),
})

/** What other programs may read of rotas (排班): a week's slots. Who holds them with the scope `teams` alone. */
export function rotaApi(
  { store, street, rotas = [], now }: Web,
  app: Routes,
  bearer: (request: FastifyRequest, scope: Scope) => ApiToken,
): void {
  app.get(
    '/slots',
    {
      schema: {
        summary: "The slots of a week's rotas, the earliest of each first",
        security: [{ token: [] }],
        querystring: OfWeek,
        response: { 200: z.array(SlotShape), '4xx': z.strictObject({ error: z.string() }) },
      },
    },
    async (request) => {
      const token = bearer(request, 'rounds')
      const { day, rota, area = token.area } = request.query
      const at = now()
      const monday = weekStart(day === undefined ? at : Date.parse(`${day}T00:00:00+08:00`))
      const kept = store.slots
        .within(token.area, monday, monday + 7 * DAY)
        .filter((slot) => street.areas.has(slot.area))
      const own = rotas.filter((each) => within(each.at.area, token.area))
      return weekOf(own, kept, monday, at)
        .filter((week) => within(week.area, area) && (rota === undefined || week.rota === rota))
        .flatMap((week) =>
          week.slots.map((slot) => ({
            rota: week.rota,
            area: week.area,
            place: week.place,
            ...slotShape(slot, at, token.scopes.includes('teams')),
          })),
        )
    },
  )
}

function slotShape(slot: WeekSlot, now: number, names: boolean) {
  const { from, to, wanted, lacks, stands, people } = slot
  return {
    from: iso(from),
    to: iso(to),
    wanted,
    lacks,
    gap: isGap(slot),
    stands,
    people: people.map((holding) => ({
      name: names ? holding.who.name : null,
      state: attendanceOf(slot, holding, now),
      came: holding.came === null ? null : iso(holding.came),
      went: holding.went === null ? null : iso(holding.went),
    })),
  }
}
