/** The stretches that say something, joined as they were said. */
export function worded(stretches: readonly string[]): string {
  return stretches
    .map((text) => text.replace(/^[\s,，。;；:：、.!！~·/-]+|[\s,，。;；:：、~·/-]+$/gu, ''))
    .map((text) => text.replace(EMPTY, ''))
    .filter((text) => text !== '')
    .join(' ')
}

/** What alone says nothing. */
const EMPTY =
  /^(?:的|了|是|一个|人|有|来|家|户|度|和|来的|到的|到家|到|回来|儿|来客人?了?|(?:俺|我)[\u4e00-\u9fff]{1,3}来了?|回来的|体温|登记|登记一下|记一下|一下|车牌|车)$/u
