import { z } from 'zod'
import { CATEGORIES } from '../domain/model/category.ts'
import { list, text } from './value.ts'

const words = z
  .array(text('a word that is said for it'))
  .nullable()
  .default(null)
  .describe('a list of words such as [量体温, 测体温]')

const choice = z
  .strictObject({
    value: text('the answer as it is counted, such as 已转移'),
    words,
    opens: z
      .strictObject({
        kind: z.enum(['request', 'report']),
        // A finding is opened by who goes round, at a place.
        category: z.enum(CATEGORIES).exclude(['finding']),
        urgent: z.boolean().describe('true or false').default(false),
      })
      .meta({ title: '"opens"', description: '{kind: request, category: care}' })
      .nullable()
      .default(null),
  })
  .meta({ title: 'a choice', description: '{value: 平安, words: [都平安]}' })

const number = z
  .strictObject({
    unit: text('the unit, such as 人').nullable().default(null),
    least: z.number().describe('the least that is believed, such as 0'),
    most: z.number().describe('the most that is believed, such as 20'),
  })
  .meta({ title: '"number"', description: '{unit: 人, least: 0, most: 20}' })

const form = z
  .strictObject({
    name: text('a name such as 台风平安'),
    words,
    purpose: text('one clause that says what it is for, such as 排查燃气隐患'),
    hint: text('how to answer, such as 回体温就行，如 36.5'),
    answers: z.enum(['temperature']).optional(),
    choices: z
      .array(choice)
      .min(2)
      .describe('a list of two choices or more, each with "- value: 平安"')
      .optional(),
    number: number.optional(),
    only: list(text('a tag such as 独居老人'), 'a list of tags such as [独居老人, 残疾]'),
    share: z.boolean().describe('true or false').default(false),
  })
  .meta({ title: 'a form', description: 'a block that begins with "- name: 体温"' })

/** forms.yaml as it is written. */
export const formsShape = z.array(form).min(1).describe('a list of forms, each with "- name: 体温"')

export type FormsText = z.input<typeof formsShape>
export type FormText = z.output<typeof form>
