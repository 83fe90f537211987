import { nameEnd } from '../language/name.ts'

/** A text without names and telephones, and the way back. */
export interface Masked {
  readonly text: string
  /** Puts back what was taken out; null where a text has a sign that stands for nothing. */
  readonly restored: (text: string) => string | null
}

/** A telephone, an identity card, a bank's number: digits with no more than a sign between them. */
const LONG_NUMBER = /\d(?:[ -]?\d){5,}/y
/** Longer names are not looked for. */
const LONGEST_NAME = 12
const SIGN = /〔[^〔〕]*〕/g

/** Replaces names (`known`, and what reads as one: 赵奶奶) and long numbers, the same by the same sign. */
export function masked(text: string, known: ReadonlySet<string>): Masked {
  const plain = text.replace(SIGN, ' ').replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
  const signs = new Map<string, string>()
  const originals = new Map<string, string>()
  const signFor = (what: string, kind: '人' | '号') => {
    const sign = signs.get(what) ?? `〔${kind}${signs.size + 1}〕`
    signs.set(what, sign)
    originals.set(sign, what)
    return sign
  }
  let written = ''
  for (let at = 0; at < plain.length; ) {
    const name = nameAt(plain, at, known)
    LONG_NUMBER.lastIndex = at
    const number = LONG_NUMBER.exec(plain)?.[0]
    if (name !== null) written += signFor(name, '人')
    else if (number !== undefined) written += signFor(number, '号')
    else written += plain.charAt(at)
    at += (name ?? number ?? ' ').length
  }
  return {
    text: written,
    restored(answer) {
      let strange = false
      const whole = answer.replace(SIGN, (sign) => {
        const original = originals.get(sign)
        strange ||= original === undefined
        return original ?? ''
      })
      return strange ? null : whole
    },
  }
}

function nameAt(text: string, at: number, known: ReadonlySet<string>): string | null {
  for (let length = Math.min(LONGEST_NAME, text.length - at); length >= 2; length -= 1) {
    const name = text.slice(at, at + length)
    if (known.has(name)) return name
  }
  const end = nameEnd(text, at, false)
  return end === null ? null : text.slice(at, end)
}
