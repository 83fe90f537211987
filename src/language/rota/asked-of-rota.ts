import { numeralAt } from '../numeral.ts'
import { rotasNamed } from './rota-named.ts'
import type { RotaSaid, RotasHere } from './said-rota.ts'
import { clausesOf } from './taken.ts'
import { timesIn } from './time-said.ts'

const LONGEST = 30
const LOOK =
  '(?:看看|看一?下|查看?|查一?下|查查|发一?下|给我|麻烦|帮我|请问|请|问一?下|问问|想问问?|小微|那个|那|我们?|咱们?)*'
const NOW = '(?:有|现在|目前|今天|当前|这会儿|这时候|都|还|又|是|该|轮到|排的?是?|到底|一共|总共)*'
const END = '(?:的|啊|呀|呢|吧|了|来着|哈|在|人|名单|安排|,)*[\\s?？。!~]*$'
const WHO = '(?:谁们?|哪位|哪个|哪几个人?|哪几位|哪些人|什么人|啥人|几个人|多少人)'
const DUTY = '(?:班儿?|岗|值班|值守|当班|当值|在岗|上岗|站岗|守着?|盯着?|值|上班|执勤)'

const WHOSE = [
  `${LOOK}${NOW}(?:上)?${WHO}(?:的|来|在|上|去)*${DUTY}(?:上|里|次|着)*${END}`,
  `${LOOK}${NOW}(?:的)?${DUTY}(?:次|上|里)?(?:的)?(?:人员?)?${NOW}(?:有)?${WHO}${END}`,
  `${LOOK}(?:的)?(?:排班表?|班表|值班表|排班情况|值班名单|值班安排)(?:发|看|给|出)?(?:我|一?下)*(?:是什么|呢)?${END}`,
  `${LOOK}${NOW}(?:排|写|定|安排)的?(?:上)?(?:是|都是)?${WHO}${END}`,
  // Whether somebody is in, is asked of offices too.
  `${LOOK}${NOW}有(?:没有|沒有)?人(?:在|上)*[值守岗班]+着?(?:吗|没有?)?${END}`,
].map((pattern) => new RegExp(`^[\\s,]*${pattern}`))

const NEXT = [
  `${LOOK}(?:下一?个?班|下个班次)(?:的)?${NOW}${WHO}(?:来|会|要)*(?:接|换|替)我?${END}`,
  `${LOOK}(?:后头|后面|接下来|接着)(?:的)?${NOW}${WHO}(?:的班|接|上|来)*${END}`,
  `${LOOK}(?:下一?个?班|下一?班岗|下个班次|接班的?|后面那?班|下一?岗)(?:的)?${NOW}${WHO}${END}`,
  `${LOOK}${WHO}(?:是|来|上|接|的)*(?:下一?个?班|下一?班岗|接班|接我的?班|接下来的?班)${END}`,
  `${LOOK}(?:接|替|换)我(?:班)?的(?:人)?${NOW}${WHO}${END}`,
  `${LOOK}${WHO}(?:来|会|要)*(?:接|换|替)(?:我|班)+${END}`,
].map((pattern) => new RegExp(`^[\\s,]*${pattern}`))

/** 五点半换谁. */
const NEXT_THEN = new RegExp(`^[\\s,]*${LOOK}(?:换|接班?|轮到)${NOW}${WHO}${END}`)
/** 南门明早是谁. */
const WHO_THEN = new RegExp(
  `^[\\s,的]*${LOOK}${NOW}(?:排|上)?(?:的)?${NOW}${WHO}(?:来|上|去|值|守|着)*${END}`,
)

