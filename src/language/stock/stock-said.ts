import { phrases } from '../phrase.ts'
import { escaped } from '../register/piece.ts'
import { remainderOf } from '../register/remainder.ts'
import type { Utterance } from '../utterance.ts'
import { MONEY } from '../words/stock/money.ts'
import { STOCK_TALK } from '../words/stock/talk.ts'
import { itemsChecked, takeDoor, takeItemCounts } from './item-count.ts'
import type { MovementWay, StockHere, StockSaid, StocksHere } from './said-stock.ts'

/** What is longer is read to all, and moves nothing. */
const LONGEST = 120
/** A line that does not begin with its word is brief. */
const LONGEST_BEHIND = 40
/** Where none of these stands residents speak of no stock. */
const OF_RESIDENTS = /签收|公示|捐|还[有剩]|[Ww] ?\d/

/** What a message says of the stock that is held here; null where it says nothing of it. */
export function stockSaid(utterance: Utterance, here: StocksHere): StockSaid | null {
  const { text } = utterance
  if (text.length > LONGEST || utterance.chain !== null) return null
  if (here.among === 'residents' && !OF_RESIDENTS.test(text)) return null
  const numbered = signature(utterance, here) ?? ofMovement(utterance, here) ?? account(text, here)
  if (numbered !== null) return numbered
  if (utterance.quote !== null) return null
  if (here.among === 'residents') return left(text, here) ?? offer(utterance, here)
  return left(text, here) ?? movement(utterance, here)
}

const itemsOf = ({ stocks }: StocksHere) => stocks.flatMap(({ items }) => items)

// ---- who receives it signs ----

const NUMBER = '[Ww]? ?0*([0-9]{1,6})'
const SIGNED = '(?:签收|签字|签了|收到|收讫|收下|收了)'
const SIGNS = new RegExp(
  `^[\\s,]*(?:(?:我|我们|我来|已|已经)?签收(?:了|一下|下)?[\\s:,]*${NUMBER}|[\u4e00-\u9fff]{2,6}签收(?:了)?[\\s:,]*[Ww] ?0*([0-9]{1,6}))(?:号|单)?`,
)
const SIGNS_BEHIND = new RegExp(
  `^[\\s,]*[Ww] ?0*([0-9]{1,6})(?:号|单)?[\\s:,的]*(?:东西|物资|货)?(?:已经?|都|我们?|刚)*${SIGNED}(?:了|啦|签字)?`,
)
const SIGNS_ALONE = /^[\s,]*(?:我|已|已经)?签收(?:了|啦)?[\s。!~]*$/
const QUOTED = /W([0-9]{1,6})/g
const ASKS = /[?]|[吗呢么没][\s。!~]*$/

function signature(utterance: Utterance, here: StocksHere): StockSaid | null {
  const { text, quote } = utterance
  if (ASKS.test(text)) return null
  const said = SIGNS.exec(text) ?? SIGNS_BEHIND.exec(text)
  if (said !== null) {
    const checked = itemsChecked(text.slice(said[0].length), itemsOf(here))
    return { kind: 'sign', number: Number(said[1] ?? said[2]), checked }
  }
  if (quote?.bot === true) {
    const numbers = [...quote.text.matchAll(QUOTED)].map(([, digits]) => Number(digits))
    const [number, ...others] = [...new Set(numbers)]
    const begun = /^[\s,]*(?:已|都|我)?(?:签收|收到|收了)(?:了|啦)?/.exec(text)
    if (number === undefined || others.length > 0 || begun === null) return null
    return {
      kind: 'sign',
      number,
      checked: itemsChecked(text.slice(begun[0].length), itemsOf(here)),
    }
  }
  return quote === null && SIGNS_ALONE.test(text)
    ? { kind: 'sign', number: null, checked: [] }
    : null
}

// ---- a movement by its number ----

const CORRECTS =
  /^[\s,]*(?:更正|改正|更改|修改|改)(?:一下|下)?[\s:,]*[Ww] ?0*([0-9]{1,6})(?:号|单)?[\s:,]*(?:应该|应|改成|改为|改|是|为|成)*[\s:,]*/
const CORRECTS_BEHIND =
  /^[\s,]*[Ww] ?0*([0-9]{1,6})(?:号|单)?[\s:,]*(?:记错了?|写错了?|说错了?|错了)?[\s:,]*(?:更正|改成|改为|应该是|应为|是)[\s:,]*/
