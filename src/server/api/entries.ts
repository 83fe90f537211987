import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { registerEntry } from '../../../commands/register-entry/register-entry.ts'
import { areasOfSeat, seatName, within } from '../../domain/model/area.ts'
import { programContact } from '../../domain/model/person.ts'
import { abnormalFrom } from '../../domain/model/register/abnormal-entry.ts'
import { isSaidAt, type Register } from '../../domain/model/register/register.ts'
import { DAY } from '../../domain/model/time.ts'
import type { ApiToken, Scope } from '../../store/people/token.ts'
import type { Web } from '../context.ts'
import { refusal } from '../http-refusal.ts'
import type { Routes } from '../validation.ts'
import {
  EntriesShape,
  EntryBody,
  EntryMade,
  entryShape,
  RegisterShape,
  registerShape,
  wrongValue,
} from './entry-shape.ts'

const security = [{ token: [] }]
const refused = { '4xx': z.strictObject({ error: z.string() }) }
/** So many entries are answered at once. */
const PAGE = 500

const OfEntries = z.object({
  register: z.string().max(40),
  day: z.iso.date(),
  area: z.string().max(200).optional().describe('an area and what lies below it'),
  place: z.string().max(40).optional().describe('a gate or team of exactly that area'),
  abnormal: z.stringbool().optional().describe('those alone; wants the scope health'),
  behind: z
    .string()
    .regex(/^\d{1,16}\.\d{1,16}$/)
    .optional()
    .describe('`next` of the answer before'),
})

/** What other programs may read of registers (台账), and write down in them. */
export function entryApi(
  { store, street, registers = [], door }: Web,
  app: Routes,
  bearer: (request: FastifyRequest, scope: Scope) => ApiToken,
): void {
  app.get(
    '/registers',
    {
      schema: {
        summary: 'The registers that are kept, with their fields',
        security,
        response: { 200: z.array(RegisterShape), ...refused },
      },
    },
    async (request) => {
      bearer(request, 'entries')
      return registers.map(registerShape)
    },
  )

  app.get(
    '/entries',
    {
      schema: {
        summary:
          'The lines of a day of a register, the latest first; private fields want the scope health',
        security,
        querystring: OfEntries,
        response: { 200: EntriesShape, ...refused },
      },
    },
    async (request) => {
      const token = bearer(request, 'entries')
      const { day, area = token.area, place, abnormal, behind } = request.query
      const register = registerNamed(request.query.register)
      const whole = token.scopes.includes('health')
      if (!within(area, token.area))
        throw refusal(403, `the token ${token.name} is of ${token.area}`)
      if (abnormal && !whole) throw refusal(403, 'what is abnormal wants the scope health')
      const from = Date.parse(`${day}T00:00:00+08:00`)
      const [at, id] = behind?.split('.').map(Number) ?? []
      const found = store.entries.listed(
        {
          register: register.name,
          within: place === undefined ? area : { area, name: place },
          from,
          to: from + DAY,
          ...(abnormal ? { abnormal: abnormalFrom(register) } : {}),
        },
        at === undefined || id === undefined ? null : { at, id },
        PAGE + 1,
      )
      const last = found.length > PAGE ? found[PAGE - 1] : undefined
      return {
        entries: found.slice(0, PAGE).map((entry) => entryShape(register, entry, whole)),
        next: last === undefined ? null : `${last.at}.${last.id}`,
      }
    },
  )

  app.post(
    '/entries',
    {
      schema: {
        summary: 'Write down a line of a register, as who stands there would say it',
        security,
        body: EntryBody,
        response: { 200: EntryMade, ...refused },
      },
    },
    async (request) => {
      const token = bearer(request, 'write-entries')
      const { id, by, area, place } = request.body
      const register = registerNamed(request.body.register)
      if (!within(area, token.area))
        throw refusal(403, `the token ${token.name} is of ${token.area}`)
      const topic = topicOf(register, area, place ?? null)
      if (topic === undefined)
        throw refusal(422, `${register.name} is not kept at ${area} ${place ?? ''}`.trim())
      const contact = programContact(token.id)
      const message = `${contact}:${id}`
      const acted = door.act(
        { contact, name: by, alias: by },
        { kind: 'group', topic },
        registerEntry.propose(saidOf(register, request.body)),
        message,
      )
      if (acted.kind === 'failed') throw refusal(500, 'it could not be written down: see doctor')
      const answers = acted.kind === 'done' ? acted.answers.map(({ text }) => text) : []
      const [written] = store.entries.in(message)
      if (written === undefined && acted.kind === 'done') throw refusal(422, answers.join(' '))
      return { entry: written?.id ?? null, answers, again: acted.kind === 'again' }
    },
  )

  function registerNamed(name: string): Register {
    const found = registers.find((register) => register.name === name)
    if (found === undefined) throw refusal(404, `there is no register ${name}`)
    return found
  }

  /** The group in which such a line would be said. */
  function topicOf(register: Register, area: string, place: string | null): string | undefined {
    for (const [topic, seat] of street.seats) {
      if (!isSaidAt(register, seat) || !areasOfSeat(seat).includes(area)) continue
      if (seat.kind !== 'partner' && seatName(seat) === place) return topic
    }
    return undefined
  }
}

/** What a program gives, as it would have been said: all that is needed must be there, and nothing else. */
function saidOf(register: Register, { fields = {}, counts }: z.infer<typeof EntryBody>) {
  const { name } = register
  if (counts !== undefined) {
    const known = register.tally?.words ?? []
    const wrong = Object.keys(counts).find((word) => !known.includes(word))
    if (wrong !== undefined || Object.keys(fields).length > 0 || Object.keys(counts).length === 0)
      throw refusal(422, `${name} counts ${known.join(', ') || 'nothing'}, and no fields beside`)
    return { kind: 'count' as const, register: name, counts }
  }
  for (const [key, value] of Object.entries(fields)) {
    const field = register.fields.find((each) => each.name === key)
    if (field === undefined) throw refusal(422, `${name} has no field ${key}`)
    const wanted = wrongValue(field, value)
    if (wanted !== null) throw refusal(422, `${key} must be ${wanted}`)
  }
  const missing = register.fields.find((each) => !each.optional && fields[each.name] === undefined)
  if (missing !== undefined) throw refusal(422, `${name} needs ${missing.name}`)
  return { kind: 'entry' as const, register: name, fields, missing: [] }
}
