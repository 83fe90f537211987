import type { FastifySchema } from 'fastify'
import { z } from 'zod'

/** What a route declares in zod, as the OpenAPI document puts it: in JSON schema. */
export function inJson(schema: FastifySchema = {}): FastifySchema {
  const { response, ...rest } = schema
  const parts = mapped(rest, (part) => shown(part, 'input'))
  if (typeof response !== 'object' || response === null) return parts
  return { ...parts, response: mapped(response, (part) => shown(part, 'output')) }
}

/** Summaries, tokens and the like stay as they are. */
function shown(part: unknown, io: 'input' | 'output'): unknown {
  if (!(part instanceof z.ZodType)) return part
  const { $schema: _, ...json } = z.toJSONSchema(part, { target: 'draft-7', io })
  return json
}

function mapped(parts: object, change: (part: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part)]))
}
