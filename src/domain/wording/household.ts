import type { Named } from '../model/person.ts'
import { monthDay } from '../model/time.ts'
import { at, neighbourName } from './name.ts'
import { list } from './sentence.ts'

// ---- which household is meant ----

export function noSuchHouseholdText(household: string): string {
  return `没找到 ${household} 这一户，看看楼号和房号？`
}

/** The same, to who just reported for it. */
export function noSuchRoomText(household: string): string {
  return `没找到 ${household} 这一户，看看房号写对了吗？`
}

/** Several buildings have such a household. */
export function whichBuildingText(buildings: readonly string[], household: string): string {
  return `${list(buildings)}都有 ${household}，带上楼号再说一遍。`
}

/** Several units of one building have such a room. */
export function whichUnitText(households: readonly string[]): string {
  return `是${households.join('还是')}？带上单元再说一遍。`
}

/** The same, to who just reported for it: their answer binds them. */
export function whichIsYoursText(buildings: readonly string[], household: string): string {
  return `您是${buildings.join('还是')}？回一句「我是${buildings[0] ?? ''}${household}」就记上了。`
}

/** Whose household is not known yet; `example` is one of the building. */
export function whoAreYouText(example: string): string {
  return `您是哪一户？回一句「我是${example}」这样的，刚才报的就记上了。`
}

/** Before anything else, where somebody may be ill. */
export const CALL_FIRST = '要紧就先打 120。'

/** Behind the number of what somebody not known asked for. `sought`: nobody can be sent before it is known. */
export function whereDoYouLiveText(example: string, sought: boolean): string {
  return `您是哪一户？回一句「我是${example}」${sought ? '，好找人去' : '就行'}。`
}

// ---- whose a reading is ----

/** The words that were said for them, if any; `example` is a door of the building. */
export function whoseDoorText(words: readonly string[], example: string): string {
  const who = words.length === 0 ? '这是哪一户的？' : `${list(words)}是哪一户？`
  return `${who}回个房号就记上，如「${example}」；自己家的回「我家」。`
}

export function whichDoorText(doors: readonly string[]): string {
  return `是${doors.join('还是')}？回一个就记上了。`
}

/** Several people's, of whom no doors were told. */
export function sayWithDoorsText(words: readonly string[], example: string): string {
  const who = words.length === 0 ? '刚才报的' : list(words)
  return `${who}是哪一户？带上房号再报一遍，如「${example} 36.5」。`
}

export function bookedForText(label: string): string {
  return `替 ${label} 记上了。`
}

export function bookedOwnText(): string {
  return '好，记在您家了。下回说「我家36.5」就不用问了。'
}

/** A room by itself, which might be a temperature: 402. */
export function roomAloneText(room: string): string {
  return `${room} 家多少度？连房号一起发，如「${room} 36.5」；要是体温，把小数点带上。`
}

// ---- who lives there ----

/** `kept`: what the roster knew otherwise stays. */
export function registeredText(label: string, people: number | null, kept: boolean): string {
  const count = people === null ? '' : `，${people} 口人`
  return `记好了，${label}${count}。${kept ? '登记过的户主和电话没动，要改请楼长来改。' : ''}`
}

export const FORGOTTEN =
  '您说过的都删了：姓名、电话、住处、体温、照片和工单里的话。没办完的工单只留编号、类别、地点和进度，办完连地点也清掉。街道名册里的要改，请找楼长。'

/** To the captain: whose household their name in the group does not show. `more`: how many there are, where not all are listed. */
export function unplacedText(
  buildings: readonly string[],
  names: readonly string[],
  more: number | null,
  example: string,
): string {
  const rest = more === null ? '' : ` 等 ${more} 人`
  return `${list(buildings)}群里有几位的群昵称看不出是哪一户：${list(names)}${rest}。不急，请他们改成「${example} 名字」，或跟我说「登记 ${example}」。`
}

// ---- away for a while ----

export const WHO_IS_AWAY = '是哪一户呢？比如「2-301 外出到3月5日」。'
export const AWAY_BY_OTHERS = '外出由住户自己或楼长来说。'

/** `last`: a moment of the last day; null where none was named. */
export function awayText(label: string, last: number | null): string {
  const until = last === null ? '外出，回来说一声「回来了」' : `外出到 ${monthDay(last)}`
  return `${label} ${until}，这段时间不催。`
}

export function backText(label: string): string {
  return `${label} 回来了，记好了。`
}

/** The day named is past. */
export function pastDayText(day: number): string {
  return `${monthDay(day)}已经过了吧？是哪天回来，再说一遍就行。`
}

// ---- visited ----

export const VISIT_BY_OTHERS = '走访由这里的楼长、网格员来记。'
export const NOBODY_MET = '没见着人，先不算走访过。放心不下就打他家电话、问问邻居，有险打 110。'

export function visitedText(label: string): string {
  return `记好了，${label} 今天走访过。`
}

// ---- who is known to live there ----

/** To the captain alone: who would like to help. `household`: as the captain has to say it. */
export function vouchForText(number: number, household: string, name: string): string {
  const who = neighbourName(household, name)
  return `${who}想接 #${number}，这件要街道认识的人去。您认识就回「登记 ${who}」，不认识不用管。`
}

/** `waits`: who was refused lately, where they read it too. */
export function vouchedText(household: string, name: string, waits: Named | null): string {
  const who = neighbourName(household, name)
  const again = waits === null ? '' : `${at(waits)} ${AGAIN}`
  return `记好了，${who}是咱们认识的人。认错了就回「退出 ${who}」。${again}`
}

const AGAIN = '刚才那件，再说一遍就能接。'

/** To who was refused, where they do not read what the captain said. */
export function nowKnownText(by: string): string {
  return `${by}说认识您。${AGAIN}`
}

/** Several of one home bear the name. */
export function namesakesText(household: string, name: string): string {
  return `${household} 有几位都叫${name}，分不清是哪位。请本人把群昵称改得不一样，再说一遍。`
}

export function notSeenText(household: string, name: string): string {
  return `群里没看到 ${household} 的${name}。请本人把群昵称改成「${neighbourName(household, name)}」，在群里说句话，您再说一遍。`
}

/** `holds`: the cases in their hands. */
export function unboundText(household: string, name: string, holds: readonly number[]): string {
  const cases = holds.map((number) => `#${number}`).join('、')
  const rest = holds.length === 0 ? '' : `手里还有 ${cases}，看看要不要换人。`
  return `好，${neighbourName(household, name)}的登记撤了。${rest}`
}

/** Several are bound to a home, or nobody is. */
export function whoLeavesText(household: string, names: readonly string[]): string {
  if (names.length === 0) return `${household} 现在没有登记的人。`
  return `${household} 有${names.join('、')}，撤谁的？说「退出 ${neighbourName(household, names[0] ?? '')}」这样就行。`
}

export const VOUCH_BY_CAPTAIN = '谁是楼里的人，由楼长来说。'
