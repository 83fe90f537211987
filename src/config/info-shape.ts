import { z } from 'zod'
import { list, telephone, text } from './value.ts'

const found = {
  words: list(
    text('a word people say for it, such as 物业'),
    'a list of words such as [物业, 物业公司]',
  ),
  area: text(
    'an area of street.yaml such as 宾川路社区, or leave it out: the whole street',
  ).optional(),
}
const hours = text('the hours as people say them, such as 每天 8:00–20:00').optional()

const number = z
  .strictObject({ name: text('whose it is, such as 安居物业'), phone: telephone, hours, ...found })
  .meta({
    title: 'a telephone',
    description: '{name: 安居物业, words: [物业], phone: "0532-5550101"}',
  })

const matter = z
  .strictObject({
    what: text('what people ask about, such as 路灯'),
    who: text('who is responsible, such as 安居物业'),
    note: text('what else is to be known, in one sentence').optional(),
    ...found,
  })
  .meta({ title: 'a matter', description: '{what: 路灯, who: 安居物业}' })

const collection = z
  .strictObject({
    what: text('what is taken, such as 大件垃圾'),
    days: text('when, such as 每周六 8:00–10:00'),
    where: text('where, such as 2号楼西头').optional(),
    ...found,
  })
  .meta({
    title: 'a collection',
    description: '{what: 大件垃圾, days: 每周六上午, where: 2号楼西头}',
  })

const clinic = z
  .strictObject({
    name: text('its name, such as 九水社区医院'),
    phone: telephone.optional(),
    hours,
    address: text('where it is, such as 九水路 18 号').optional(),
    ...found,
  })
  .meta({ title: 'a clinic', description: '{name: 九水社区医院, phone: "0532-5550120"}' })

const question = z
  .strictObject({
    ask: z
      .array(text('a way of asking, such as 什么时候来暖气'))
      .min(1)
      .describe('a list of the ways people ask, such as [什么时候来暖气, 几号供暖]'),
    answer: text('the answer in one or two sentences'),
    area: found.area,
  })
  .meta({ title: 'a question', description: '{ask: [什么时候来暖气], answer: 11月16号来}' })

/** info.yaml as it is written. */
export const infoShape = z
  .strictObject({
    telephones: list(number, 'a list of telephones, each with "- name: 安居物业"'),
    matters: list(matter, 'a list of matters, each with "- what: 路灯"'),
    garbage: list(collection, 'a list of collections, each with "- what: 大件垃圾"'),
    clinics: list(clinic, 'a list of clinics, each with "- name: 九水社区医院"'),
    questions: list(question, 'a list of questions, each with "- ask: [什么时候来暖气]"'),
  })
  .meta({ title: 'the information', description: 'lists such as "telephones:"' })

export type InfoText = z.output<typeof infoShape>
