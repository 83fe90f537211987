import type { Named } from '../model/person.ts'
import type { Recipient } from '../model/recipient.ts'

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

/** `1-502 张三`: a neighbour is told by their door. */
export function neighbourName(household: string, name: string): string {
  return `${household} ${name}`
}

/** `1号楼 1-301` */
export function householdName(building: string, household: string): string {
  return `${building} ${household}`
}

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
