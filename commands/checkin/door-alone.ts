// Played by: a-reading-for-the-neighbour.chat
import { says } from '../../src/language/clause.ts'
import type { Part } from '../../src/language/scan.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import type { Owner } from '../../src/language/whose/whom.ts'
import { soleOwner } from '../../src/language/whose/whose.ts'
import { mayBeDoor } from './weigh.ts'

const LONGEST = 16
/** Words that may stand around a door that answers. */
const AROUND = /^[是就的在住那这家户室噢哦嗯对]+$/

/** A door, a neighbour or 我家 that a message names and says no more: the answer to whose a reading was. */
export function doorAlone({ text, parts }: Utterance, where: Where): Owner | null {
  if (text.length > LONGEST || /[?？吗]/.test(text)) return null
  const isDoor = (part: Part): boolean => mayBeDoor(part, text, where.isDoor)
  const found = soleOwner(parts(), text, { isDoor, alias: where.alias })
  return found?.others.every((part) => isAround(part, text)) === true ? found.owner : null
}

function isAround(part: Part, text: string): boolean {
  switch (part.kind) {
    case 'break':
      return part.asks !== true
    case 'mark':
      return true
    case 'word':
      return (
        says(part, 'filler', 'of', 'that', 'polite', 'report', 'behalf', 'deny', 'fix') ||
        AROUND.test(text.slice(part.start, part.end))
      )
    case 'unknown':
      return AROUND.test(text.slice(part.start, part.end))
    default:
      return false
  }
}
