/** To who had it and can't after all. */
export function givenUpText(number: number): string {
  return `好的，#${number} 另找人，谢谢您说一声。`
}

/** To those who are asked again, before the words to answer with. */
export function cannotGoText(name: string): string {
  return `${name}去不了了。`
}

/** To who asked: somebody else is looked for. */
export function elseText(number: number, name: string): string {
  return `#${number} ${name}有事去不了，正在另外找人，接了告诉您。`
}

/** To those who are told then, before the words to answer with. */
export function notOursText(name: string): string {
  return `${name}说不归他们管。`
}

/** To who said that it is not theirs. */
export function elsewhereText(number: number): string {
  return `知道了，#${number} 另找人。`
}

/** To who was asked for an errand and cannot go: nobody else hears of it. */
export const OTHERS_ASKED = '没事，我问别人，您忙。'
