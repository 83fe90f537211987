import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { within } from '../../domain/model/area.ts'
import { MOVEMENT_KINDS, type Movement } from '../../domain/model/stock/movement.ts'
import { DAY, iso } from '../../domain/model/time.ts'
import type { ApiToken, Scope } from '../../store/people/token.ts'
import type { Web } from '../context.ts'
import { refusal } from '../http-refusal.ts'
import type { Routes } from '../validation.ts'

const security = [{ token: [] }]
const refused = { '4xx': z.strictObject({ error: z.string() }) }
const path = z.string().describe('names from the street down, joined by /')
const moment = z.string().describe('ISO 8601, +08:00')

const StockShape = z.strictObject({
  stock: z.string(),
  area: path,
  item: z.string(),
  unit: z.string(),
  balance: z.int(),
  transit: z.int().describe('given, and not signed yet by who receives it'),
  low: z.boolean().describe('it is time to get more'),
})

const MovementShape = z.strictObject({
  number: z.string().describe('W12'),
  stock: z.string(),
  kind: z.enum(MOVEMENT_KINDS),
  area: path,
  at: moment,
  lines: z.array(z.strictObject({ item: z.string(), count: z.int() })),
  to: z.string().nullable().describe('the area or place that gets it; null: a household, or none'),
  household: z.boolean().describe('a household gets it: which one no program is told'),
  donor: z.string().nullable().describe('only where they let their name be shown'),
  signed: moment.nullable(),
  struck: z.boolean(),
})

const OfMovements = z.object({
  day: z.iso.date(),
  area: z.string().max(200).optional().describe('an area and what lies below it'),
})

/** What other programs may read of stock (物资): never who received what. */
export function stockApi(
  { store, street, stocks = [] }: Web,
  app: Routes,
  bearer: (request: FastifyRequest, scope: Scope) => ApiToken,
): void {
  app.get(
    '/stock',
    {
      schema: {
        summary: 'What each area holds of what there is',
        security,
        response: { 200: z.array(StockShape), ...refused },
      },
    },
    async (request) => {
      const token = bearer(request, 'stock')
      return stocks.flatMap(({ name: stock, items }) =>
        store.movements.balances(stock).flatMap(({ area, item, balance, transit }) => {
          const known = items.find(({ name }) => name === item)
          if (known === undefined || !within(area, token.area)) return []
          const low = known.low !== null && balance <= known.low
          return [{ stock, area, item, unit: known.unit, balance, transit, low }]
        }),
      )
    },
  )

  app.get(
    '/movements',
    {
      schema: {
        summary: 'What came, went, moved and was counted on a day',
        security,
        querystring: OfMovements,
        response: { 200: z.array(MovementShape), ...refused },
      },
    },
    async (request) => {
      const token = bearer(request, 'stock')
      const { day, area = token.area } = request.query
      if (!within(area, token.area))
        throw refusal(403, `the token ${token.name} is of ${token.area}`)
      const from = Date.parse(`${day}T00:00:00+08:00`)
      return store.movements
        .written(from, from + DAY)
        .filter((movement) => street.areas.has(movement.area) && within(movement.area, area))
        .map(movementShape)
    },
  )
}

function movementShape(movement: Movement): z.infer<typeof MovementShape> {
  const { number, stock, kind, area, at, lines, to, donor, signed, struck } = movement
  const place = to === null || to.kind === 'household' ? null : to
  return {
    number: `W${number}`,
    stock,
    kind,
    area,
    at: iso(at),
    lines: lines.map(({ item, count }) => ({ item, count })),
    to: place === null ? null : place.kind === 'area' ? place.area : `${place.area}/${place.name}`,
    household: to?.kind === 'household',
    donor: donor?.shown === true ? donor.name : null,
    signed: signed === null ? null : iso(signed.at),
    struck: struck !== null,
  }
}