const STRIKES =
  /^[\s,]*(?:取消|作废|撤销|撤回|冲销)[\s:,]*[Ww] ?0*([0-9]{1,6})(?:号|单)?(?:了|吧)?[\s。!~]*$/
const STRIKES_BEHIND =
  /^[\s,]*[Ww] ?0*([0-9]{1,6})(?:号|单)?[\s:,]*(?:取消|作废|撤销|不算|不要了|冲销)(?:了|吧)?[\s。!~]*$/
const LOOKS =
  /^[\s,]*(?:查|看看?|查询)[\s:,]*[Ww] ?0*([0-9]{1,6})(?:号|单)?[\s。!~?]*$|^[\s,]*[Ww] ?0*([0-9]{1,6})(?:号|单)?[\s:,]*(?:谁)?(?:签收?了?没有?|签收?了?吗|到哪了?|到了吗|怎么样了?|什么情况)[\s。!~?]*$/

function ofMovement(utterance: Utterance, here: StocksHere): StockSaid | null {
  const { text } = utterance
  if (here.among === 'residents' || !/[Ww] ?\d/.test(text)) return null
  const looked = LOOKS.exec(text)
  if (looked !== null) return { kind: 'look', number: Number(looked[1] ?? looked[2]) }
  const struck = STRIKES.exec(text) ?? STRIKES_BEHIND.exec(text)
  if (struck !== null) return { kind: 'strike', number: Number(struck[1]) }
  const said = CORRECTS.exec(text) ?? CORRECTS_BEHIND.exec(text)
  if (said === null || ASKS.test(text)) return null
  const rest = remainderOf(text, said[0].length)
  const { lines } = takeItemCounts(rest, itemsOf(here))
  const household = takeDoor(rest)
  return {
    kind: 'correct',
    number: Number(said[1]),
    lines,
    household,
    rest: worded(utterance, rest.left()),
  }
}

// ---- what is left, and what all may read ----

const LOOK = '(?:看看?|查一?下?|查询|问一?下?|请问|帮我?看?看?)?'
const END = '[\\s了的呀啊啦呢吗?。!~]*$'
const HOW_MUCH =
  '(?:现在|目前|这边|咱们?|我们|社区|仓库|库里|这里|手头)*(?:的)?(?:一共|总共|总)?(?:还)?(?:(?:有|剩|存|余)(?:下|余|着)?(?:多少|几)(?:个|只|桶|箱|件|套|瓶|包|盒|袋|副|双|把|支|台)?|够不够|够用?|有没有|有(?=[吗么?])|库存(?:还?有?剩?多少)?|存货|结余|余量|存量|剩余(?:多少)?)'

const ASKED = new RegExp(`^${LOOK}(?:${HOW_MUCH})${END}`)
const BESIDE = new RegExp(`^(?:${LOOK}|和|跟|还有|够.{0,3}[吗么不]?|急|谢谢|麻烦了?|在吗)${END}`)

/** 口罩还有多少, 酒精还有多少 够发吗: items, how much there is of them, and hardly anything else. */
function left(text: string, { stocks }: StocksHere): StockSaid | null {
  if (text.length > 30) return null
  for (const { name, items } of stocks) {
    const called = items.flatMap((item) =>
      [item.name, ...item.words].map((word) => ({ item, word })),
    )
    const said = new Set<string>()
    let rest = text
    for (const { item, word } of called.toSorted((a, b) => b.word.length - a.word.length)) {
      if (!rest.includes(word)) continue
      said.add(item.name)
      rest = rest.replaceAll(word, '')
    }
    const all = rest.includes(name)
    if (said.size === 0 && !all && !/^[\s,]*(?:看看?|查一?下?)?库存/.test(text)) continue
    const pieces = (all ? rest.replace(name, '') : rest)
      .split(/[\s,、。?;!]+|(?<=[多少几])(?=还有|还剩)/)
      .map((piece) => piece.replace(/^[和跟]|[和跟]$/, ''))
      .filter((piece) => piece !== '')
    if (pieces.some((piece) => ASKED.test(piece)) && pieces.every(isOfAsking))
      return { kind: 'left', stock: name, items: [...said] }
  }
  return null
}

function isOfAsking(piece: string): boolean {
  return ASKED.test(piece) || BESIDE.test(piece)
}

