import { behind, clause, list } from '../sentence.ts'

/** To who must check: who mended it, and how. */
export function mendedText(number: number, name: string, words: string): string {
  return `${clause(`#${number} ${name}说改好了${behind(words)}`)}看过回「复查 ${number} 通过」，没改好回「复查 ${number} 不行 …」。`
}

/** To who mended it. `asked`: who is to check it; null where there is nobody but them. */
export function waitsForCheckText(number: number, asked: string | null): string {
  return `#${number} 整改记下了，等${asked ?? '上面'}复查。`
}

/** To who must check, once a day, in one line. */
export function checkReminderText(number: number, place: string, waited: string): string {
  return `#${number} ${place}改好 ${waited}了，还没复查。看过回「复查 ${number} 通过」或「复查 ${number} 不行 …」。`
}

export function remindedOfCheckRecord(names: readonly string[]): string {
  return names.length === 0 ? '该复查了，没有可通知的人' : `提醒${list(names)}复查`
}

export function checkPassedText(number: number): string {
  return `#${number} 复查通过，销号了。`
}

/** To who mended it. */
export function passedToMenderText(number: number): string {
  return `#${number} 复查通过，销号了，辛苦。`
}

/** To who checked: it begins again. */
export function checkFailedText(number: number, due: string): string {
  return `#${number} 退回重改，${due} 前改好。`
}

/** To those who hear of it again, before the words to answer with. */
export function failedWhyText(name: string, words: string): string {
  return clause(`${name}复查没过${behind(words)}`)
}

/** To who had mended it. */
export function mendAgainText(number: number, name: string, words: string): string {
  return `#${number} ${failedWhyText(name, words)}改完回「整改 ${number} 怎么改的」。`
}

// ---- refused ----

/** It is for others to say so: the finder, or who leads the place. `mended`: who asks mended it. */
export function checkByOthersText(
  number: number,
  names: readonly string[],
  mended: boolean,
): string {
  const who = names.length === 0 ? '上面' : names.join('或')
  return mended ? `#${number} 是您这边改的，要${who}来复查。` : `#${number} 由${who}来复查。`
}

/** What is to be checked is made one with nothing. */
export function findingsStayApartText({ number }: { readonly number: number }): string {
  return `#${number} 是督导问题，要单独复查，不合并。`
}

/** Nobody has said yet that it is mended. */
export function notMendedYetText(number: number): string {
  return `#${number} 那边还没回「整改」，等他们改完再复查。开错了就回「取消 ${number}」。`
}

/** It was said whether it is well, in no words that tell. */
export function howIsItText(number: number): string {
  return `复查怎么样？回「复查 ${number} 通过」或「复查 ${number} 不行 哪里没改好」。`
}
