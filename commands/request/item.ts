// Played by: an-errand-taken-back.chat, who-ran-all-day-rests.chat, a-notice-is-put-right.chat
import { type Folded, typed } from '../../src/language/fold.ts'
import { isArabic, isChineseNumeral, numeralAt } from '../../src/language/numeral.ts'
import { either } from '../../src/language/phrase.ts'
import { quantityAt } from '../../src/language/quantity.ts'
import type { Item } from '../../src/language/utterance.ts'

const SEPARATOR = /[,。;!?\n、~…+|/()《》①-⑳❶-❿●•✅]|\p{Extended_Pictographic}|[\ud83c-\udfff]/u
/** What a wish begins with, up to the thing itself. */
const WISH =
  /^.*(?:买药?(?:一?下(?!水))?|[取拿]药|代购|捎|称|急?需(?!要)|(?:帮|代|给)(?:我|俺|忙|咱)?带|(?:[想需再还只就也]|^)要|谁有|谁家有|求带|缺)(?:点儿?|些|哈(?![密尔根]))?|^.*(?:[拿带取来求要]|[一列]下)(?:点儿?|些)?$/su
const BULLET = '[\\s:\\-—*.=] \\d{1,2}[.)]'
const JOINS = '还有 另外 再加 再 还 以及 外加 加上 和 跟 加'
/** What may stand before a name in its piece of the list. */
const LEAD = new RegExp(
  `^${either(`${BULLET} ${JOINS} 主要 就 先 麻烦 请 的 各 个(?=.) 到 [袋盒瓶包桶箱提只](?=[^子装饭菜]) 点儿? 儿(?=[^童子女歌]) 些 药[:\\s] 就要 哈(?=[^密尔根哒])`)}+`,
  'u',
)
const THANKS =
  '谢谢.* \\s*(?:thx|thanks|please|pls).* 多谢.* 感谢.* 谢啦 谢 辛苦.* 麻烦.* 拜托.* 楼长 邻居们? 各位 志愿者 师傅 老师 大家'
const ENOUGH =
  '少许 若干 适量 一些 就行.* 就好 即可 就可以.* 都行 都可以 可以吗 行吗 备着 左右 每人 一共 共 要 再 还有? 和 跟 以及'
const BROUGHT = '[带捎拿拎提送]?[回上过]来.* [带捎送]上楼.* [带捎]给我.* 送到.* 送.* 到门口'
const PARTICLE = '[呀啊吧哈呗呢了的哦嘛吗不没急各:\\-—*=xX×]'
/** What may stand behind a name. */
const TAIL = new RegExp(`${either(`\\s ${THANKS} ${ENOUGH} ${BROUGHT} ${PARTICLE}`)}+$`, 'u')
const WHO_AND_WHERE =
  '我 俺 家里 孩子 老人 大家 谁 他(?!汀) 她 你 您 房号 地址 电话 手机 尾号 码 微信 门口 在 楼 单元 小区 路过 取件'
const DOING =
  '匀 家住 \\d+[块元] 预算 送 放 给 付 转 报销 出 走 跪 隔离 居家 已 想 帮 求 下 没 不 有 正 急 感谢 谢 麻烦 辛苦 好'
const VAGUELY =
  '对门 楼上 楼下 隔壁 邻居 加起来 起来 产检 莫 太 前 一下 加起来 合计 清单 单子 配药 地址 如下 最好 别 任何 牌子 什么 随便 如果 要是 一共 总共 这 那 都 今 明 多少 钱 密封 在线 [两一]大'
/** What a name does not begin with. */
const NO_NAME = new RegExp(`^${either(`${WHO_AND_WHERE} ${DOING} ${VAGUELY}`)}`, 'u')
/** Who is to be fed is nothing to be bought: 四个大人一个两岁半的娃. */
const PEOPLE = /^(?:大人|小孩|孩子|老人|娃娃?|人)$|的(?:娃|孩子|老人|大人)$/
/** What a list that follows spells out: 买点水果，苹果5斤. */
const VAGUE =
  /^(?:水果|蔬菜|青?菜|东西|(?:降压|降糖|感冒|退烧|胃|止疼|心脏)药|吃的|日用品|药|零食|生活用品|年货|食材)$/
/** What a thing is wanted for: 韭菜包饺子. */
const PURPOSE =
  /(?<=.{2})(?:包饺|炖[\u4e00-\u9fff]|做[\u4e00-\u9fff]|熬[\u4e00-\u9fff]|给[\u4e00-\u9fff]|下酒|煮[\u4e00-\u9fff]).*$/u
