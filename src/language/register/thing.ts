import { counted, NUMERAL, UNIT } from './people.ts'
import { escaped } from './piece.ts'
import type { Remainder } from './remainder.ts'
import type { ItemSaid } from './said-register.ts'

const THING = '[\\u4e00-\\u9fffA-Za-z]{1,10}?'
const HEAD = '(?<=^|[\\s,、。;:])'
const COUNTED = [
  new RegExp(
    `${HEAD}(${THING}) ?[x×*]? ?(${NUMERAL}) ?[\\u4e00-\\u9fff]{0,2}(?=[\\s,、。;]|$)`,
    'g',
  ),
  new RegExp(`${HEAD}(${NUMERAL}) ?${UNIT}(${THING})(?=[\\s,、。;]|$)`, 'g'),
] as const

/** Things and how many: 额温枪2, 对讲机一部, 2把额温枪. */
export function takeItems(rest: Remainder): readonly ItemSaid[] | null {
  const items: { name: string; count: number; at: number }[] = []
  for (const [place, pattern] of COUNTED.entries()) {
    for (let found = rest.find(pattern); found !== null; found = rest.find(pattern)) {
      const [all, one = '', other = ''] = found
      const [name, count] = place === 0 ? [one, other] : [other, one]
      items.push({ name, count: counted(count) ?? 0, at: found.index })
      rest.take(found.index, found.index + all.length)
    }
  }
  if (items.length === 0) return null
  return items.toSorted((a, b) => a.at - b.at).map(({ name, count }) => ({ name, count }))
}

/** 31号没办完, 还有44没弄完, 剩60没办完. */
const OPEN_CASES =
  /(?:还有|还剩|剩下?|有)?[: ]?((?:[ 、,和跟]{0,3}#?[0-9]{1,6}号?(?:工单|单)?)+)(?:还)?没(?:办|弄|处理|搞)(?:完|好|掉)/g

/** Numbers of cases behind the field's name: 没办完31、32; none of them: 没办完的没有. */
export function takeCases(rest: Remainder, name: string): readonly number[] | null {
  const said = new RegExp(
    `${escaped(name)}的?(?:还)?(?:有|是|剩)?[: ]?(?:工单|单子)?((?:[ 、,和跟]{0,3}#?[0-9]{1,6}号?)+|没有|无)`,
    'g',
  )
  const found =
    rest.find(said) ?? rest.find(OPEN_CASES) ?? rest.find(/()((?:[ 、,和]?#[0-9]{1,6})+)/g)
  if (found === null) return null
  rest.take(found.index, found.index + found[0].length)
  return [...`${found[1]}${found[2] ?? ''}`.matchAll(/[0-9]{1,6}/g)].map(([number]) =>
    Number(number),
  )
}
