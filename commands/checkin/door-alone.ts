// Played by: a-reading-for-the-neighbour.chat
import { isRoom, says } from '../../src/language/clause.ts'
import type { Part } from '../../src/language/scan.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import type { Owner } from '../../src/language/whose/whom.ts'
import { soleOwner } from '../../src/language/whose/whose.ts'
import { mayBeDoor } from './setting.ts'

const LONGEST = 16
/** Words that may stand around a door that answers. */
const AROUND = /^[是就的在住那这家户室噢哦嗯对]+$/

/** A door, a neighbour or 我家 that a message names and says no more: the answer to whose a reading was. */
export function doorAlone({ text, parts }: Utterance, where: Where): Owner | null {
  if (/[?？吗]/.test(text)) return null
  const isDoor = (part: Part): boolean => mayBeDoor(part, text, where.isDoor)
  if (text.length <= LONGEST) {
    const found = soleOwner(parts(), text, { isDoor, alias: where.alias })
    if (found?.others.every((part) => isAround(part, text)) === true) return found.owner
  }
  return where.expects === 'door' ? doorFirst({ text, parts }, isDoor) : null
}

/** Who is asked may tell who lives there as well: 601的老岳闺女，我爸微信坏了. */
const LONGEST_ANSWER = 32
const WHOSE = /^(?:室|户|号)?(?:的|家|那|老|小|他|她|[\s,。])/

function doorFirst(
  { text, parts }: Pick<Utterance, 'text' | 'parts'>,
  isDoor: (part: Part) => boolean,
): Owner | null {
  if (text.length > LONGEST_ANSWER) return null
  const said = parts().filter((part) => part.kind !== 'break' && part.kind !== 'mark')
  const doors = said.filter(
    (part) =>
      part.kind === 'address' || isRoom(part) || (part.kind === 'temperature' && isDoor(part)),
  )
  const [door, ...others] = doors
  const figures = said.some((part) => part.kind === 'temperature' && !isDoor(part))
  if (door === undefined || others.length > 0 || figures) return null
  const led = said.slice(0, said.indexOf(door))
  if (!led.every((part) => isAround(part, text)) || !WHOSE.test(text.slice(door.end))) return null
  const household =
    door.kind === 'address'
      ? (door.household ?? door.room)
      : door.kind === 'number'
        ? String(door.value)
        : text.slice(door.start, door.end)
  return household === null ? null : { kind: 'door', household }
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
