import { escaped } from '../piece.ts'
import type { Remainder } from '../remainder.ts'
import type { ItemSaid } from '../said-register.ts'
import { counted, NUMERAL, UNIT } from './people.ts'

const THING = '(?:[0-9]{2,3}|[A-Za-z][0-9]{2,3})?[\\u4e00-\\u9fffA-Za-z]{1,10}?'
const HEAD = '(?<=^|[\\s,、。;:])'
const END = '(?=[\\s,、。;!()]|$)'
/** How the number was said, and a half of a measure. */
const MANY = `(${NUMERAL}|半)`
const LEFT = '(?:还是|还剩下?|还有|剩下?|还|[x×*:是有各共])'
/** A measure belongs to its number, not to the thing behind a blank: 额温枪2 对讲机1. */
const MEASURE = `(?:(?!对讲|口罩|袋子|箱子|板凳|桶装|条幅)${UNIT}| ${UNIT}${END})?`
const ONE_THING = `(${THING}) ?${LEFT}? ?${MANY}${MEASURE}半?`
/** One behind the other, with nothing between: 对讲机两个额温枪一把. */
const THINGS = new RegExp(`${HEAD}(?:${ONE_THING.replaceAll(/\((?!\?)/g, '(?:')})+${END}`, 'g')
const EACH = new RegExp(`${ONE_THING}`, 'y')
const BEFORE = new RegExp(`${HEAD}${MANY} ?${UNIT}(${THING})${END}`, 'g')
/** That all is as it should be may stand before a thing. */
const IN_ORDER = /^(?:一切|都|全)?(?:正常|平安|没事|无事|照旧)/
/** What happens, and who comes, is no thing that is handed over. */
const NO_THING =
  /[了都着过没不去走坏跟就说被把来进出再派需要今昨早晚又]|登记(?![本簿册表])|[吧呢吗]|来访|访客|外卖|快递|工单|单子|^(?:大爷|大娘|老人|孩子|居民|业主|人|车|辆|在岗|在岗的|值班|一共|共|总共|还剩|还有|剩|上一班|体温|其他|其它|东西|物品|情况)$|[点号日月楼]$/

interface Found extends ItemSaid {
  readonly at: number
}

/** Things and how many: 额温枪2, 对讲机一部, 2把额温枪. */
export function takeItems(rest: Remainder): readonly ItemSaid[] | null {
  const items = [
    ...[...rest.blanked().matchAll(THINGS)].flatMap((found) => chained(rest, found)),
    ...[...rest.blanked().matchAll(BEFORE)].flatMap((found): readonly Found[] => {
      const [said, many = '', name = ''] = found
      if (NO_THING.test(name) || !rest.free(found.index, found.index + said.length)) return []
      rest.take(found.index, found.index + said.length)
      return [{ name, count: countOf(many), at: found.index }]
    }),
  ]
  if (items.length === 0) return null
  return items.toSorted((a, b) => a.at - b.at).map(({ name, count }) => ({ name, count }))
}

/** The things of one breath; where one of them is none, none is. */
function chained(rest: Remainder, { 0: said, index }: RegExpExecArray): readonly Found[] {
  const items: Found[] = []
  const lead = IN_ORDER.exec(said)?.[0].length ?? 0
  EACH.lastIndex = lead
  for (let found = EACH.exec(said); found !== null; found = EACH.exec(said)) {
    const [, name = '', many = ''] = found
    if (NO_THING.test(name)) return []
    items.push({ name, count: countOf(many), at: index + found.index })
  }
  if (items.length === 0 || !rest.free(index, index + said.length)) return []
  rest.take(index + lead, index + said.length)
  return items
}

function countOf(said: string): number {
  return said === '半' ? 0.5 : (counted(said) ?? 0)
}

const NUMBER = '(?:#?[0-9]{1,6}|[一二三四五六七八九十百零]{1,5})'
const CASE = `${NUMBER}(?![0-9件项个条起])号?(?:工单|单子?)?`
const CASES = `((?:[ 、,和跟]{0,3}${CASE})+)`
/** 31号没办完, 还有44没弄完, 剩60没办完, 六号单子没办完, 23号单子人家还没来修. */
const UNDONE = '(?:都|还|也)*没(?:有)?(?:办|弄|处理|搞|整|了)?(?:完|好|掉|利索|结)'
const OPEN_CASES = [
  new RegExp(
    `(?<=^|[\\s,、。;:有剩个单])(?:还有|还剩|剩下?|有)?个?(?:工单|单子)?[: ]?((?:[ 、,和跟]{0,3}#?[0-9]{1,6}号?(?:工单|单子?)?)+)${UNDONE}`,
    'g',
  ),
  new RegExp(
    `(?<=^|[\\s,、。;:])(?:还有|还剩|剩下?|有)?个?(?:工单|单子)?[: ]?((?:[ 、,和跟]{0,3}${NUMBER}号(?:工单|单子?)?)+)${UNDONE}`,
    'g',
  ),
  new RegExp(
    `(?<=^|[\\s,、。;:])(?:工单|单子)?((?:${NUMBER}号?(?:工单|单子)))[^\\s,、。;]{0,6}没[^\\s,、。;]{0,3}(?=[\\s,、。;]|$)`,
    'g',
  ),
] as const
const MARKED = /()((?:[ 、,和]?#[0-9]{1,6})+)/g

/** Numbers of cases behind the field's name: 没办完31、32; none of them: 没办完的没有. */
export function takeCases(rest: Remainder, name: string): readonly number[] | null {
  const said = new RegExp(
    `(?:还有)?${escaped(name)}的?(?:还)?(?:有|是|剩)?[: ]{0,2}(?:工单|单子|单号)?[: ]?(?:${CASES}|没有|无|零)`,
    'g',
  )
  const found = [said, ...OPEN_CASES, MARKED].map(rest.find).find((match) => match !== null) ?? null
  if (found === null) return null
  rest.take(found.index, found.index + found[0].length)
  const numbers = `${found[1] ?? ''} ${found[2] ?? ''}`
  return [...numbers.matchAll(/[0-9]{1,6}|[一二三四五六七八九十百零]+/g)].flatMap(
    ([number]) => counted(number) ?? [],
  )
}
