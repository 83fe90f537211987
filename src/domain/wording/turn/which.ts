import type { Case } from '../../model/case.ts'
import type { View } from '../../model/view.ts'
import { aloud, amongResidents, hushed } from '../../privacy/discretion.ts'
import { matter, publicTitle, titleOf } from '../case.ts'

/** As much of a thing as tells it from another. */
const MOST = 8

/** What a case is called in a question which is meant, as it may be read where somebody speaks: 电梯坏了. */
export function calledHere(view: View, about: Case): string {
  const neighbours = amongResidents(view.street, view.here.address)
  const title = neighbours ? publicTitle(about) : titleOf(about)
  if (hushed(about)) return neighbours ? '' : `${about.household ?? ''} ${title}`.trim()
  const words = neighbours ? aloud(about, matter(about)) : matter(about)
  const first = words.split(/[\s，。！？、,;；]/)[0] ?? ''
  return first === '' || first.length > MOST * 2 ? title : first.slice(0, MOST)
}

/** `是 #3 电梯 还是 #5 下水道？回个号就行。` */
export function whichText(
  options: readonly { readonly case: number; readonly called: string }[],
): string {
  const names = options.map(({ case: number, called }) => `#${number} ${called}`.trim())
  return `是 ${names.join(' 还是 ')}？回个号就行。`
}

/** Somebody says that they have heard: whether they take it. */
export function takesItText(number: number): string {
  return `#${number} 您去吗？去就回「是」。`
}
