/** What only leads to why somebody came, and what only follows it. */
const BEFORE_REASON =
  /^(?:(?:门口|说是|说|要|来了个|来个|来了|来|一个|是个|是|刚才那个|那个|俺|他|她|司机|人叫|姓名|叫|姓|登记|回话|量完了|再量一遍还是)[\s,]*)+/u
const BEHIND_REASON = /(?:[\s,]*(?:的人|来的|来了|的|滴))+$/u

export function reason(text: string): string {
  const words = text
    .split(' ')
    .filter((word) => !/^姓.$/u.test(word))
    .map((word) => word.replace(BEFORE_REASON, '').replace(BEHIND_REASON, ''))
    .filter((word) => word !== '')
  const told = words.filter((word) => !WHO_THEY_ARE.test(word))
  return (told.length === 0 ? words : told).join(' ')
}

/** Where somebody is of says why they came only where nothing else does. */
const WHO_THEY_ARE = /^(?:社区|街道|物业|志愿者|司机|快递员|联通|移动|电信)$/
