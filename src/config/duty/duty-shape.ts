import { z } from 'zod'
import { ROUND_PLACES } from '../../domain/model/duty/duty.ts'
import { byKey } from '../reading/schema.ts'
import { daySpan, list, oneOrMany, span, text } from '../value.ts'
import { rotaShape } from './rota-shape.ts'

const WHO = 'property, grid, community, street, captain, lead, or the name of a team of street.yaml'

const every = span('10m', '2y')

const late = z
  .strictObject({ to: text(WHO), after: span('0m', '60d') })
  .meta({ title: '"late"', description: '{to: grid, after: 2h}' })

const duty = z
  .strictObject({
    name: text('what it is called, such as 消杀'),
    words: z
      .array(text('a word such as 口罩桶'))
      .min(1)
      .describe('a list of the words by which it is said, such as [消杀, 消毒]')
      .optional(),
    of: z.enum(ROUND_PLACES),
    at: oneOrMany(text('the name of an area or of a 小区 such as 宾川小区')).optional(),
    every: z
      .union([every, z.record(text('a part such as 电梯'), every)])
      .describe('a span such as 24h, or one for each part: {电梯: 6h, 楼道: 24h}')
      .optional(),
    tags: z
      .record(text('a tag such as 独居老人'), every)
      .describe('a span for each tag of the roster, such as {独居老人: 7d}')
      .optional(),
    after: z
      .record(text('what may happen, such as 出院'), span('1h', '60d'))
      .describe('a span for what may happen, such as {出院: 24h}')
      .optional(),
    hours: daySpan.optional(),
    who: text(WHO),
    late: list(late, 'a list such as [{to: grid, after: 2h}]'),
    until: z.iso.date().describe('the last day, such as 2026-03-31: nothing repeats forever'),
    record: text('a register of registers.yaml, by its name or a word of it').optional(),
  })
  .meta({
    title: 'a duty',
    description: '{name: 消杀, of: building, every: 24h, who: property, until: 2026-03-31}',
  })

/** duties.yaml as it is written. */
export const dutiesShape = z
  .array(byKey('shifts', rotaShape, duty))
  .nullable()
  .meta({
    title: 'the duties',
    description: 'a list of duties, each with "- name: 消杀"',
  })

/** A round as it is written: a duty by interval. */
export type DutyText = z.output<typeof duty>
export type DutyWritten = z.input<typeof duty>