function account(text: string, { stocks }: StocksHere): StockSaid | null {
  if (text.length > 16 || !text.includes('公示')) return null
  for (const { name } of stocks) {
    const own = escaped(name)
    const asked = new RegExp(
      `^[\\s,]*(?:看看?|发一?下?|把)?(?:公示(?:一下|下)?[\\s:,]*(?:${own})|(?:${own})[\\s:,的]*公示)(?:一下|下)?[\\s。!~]*$`,
    )
    if (asked.test(text)) return { kind: 'account', stock: name }
  }
  return null
}

// ---- what comes, goes, moves and is counted ----

interface Verb {
  readonly stock: StockHere
  readonly way: MovementWay
  readonly start: number
  readonly end: number
  /** Whether the message begins with it. */
  readonly leads: boolean
}

const TALK = phrases(STOCK_TALK)
const MONEYED = phrases(MONEY)
const LEAD =
  /^[\s,]*(?:今天|今儿|今早|刚才|刚刚|刚|上午|下午|早上|晚上|现在|已经?|又|再|我们?|社区)*[\s,:]*/

function movement(utterance: Utterance, here: StocksHere): StockSaid | null {
  const { text } = utterance
  const verb = verbIn(text, here.stocks)
  if (verb === null || ASKS.test(text) || TALK.test(text)) return null
  // Offices that hold none begin with the word, where they mean it.
  if (here.among === 'offices' && !verb.leads) return null
  const { stock, way } = verb
  const rest = remainderOf(text, 0)
  rest.take(verb.leads ? 0 : verb.start, verb.end)
  const { lines, bare, odd } = takeItemCounts(rest, stock.items)
  if (odd !== null) return { kind: 'unit', ...odd }
  if (lines.length === 0) return withoutItems(text, verb, bare, here)
  if (way === 'in' && MONEYED.test(text)) return { kind: 'money' }
  const before = text.slice(0, verb.start)
  const household = way === 'in' || way === 'count' ? null : takeDoor(rest)
  const words = worded(utterance, rest.left())
  if (!verb.leads && !fits(verb, before, text)) return null
  const given = way === 'in' ? donorIn(words, /捐|赠/.test(text)) : null
  return {
    kind: way,
    stock: stock.name,
    lines,
    household,
    donor: given?.donor ?? null,
    shown: given?.shown ?? false,
    rest: given?.rest ?? words,
  }
}

const OFFERS =
  /^[\s,]*(?:我们?|我家|咱|俺|本人)?(?:想|要|愿意?|打算|给社区|来|再)*(?:捐赠|捐献|捐)(?:点|一些|些)?/

/** A neighbour has something to give: 我捐口罩50只. */
function offer(utterance: Utterance, { stocks }: StocksHere): StockSaid | null {
  const { text } = utterance
  const begun = OFFERS.exec(text)
  if (begun === null || ASKS.test(text) || text.length > LONGEST_BEHIND) return null
  for (const { name, items } of stocks) {
    const rest = remainderOf(text, begun[0].length)
    const { lines, odd } = takeItemCounts(rest, items)
    if (lines.length === 0 || odd !== null) continue
    const { donor, shown } = donorIn(worded(utterance, rest.left()), true)
    return { kind: 'offer', stock: name, lines, donor, shown }
  }
  return null
}

/** A word of more than one character may stand behind the goods; a short one stands before them, behind who or whom it is of. */
function fits({ start, end }: Verb, before: string, text: string): boolean {
  if (text.length > LONGEST_BEHIND) return false
  if (end - start > 1) return true
  return /^[\s,]*(?:给|为|从)?[\s]*[0-9A-Za-z\u4e00-\u9fff·-]{2,10}[\s,:]*$/.test(before)
}

/** What stands behind a short word: goods, a count, a door, a pause. */
const OPENS = /^(?:了|出|走|来|取|给)?(?:[\s:,]|[0-9零一二两三四五六七八九十百千万]|$)/

function verbIn(text: string, stocks: readonly StockHere[]): Verb | null {
  const head = LEAD.exec(text)?.[0].length ?? 0
  let best: Verb | null = null
  for (const stock of stocks) {
    const items = new RegExp(
      `^(?:了|出|走|来|取|给)?[\\s:,]*(?:${stock.items.flatMap(({ name, words }) => [name, ...words].map(escaped)).join('|')})`,
      'i',
    )
    for (const way of ['in', 'out', 'move', 'count'] as const) {
      for (const word of stock.words[way]) {
        for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
          const end = at + word.length
          const behind = text.slice(end)
          const short = [...word].length === 1
          if (short && !OPENS.test(behind) && !items.test(behind)) continue
          const one: Verb = { stock, way, start: at, end, leads: at === head }
          if (best === null || rank(one) > rank(best)) best = one
        }
      }
    }
  }
  return best
}

