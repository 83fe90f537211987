import { numeralAt } from '../numeral.ts'
import { escaped } from './piece.ts'
import type { Remainder } from './remainder.ts'

export const NUMERAL = '(?:[0-9]{1,4}|[零一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾俩仨]{1,4})'
export const UNIT =
  '(?:个人|口人|人|口|位|名|个|把|只|台|部|张|块|瓶|箱|袋|件|套|辆|桶|本|串|根|包|副|盒|支|条)'
const PEOPLE = new RegExp(
  `(?:一家|全家|共|老|[娘爷父母姐弟兄妹夫妻祖孙]{1,2})?(${NUMERAL}) ?(?:口子|口人|个人|人|口|位|名|个)(?![\\u4e00-\\u9fff]{0,1}楼)`,
  'g',
)
/** 娘俩, 爷仨, 俩: so many by a word of its own. */
const TOGETHER =
  /(?<=^|[\s,;、])(?:[娘爷父母姐弟兄妹哥祖孙婆媳]{1,2}|我们|俺们?|就|一共)?([俩仨])(?:人|口)?(?=[\s,;、。]|$|回|来)/g
/** By oneself. */
const ONE = /(?:我|俺|他|她|孩子)?(?:自己|独自)(?:一(?:个)?人?)?|(?:我|俺)一个/g

/** So many people, or so many of anything where the field is of none. */
export function takeNumber(rest: Remainder, name: string): number | null {
  const labelled = new RegExp(`${escaped(name)}[是有: ]?(${NUMERAL}) ?${UNIT}?`, 'g')
  const behind = new RegExp(`(${NUMERAL}) ?${UNIT}?${escaped(name)}`, 'g')
  const others = /[人口岗户]/.test(name) ? [PEOPLE] : [new RegExp(`(${NUMERAL}) ?${UNIT}`, 'g')]
  const words = /[人口]/.test(name) ? [TOGETHER, ONE] : []
  const labels = /人/.test(name) ? [new RegExp(`人数[是有: ]?(${NUMERAL})`, 'g')] : []
  for (const pattern of [labelled, behind, ...labels, ...others, ...words]) {
    const found = rest.find(pattern)
    const value = found === null ? null : counted(found[1] ?? '一')
    if (found === null || value === null) continue
    rest.take(found.index, found.index + found[0].length)
    return value
  }
  return null
}

/** A number in any script; 俩 and 仨 are two and three. */
export function counted(said: string): number | null {
  if (said === '俩') return 2
  return numeralAt(said, 0)?.value ?? null
}
