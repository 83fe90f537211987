/** The stretches that say something, joined as they were said. */
export function worded(stretches: readonly string[]): string {
  return stretches
    .map((text) => text.replace(/^[\s,，。;；:：、.!！~·/-]+|[\s,，。;；:：、~·/-]+$/gu, ''))
    .map((text) => text.replace(EMPTY, ''))
    .filter((text) => text !== '')
    .join(' ')
}

/** The same word by word. */
export function wordsIn(stretches: readonly string[]): readonly string[] {
  return stretches
    .flatMap((text) => text.split(/[\s,，。;；:：、.!！~·/()（）-]+/u))
    .map((text) => text.replace(EMPTY, ''))
    .filter((text) => text !== '')
}

/** What alone says nothing. */
const EMPTY =
  /^(?:的|了|是|一个|人|有|来|家|户|度|和|来的|到的|刚到|刚到的|到家|到|住几天|回来|儿|来客人?了?|(?:俺|我)[\u4e00-\u9fff]{1,3}来了?|回来的|体温|登记|登记一下|记一下|一下|车牌|车)$/u
