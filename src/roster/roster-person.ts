import type { Field } from '../config/column-map.ts'
import type { HouseholdChange } from '../domain/model/effect.ts'
import type { Wrong } from './building-name.ts'
import { shown } from './household-text.ts'
import { holdsIdentity, isVacant, nameIn, peopleIn, phoneIn, type Text } from './person-text.ts'
import type { Row } from './roster-row.ts'
import { textOf } from './table.ts'
import { overlong, tagsOf, tagsWithin } from './tag.ts'

/** What a row says of who lives there. */
export interface Said {
  readonly said: Pick<HouseholdChange, 'name' | 'phone' | 'people' | 'tags'>
  readonly wrong: readonly Wrong[]
  /** What a cell holds besides, as a clause. */
  readonly beside: readonly { readonly field: Field; readonly what: string }[]
  /** It is the householder (户主) whom the row tells of. */
  readonly head: boolean
  /** How many cells held the number of an identity card. */
  readonly identities: number
}

const REMEDIES = {
  name: ['the name', 'write the name of the householder, or nothing'],
  phone: [
    'the telephone',
    'write a mobile of eleven digits or a landline, the column as text (设为文本)',
  ],
  people: ['the number of people', 'write a whole number from 0 to 99, or 2大1小'],
} as const

/** What a row says of the people of its household, and what of it cannot be read. */
export function personIn({ cell, texts }: Row): Said {
  const read = {
    name: nameIn(cell('name')),
    phone: phoneIn(cell('phone')),
    people: peopleIn(cell('people')),
  }
  const { tags, long } = tagged(textOf(cell('tags')), textOf(cell('remark')))
  const fields = (['name', 'phone', 'people'] as const).map((field) => {
    const text: Text<string | number> = read[field]
    return { field, text, what: textOf(cell(field)) }
  })
  const wrong = fields.flatMap(({ field, text, what }): readonly Wrong[] => {
    if (text.wrong !== true || holdsIdentity(what)) return []
    const [name, instead] = REMEDIES[field]
    return [{ what: `${name} is ${shown(cell(field))}`, instead, field }]
  })
  const { name, phone } = { name: read.name.value, phone: read.phone.value }
  const people = read.people.value ?? (isVacant(cell('name')) ? 0 : undefined)
  return {
    said: {
      ...(name !== undefined && { name }),
      ...(phone !== undefined && { phone }),
      ...(people !== undefined && { people }),
      ...(tags !== undefined && { tags }),
    },
    wrong: long === undefined ? wrong : [...wrong, long],
    beside: fields.flatMap(({ field, text: { beside } }) =>
      beside === undefined ? [] : [{ field, what: beside }],
    ),
    head: /^(?:户主|本人|业主)(?:本人)?$/.test(textOf(cell('relation'))),
    identities: texts.filter(holdsIdentity).length,
  }
}

function tagged(written: string, remark: string) {
  const named = tagsOf(written)
  const remarked = tagsWithin(remark)
  const long = overlong(named ?? [])
  const kept = (named ?? []).filter((tag) => !holdsIdentity(tag))
  const tags = named === null && remarked.length === 0 ? undefined : [...kept, ...remarked]
  const fault: Wrong | undefined =
    long === undefined || holdsIdentity(long)
      ? undefined
      : {
          what: `"${long.slice(0, 20)}" is too long for a tag`,
          instead: 'write tags such as 独居老人、透析, and the rest in a column 备注',
          field: 'tags',
        }
  return { tags: tags && (tagsOf(tags.join('、') || '无') ?? []), long: fault }
}