/** Where the next thing begins (面粉再带一袋酵母), who wants it (地瓜俺是三单元的), or why (柚子吧孩子馋哭了). */
const NEXT =
  /(?<=.)(?:(?<![酒网水])吧(?=.{2})|[再另还](?:要|带|买|来|拿|捎|加)|[俺我](?:是|家|住)|家住|住在|\d+[块元]).*$/u
/** What is said of a thing that has run out asks for nothing by itself. */
const RUN_OUT =
  /没了|完了|将尽|快吃完|空了|不够|见底|断了|没有了|快没|用光|吃光|就剩.{1,5}了$|的[呀啊吧]?$/
/** What tells something, and is no name of a thing: 断粮了, 腿脚不好下不去. */
const SENTENCE =
  /[不没了是我她你得吗吧能会着够想馋]|烧到|[发高低]烧|他(?!汀)|断[粮货顿药]|协助|配送|安排|在(?:门口|家|楼)|隔离|封控|[里用好]$|[那这]家|[那这]边/
/** What was used up, and is wanted anew: 胰岛素用完了，要2支. */
const USED_UP =
  /(?:^|[\s,。:的])(?:孩子|老人|娃|宝宝|老伴|[我俺咱]?家里?|[我俺])*([^\s,。:的]{2,8}?)(?:快|都|也)?(?:[用吃喝]完|[用吃喝]光|没|就剩[^,]{1,5})了[,\s]*(?:谁家?有|哪位有)?(?:还|想|再|需|麻烦|请|先)?(?:要|匀|借|帮[我忙]?[买带捎]|[代求]?[买带捎]|麻烦[买带捎])$/u
/** What is done with the things: 芹菜两把，包饺子. */
const COOKS =
  /^\s*(?:包(?:饺|馄|粽|包子)|炖[肉鸡鱼汤排]|熬[粥汤药]|煮[粥汤饺]|烙饼|做[\u4e00-\u9fff])/
const LONGEST_USED_UP = 30

/** What follows a sum of money: 38块以内. */
/** What goes before a sum of money: 别超过50块. */
const SPENDS = /(?:超过?|预算|不到|最多|顶多|[给付花出])[^\d一二三四五六七八九十]{0,2}$/
const PRICED = /^(?:以[内下]|之内|封顶|钱)/
/** Nobody wants so many pieces of soap: 60块左右. */
const SUM = 10
const MOST_NAME = 14

function isPrice(value: number, behind: string): boolean {
  return PRICED.test(behind) || (value >= SUM && /^(?:左右|上下)/.test(behind))
}

interface Quantity {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly unit: string | null
}

/**
 * The things listed in a text, in order: 鸡蛋2盒 牛奶1箱, 两斤鸡蛋一箱牛奶, 苹果、香蕉各2斤. Names as typed.
 * A thing without a quantity counts only from `from` on, where the words that ask for it end. Linear.
 */
export function itemsIn(folded: Folded, text: string, from: number): readonly Item[] {
  const items: Item[] = []
  let listing = true
  let listed = 0
  for (let at = 0; at < text.length; ) {
    let stop = at
    while (stop < text.length && !separates(text, stop)) stop++
    const before = items.length
    const each = pieceInto(items, folded, text, at, stop, listing ? from : text.length)
    if (each !== null) {
      items.splice(before, 0, ...namesBefore(folded, text, listed, at, from))
      spread(items, each)
    }
    // Names in a row, 、 between them: the last may say how much there is to be of each.
    if (text.charAt(stop) !== '、' || items.length > before) listed = stop + 1
    if (stop > from && text.slice(Math.max(at, from), stop).trim() !== '')
      listing = items.length > before
    at = stop + 1
  }
  const counted = items.some(({ quantity }) => quantity !== undefined)
  return counted
    ? items.filter(({ name, quantity }) => quantity !== undefined || !VAGUE.test(name))
    : items
}

/** The names of a row that no quantity followed and no asking word preceded: 鸡蛋、皮蛋各一板，帮买一下. */
function namesBefore(
  folded: Folded,
  text: string,
  start: number,
  stop: number,
  from: number,
): readonly Item[] {
  if (stop > from || stop - start > LONGEST_ROW) return []
  return [...text.slice(start, stop).matchAll(/[^、]+/g)].flatMap(({ 0: word, index }) => {
    const name = nameIn(folded, text, start + index, start + index + word.length, false)
    return name === null ? [] : [{ name }]
  })
}