/** What leads the message is meant, then the longer word, then the earlier. */
function rank({ leads, start, end }: Verb): number {
  return (leads ? 10_000 : 0) + (end - start) * 200 - start
}

/** 入库 手套50双: things that are no item of the list; without any the count or the thing is asked for. */
function withoutItems(
  text: string,
  { stock, way, end, leads }: Verb,
  bare: readonly string[],
  { among }: StocksHere,
): StockSaid | null {
  if (!leads || among !== 'holders') return null
  const behind = text.slice(end)
  const long = [...text.slice(0, end).trim()].length > 1
  if (way === 'in' && MONEYED.test(behind) && behind.length < 24) return { kind: 'money' }
  if (!/^[\s:,]/.test(behind) && !long) return null
  if (bare.length > 0 && behind.trim().length < 12)
    return { kind: 'nothing', stock: stock.name, way }
  const thing =
    /^[\s:,]+([\u4e00-\u9fffA-Za-z]{1,8}?) ?(?:[0-9]{1,6}|[一二两三四五六七八九十百千]{1,4}) ?[\u4e00-\u9fff]/.exec(
      behind,
    )?.[1]
  if (thing !== undefined && long && behind.length < 30)
    return { kind: 'unknown-item', stock: stock.name, said: thing }
  return behind.trim() === '' && long ? { kind: 'nothing', stock: stock.name, way } : null
}

/** Who speaks for the donor: 他说别公示. */
const TOLD = '(?:他|她|他们|本人|对方|人家|老板|公司|单位)?(?:自己)?(?:说|讲|表示|要求)?(?:是|了)?'
const SHOWN = new RegExp(
  `${TOLD}(?:公示)?(?:可以|同意|愿意|能|要|让|给|需要)(?:公示|公开|署名|写名|写上名)(?:姓?名字?)?|${TOLD}(?:公示|公开)(?:名字)?(?:可以|没问题|行)`,
  'g',
)
const HIDDEN = new RegExp(
  `${TOLD}(?:不(?:要|想|愿意?|用|让|同意|能|可以?)?|别|勿|甭)(?:公示|公开|署名|写名字?|留名|写上名|挂名)(?:字)?|匿名|没留名|不具名`,
  'g',
)
const GIVES = /(?:爱心)?(?:捐赠|捐献|捐助|捐|赠送|赞助|赠|送来|送)(?:来)?(?:的|了)?/
/** What stands before a name and is none. */
const NO_DONOR =
  /^(?:由|是|来自|收到|感谢|谢谢|爱心企业|爱心人士|居民|业主|热心居民|我叫|我是|我姓|我们?|咱|俺|同意|写名|可以|都)+[\s:]*/u

/** 刘先生捐，可以公示. */
function donorIn(
  words: string,
  given: boolean,
): { readonly donor: string | null; readonly shown: boolean; readonly rest: string } {
  const hidden = new RegExp(HIDDEN.source).test(words)
  const shown = !hidden && new RegExp(SHOWN.source).test(words)
  const plain = words.replace(HIDDEN, ' ').replace(SHOWN, ' ').trim()
  const hit = GIVES.exec(plain)
  const named =
    hit === null
      ? plain
      : plain.slice(0, hit.index).trim() || plain.slice(hit.index + hit[0].length).trim()
  const [first = ''] = named
    .split(/[\s,，。、;；]+/u)
    .map((piece) => piece.replace(NO_DONOR, ''))
    .filter((piece) => [...piece].length > 1)
  const donor = (hit !== null || given) && first !== '' && [...first].length <= 16 ? first : null
  return { donor, shown: shown && (donor !== null || given), rest: donor === null ? plain : '' }
}

/** The words that are left, as typed, without what only joins. */
function worded(
  { typed }: Utterance,
  stretches: readonly { readonly start: number; readonly text: string }[],
): string {
  return stretches
    .map(({ start, text }) => typed(start, start + text.length))
    .map((text) => text.replace(/^[\s,，。;；:：、.!！~·和及]+|[\s,，。;；:：、!！~·和及]+$/gu, ''))
    .map((text) => text.replace(/^(?:给|到|去|送到?|发给|了|的|共|共计|一共)$/u, ''))
    .filter((text) => text !== '')
    .join(' ')
}
