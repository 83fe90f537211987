import { z } from 'zod'
import { count, daySpan, list, span, text } from '../value.ts'

const WHO = 'team, captain, lead, grid, community, street, or the name of a team of street.yaml'
const DAY_WRITTEN = 'a day such as 2026-03-31'

const gap = z
  .strictObject({ to: text(WHO), before: span('0m', '14d') })
  .meta({ title: '"gap"', description: '{to: team, before: 24h}' })

const absent = z
  .strictObject({ to: text(WHO), after: span('0m', '12h') })
  .meta({ title: '"absent"', description: '{to: team, after: 10m}' })

/** A duty by the clock as it is written: it has `shifts`. */
export const rotaShape = z
  .strictObject({
    name: text('what it is called, such as 南门值守'),
    at: text('a checkpoint, an area or a 小区, such as 南门'),
    shifts: z
      .array(daySpan)
      .min(1)
      .describe('a list of hours in quotes, such as ["06:30-11:30", "17:30-01:00"]'),
    on: z.iso.date().describe(DAY_WRITTEN).optional(),
    want: count(1, 200),
    team: text('the name of a team of street.yaml').optional(),
    skill: text('what one must be able to do, such as 理发').optional(),
    handover: text('a register of registers.yaml, by its name or a word of it').optional(),
    open: span('1h', '31d').prefault('3d'),
    gap: list(gap, 'a list such as [{to: team, before: 24h}]'),
    absent: list(absent, 'a list such as [{to: team, after: 10m}]'),
    night: z.boolean().describe('true or false').default(false),
    alerts: z.boolean().describe('true or false').default(false),
    book: z
      .strictObject({ each: span('5m', '4h') })
      .meta({ title: '"book"', description: '{each: 20m}' })
      .optional(),
    until: z.iso
      .date()
      .describe('the last day, such as 2026-03-31: nothing repeats forever')
      .optional(),
  })
  .meta({
    title: 'a rota',
    description: '{name: 南门值守, at: 南门, shifts: ["08:00-12:00"], want: 2, until: 2026-03-31}',
  })

export type RotaText = z.output<typeof rotaShape>
export type RotaWritten = z.input<typeof rotaShape>
