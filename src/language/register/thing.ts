import { counted, NUMERAL, UNIT } from './people.ts'
import { escaped } from './piece.ts'
import type { Remainder } from './remainder.ts'
import type { ItemSaid } from './said-register.ts'

const THING = '(?:[0-9]{2,3}|[A-Za-z][0-9]{2,3})?[\\u4e00-\\u9fffA-Za-z]{1,10}?'
const HEAD = '(?<=^|[\\s,、。;:])'
const END = '(?=[\\s,、。;!()]|$)'
/** How the number was said, and a half of a measure. */
const MANY = `(${NUMERAL}|半)`
const COUNTED = [
  new RegExp(`${HEAD}(${THING}) ?[x×*:是有各]? ?${MANY} ?${UNIT}?(?:半)?${END}`, 'g'),
  new RegExp(`${HEAD}${MANY} ?${UNIT}(${THING})${END}`, 'g'),
] as const
/** What happens, and who comes, is no thing that is handed over. */
const NO_THING =
  /[了都着过没不去走坏跟就说被把来进出再派需要今昨早晚又]|登记(?![本簿册表])|[吧呢吗]|来访|访客|外卖|快递|工单|^(?:大爷|大娘|老人|孩子|居民|业主|人|车|辆|在岗|在岗的|值班|一共|共|总共|还剩|还有|剩|上一班|体温|其他|其它|东西|物品|情况)$|[点号日月楼]$/

/** Things and how many: 额温枪2, 对讲机一部, 2把额温枪. */
export function takeItems(rest: Remainder): readonly ItemSaid[] | null {
  const items: { name: string; count: number; at: number }[] = []
  for (const [place, pattern] of COUNTED.entries()) {
    for (const found of all(rest, pattern)) {
      const [said, one = '', other = ''] = found
      const [name, many] = place === 0 ? [one, other] : [other, one]
      if (NO_THING.test(name) || !rest.free(found.index, found.index + said.length)) continue
      items.push({ name, count: many === '半' ? 0.5 : (counted(many) ?? 0), at: found.index })
      rest.take(found.index, found.index + said.length)
    }
  }
  if (items.length === 0) return null
  return items.toSorted((a, b) => a.at - b.at).map(({ name, count }) => ({ name, count }))
}

/** All that a pattern finds in what is left. */
function all({ text }: Remainder, pattern: RegExp): readonly RegExpExecArray[] {
  return [...text.matchAll(pattern)]
}

const CASE = '(?:#?[0-9]{1,6}|[一二三四五六七八九十百零]{1,5})(?![0-9件项个条起])号?'
const CASES = `((?:[ 、,和跟]{0,3}${CASE}(?:工单|单子|单)?)+)`
/** 31号没办完, 还有44没弄完, 剩60没办完. */
const OPEN_CASES =
  /(?<=^|[\s,、。;:有剩])(?:还有|还剩|剩下?|有)?[: ]?((?:[ 、,和跟]{0,3}#?[0-9]{1,6}号?(?:工单|单)?)+)(?:都|还|也)*没(?:办|弄|处理|搞)(?:完|好|掉|利索)/g
const MARKED = /()((?:[ 、,和]?#[0-9]{1,6})+)/g

/** Numbers of cases behind the field's name: 没办完31、32; none of them: 没办完的没有. */
export function takeCases(rest: Remainder, name: string): readonly number[] | null {
  const said = new RegExp(
    `(?:还有)?${escaped(name)}的?(?:还)?(?:有|是|剩)?[: ]{0,2}(?:工单|单子|单号)?[: ]?(?:${CASES}|没有|无|零)`,
    'g',
  )
  const found = rest.find(said) ?? rest.find(OPEN_CASES) ?? rest.find(MARKED)
  if (found === null) return null
  rest.take(found.index, found.index + found[0].length)
  const numbers = `${found[1] ?? ''} ${found[2] ?? ''}`
  return [...numbers.matchAll(/[0-9]{1,6}|[一二三四五六七八九十百零]+/g)].flatMap(
    ([number]) => counted(number) ?? [],
  )
}
