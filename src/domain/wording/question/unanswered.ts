import { clock } from '../../model/time.ts'
import { quoted } from '../case.ts'

/** Nobody said whose reading it was: to staff, in the words of who reported it. */
export function doorUnknownText(where: string, words: string, at: number, after: string): string {
  return `${where} ${clock(at)} 说${quoted(words)}，问了是哪一户，${after}没回。麻烦认一认、问一声。`
}

/** The case of who did not say where they live: before the words to answer with. */
export function homeUnknownText(after: string): string {
  return `不知道住哪，问了 ${after}没回。`
}

/** A case has its place now: for its history. */
export function placedRecord(door: string): string {
  return `问到了，是${door}`
}

/** To staff who know of the case. */
export function caseIsAtText(door: string, name: string): string {
  return `问到了，${name}是${door} 的。`
}

/** It was taken for the asker's, and is another door's: for its history, and to staff who know of it. */
export function movedRecord(door: string): string {
  return `又说是${door} 的`
}

export function caseMovedText(door: string, name: string): string {
  return `${name}又说，是${door} 的。`
}

/** To who asked, once the people of their building are told. */
export function placedCaseText(number: number, names: string): string {
  return `#${number} 告诉${names}了，办好告诉您。`
}
