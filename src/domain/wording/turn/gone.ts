/** To those who were asked to take a case, behind its number: somebody did. */
export function takenBriefText(name: string): string {
  return `${name}接了。`
}

/** Nobody had taken it, and it is done. */
export function doneBriefText(name: string): string {
  return `${name}办好了。`
}

/** Nobody had taken it, and it is wanted no more. */
export const GONE_TEXT = '取消了，不用去了。'

/** To who passes on what is there already. */
export function thereAlreadyText(number: number, label: string): string {
  return `#${number} 已经转给${label}了，不用再转。`
}
