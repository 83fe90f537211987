import { z } from 'zod'
import { STOCK_LEVELS } from '../../domain/model/stock/stock.ts'
import { count, oneOrMany, span, text } from '../value.ts'

const words = (help: string) => z.array(text('a word such as 入库')).min(1).describe(help)

const item = z
  .strictObject({
    name: text('what it is called, such as 口罩'),
    unit: text('what one of it is counted by, such as 只'),
    words: z
      .array(text('another name of it in quotes, such as "医用口罩"'))
      .describe('a list of its other names, such as [医用口罩]')
      .optional(),
    'per-head': z
      .strictObject({ most: count(1, 10_000), in: span('1d', '365d') })
      .meta({ title: '"per-head"', description: '{most: 5, in: 10d}' })
      .optional(),
    low: count(0, 10_000_000).optional(),
  })
  .meta({ title: 'an item', description: '{name: 口罩, unit: 只}' })

/** A register whose lines are goods that come and go (物资). */
export const stockShape = z
  .strictObject({
    name: text('the name of the stock, such as 物资'),
    balance: z.literal(true),
    words: z
      .strictObject({
        in: words('a list of the words by which something comes, such as [入库, 捐]'),
        out: words('a list of the words by which something is given out, such as [领, 发]'),
        move: words('a list of the words by which something is moved, such as [调拨]'),
        count: words('a list of the words by which what is there is counted, such as [盘点]'),
      })
      .meta({
        title: '"words"',
        description: '{in: [入库, 捐], out: [领, 发], move: [调拨], count: [盘点]}',
      }),
    at: oneOrMany(z.enum(STOCK_LEVELS)).describe(`one or a list of: ${STOCK_LEVELS.join(', ')}`),
    items: z.array(item).min(1).describe('a list such as [{name: 口罩, unit: 只}]'),
    sign: z.enum(['receiver']).default('receiver'),
    shows: z
      .strictObject({ day: count(1, 7), to: z.enum(['residents']) })
      .meta({ title: '"shows"', description: '{day: 5, to: residents} (5 is Friday)' })
      .optional(),
    keep: span('30d', '5y'),
  })
  .meta({ title: 'a stock', description: 'a block with "balance: true"' })

export type StockText = z.output<typeof stockShape>
export type StockWritten = z.input<typeof stockShape>
