// Played by: line-ends-of-every-kind.chat, a-chain-is-the-work-of-many.chat, where-somebody-only-is.chat
import { dwellings, homesHere } from '../../src/domain/case/place.ts'
import { within } from '../../src/domain/model/area.ts'
import { type ContactId, type Home, sameHome } from '../../src/domain/model/person.ts'
import type { View } from '../../src/domain/model/view.ts'
import { fold } from '../../src/language/fold.ts'
import { wordsOf } from '../../src/language/lexicon.ts'
import type { CheckInPart } from './checkin.ts'

/** Whose entry it is: the household, and the one of it who is named, where that is known. */
export interface Whose {
  readonly home: Home
  readonly contact: ContactId | null
}

/** A name that stands for one household here. */
interface Name {
  readonly name: string
  readonly home: Home
  readonly contact: ContactId | null
}

/** All names that stand for a household here: of who is bound to it, in the roster, and of who speaks. */
export function namesHere(view: View): readonly Name[] {
  const known = dwellings(view).flatMap(({ area, households }): readonly Name[] => {
    const homes = new Set(households)
    const bound = view.livingIn(area.path).filter(({ household }) => homes.has(household))
    const at = (household: string): Home => ({ area: area.path, household })
    return [
      ...bound.map(({ household, name, contact }) => ({ name, home: at(household), contact })),
      ...households.flatMap((household) =>
        (view.household(at(household))?.name?.split(/[、,，/\s]+/) ?? []).map((name) => ({
          name,
          home: at(household),
          contact: null,
        })),
      ),
    ]
  })
  const { home, name, contact } = view.speaker
  const own = home !== null && isHere(view, home) ? [{ name, home, contact }] : []
  return [...own, ...known]
    .map((each) => ({ ...each, name: plain(each.name) }))
    .filter(({ name }) => name.length > 1 && !/^\d+$/.test(name) && !KIN.has(name))
}

const KIN = new Set([...wordsOf('kin'), ...wordsOf('self')])
export const plain = (text: string): string => fold(text).text.trim().toLowerCase()

function isHere(view: View, home: Home): boolean {
  const { areas } = view.here
  return view.street.areas.has(home.area) && areas.some((path) => within(home.area, path))
}

/**
 * Whose an entry of a chain is: of the room it names, else of the name in it, else of its writer where WeChat tells.
 * Never of who posts the list; null where nothing tells, or several might be meant.
 */
export function whoseEntry(
  view: View,
  part: CheckInPart,
  names: readonly Name[],
  title: string,
): Whose | null {
  const line = plain(part.line ?? '')
  const named = namedIn(line, names)
  const writer = part.writer === null ? null : writerOf(view, part.writer)
  // In a list a bare number before the reading is a door: 101 36.5.
  const spoken = part.household ?? DOOR.exec(line)?.[0] ?? null
  if (spoken !== null) {
    const homes = inUnit(homesHere(view, spoken), title)
    const beside = [...named, ...(writer === null ? [] : [writer])]
    const home =
      homes.length === 1
        ? homes[0]
        : homes.find((each) => beside.some((who) => sameHome(who.home, each)))
    if (home === undefined) return null
    return { home, contact: beside.find((who) => sameHome(who.home, home))?.contact ?? null }
  }
  const [first] = named
  if (first === undefined) return writer
  if (named.every(({ home }) => sameHome(home, first.home))) {
    const contact = named.find((who) => who.contact !== null)?.contact ?? null
    return { home: first.home, contact }
  }
  const own = named.find(({ home }) => writer !== null && sameHome(home, writer.home))
  return own === undefined || areApart(named) ? null : writer
}

const DOOR = /^\d{3,4}(?=[\s:,]+\S)/

/** A title that names a unit says which rooms of that number are meant: 2单元体温. */
function inUnit(homes: readonly Home[], title: string): readonly Home[] {
  const unit = homes.length > 1 ? /(\d{1,2})单元/.exec(fold(title).text)?.[1] : undefined
  return unit === undefined
    ? homes
    : homes.filter(({ household }) => household.startsWith(`${unit}-`))
}

/** A writer speaks for their home in the buildings of this very chat. */
function writerOf(view: View, contact: ContactId): Whose | null {
  const home = contact === view.speaker.contact ? view.speaker.home : view.homeOf(contact)
  return home !== null && isHere(view, home) ? { home, contact } : null
}

/** What may stand before a name without being a part of it … */
const BEFORE = /(?:^|[^\p{L}]|[代替帮和])$/u
/** … and behind it: 张三家, 张三妈妈, 张三全家正常; 张三丰 is somebody else. */
const BEHIND = new RegExp(
  `^(?:$|[^\\p{L}]|[家全一二两三四五都均已今早晚和及的没无不未本自量测报户发咳]|体温|正常|夫妻|叁|肆|${[...KIN].filter((word) => word.length > 1).join('|')}|[妈爸爷奶])`,
  'u',
)

/** The names of an entry, the longest where one stands in another; all of a name that two households have. */
export function namedIn(line: string, names: readonly Name[]): readonly Name[] {
  const found = names.filter(({ name }) => placeOf(line, name) >= 0)
  return found.filter(
    ({ name }) =>
      !found.some((other) => other.name.length > name.length && other.name.includes(name)),
  )
}

function placeOf(line: string, name: string): number {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    const behind = line.slice(at + name.length)
    const number = /\d$/.test(name) && /^\d/.test(behind)
    if (!number && BEFORE.test(line.slice(0, at)) && BEHIND.test(behind)) return at
  }
  return -1
}

/** Whether two people of two doors stand in one line; one name that two doors have is a single one. */
function areApart(named: readonly Name[]): boolean {
  return new Set(named.map(({ name }) => name)).size > 1
}

/** Whether an entry names nobody at all: `36.5`, `全家正常`. */
export function isNameless({ line, people }: CheckInPart): boolean {
  return people.length === 0 && NAMELESS.test(plain(line ?? ''))
}

const NAMELESS =
  /^(?:(?:3[4-9]|4[0-2])(?:\.\d{1,2})?(?!\d)|[\s.,。，、;；:：°℃度]|体温|全家|一家|家里|我家?|本人|都|均|人|口|正常|健康|平安|无异常|没事)*$/
