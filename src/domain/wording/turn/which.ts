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

const IS_IT: Readonly<Record<string, string>> = {
  claim: '您去吗？去就回「是」。',
  resolve: '办好了吗？办好回「是」。',
  'give-back': '换别人去吗？换就回「是」。',
  confirm: '好了吗？好了回「是」。',
  reopen: '还没好吗？没好回「是」，再去弄。',
  cancel: '不用了吗？不用就回「是」。',
}

/** Words that may have meant a command on a case: whether they did. Empty where that is not asked. */
export function isItText(command: string, number: number): string {
  const asks = IS_IT[command]
  return asks === undefined ? '' : `#${number} ${asks}`
}