const LONGEST_ROW = 40

/** A colon parts a heading from its list (帮买水果：苹果3斤), and no name from its number (苹果：3斤). */
function separates(text: string, at: number): boolean {
  const char = text.charAt(at)
  return char === ':'
    ? !/[\d一二三四五六七八九十两半 ]/.test(text.charAt(at + 1))
    : SEPARATOR.test(char)
}

/** Gives its quantity to the things before `各2斤` that have none. */
function spread(items: Item[], each: Item): void {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]
    if (item === undefined || (item !== each && item.quantity !== undefined)) return
    if (VAGUE.test(item.name)) continue
    items[i] = { ...each, name: item.name }
  }
}

/** Reads the things of one piece; gives back the one whose quantity is for each of those before, if one is. */
function pieceInto(
  items: Item[],
  folded: Folded,
  text: string,
  start: number,
  stop: number,
  from: number,
): Item | null {
  const quantities = quantitiesIn(folded, text, start, stop)
  const push = (nameStart: number, nameEnd: number, quantity: Quantity | null): Item | null => {
    const name = nameIn(folded, text, nameStart, nameEnd, quantity !== null)
    if (name === null) return null
    const item: Item = {
      name,
      ...(quantity === null ? {} : { quantity: quantity.value }),
      ...(quantity?.unit ? { unit: quantity.unit } : {}),
    }
    items.push(item)
    return item
  }
  const [first] = quantities
  if (first === undefined) {
    if (stop <= from || RUN_OUT.test(text.slice(start, stop))) return null
    for (const [wordStart, wordEnd] of wordsIn(
      text,
      afterWish(text, Math.max(start, from), stop),
      stop,
    ))
      push(wordStart, wordEnd, null)
    return null
  }
  const head = afterWish(text, start, first.start)
  const nameFirst = nameIn(folded, text, head, first.start) !== null
  if (!nameFirst && leftIn(text.slice(head, first.start))) return null
  if (!nameFirst) {
    quantities.forEach((quantity, i) => {
      const end = quantities[i + 1]?.start ?? stop
      const [word] = wordsIn(text, quantity.end, end)
      if (word !== undefined) push(word[0], word[1], quantity)
      else if (i === 0) {
        const gone = usedUpIn(text, quantity.start)
        if (gone !== null) push(gone[0], gone[1], quantity)
        else if (end === stop) saysHowMuch(items, quantity)
      }
    })
    return null
  }
  let at = head
  let last: Item | null = null
  for (const [i, quantity] of quantities.entries()) {
    // 降压药两盒和一瓶钙片: what is joined may say its quantity first.
    const behind = wordsIn(text, quantity.end, quantities[i + 1]?.start ?? stop)[0]
    if (i > 0 && behind !== undefined && JOINT.test(text.slice(at, quantity.start))) {
      last = push(behind[0], behind[1], quantity)
      at = behind[1]
      continue
    }
    const words = wordsIn(text, at, quantity.start)
    for (const [wordStart, wordEnd] of words.slice(0, -1))
      if (from <= wordStart) push(wordStart, wordEnd, null)
    const word = words.at(-1)
    if (word !== undefined) last = push(word[0], word[1], quantity)
    at = quantity.end
  }
  const each = /各 ?$/.test(text.slice(start, quantities[0]?.start)) ? last : null
  for (const [wordStart, wordEnd] of wordsIn(text, at, stop))
    if (from <= wordStart) push(wordStart, wordEnd, null)
  return each
}

/** How much of it comes behind a pause: 西瓜，两个. */
function saysHowMuch(items: Item[], { value, unit }: Quantity): void {
  const last = items.at(-1)
  if (last === undefined || last.quantity !== undefined || VAGUE.test(last.name)) return
  items[items.length - 1] = { ...last, quantity: value, ...(unit === null ? {} : { unit }) }
}

/** Where the thing stands that was used up, before the quantity that is wanted anew. */
function usedUpIn(text: string, end: number): readonly [start: number, end: number] | null {
  const from = Math.max(0, end - LONGEST_USED_UP)
  const found = USED_UP.exec(text.slice(from, end))
  const name = found?.[1]
  if (found === null || name === undefined) return null
  const start = from + found.index + found[0].indexOf(name)
  return [start, start + name.length]
}

