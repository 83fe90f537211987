import type { Named } from '../model/person.ts'
import { at, neighbourName } from './name.ts'

/** To who may not take an errand, because the street does not know them yet: the captain may say so in a reply to it. */
export function strangerText(number: number, household: string, name: string): string {
  return `#${number} 要街道认识的人来接。楼长引用这句回「可以」，或说「登记 ${neighbourName(household, name)}」，您就能接了。`
}

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
