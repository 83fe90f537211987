import type { Case } from '../model/case.ts'
import { standing } from './case.ts'
import { list } from './sentence.ts'

// ---- several buildings have the same trouble ----

export function hungText(number: number, parent: number): string {
  return `收到（#${number}）。附近几栋楼都这样，一起在办（#${parent}），办好告诉您。`
}

export function hungRecord(parent: number): string {
  return `几栋楼都有，并到 #${parent} 一起办`
}

/** To the grid, before the words to answer with. */
export function severalBuildingsText(buildings: readonly string[]): string {
  return `${list(buildings)}都有。`
}

export function severalBuildingsRecord(buildings: readonly string[], words: string): string {
  return `${list(buildings)}：${words}`
}

/** The last of the buildings is done. */
export function allBuildingsDoneText(number: number): string {
  return `#${number} ${ALL_BUILDINGS_DONE}。`
}

export const ALL_BUILDINGS_DONE = '各楼都办完了'

// ---- merged by hand ----

export const WHICH_TO_MERGE = '合并哪几个呢？比如「合并 12 15」，就把 15 并到 12。'

/** Nothing is merged into a case that is over. */
export function overToMergeIntoText(kept: Case): string {
  return `#${kept.number} ${standing(kept)}，别的并不过去。`
}

export function overToMergeText(about: Case): string {
  return `#${about.number} ${standing(about)}，不用并了。`
}

export function mergedRecord(kept: number): string {
  return `并到 #${kept}`
}

/** What hung on the one hangs on the other. */
export function mergedWithRecord(about: number, kept: number): string {
  return `随 #${about} ${mergedRecord(kept)}`
}

/** For the history of the case that stays. */
export function takenInRecord(about: number): string {
  return `并入 #${about}`
}

/** To those who asked for the one. */
export function oneMatterText(number: number, kept: number): string {
  return `您报的 #${number} 跟 #${kept} 是一件事，一起办，办好告诉您。`
}

export function mergedText(about: number, kept: number): string {
  return `#${about} 并到 #${kept} 了，往后看 #${kept} 就行。`
}

/** What is somebody's own is not put together with anybody else's. */
export function keptApartText(number: number): string {
  return `#${number} 是人家自己的事，单独办，不合并。`
}

// ---- taken apart again ----

export function notMergedText(number: number): string {
  return `#${number} 没有并到别处。`
}

export function splitFromRecord(parent: number): string {
  return `从 #${parent} 拆出`
}

/** Before the words to answer with. */
export function splitFromText(parent: number): string {
  return `${splitFromRecord(parent)}。`
}

/** For the history of the case that it hung on. */
export function splitOffRecord(number: number): string {
  return `拆出 #${number}`
}

export function splitText(number: number): string {
  return `#${number} 拆出来单独办了。`
}
