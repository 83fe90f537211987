import { z } from 'zod'
import { CATEGORIES } from '../../domain/model/category.ts'
import { FIELD_KINDS, REGISTER_PLACES } from '../../domain/model/register/register.ts'
import { count, oneOrMany, span, text } from '../value.ts'
import { stockShape } from './stock-shape.ts'

const opens = z
  .strictObject({
    from: z.number().min(35).max(42).describe('a temperature in °C such as 37.3'),
    kind: z.enum(['report', 'request']),
    category: z.enum(CATEGORIES),
  })
  .meta({ title: '"opens"', description: '{from: 37.3, kind: report, category: fever}' })

const yes = z.boolean().describe('true or false').default(false)

const field = z
  .strictObject({
    name: text('what it is called, such as 去向'),
    is: z.enum(FIELD_KINDS),
    private: yes,
    optional: yes,
    most: count(1, 500).optional(),
    choices: z
      .array(text('a value such as 正常'))
      .min(2)
      .describe('a list of two values or more, such as [正常, 异常]')
      .optional(),
    opens: opens.optional(),
    carry: yes,
  })
  .meta({ title: 'a field', description: '{name: 去向, is: household}' })

const words = (help: string) => z.array(text('a word such as 进门')).min(1).describe(help)

const register = z
  .strictObject({
    name: text('the name of the register, such as 出入登记'),
    balance: z
      .literal(false)
      .describe('true where things are held and counted, else leave it out')
      .optional(),
    words: words('a list of the words that begin an entry, such as [进门, 来访]'),
    at: oneOrMany(z.enum(REGISTER_PLACES)).describe(
      `one or a list of: ${REGISTER_PLACES.join(', ')}`,
    ),
    fields: z.array(field).min(1).describe('a list such as [{name: 去向, is: household}]'),
    tally: z
      .strictObject({
        words: words('a list of what is counted, such as [进, 出]'),
        every: span('1h', '24h').prefault('1h'),
      })
      .meta({ title: '"tally"', description: '{words: [进, 出], every: 1h}' })
      .optional(),
    ends: z
      .strictObject({
        words: words('a list of the words that end an entry, such as [走了]'),
        after: span('10m', '7d'),
      })
      .meta({ title: '"ends"', description: '{words: [走了], after: 12h}' })
      .optional(),
    keep: span('1d', '5y'),
    sign: z.enum(['next']).optional(),
    starts: z
      .strictObject({
        observe: span('1d', '60d'),
        when: text('the name of a text field of the register, such as 从哪来'),
        in: words('a list of places such as [武汉, 湖北]'),
        until: z.iso.date().describe('the last day, such as 2026-03-31: nothing repeats forever'),
      })
      .meta({
        title: '"starts"',
        description: '{observe: 14d, when: 从哪来, in: [武汉], until: 2026-03-31}',
      })
      .optional(),
    tells: z
      .strictObject({
        to: text('a level (building, grid, community, street) or the name of a team'),
        in: z.enum(['digest']),
      })
      .meta({ title: '"tells"', description: '{to: community, in: digest}' })
      .optional(),
  })
  .meta({ title: 'a register', description: 'a block that begins with "- name: 出入登记"' })

/** registers.yaml as it is written. */
export const registersShape = z
  .array(z.discriminatedUnion('balance', [register, stockShape]))
  .nullable()
  .meta({
    title: 'the registers',
    description: 'a list of registers, each with "- name: 出入登记"',
  })

export type RegistersText = z.output<typeof registersShape>
export type RegistersWritten = z.input<typeof registersShape>
export type RegisterText = z.output<typeof register>
export type RegisterWritten = z.input<typeof register>
export type FieldWritten = z.input<typeof field>
