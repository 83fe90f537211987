import { numeralAt } from '../../numeral.ts'
import { listed } from '../../phrase.ts'
import { KIN } from '../../words/register/kin.ts'
import { escaped } from '../piece.ts'
import type { Remainder } from '../remainder.ts'

export const NUMERAL = '(?:[0-9]{1,4}|[零一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾俩仨]{1,4})'
export const UNIT =
  '(?:个人|口人|人|口|位|名|个|把|只|台|部|张|块|瓶|箱|袋|件|套|辆|桶|本|串|根|包|副|盒|支|条|卷|双|顶|面|盏|床|捆|沓|提|罐|壶|板|对|枚|节|片|杆|架|床|扇|份|摞)'
const FEW = '[0-9]{1,2}|[一二两三四五六七八九十]{1,2}'
/** Told by who they are, and summed: 两个大人一个孩子, 大人2 小孩1. */
const EACH = `(?:(?:${FEW}) ?[个位名]?(?:大人|成人|大|老人|老|孩子|小孩|娃|小|保姆)|(?:大人|成人|老人|孩子|小孩|娃) ?(?:${FEW}) ?[个位名]?)`
const SUMMED = new RegExp(`${EACH}(?:[和跟带加、,+ ]{0,2}${EACH})+`, 'g')
const PEOPLE = new RegExp(
  `(?:一大?家子?|全家|总共|一共|共|一行|连大带小|老|[娘爷父母姐弟兄妹夫妻祖孙]{1,2})?(${NUMERAL}) ?(?:口子|口人|口之家|个人|人|口|位|名|个)(?![\\u4e00-\\u9fff]{0,1}楼)`,
  'g',
)
/** 娘俩, 爷仨, 俩: so many by a word of its own. */
const TOGETHER =
  /(?<=^|[\s,;、])(?:[娘爷父母姐弟兄妹哥祖孙婆媳夫妻]{1,2}|小两口|我们|俺们?|就|一共|[\u4e00-\u9fff]{2,5}?)?([俩仨])(?:人|口)?(?=[\s,;、。]|$|回|来)/g
/** By oneself, and with one more. */
const PAIR =
  /(?:我|俺)(?:和|跟|带着?)(?:我|俺)?(?:妈|爸|娘|爹|对象|媳妇|老公|老婆|老伴|儿子|闺女|女儿|孩子|弟弟?|妹妹?|姐姐?|哥哥?)(?![\u4e00-\u9fff]*[和跟])(?=[\s,;、。]|$)|小两口|老两口|夫妻|两口子/g
/** Named one by one: 俺跟俺媳妇儿俺娘, 老姑跟老姑父. */
const SOMEBODY = `(?:[俺我他她咱](?:们?家)?的?)?(?:${[...listed(KIN), '老姑父', '老姑', '姑父', '老汉儿?', '[爹娘爸妈弟妹姐哥]'].toSorted((a, b) => b.length - a.length).join('|')})儿?`
const NAMED = new RegExp(
  `(?<=^|[\\s,、;])(?:[俺我](?=[跟和与带、])|${SOMEBODY})(?:(?:[跟和与、]|带着?|还有|(?=[俺我他她]))${SOMEBODY})+(?=[\\s,、;]|$)`,
  'g',
)
const ONE_NAMED = new RegExp(`${SOMEBODY}|[俺我](?=[跟和与带、])`, 'g')
const ONE =
  /(?:就)?(?:我|俺|他|她|孩子)?(?:自己|自个儿?|独自|单独|本人)(?:一(?:个)?人?)?|(?:我|俺)一个|就(?:我|俺)(?=[\s,;、。]|$)/g

/** Who stands there: 3人值守, or so many people and no more in a breath. */
const ON_DUTY = [
  new RegExp(
    `(${NUMERAL}) ?(?:个人|个|人|名|位)(?:工作人员|志愿者|保安|同志)?(?:都|均|全)?(?:在岗|值守|值班|在场|到岗|站岗)`,
    'g',
  ),
  new RegExp(`岗上[有共: ]{0,2}(${NUMERAL}) ?(?:个人|个|人|名|位)?`, 'g'),
  new RegExp(`(?<=^|[\\s,、。;])(${NUMERAL}) ?(?:个人|人|名|位)(?=[\\s,、。;]|$)`, 'g'),
] as const
const ANY = new RegExp(`(${NUMERAL}) ?${UNIT}`, 'g')

/** So many people, or so many of anything where the field is of none. */
export function takeNumber(rest: Remainder, name: string): number | null {
  const people = /[人口]/.test(name)
  const sum = people ? summed(rest) : null
  if (sum !== null) return sum
  const labelled = new RegExp(
    `${escaped(name)}(?:的|人员|人数)?[是有共: ]{0,2}(${NUMERAL}) ?${UNIT}?`,
    'g',
  )
  const behind = new RegExp(`(${NUMERAL}) ?${UNIT}?(?:都|均|全)?${escaped(name)}`, 'g')
  const others = people || name.endsWith('户') ? [PEOPLE] : name.endsWith('岗') ? ON_DUTY : [ANY]
  const words = people ? [TOGETHER, ONE] : []
  const labels = /人/.test(name) ? [new RegExp(`人数[是有: ]{0,2}(${NUMERAL})`, 'g')] : []
  for (const pattern of [labelled, behind, ...labels, ...others, ...words]) {
    const found = rest.find(pattern)
    const value = found === null ? null : counted(found[1] ?? '一')
    if (found === null || value === null) continue
    rest.take(found.index, found.index + found[0].length)
    return value
  }
  const named = people ? rest.find(NAMED) : null
  if (named !== null) {
    rest.take(named.index, named.index + named[0].length)
    return [...named[0].matchAll(ONE_NAMED)].length
  }
  const pair = people ? rest.find(PAIR) : null
  if (pair === null) return null
  rest.take(pair.index, pair.index + pair[0].length)
  return 2
}

/** 3-1402 1 武汉: behind the door, so many. */
const BARE = /(?<=^|[\s,、;])([1-9]|1[0-9]|[一二两三四五六七八九俩仨])(?=[\s,、;]|$)/g

export function takeBareNumber(rest: Remainder): number | null {
  const found = rest.find(BARE)
  if (found === null) return null
  rest.take(found.index, found.index + found[0].length)
  return counted(found[1] ?? '')
}

function summed(rest: Remainder): number | null {
  const found = rest.find(SUMMED)
  if (found === null) return null
  rest.take(found.index, found.index + found[0].length)
  const numbers = found[0].match(new RegExp(FEW, 'g')) ?? []
  return numbers.reduce((sum, said) => sum + (counted(said) ?? 0), 0)
}

/** A number in any script; 俩 and 仨 are two and three. */
export function counted(said: string): number | null {
  if (said === '俩') return 2
  return numeralAt(said, 0)?.value ?? null
}
