import type { HouseholdChange } from '../domain/model/effect.ts'
import type { Wrong } from './building-name.ts'
import { shown } from './household-text.ts'
import { holdsIdentity, nameIn, peopleIn, phoneIn } from './person-text.ts'
import type { Row } from './roster-row.ts'
import { textOf } from './table.ts'
import { overlong, tagsOf, tagsWithin } from './tag.ts'

/** What a row says of who lives there. */
export interface Said {
  readonly said: Pick<HouseholdChange, 'name' | 'phone' | 'people' | 'tags'>
  readonly wrong: readonly Wrong[]
  /** It is the householder (户主) whom the row tells of. */
  readonly head: boolean
  /** How many cells held the number of an identity card. */
  readonly identities: number
}

/** What a row says of the people of its household, and what of it cannot be read. */
export function personIn({ cell, texts }: Row): Said {
  const wrong: Wrong[] = []
  const name = nameIn(cell('name'))
  const phone = phoneIn(cell('phone'))
  const people = peopleIn(cell('people'))
  const written = tagsOf(textOf(cell('tags')))
  const remarked = tagsWithin(textOf(cell('remark')))
  const long = overlong(written ?? [])
  if (phone === null && !holdsIdentity(textOf(cell('phone')))) {
    wrong.push({
      what: `the telephone is ${shown(cell('phone'))}`,
      instead: 'write a mobile of eleven digits or a landline, the column as text (设为文本)',
    })
  }
  if (people === null) {
    wrong.push({
      what: `the number of people is ${shown(cell('people'))}`,
      instead: 'write a whole number from 0 to 99',
    })
  }
  if (long !== undefined && !holdsIdentity(long)) {
    wrong.push({
      what: `"${long.slice(0, 20)}" is too long for a tag`,
      instead: 'write tags such as 独居老人、透析, and the rest in a column 备注',
    })
  }
  const kept = (written ?? []).filter((tag) => !holdsIdentity(tag))
  const tags = written === null && remarked.length === 0 ? undefined : [...kept, ...remarked]
  const said = {
    ...(name !== undefined && { name }),
    ...(phone != null && { phone }),
    ...(people != null && { people }),
    ...(tags !== undefined && { tags: tagsOf(tags.join('、') || '无') ?? [] }),
  }
  const head = /户主|本人/.test(textOf(cell('relation')))
  return { said, wrong, head, identities: texts.filter(holdsIdentity).length }
}
