import { clock, span } from '../../model/time.ts'

// ---- what groups read ----

/** To groups, nearest first: as it was typed, and how to answer. */
export function lostPostText(number: number, text: string): string {
  return `【寻人 #${number}】${text}\n见过的请引用这条说一声：在哪、几点。`
}

/** The picture follows its words. */
export function lostPictureText(number: number): string {
  return `【寻人 #${number}】照片`
}

/** To exactly those who were asked to look. */
export function allClearPostText(number: number, text: string): string {
  return `【寻人 #${number}】${text}`
}

export const FOUND = '人找到了，谢谢大家，不用再找了。'
export const NEED_NOT_LOOK = '不用再找了，谢谢大家。'

// ---- to who looks for somebody ----

/** It is begun: who hears first, and how it goes on. `more`: further rings are called. */
export function lookingText(
  number: number,
  groups: number,
  each: number,
  more: boolean,
  picture: boolean,
): string {
  const next = more ? `，没找到每 ${span(each)}往外再叫一圈` : ''
  const show = picture ? '' : '有照片就发在这儿。'
  return `#${number} 正在叫人找：先叫了 ${groups} 个群${next}。也请马上打 110。${show}找到了回「找到了 ${number}」。`
}

/** More of the same. */
export function addedText(number: number): string {
  return `#${number} 正在找，这句也记下了，告诉了帮着找的人。`
}

/** A stranger to the street asks for all of it. */
export const WHERE_LOST =
  '人是从哪儿走丢的？带上几号楼再说一遍，比如「寻人 我爸78岁 蓝棉袄 9点出1号楼 电话…」。急就先打 110。'

/** Nothing of a person was said: groups would not know whom to look for. */
export const WHO_IS_LOST =
  '要找的是谁？说说多大、穿什么、几点从哪走的，我马上叫大家找，比如「寻人 我爸78岁 蓝棉袄 9点出1号楼 电话…」。急就先打 110。'

export const NO_ID_NUMBER = '身份证号别往群里发。去掉它，再说一遍「寻人 …」。'

/** The time to look is over. */
export function lookedLongText(number: number, ms: number): string {
  return `找了 ${span(ms)}，群里先不再叫了。还要叫就再说一遍「寻人 …」；找到了回「找到了 ${number}」。`
}

/** To who looks for them, and to those who help: somebody saw them. */
export function seenText(name: string, words: string, at: number): string {
  return `有人见过：「${words}」（${name} ${clock(at)}）`
}

/** To who saw them. */
export function thanksSeenText(number: number): string {
  return `谢谢，已告诉家里人（#${number}）。`
}

/** Several are looked for. */
export function whichLostText(numbers: readonly number[]): string {
  return `说的是哪位？请引用那条说，或带上号：${numbers.map((number) => `「找到了 ${number}」`).join('、')}。`
}

/** To who says that they are found. `groups`: how many hear it. */
export function foundText(number: number, groups: number): string {
  return groups === 0
    ? `太好了，#${number} 结了。`
    : `太好了！#${number} 结了，叫过的 ${groups} 个群都告诉一声。`
}

/** To those who work on it. */
export function foundByText(name: string): string {
  return `人找到了（${name}），不用找了。`
}

export function notLostText(number: number): string {
  return `#${number} 不是寻人的单，看看号码？`
}

// ---- the history ----

/** What somebody saw, with where and when as far as they told. `when`: the hour as it was typed, or about then (Unix ms). */
export function seenRecord(
  words: string,
  place: string | null,
  when: string | number | null,
): string {
  const hour = typeof when === 'number' ? `约 ${clock(when)}` : when
  const told = [place, hour].flatMap((one) => one ?? [])
  return `见过${told.length === 0 ? '' : `（${told.join('，')}）`}：${words}`
}

/** Whether a line of the history tells of where somebody was seen. */
export function isSighting(record: string): boolean {
  return /^见过[（：]/.test(record)
}

/** What they said themselves. */
export function sightingWords(record: string): string {
  return record.replace(/^见过(?:（[^）]*）)?：/, '')
}

export function calledRecord(name: string, groups: number): string {
  return `叫了${name} ${groups} 个群`
}
