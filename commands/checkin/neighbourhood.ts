// Played by: relatives-by-surname.chat, where-somebody-only-is.chat
import { homesHere } from '../../src/domain/case/place.ts'
import { lineage } from '../../src/domain/model/area.ts'
import { type Home, sameHome } from '../../src/domain/model/person.ts'
import type { View } from '../../src/domain/model/view.ts'
import { type Neighbourhood, type Whose, whoseDoor } from '../../src/domain/roll-call/whose-door.ts'
import { surnameCalled, surnameOf } from '../../src/language/name.ts'
import { isCalled } from '../../src/language/whose/whom.ts'
import type { CheckInPart } from './checkin.ts'
import { namedIn, namesHere, plain } from './entry.ts'

/** Whose door a part of a check-in is of, here and by this speaker. */
export function homeOfPart(view: View, { owner, onBehalf, readings }: CheckInPart): Whose {
  // A fever is never booked on a surname alone: it is asked for.
  const ill = readings.some((reading) => reading >= view.policy.fever)
  return whoseDoor(owner, neighbourhoodOf(view, onBehalf, !ill))
}

/** `kin`: whether a surname may tell a household. */
export function neighbourhoodOf(view: View, onBehalf: boolean, kin = false): Neighbourhood {
  const { home } = view.speaker
  return {
    own: home,
    doors: (household) => homesHere(view, household),
    homesOf: (name) =>
      isSpeaker(view, name) || (!onBehalf && isGreeted(view, name))
        ? 'own'
        : homesOf(view, name, kin),
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

function homesOf(view: View, spoken: string, kin: boolean): readonly Home[] {
  const names = namesHere(view)
  const name = plain(spoken)
  const exact = names.filter((each) => each.name === name)
  const near = namedIn(plain(view.occasion.said?.text ?? ''), names).filter(
    (each) => each.name.includes(name) || name.includes(each.name),
  )
  const found = exact.length > 0 ? exact : near
  if (found.length > 0) return found.map(({ home }) => home)
  const own = view.speaker.home
  if (own !== null && /^[你恁]/.test(name)) return besidesOwn(view, name, own)
  return kin ? relativesOf(view, name) : []
}

/** 你刘叔 is whom the speaker lives with, unless neighbours bear that name: then it may be either. */
function besidesOwn(view: View, spoken: string, own: Home): readonly Home[] {
  const surname = surnameCalled(spoken)
  const others = namesHere(view).filter(
    ({ home, name }) => !sameHome(home, own) && surnameOf(name) === surname,
  )
  return others.length === 0 ? [] : [own, ...others.map(({ home }) => home)]
}

/** Where somebody lives, told by a floor or a stair: 一楼王叔. */
const PLACED = /[一二三四五六七八九十\d顶底][楼层]|单元|[东西南北中]户/

/** 小李 is not whom all call 老李, and none of those who are called 李姐 or 李叔. */
function isAnother(name: string, spoken: string): boolean {
  if (/^[小阿]/.test(spoken)) return surnameCalled(name) !== null
  const [one, other] = [name, spoken].map((each) => /^[老小阿]/.exec(each)?.[0])
  return one !== undefined && other !== undefined && one !== other
}

/**
 * The one household of the speaker's building that bears a surname, and is not the speaker's own: 赵叔 lives where 赵奶奶
 * does. None where several bear it, or the speaker's does as well.
 */
function relativesOf(view: View, spoken: string): readonly Home[] {
  const own = view.speaker.home
  const surname = surnameCalled(spoken)
  if (own === null || surname === null || PLACED.test(view.occasion.said?.text ?? '')) return []
  const bearers = namesHere(view).filter(
    ({ home, name }) => home.area === own.area && surnameOf(name) === surname,
  )
  if (bearers.some(({ name }) => isAnother(name, plain(spoken)))) return []
  const homes = bearers.map(({ home }) => home)
  const [first] = homes
  const one = first !== undefined && homes.every((home) => sameHome(home, first))
  return one && !sameHome(first, own) ? [first] : []
}
