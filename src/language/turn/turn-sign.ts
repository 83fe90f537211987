import { dialectSpoken } from '../manner/core.ts'
import { breathsOf } from './breath.ts'
import { notionsOf } from './breath-notion.ts'
import { turnsSaid } from './turn-said.ts'
import { type Piece, piecesOf } from './word-class.ts'

/**
 * What a short answer shows, as names of signs: its runs of characters, the classes of its words and their order, the notions
 * of its breaths, and its shape. What they weigh is learned (`turn-odds.ts`).
 */

const PAUSE = /[\s,.。!?！？~;、…:：，;"“”()（）]+/u
const EMOJI = /\p{Extended_Pictographic}/gu
const MODIFIER = /\p{Emoji_Modifier}|\u{fe0f}|\u{200d}/gu
const LONGEST_RUN = 3

/** The signs of a folded text. Linear in its length, which is short. */
export function turnSigns(text: string): readonly string[] {
  const plain = dialectSpoken(text.trim().toLowerCase().replace(MODIFIER, ''))
  const signs = new Set<string>()
  const spans = plain
    .split(PAUSE)
    .map((span) => span.replace(EMOJI, ''))
    .filter((span) => span !== '')
  spans.forEach((span, i) => {
    runs(signs, `^${span.replace(/\d+/g, '0')}$`)
    const pieces = piecesOf(span)
    classes(signs, pieces)
    if (i === spans.length - 1 && spans.length > 1) ends(signs, pieces)
  })
  across(signs, spans.map(piecesOf))
  for (const emoji of plain.match(EMOJI) ?? []) signs.add(`e:${emoji}`)
  shape(signs, plain, spans)
  notions(signs, text)
  return [...signs]
}

function runs(signs: Set<string>, framed: string): void {
  for (let at = 0; at < framed.length; at++)
    for (let end = at + 1; end <= Math.min(at + LONGEST_RUN, framed.length); end++)
      signs.add(framed.slice(at, end))
}

/** Each class, each two of them in order, and what stands right beside a class. */
function classes(signs: Set<string>, pieces: readonly Piece[]): void {
  pieces.forEach(({ sign, isClass }, at) => {
    const next = pieces[at + 1]
    const third = pieces[at + 2]
    if (isClass) signs.add(sign)
    if (next !== undefined && (isClass || next.isClass)) signs.add(`${sign}${next.sign}`)
    if (
      next !== undefined &&
      third !== undefined &&
      [isClass, next.isClass, third.isClass].filter(Boolean).length >= 2
    )
      signs.add(`${sign}${next.sign}${third.sign}`)
  })
  const first = pieces[0]
  const last = pieces.at(-1)
  if (first?.isClass) signs.add(`^${first.sign}`)
  if (last?.isClass) signs.add(`${last.sign}$`)
}

function ends(signs: Set<string>, pieces: readonly Piece[]): void {
  for (const { sign, isClass } of pieces) if (isClass) signs.add(`last:${sign}`)
}

/** Which classes stand before which, over the whole of it. */
function across(signs: Set<string>, spans: readonly (readonly Piece[])[]): void {
  const all = spans.flat().filter(({ isClass }) => isClass)
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < Math.min(all.length, i + 4); j++)
      signs.add(`${all[i]?.sign}..${all[j]?.sign}`)
}

function shape(signs: Set<string>, plain: string, spans: readonly string[]): void {
  const length = spans.join('').length
  signs.add(
    `long:${length <= 2 ? 2 : length <= 5 ? 5 : length <= 9 ? 9 : length <= 14 ? 14 : length <= 20 ? 20 : 30}`,
  )
  signs.add(`spans:${Math.min(spans.length, 4)}`)
  if (/[?？]/.test(plain)) signs.add('shape:?')
  if (/[?？]\s*$/.test(plain)) signs.add('shape:?$')
  if (/[!！]/.test(plain)) signs.add('shape:!')
  if (/[吗么嘛没不呢]\s*[?？]?$/.test(plain)) signs.add('shape:asks')
}

function notions(signs: Set<string>, text: string): void {
  const breaths = breathsOf(text)
  breaths.forEach((breath, i) => {
    for (const notion of notionsOf(breath)) {
      signs.add(`n:${notion}`)
      if (i === breaths.length - 1) signs.add(`n:${notion}$`)
    }
    if (breath.asks) signs.add('n:asks')
    if (breath.notNow) signs.add('n:later')
  })
  for (const turn of turnsSaid(text)) signs.add(`t:${turn}`)
}

/** How much of what a case is called is said. */
export function namedSigns(text: string, called: string): readonly string[] {
  let shared = 0
  for (let at = 0; at + 2 <= called.length; at++)
    if (text.includes(called.slice(at, at + 2))) shared++
  return shared === 0 ? [] : [shared > 1 ? 'names:2' : 'names:1']
}
