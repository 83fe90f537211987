// Played by: a-reading-for-the-neighbour.chat
import { type Clause, isHouse, isPerson, isRoom, kinds, says } from '../../src/language/clause.ts'
import type { Part } from '../../src/language/scan.ts'

const TALK = kinds('over', 'story', 'notice', 'ask')
const STRANGERS = kinds('other')
const THINGS = kinds('world', 'trade', 'notice')
const PETS = kinds('pet')
const SYMPTOM = kinds('symptom')
const PAST_DAY = kinds('lately', 'over')
const NOW = kinds('now')

/** Whether a clause is of other times, of news, of how others are, or asks. */
export function isTalk(clause: Clause): boolean {
  const compares = (clause.holds & STRANGERS) !== 0 && clause.readings.length > 0
  return (clause.holds & TALK) !== 0 || (compares && !tellsIllness(clause))
}

/** Whether a clause tells of prices, weather, animals, others who are ill, and its number is nobody's here. */
export function isOfElse(clause: Clause): boolean {
  const { parts, holds } = clause
  if ((holds & PETS) !== 0 || ((holds & STRANGERS) !== 0 && tellsIllness(clause))) return true
  if (parts.some((part) => isPerson(part) || isNeighbour(part))) return false
  return (
    (holds & THINGS) !== 0 ||
    parts.some((part) => part.kind === 'quantity' && part.counted === 'ware')
  )
}

/** Whether somebody is named by where they live: 402, 对门. */
function isNeighbour(part: Part): boolean {
  return part.kind === 'address' || isRoom(part) || isHouse(part) || says(part, 'near')
}

/** Whether somebody is said to be ill. */
export function tellsIllness({ holds }: Clause): boolean {
  return (holds & SYMPTOM) !== 0
}

/** Whether a clause tells of another day: 昨天37.8，今天36.6. */
export function isPast({ holds }: Clause): boolean {
  return (holds & PAST_DAY) !== 0 && (holds & NOW) === 0
}