const LACKING = [
  `${LOOK}(?:还|现在|目前|都)*(?:有)?(?:哪些|哪几?个?|什么|啥|几个|多少)(?:个)?(?:班次?|岗|时段|时间)?(?:还|都)*(?:缺|差|少|空着?|没|没有|要)(?:人|报|排|满|着)*${END}`,
  `${LOOK}(?:还|现在|目前|都)*(?:缺|差|少)(?:不缺|不少|不差)?(?:几个|多少|哪些|什么|啥)?(?:人|班次?|岗)(?:吗|不|没有?)?${END}`,
  `${LOOK}(?:还|现在)*有(?:没有)?(?:空|缺)(?:的)?(?:班次?|岗|位)(?:吗|没有?)?${END}`,
].map((pattern) => new RegExp(`^[\\s,]*${pattern}`))

/** Their own slots are asked for: a slot, and how many, which or when. */
const OF_ME = /[我俺]/
const SLOT = /班(?!车|长|级|主任)|岗|值守/
const WHICH =
  /几个|几次|几天|几趟|多少个?班|哪|啥时候|啥时间|什么时候|什么时间|几号|几点|周几|星期几|礼拜几|班次?表|排班|的班[\s?。!]*$|有(?:没有?)?班(?:没得?|没有|吗|不|嘛)/
const HOURS_WORD = /时长|工时|小时|钟头|服务时间|志愿时间/
const HOW_LONG = /多少|几个?|查|看|时长[\s?。!]*$|够不够/
const SERVED = /值|站|干|服务|志愿|做|上|守|攒|累计|记|时长|工时/
const NOT_MINE =
  /谁|接我|换我|他|她|你|您|(?<![我俺咱])们|替|换|坐|公交|地铁|火车|飞机|快递|睡|充电|等了|排队|核酸|能不能|可不可以|孩子|老公|老婆/
const NOT_ASKED = /来不|去不|不能|没空/

/** Whose it was is nothing to come. */
const PAST = /昨|前天|上周|上礼拜|上星期/

/** Whose a slot is, who comes next, what is still open, one's own slots and hours. */
export function askedOfRota(text: string, here: RotasHere, own: boolean): RotaSaid | null {
  if (text.length > LONGEST || PAST.test(text)) return null
  const [first = '', ...others] = clausesOf(text)
  // What is said behind a question tells why it is asked, and what stands before it when.
  const tries = others.length === 0 ? [text] : [text, first, others.join('')]
  for (const each of tries) {
    const found = askedIn(each, here, own)
    if (found !== null) return found
  }
  return null
}

function askedIn(text: string, here: RotasHere, own: boolean): RotaSaid | null {
  const mine = own ? askedOfOneself(text) : null
  if (mine !== null) return mine
  const { rotas, spans } = rotasNamed(text, here)
  // Elsewhere the place is named: who stands there may be asked of anything.
  if (!own && rotas.length === 0) return null
  const bare = without(text, spans)
  if (NEXT.some((pattern) => pattern.test(bare))) return { kind: 'next', rotas }
  const found = timesIn(bare)
  const rest = without(bare, found.spans)
  if (NEXT_THEN.test(rest) && found.times.length > 0) return { kind: 'next', rotas }
  const then = rotas.length > 0 && found.times.length > 0
  if (WHOSE.some((pattern) => pattern.test(rest)) || (then && WHO_THEN.test(rest)))
    return { kind: 'whose', rotas, times: found.times }
  if (LACKING.some((pattern) => pattern.test(rest)) && /班|岗|人/.test(rest))
    return { kind: 'lacking', rotas }
  return null
}

function askedOfOneself(text: string): RotaSaid | null {
  if (NOT_MINE.test(text)) return null
  const hours = HOURS_WORD.test(text) && HOW_LONG.test(text) && SERVED.test(text)
  if (hours && (OF_ME.test(text) || /时长|工时/.test(text)))
    return { kind: 'hours', month: monthIn(text) }
  return OF_ME.test(text) && SLOT.test(text) && WHICH.test(text) && !NOT_ASKED.test(text)
    ? { kind: 'mine' }
    : null
}

function monthIn(text: string): number | 'this' | 'last' {
  if (/上个?月/.test(text)) return 'last'
  const at = text.search(/(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月/)
  return at < 0 ? 'this' : (numeralAt(text, at)?.value ?? 'this')
}

function without(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  return spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .trim()
}
