// Played by: a-reading-for-the-neighbour.chat
import type { Effect } from '../../src/domain/model/effect.ts'
import type { Home } from '../../src/domain/model/person.ts'
import { MINUTE } from '../../src/domain/model/time.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { whoseDoor } from '../../src/domain/roll-call/whose-door.ts'
import { roomAloneText } from '../../src/domain/wording/household.ts'
import type { Owner } from '../../src/language/whose/whom.ts'
import type { CheckInFields } from './checkin.ts'
import { neighbourhoodOf } from './neighbourhood.ts'

/** So long a door that was said by itself is that of the bare reading behind it. */
const TOGETHER = MINUTE / 2

/** `402`, and in the next message `38.5`: the door is remembered; one that might be a temperature is asked about. */
export function rememberDoor(view: View, said: Owner): readonly Effect[] {
  const whose = whoseDoor(said, neighbourhoodOf(view, true))
  if (said.kind !== 'door' || whose.kind !== 'found') return []
  const marks = [keyOf(view), keyOf(view, whose.home)].map((key): Effect => ({ do: 'mark', key }))
  return /^4[0-2]\d$/.test(said.household)
    ? [...marks, answer(view, null, roomAloneText(said.household))]
    : marks
}

/** The door that the speaker said by itself right before this bare reading; null where they did not. */
export function doorBefore(view: View, { parts }: CheckInFields): Home | null {
  const { text } = view.occasion.said ?? { text: '' }
  if (parts.length !== 1 || !BARE.test(text) || !isFresh(view, keyOf(view))) return null
  const area = view.speaker.home?.area
  const areas = area === undefined ? view.here.areas : [area, ...view.here.areas]
  for (const path of new Set(areas)) {
    for (const household of view.households(path)) {
      const home = { area: path, household }
      if (isFresh(view, keyOf(view, home))) return home
    }
  }
  return null
}

const BARE = /^[\s\d.,。，、度℃°]+$/

function isFresh({ marked, occasion }: View, key: string): boolean {
  const at = marked(key)
  return at !== undefined && occasion.at - at <= TOGETHER
}

function keyOf({ speaker }: View, home?: Home): string {
  const key = `door-said:${speaker.contact}`
  return home === undefined ? key : `${key}:${home.area}:${home.household}`
}
