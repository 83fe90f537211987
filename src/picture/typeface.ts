import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import type { Glyph, Typeface } from './shape.ts'

const FONT = '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf'
/** The width of a space, which has no outline to measure. */
const SPACE = 224
/** What XML cannot hold. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u

/**
 * The outlines of Noto Sans SC. The font is 10 MB, and the renderer would open it again for every
 * picture and every letter: each character is read out of it once and kept.
 */
export function typefaceOf(): (text: string) => Typeface {
  const file = createRequire(import.meta.url).resolve(FONT)
  const known = new Map<string, Glyph>()
  return (text) => {
    const unknown = [...new Set(text)].filter((char) => !known.has(char))
    if (unknown.length > 0) {
      const read = outlines(unknown, file)
      for (const char of unknown) known.set(char, read.get(char) ?? { path: '', advance: SPACE })
    }
    return known
  }
}

/** Each character is set twice, from its start and up to its end: the shift between is its width. */
function outlines(chars: readonly string[], file: string): Map<string, Glyph> {
  const texts = chars.map((char, i) => {
    if (UNWRITABLE.test(char)) return ''
    const code = `&#${char.codePointAt(0)};`
    return `<text id="start-${i}">${code}</text><text id="end-${i}" text-anchor="end">${code}</text>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" font-family="Noto Sans SC" font-size="1000">${texts.join('')}</svg>`
  const outlined = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [file] } })
    .toString()
    .matchAll(/<g id="(\w+-\d+)">\s*<path[^>]* d="([^"]+)"/g)
  const paths = new Map([...outlined].map(([, id, path]) => [id, path]))
  return new Map(
    chars.flatMap((char, i) => {
      const path = paths.get(`start-${i}`)
      const ended = paths.get(`end-${i}`)
      if (path === undefined || ended === undefined) return []
      return [[char, { path, advance: startOf(path) - startOf(ended) }]]
    }),
  )
}

function startOf(path: string): number {
  return Number(/^M (-?[\d.]+)/.exec(path)?.[1] ?? 0)
}
