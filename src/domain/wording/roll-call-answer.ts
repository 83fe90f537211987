import { list } from './sentence.ts'

/** What staff and others hear who call a roll, ask how it stands, remind or end it. */
export const NO_ROLL_CALL = '现在没有在报的点名。'

export const CALLED_BY_OTHERS = '点名由楼长、网格长来发起，您先别急。'
export const ENDED_BY_CAPTAIN = '点名由楼长来结束。'
export const ENDED_BY_OTHERS = '点名由这里的楼长、网格长来结束。'
export const REMINDED_BY_CAPTAIN = '催报由楼长来，您先歇着。'
export const REMINDED_BY_OTHERS = '催报由这里的楼长、网格长来。'
export const MISSING_FOR_OTHERS = '点名的事，请问楼长、网格长。'

export const ALL_HAVE_ANSWERED = '都报齐了，不用催。'
export const JUST_REMINDED = '刚催过，过会儿再催，别把大家催烦了。'

/** To who asked for it elsewhere than in the building's own group. */
export function remindedText(missing: number): string {
  return `在各楼群里催了，一共还差 ${missing} 户。`
}

/** `said`: null among neighbours, where nobody's words are repeated. */
export function noSuchFormText(said: string | null, forms: readonly string[]): string {
  return `没有${said === null ? '' : `「${said}」`}这张表，现有的是${forms.map((name) => `「点名 ${name}」`).join('')}。`
}

/** Nobody is to be asked here. */
export function nobodyToAskText(form: string): string {
  return `这里没有要报${form}的人家。`
}

export function alreadyCalledText(form: string, until: string): string {
  return `${form}正在报着呢，${until} 截止。`
}

export function calledText(areas: readonly string[], form: string, until: string): string {
  return `${list(areas)}的${form}开始了，${until} 截止，到时候报总数。`
}
