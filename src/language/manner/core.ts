import { either } from '../phrase.ts'
import { ADDRESSED } from '../words/manner/addressed.ts'
import { DIALECT } from '../words/manner/dialect.ts'
import { PARTICLE } from '../words/manner/particle.ts'
import { WRAPPING } from '../words/manner/wrapping.ts'

/**
 * What a breath of a message says without what only wraps it: whom it calls, politeness, reasons for saying it at all,
 * particles behind it. Dialect is written as everybody would. Commands of set words look at this, and know nothing of manners.
 */
export interface Core {
  readonly text: string
  /** The place of the breath in the message, wrapping included. */
  readonly start: number
  readonly end: number
}

/** What stands between two pauses. */
const BREATH = /[\p{Script=Han}A-Za-z0-9#]+/gu
/** Nobody says a set word at such length. */
const LONGEST = 40
const MOST = 12

const WRAPS = either(`${ADDRESSED} ${WRAPPING}`)
/** What may stand before what is meant, as the source of a pattern; not without end, since some of it reads in two ways. */
export const WRAPPED = `${WRAPS}{0,6}`
const HEAD = new RegExp(`^${WRAPS}+`)
const TAIL = new RegExp(`${either(`${ADDRESSED} ${PARTICLE}`)}+$`)

const PLAIN: readonly (readonly [RegExp, string])[] = DIALECT.trim()
  .split('\n')
  .map((line) => {
    const [said = '', meant = ''] = line.split(' ')
    return [new RegExp(said, 'g'), meant] as const
  })

/** Any word of dialect: most breaths hold none. */
const ELSEWHERE = new RegExp(PLAIN.map(([said]) => said.source).join('|'))

/** The cores of a folded text, in order; a breath of mere wrapping has an empty one. */
export function coresOf(text: string, names: readonly string[]): readonly Core[] {
  const cores: Core[] = []
  for (const { 0: breath, index: start } of text.matchAll(BREATH)) {
    if (cores.length === MOST) break
    const end = start + breath.length
    cores.push({ text: breath.length > LONGEST ? breath : coreOf(breath, names), start, end })
  }
  return cores
}

function coreOf(breath: string, names: readonly string[]): string {
  let text = breath
  for (const name of names) if (name !== '' && text.includes(name)) text = text.replaceAll(name, '')
  return dialectSpoken(text).replace(TAIL, '').replace(HEAD, '')
}

/** A text with its words of dialect as everybody would say them. */
export function dialectSpoken(text: string): string {
  let plain = text
  if (ELSEWHERE.test(text)) for (const [said, meant] of PLAIN) plain = plain.replace(said, meant)
  return plain
}
