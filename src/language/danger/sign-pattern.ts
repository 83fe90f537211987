import { either } from '../phrase.ts'
import { PARTS } from '../words/danger/part.ts'

/** A sign as its list writes it: words, `…` for a gap, `{who}` for any of the words of that name. */
const PART = /\{([A-Za-z]+)\}/g

/** The pattern of a sign. */
export function patternOf(sign: string): RegExp {
  return new RegExp(
    either(sign).replace(PART, (_, name: string) => `(?:${wordsOf(name).join('|')})`),
  )
}

export const linesOf = (list: string): readonly string[] => list.trim().split(/\s+/)

function wordsOf(name: string): readonly string[] {
  const words = PARTS[name]
  if (words === undefined) throw new Error(`no words are known for the part {${name}} of a sign`)
  return linesOf(words)
}

/** Two characters that stand together in all talk. */
const COMMON = new Set(
  linesOf(
    '什么 一个 一下 自己 还有 没有 一直 怎么 这个 那个 在家 20 19 20 了一 我的 有人 出来 起来 下来',
  ),
)

/**
 * Two characters each: one of these pairs stands in any text that shows the sign. Of its halves, the one that has fewest; of a
 * long half its end that is not in all talk, as many words begin alike.
 */
export function pairsOf(sign: string): readonly number[] {
  const [fewest] = sign
    .split('…')
    .map(beginningsOf)
    .filter((starts) => starts.length > 0 && starts.every((start) => start.length > 1))
    .toSorted((a, b) => a.length - b.length)
  if (fewest === undefined)
    throw new Error(`the sign of danger «${sign}» needs two characters together`)
  return fewest.map((start) => {
    const ends = [...start].slice(1).map((last, i) => `${start.charAt(i)}${last}`)
    const [before = '', last = ''] = ends.findLast((end) => !COMMON.has(end)) ?? ends.at(-1) ?? ''
    return keyOf(before.charCodeAt(0), last.charCodeAt(0))
  })
}

/** What a half of a sign may begin with. */
function beginningsOf(half: string): readonly string[] {
  const [first, ...rest] = half.replace(/^\(\?<[^)]*\)/, '').split(PART)
  if (first === undefined || half === '') return []
  const plain = first.replace(/(?:.[?*+]|[([\\]).*$/, '')
  if (plain.length > 1 || rest.length === 0 || plain !== first) return [plain]
  return wordsOf(rest[0] ?? '').map((word) => plain + word + (rest[1] ?? '').slice(0, 1))
}

export function keyOf(first: number, second: number): number {
  return first * 0x10000 + second
}
