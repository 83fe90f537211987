// Played by: a-reading-for-the-neighbour.chat
import { homesHere } from '../../src/domain/case/place.ts'
import { lineage } from '../../src/domain/model/area.ts'
import type { Home } from '../../src/domain/model/person.ts'
import type { View } from '../../src/domain/model/view.ts'
import { type Neighbourhood, type Whose, whoseDoor } from '../../src/domain/roll-call/whose-door.ts'
import { isCalled } from '../../src/language/whom.ts'
import type { CheckInPart } from './checkin.ts'
import { namedIn, namesHere, plain } from './entry.ts'

/** Whose door a part of a check-in is of, here and by this speaker. */
export function homeOfPart(view: View, { owner, onBehalf }: CheckInPart): Whose {
  return whoseDoor(owner, neighbourhoodOf(view, onBehalf))
}

export function neighbourhoodOf(view: View, onBehalf: boolean): Neighbourhood {
  const { home } = view.speaker
  return {
    own: home,
    doors: (household) => homesHere(view, household),
    homesOf: (name) =>
      isSpeaker(view, name) || (!onBehalf && isGreeted(view, name)) ? 'own' : homesOf(view, name),
    households: home === null ? [] : view.households(home.area),
  }
}

/** Whether somebody speaks of themselves by name: 张建国 or 老张 by `1-301 张建国`. */
function isSpeaker({ speaker }: View, spoken: string): boolean {
  return [speaker.name, speaker.alias].some((own) => isCalled(plain(own), plain(spoken)))
}

/** Whether a name is that of the staff here, who are greeted where somebody reports: 李姐 36.5. */
function isGreeted({ street, here, staffOf }: View, spoken: string): boolean {
  const name = plain(spoken)
  return here.areas.some((path) =>
    lineage(street, path).some(({ path: area }) =>
      staffOf(area).some((staff) => plain(staff.name) === name),
    ),
  )
}

function homesOf(view: View, spoken: string): readonly Home[] {
  const names = namesHere(view)
  const name = plain(spoken)
  const exact = names.filter((each) => each.name === name)
  const near = namedIn(plain(view.occasion.said?.text ?? ''), names).filter(
    (each) => each.name.includes(name) || name.includes(each.name),
  )
  return (exact.length > 0 ? exact : near).map(({ home }) => home)
}
