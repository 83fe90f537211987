import { numeral } from './building-name.ts'
import { type Cell, textOf } from './table.ts'

/** An identity card's number, which is never kept wherever it stands. */
const IDENTITY = /(?<![0-9])\d{17}[0-9Xx](?![0-9])/
const NOBODY = /^(?:无|空|空置|空房|空户|无人|暂无|不详|[-—/\\]+)$/

/** Whether a cell holds the number of an identity card. */
export function holdsIdentity(text: string): boolean {
  return IDENTITY.test(text)
}

/** A name as people write it: `张 三` is 张三. Undefined where it is none. */
export function nameIn(cell: Cell | undefined): string | undefined {
  const text = textOf(cell)
    .replace(IDENTITY, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\p{Cc}/gu, '')
    .trim()
  return text === '' || NOBODY.test(text) ? undefined : text.slice(0, 30)
}

const PHONE = /^(?:1[3-9]\d{9}|0\d{9,11}|[2-9]\d{6,7}|400\d{7})$/

/** Telephone numbers, mobiles and landlines, several by `、`. Undefined where there is none, null where one is wrong. */
export function phoneIn(cell: Cell | undefined): string | undefined | null {
  const text = textOf(cell)
  if (text === '' || NOBODY.test(text)) return undefined
  const numbers = text.split(/[、,;/]+|\s+(?=1[3-9]\d{9}|0\d{2,3}-)/).map(digits)
  // A landline written as a number has lost the 0 before it.
  const whole = numbers.map((number) =>
    typeof cell === 'number' && /^[2-9]\d{9,10}$/.test(number) ? `0${number}` : number,
  )
  return whole.every((number) => PHONE.test(number)) ? [...new Set(whole)].join('、') : null
}

function digits(number: string): string {
  return number
    .replace(/\.0+$/, '')
    .replace(/[\s()-]/g, '')
    .replace(/^(?:\+|00)?86(?=1\d{10}$)/, '')
}

/** How many live there: `3`, `3人`, `三口`. Null where it is no such number. */
export function peopleIn(cell: Cell | undefined): number | undefined | null {
  const text = textOf(cell)
  if (text === '') return undefined
  const bare = text.replace(/\.0+$/, '').replace(/[人口名个]+$/, '')
  const count = /^[一二三四五六七八九十]+$/.test(bare) ? numeral(bare) : Number(bare)
  return bare !== '' && Number.isInteger(count) && count >= 0 && count <= 99 ? count : null
}
