import { areaAt, type Street } from '../model/area.ts'
import type { Case } from '../model/case.ts'
import type { Home, Named } from '../model/person.ts'
import { type Address, addressKey, type Post } from '../model/post.ts'
import type { Recipient } from '../model/recipient.ts'
import type { View } from '../model/view.ts'
import { amongResidents } from '../privacy/discretion.ts'
import { serves } from '../privacy/rights.ts'
import { list } from './sentence.ts'

/** `@王芳`, where they can be mentioned. */
export function at(who: Named): string {
  const name = who.name.replace(/^@+/, '')
  // It never says @所有人, whoever may call themselves so.
  return /^\s*(?:所有人|all(?![a-z]))/i.test(name) ? '@邻居' : `@${name}`
}

export function ats(people: readonly Named[]): string {
  return people.map(at).join(' ')
}

/** `@刘网格 `, before the words to them; nothing where nobody is mentioned. */
export function mention(people: readonly Named[]): string {
  return people.length > 0 ? `${ats(people)} ` : ''
}

/** Words to somebody in a chat: with @ in a group. */
export function addressed(
  to: Address,
  people: readonly Named[],
  words: string,
): Pick<Post, 'text' | 'mentions'> {
  return to.kind === 'group'
    ? { text: `${mention(people)}${words}`, mentions: people }
    : { text: words, mentions: [] }
}

/** `1-502 张三`: a neighbour is told by their door. */
export function neighbourName(household: string, name: string): string {
  return `${household} ${name}`
}

/** Of whom it is not known where they live: `1号楼群里的小丽`. */
export function strangerName(name: string, buildings: readonly string[]): string {
  return buildings.length === 0 ? `不知住哪的${name}` : `${list(buildings)}群里的${name}`
}

/** `1号楼 1-301` */
export function householdName(street: Street, { area, household }: Home): string {
  return `${areaAt(street, area).name} ${household}`
}

/** Who spoke, by their door: `1号楼 1-301 王芳`; who lives nowhere yet by the buildings of the chat. */
export function speakerByDoor(
  street: Street,
  home: Home | null,
  name: string,
  areas: readonly string[],
): string {
  return home === null
    ? strangerName(
        name,
        areas.map((path) => areaAt(street, path).name),
      )
    : neighbourName(householdName(street, home), name)
}

/** What the asker is called in the chat where somebody speaks: among neighbours who did not hear them ask, not by name. */
export function askerHere({ street, here }: View, { by, from }: Case): string {
  const heard = addressKey(from) === addressKey(here.address)
  return amongResidents(street, here.address) && !heard ? ASKER : by.name
}

/** What the speaker is called to those who care for a case: staff by name, somebody of the household to their own alone. */
export function speakerFor(view: View, about: Case, own: boolean): string {
  const { contact, name } = view.speaker
  return own || serves(view, contact, about.area) ? name : ASKER
}

/** Who asked, where their name is not said. */
export const ASKER = '报的人'

/** Whoever of them it was. */
export const NEIGHBOUR = '邻居'

/** What a building's captain is called where their name is not known. */
export const CAPTAIN = '楼长'

/** Who will get in touch with who asked: `网格员`. */
export function contactTitle(told: Recipient | undefined): string {
  switch (told?.level) {
    case 'grid':
      return '网格员'
    case 'community':
      return '社区'
    case 'street':
      return '街道'
    case 'building':
      return CAPTAIN
    case null:
      return told.label
    case undefined:
      return '有人'
  }
}
