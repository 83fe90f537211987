import { arabic } from './building-name.ts'
import { type Cell, textOf } from './table.ts'

/** An identity card's number, which is never kept wherever it stands. */
const IDENTITY = /(?<![0-9])\d{17}[0-9Xx](?![0-9])/
const VACANT = /^(?:空|空置|空房|空户|空关|无人|无人住|无人居住|毛坯|未入住)$/
const NOBODY = /^(?:无|暂无|没有|[-—/\\]+)$/
/** Who went from door to door and was not told. */
const UNKNOWN =
  /^(?:[?]+|不详|未知|不清楚|不知道|待查|待核|待核实|待定|未登记|未联系上?|联系不上|未见面?|未填|拒登|拒报|拒绝登记)$/
/** What a formula leaves where it fails. */
const BROKEN = /^#(?:REF|N\/A|VALUE|NAME|DIV\/0|NULL|NUM|SPILL)[!?]?/
const BRACKETED = /\s*\([^()]*\)$/

/** What a cell says: its value where it has one, what of it is not kept, and whether it cannot be read. */
export interface Text<Value> {
  readonly value?: Value
  /** A clause on what the cell holds besides. */
  readonly beside?: string
  readonly wrong?: true
}

/** Whether a cell holds the number of an identity card. */
export function holdsIdentity(text: string): boolean {
  return IDENTITY.test(text)
}

/** Whether who wrote a name meant that nobody lives there. */
export function isVacant(cell: Cell | undefined): boolean {
  return VACANT.test(unwrapped(textOf(cell)))
}

/** A name as people write it: `张 三` is 张三, `赵敏（租户）` 赵敏. */
export function nameIn(cell: Cell | undefined): Text<string> {
  const text = textOf(cell)
    .replace(IDENTITY, '')
    .replace(/\p{Cc}/gu, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .trim()
  const whole = unwrapped(text)
  if (whole === '' || NOBODY.test(whole) || VACANT.test(whole)) return {}
  if (UNKNOWN.test(whole)) return { beside: `"${whole}" is no name` }
  if (BROKEN.test(whole) || /^[\d.,+E]{5,}$/.test(whole)) return { wrong: true }
  const bare = whole.replace(BRACKETED, '')
  const value = bare.slice(0, 30)
  return bare === whole ? { value } : { value, beside: `"${whole.slice(bare.length)}" is not kept` }
}

const NUMBER =
  /(?<!\d)(?:(?:\+|00)?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)|(?<!\d)0\d{2,3}\)?[ -]?\d{7,8}(?!\d)|(?<!\d)400(?:-?\d){7}(?!\d)|(?<!\d)[2-9]\d{2,3}[ -]?\d{4}(?!\d)/g
const SEPARATORS = /[\s、,;:/|()+&.-]+/
const LONGEST_WORD = 8

/** Telephone numbers, mobiles and landlines, several by `、`; whose they are is not kept. */
export function phoneIn(cell: Cell | undefined): Text<string> {
  // A landline written as a number has lost the 0 before it.
  const lost = typeof cell === 'number' && /^[2-9]\d{9,10}$/.test(String(cell)) ? '0' : ''
  const text = lost + textOf(cell).replace(/\.0+$/, '')
  const whole = unwrapped(text)
  if (whole === '' || NOBODY.test(whole) || VACANT.test(whole)) return {}
  if (UNKNOWN.test(whole)) return { beside: `"${whole}" is no telephone` }
  const numbers = [...text.matchAll(NUMBER)].map(([number]) => digits(number))
  const words = text
    .replace(NUMBER, ' ')
    .split(SEPARATORS)
    .filter((word) => word !== '')
  const read = words.every((word) => word.length <= LONGEST_WORD && !/[0-9A-Za-z]/.test(word))
  if (numbers.length === 0 || !read) return { wrong: true }
  const value = [...new Set(numbers)].join('、')
  return words.length === 0 ? { value } : { value, beside: `"${words.join('、')}" is not kept` }
}

function digits(number: string): string {
  return number.replace(/[^0-9]/g, '').replace(/^(?:00)?86(?=1\d{10}$)/, '')
}

const SOME = '([0-9]{1,2}|[零一二两三四五六七八九十]{1,3})'
const COUNT = new RegExp(`^(?:共|一家)?${SOME}(?:人|口|口人|口之家|名|个|个人|位)?$`)
/** `2大1小`, `1老2大1小`, `大2小1`, `2个大人1个小孩`, `2+1`. */
const AGES = '(?:老人|老|大人|成人|大|小孩|儿童|孩子|孩|小)'
const SUM = new RegExp(
  `^(?:${SOME}个?${AGES}[+、,和]?){2,4}$|^(?:${AGES}${SOME}[+、,和]?){2,4}$|^${SOME}(?:[+]${SOME}){1,3}$`,
)

/** How many live there: `3`, `3人（含租户）`, `三口`, `2大1小`. */
export function peopleIn(cell: Cell | undefined): Text<number> {
  const text = textOf(cell).replace(/\s/g, '')
  const whole = unwrapped(text)
  if (whole === '') return {}
  if (VACANT.test(whole)) return { value: 0 }
  if (UNKNOWN.test(whole) || NOBODY.test(whole)) return { beside: `"${whole}" is no number` }
  const bare = whole.replace(BRACKETED, '').replace(/\.0+$/, '')
  const value = counted(bare)
  if (value === undefined) return { wrong: true }
  return bare === whole || /\.0+$/.test(whole)
    ? { value }
    : { value, beside: `"${whole.slice(bare.length)}" is not kept` }
}

function counted(text: string): number | undefined {
  const whole = COUNT.exec(text)?.[1]
  if (whole !== undefined) return Number(arabic(whole))
  if (!SUM.test(text)) return undefined
  const parts = text.match(new RegExp(SOME, 'g')) ?? []
  return parts.reduce((sum, part) => sum + Number(arabic(part)), 0)
}

/** `空房` of `（空房）`. */
function unwrapped(text: string): string {
  return text.replace(/^\((.*)\)$/, '$1').trim()
}
