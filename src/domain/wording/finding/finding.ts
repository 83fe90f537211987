import { list } from '../sentence.ts'
import { byWhenText } from './ask.ts'

/** To who found it: its number, who was told, and until when. */
export function foundText(
  number: number,
  told: readonly string[],
  due: number,
  now: number,
  morning: string | null,
): string {
  const whom = told.length === 0 ? '那边暂时没人可通知，会往上报' : `已告诉${list(told)}`
  const when = morning === null ? '' : `（夜里不打扰，${morning} 发）`
  return `#${number} 记下了，${whom}${when}，${byWhenText(due, now)} 前改好。改了请您复查。`
}

/** Who stands at a gate, in place of their name. */
export const GUARD = '值守的人'

/** To who went round: nothing is wrong there. */
export function allWellText(place: string): string {
  return `好，${place}没问题。`
}

/** The time to mend is over. `assignee`: who has it. */
export function notMendedText(assignee: string | null): string {
  return `到期没改好，${assignee === null ? '还没人接' : `${assignee}在办`}。`
}

// ---- it cannot be opened ----

/** Alone, to who said it among residents. */
export const NOT_AMONG_RESIDENTS =
  '督导的事不在居民群里说。单独发给我就行，比如「督导 1号楼 楼道堆了纸箱 今天18点前改」。'

export const NO_PLACE = '督导哪儿？先说地点，比如「督导 1号楼 楼道堆了纸箱 今天18点前改」。'

export function whichPlaceText(name: string, places: readonly string[]): string {
  return `哪个${name}？带上社区或网格再说一遍：${list(places.map((place) => `「督导 ${place}…」`))}。`
}

export function whatIsWrongText(place: string): string {
  return `${place}什么问题？再说一遍，比如「督导 ${place} 楼道堆了纸箱 今天18点前改」；没问题就说「督导 ${place} 都好」。`
}

/** Who may: an office's team, or a head of that place. */
export const FINDINGS_BY_OTHERS = '督导由负责那里的书记、网格长来开。有事您可以说「上报 …」。'