/** Whether words stand before a quantity that are neither a name nor a wish. */
function leftIn(text: string): boolean {
  return text.replace(LEAD, '').trim() !== ''
}

function afterWish(text: string, start: number, end: number): number {
  const head = text.slice(start, end)
  return start + (WISH.exec(head)?.[0].length ?? 0)
}

/** Nothing but what joins two things. */
const JOINT = /^ ?(?:和|跟|还有|以及|再加|外加|加) ?$/
/** What joins two things. */
const JOINED = /^(?:[和跟]|还有|以及)/

/** The words of a stretch, between spaces and 和. */
function wordsIn(text: string, start: number, end: number): readonly [number, number][] {
  const words: [number, number][] = []
  let at = start
  for (let i = start; i <= end; i++) {
    const joint = JOINED.exec(text.slice(i, i + 2))?.[0].length ?? 0
    const joins = joint > 0 && !text.startsWith('调和', i - 1) && i > at + 1 && i + joint < end
    if (i < end && text.charAt(i) !== ' ' && !joins) continue
    if (text.slice(at, i).trim() !== '') words.push([at, i])
    at = i + Math.max(joint, 1)
  }
  return words
}

/** The quantities of wares in a stretch; of two that stand together (一袋10斤的) the first counts. */
function quantitiesIn(
  folded: Folded,
  text: string,
  start: number,
  stop: number,
): readonly Quantity[] {
  const found: Quantity[] = []
  for (let at = start; at < stop; ) {
    if (text[at] === '俩' || text[at] === '仨') {
      found.push({ start: at, end: at + 1, value: text[at] === '俩' ? 2 : 3, unit: null })
      at++
      continue
    }
    if (!isArabic(text, at) && !isChineseNumeral(text[at]) && text[at] !== '半') {
      at++
      continue
    }
    const quantity = quantityAt(text, at)
    const bare = numeralAt(text, at)
    const last = found.at(-1)
    if (quantity !== null && quantity.counted === 'ware' && quantity.end <= stop) {
      const size = last !== undefined && /^[ (]*$/.test(text.slice(last.end, at))
      const code = quantity.unit === '码'
      const price =
        quantity.unit === '块' &&
        (isPrice(quantity.value, text.slice(quantity.end, stop)) ||
          SPENDS.test(text.slice(Math.max(start, at - 6), at)))
      if (!size && !code && !price)
        found.push({
          start: at,
          end: quantity.end,
          value: quantity.value,
          unit: typed(folded, quantity.place, quantity.place + quantity.unit.length),
        })
      else if (size && last !== undefined)
        found[found.length - 1] = {
          ...last,
          end: quantity.end + (/^装?的?/.exec(text.slice(quantity.end))?.[0].length ?? 0),
        }
      at = quantity.end
    } else if (
      bare !== null &&
      bare.script === 'arabic' &&
      isLoneNumber(text, at, bare.end, stop)
    ) {
      found.push({ start: at, end: bare.end, value: bare.value, unit: null })
      at = bare.end
    } else at = Math.max(bare?.end ?? 0, at + 1)
  }
  return found
}

function isLoneNumber(text: string, start: number, end: number, stop: number): boolean {
  if (end - start > 3 || start === 0) return false
  if (end < stop && text.charAt(end) !== ' ') return false
  return /[\u4e00-\u9fffxX×*]/.test(
    text.charAt(start - 1) === ' ' ? text.charAt(start - 2) : text.charAt(start - 1),
  )
}

function nameIn(
  folded: Folded,
  text: string,
  start: number,
  end: number,
  counted = true,
): string | null {
  const whole = text.slice(start, end)
  const lead = LEAD.exec(whole)?.[0].length ?? 0
  const body = whole.slice(lead)
  const tail = TAIL.exec(body)?.[0].length ?? 0
  const plain = body.slice(0, body.length - tail)
  const name = plain.slice(0, (NEXT.exec(plain) ?? PURPOSE.exec(plain))?.index ?? plain.length)
  if (name === '' || name.length > MOST_NAME || NO_NAME.test(name) || PEOPLE.test(name)) return null
  if (!/[\u4e00-\u9fffA-Za-z]/.test(name)) return null
  if (
    !counted &&
    (COOKS.test(whole) ||
      SENTENCE.test(name) ||
      plain.includes('着') ||
      body.charAt(name.length) === '了')
  )
    return null
  return typed(folded, start + lead, start + lead + name.length).trim()
}
