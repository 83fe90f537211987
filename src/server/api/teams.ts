import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { areaAt, TEAM_KINDS, within } from '../../domain/model/area.ts'
import { teamsOf } from '../../domain/model/team/team.ts'
import type { ApiToken, Scope } from '../../store/people/token.ts'
import type { Web } from '../context.ts'
import type { Routes } from '../validation.ts'

const TeamShape = z.strictObject({
  name: z.string(),
  kind: z.enum(TEAM_KINDS),
  area: z.string().describe('names from the street down, joined by /'),
  head: z.string().nullable(),
  leads: z.array(z.string()).describe('the areas that it looks after'),
  skills: z.array(z.string()),
  members: z.array(
    z.strictObject({
      name: z.string(),
      skills: z.array(z.string()),
      free: z.string().describe('when they have time, in their own words'),
    }),
  ),
})

/** What other programs may read of teams (队伍): who is of them and what they can do; never a home or a telephone. */
export function teamApi(
  { store, street }: Web,
  app: Routes,
  bearer: (request: FastifyRequest, scope: Scope) => ApiToken,
): void {
  app.get(
    '/teams',
    {
      schema: {
        summary: 'The teams of an area, and who is of them',
        security: [{ token: [] }],
        response: { 200: z.array(TeamShape), '4xx': z.strictObject({ error: z.string() }) },
      },
    },
    async (request) => {
      const token = bearer(request, 'teams')
      return teamsOf(street)
        .filter(({ area }) => within(area, token.area))
        .map(({ team: { name, kind, head, leads, skills }, area }) => ({
          name,
          kind,
          area,
          head,
          leads: leads.map((path) => areaAt(street, path).name),
          skills: [...skills],
          members: store.members
            .all()
            .filter((one) => one.team === name)
            .map(({ who, skills: able, free }) => ({
              name: who.name,
              skills: [...able],
              free,
            })),
        }))
    },
  )
}
