// Played by: a-reading-for-the-neighbour.chat
import { openHeld } from '../../src/domain/case/abnormal.ts'
import type { DoorQuestion, Effect } from '../../src/domain/model/effect.ts'
import { type Home, sameHome } from '../../src/domain/model/person.ts'
import { contact, post } from '../../src/domain/model/post.ts'
import type { CheckIn } from '../../src/domain/model/roll-call.ts'
import { HOUR } from '../../src/domain/model/time.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { ask } from '../../src/domain/notify/question.ts'
import { type Whose, whoseDoor } from '../../src/domain/roll-call/whose-door.ts'
import {
  bookedForText,
  bookedOwnText,
  noSuchRoomText,
  sayWithDoorsText,
  whichDoorText,
  whoseDoorText,
} from '../../src/domain/wording/household.ts'
import { householdName } from '../../src/domain/wording/name.ts'
import type { Owner } from '../../src/language/whose/whom.ts'
import { neighbourhoodOf } from './neighbourhood.ts'

/** So long a door said by itself answers the question whose a reading was. */
const STANDS = HOUR

/** A reading whose door its words do not tell. */
export interface Undecided {
  readonly held: Omit<CheckIn, 'home'>
  readonly whose: Extract<Whose, { kind: 'unclear' | 'several' }>
}

function standing(view: View): DoorQuestion | undefined {
  const asked = view.question(view.speaker.contact, 'door')
  return asked !== undefined && view.now - asked.at < STANDS ? asked : undefined
}

/** Asks once whose readings are. Of several people, or beside a question that stands, each is to be said with its door. */
export function askWhose(
  view: View,
  undecided: readonly Undecided[],
  example: string,
): readonly Effect[] {
  const words = [...new Set(undecided.map(({ whose }) => wordsOf(whose)))]
  const [only] = undecided
  if (only === undefined) return []
  const surnames = new Set(words.map((word) => word.charAt(0)))
  if (standing(view) !== undefined || surnames.size > 1)
    return [
      answer(
        view,
        null,
        sayWithDoorsText(
          words.filter((word) => word !== ''),
          example,
        ),
      ),
    ]
  const held = undecided.map(({ held }) => held)
  // That all is normal with somebody is nothing to staff.
  const question = ask(view, { about: 'door', held, heard: held.some(({ abnormal }) => abnormal) })
  const text =
    only.whose.kind === 'several'
      ? whichDoorText(only.whose.homes.map((home) => labelOf(view, home)))
      : whoseDoorText(
          words.filter((word) => word !== ''),
          example,
        )
  return [...question, answer(view, null, text)]
}

const wordsOf = (whose: Undecided['whose']): string =>
  whose.kind === 'several' ? whose.spoken : whose.words

/** What was asked about counts now that its door is said; null where nothing was asked. */
export function completeDoor(view: View, said: Owner): readonly Effect[] | null {
  const asked = standing(view)
  if (asked === undefined) return null
  const whose = whoseDoor(said, neighbourhoodOf(view, true))
  switch (whose.kind) {
    case 'found': {
      const { home } = whose
      const own = view.speaker.home
      const held = asked.held.map((each) => ({ ...each, onBehalf: !sameHome(own, home) }))
      return [
        { do: 'answered', contact: asked.contact, about: 'door' },
        ...held.map((each): Effect => ({ do: 'check-in', checkIn: { ...each, home } })),
        ...openHeld(view, held, home),
        ...saidBack(
          view,
          home,
          held.some(({ abnormal }) => abnormal),
        ),
      ]
    }
    case 'none':
      return [answer(view, null, noSuchRoomText(whose.spoken))]
    case 'several':
      return [answer(view, null, whichDoorText(whose.homes.map((home) => labelOf(view, home))))]
    case 'unknown':
    case 'unclear':
      return []
  }
}

/** Where the door was not said by number, whose it was taken for is said back; of somebody ill never before neighbours. */
export function saidBack(view: View, home: Home, ill: boolean): readonly Effect[] {
  const own = sameHome(view.speaker.home, home)
  const text = own ? bookedOwnText() : bookedForText(labelOf(view, home))
  if (!ill || view.here.address.kind === 'contact') return [answer(view, null, text)]
  return own
    ? []
    : [{ do: 'say', post: post(contact(view.speaker.contact), text, { answer: true, about: [] }) }]
}

/** `1-601`, with its building where the chat has several. */
export function labelOf({ street, here, speaker }: View, { area, household }: Home): string {
  const elsewhere = here.areas.length !== 1 || here.areas[0] !== area
  return elsewhere && speaker.home?.area !== area
    ? householdName(street, { area, household })
    : household
}
