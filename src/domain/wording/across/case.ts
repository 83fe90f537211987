import { EVERYWHERE } from '../../model/across/crossing.ts'
import type { CaseLetter, StageLetter } from '../../model/across/letter.ts'
import { behind, clause, list } from '../sentence.ts'

/** What a street is called where it is said that all of the city is meant. */
function called(street: string): string {
  return street === EVERYWHERE ? '全市各街道' : street
}

// ---- to who hands it over ----

export function handedOverText(number: number, street: string): string {
  return `#${number} 转给${street}了。那边接了、办了都告诉您；退回来就往上报。`
}

/** To who asked. */
export function toldOfHandingText(number: number, street: string): string {
  return `您的 #${number} 归${street}管，转过去了，那边接了就告诉您。`
}

export function alreadyThereText(number: number, streets: readonly string[]): string {
  return `#${number} 已经在${list(streets.map(called))}那边了。`
}

export function handedOverRecord(street: string, said: string): string {
  return `转给${street}${behind(said)}`
}

export function notForElsewhereText(number: number): string {
  return `#${number} 转不出去：督导问题和并在别的单里的，得在咱这儿办。`
}

/** To who hands over to a street that is not listed. */
export function whichNeighbourText(names: readonly string[]): string {
  return `能转给${list(names)}，写全名，比如「移交 ${names[0] ?? '浮山街道'} 12」。`
}

export const STAFF_WIDEN = '请别的街道一起找，由网格、社区或街道的人来说：「扩到邻街」。'
export const STAFF_FORETELL = '这事由网格、社区的人来报。'

// ---- what comes of it there ----

export function takenThereRecord(street: string, theirs: number): string {
  return `${street}收下了，那边是 #${theirs}`
}

export function takenThereText(street: string, theirs: number): string {
  return `${street}收下了，那边是 #${theirs}。`
}

export function refusedRecord(street: string, text: string): string {
  return `${street}退回来了${behind(text)}`
}

/** To the level above, before the words to answer with. */
export function refusedText(street: string, text: string): string {
  return text === '' ? `${street}退回来了。` : `${street}退回来了：${clause(text)}`
}

// ---- what came from elsewhere ----

/** As those read it who work on it: whose it is, and where they stand in their own street. */
export function fromElsewhereText(
  { text, said, number, place, by, sort }: CaseLetter,
  from: string,
): string {
  const who = [place, by].filter((part) => part !== '').join(' ')
  const there = sort === 'returnee' ? from : `${from} #${number}`
  const added = sort === 'returnee' ? '' : behind(said)
  return `${text}${added}（${there} 转来${who === '' ? '' : `，${who}`}）`
}

/** As groups read it. */
export function lostElsewhereText(text: string, from: string): string {
  return `${text}（${from}转来）`
}

// ---- the lost ----

/** To staff who have other streets look too. */
export function widenedText(number: number, streets: readonly string[]): string {
  return `#${number} 也请${list(streets.map(called))}帮着找了，有人见过就告诉您；找到了那边也会说一声。`
}

export function widenedRecord(streets: readonly string[]): string {
  return `请${list(streets.map(called))}帮着找`
}

// ---- somebody is expected elsewhere ----

export function foretoldText(street: string): string {
  return `告诉${street}了，那边安排人等着，有回音告诉您。`
}

/** To who told it ahead; null: nothing worth a word. */
export function foretoldStageText(
  street: string,
  theirs: number,
  what: StageLetter['what'],
  text: string,
): string | null {
  switch (what) {
    case 'opened':
      return `${street}知道了，那边是 #${theirs}。`
    case 'claimed':
      return `${street} #${theirs} 有人接了。`
    case 'resolved':
      return `${street} #${theirs} 办好了${text === '' ? '。' : `：${clause(text)}`}`
    case 'refused':
      return `${street}那边没接${text === '' ? '。' : `：${clause(text)}`}请您再问问。`
    default:
      return null
  }
}
