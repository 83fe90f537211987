import { phrases } from '../phrase.ts'
import type { Utterance } from '../utterance.ts'
import type { Where } from '../where.ts'
import { mentionAt, type Owner } from '../whose/whom.ts'

/** Words by which somebody is complained of, where a message begins with them. */
const ACCUSING = phrases('投诉 举报 检举')
const FIRST = /^[\s,!:]*(?:@[^\s@,!]{1,20}[\s,!]+)?(?:我|俺|要|想|请|麻烦|帮|给|实名|匿名)*/

/** Whether a folded message complains of somebody: what it tells of their body is no reading that they report. */
export function accuses(text: string): boolean {
  const begun = FIRST.exec(text)?.[0].length ?? 0
  const at = ACCUSING.exec(text.slice(begun, begun + 4))?.index
  return at === 0
}

/** The first door or neighbour that a complaint names: 1-301, 楼上. Null where it names none. */
export function accusedIn({ parts, text }: Utterance, where: Where): Owner | null {
  const known = { isDoor: () => false, alias: where.alias, passing: true } as const
  const named = parts().flatMap((_, at): readonly Owner[] => {
    const said = mentionAt(parts(), at, text, known)
    return said?.kind === 'door' || said?.kind === 'near' ? [said] : []
  })
  return named.find(({ kind }) => kind === 'door') ?? named[0] ?? null
}
