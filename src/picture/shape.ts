/** What a picture is made of, as plain data; sizes in pixels, `y` downwards. */
export type Shape =
  | ({ readonly kind: 'box'; readonly width: number; readonly height: number } & At & Paint)
  | ({ readonly kind: 'path'; readonly path: string } & Paint)
  | ({ readonly kind: 'text' } & At & Lettered)
  /** Shapes that are one thing, such as a room, with what it is and how it stands. */
  | {
      readonly kind: 'thing'
      readonly id: string
      readonly state: string
      readonly shapes: readonly Shape[]
    }

interface At {
  readonly x: number
  readonly y: number
}

interface Paint {
  readonly fill?: string
  readonly stroke?: string
  readonly thick?: number
  readonly dash?: string
  readonly round?: number
}

interface Lettered {
  readonly text: string
  readonly size: number
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
}

/** A picture before it is rendered. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** One character of a typeface, in units of a thousandth of the letter size. */
export interface Glyph {
  readonly path: string
  readonly advance: number
}

export type Typeface = ReadonlyMap<string, Glyph>

/** A text's width in letter sizes, near enough to lay out by. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char < '\u2000' ? 0.57 : 1), 0)
}

/** All text of a drawing, in no order. */
export function textOf(shapes: readonly Shape[]): string {
  return shapes
    .map((shape) =>
      shape.kind === 'text' ? shape.text : shape.kind === 'thing' ? textOf(shape.shapes) : '',
    )
    .join('')
}

/** The drawing as SVG. Text becomes outlines, so that no font need be at hand where it is rendered. */
export function svgOf({ width, height, shapes }: Drawing, typeface: Typeface): string {
  const used = [...new Set(textOf(shapes))].flatMap((char) => {
    const glyph = typeface.get(char)
    return glyph === undefined || glyph.path === '' ? [] : [{ char, glyph }]
  })
  const outlines = used.map(({ char, glyph }) => `<path id="${nameOf(char)}" d="${glyph.path}"/>`)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs>${outlines.join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...shapes.map((shape) => markup(shape, typeface)),
    '</svg>',
  ].join('\n')
}

function markup(shape: Shape, typeface: Typeface): string {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, round = 0 } = shape
      const place = `x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"`
      return `<rect ${place} rx="${round}"${painted(shape)}/>`
    }
    case 'path':
      return `<path d="${shape.path}" stroke-linecap="round" stroke-linejoin="round"${painted(shape)}/>`
    case 'text':
      return lettered(shape, typeface)
    case 'thing': {
      const { id, state, shapes } = shape
      const inner = shapes.map((each) => markup(each, typeface)).join('')
      return `<g id="${escaped(id)}" class="${state}">${inner}</g>`
    }
  }
}

function lettered(
  { x, y, text, size, fill, anchor = 'start', bold = false }: At & Lettered,
  typeface: Typeface,
): string {
  let at = 0
  const glyphs: string[] = []
  for (const char of text) {
    const glyph = typeface.get(char)
    if (glyph === undefined) continue
    if (glyph.path !== '') glyphs.push(`<use href="#${nameOf(char)}" x="${at}"/>`)
    at += glyph.advance
  }
  const scale = size / 1000
  const shift = { start: 0, middle: 0.5, end: 1 }[anchor] * at * scale
  const weight = bold ? ` stroke="${fill}" stroke-width="36"` : ''
  const place = `transform="translate(${px(x - shift)} ${px(y)}) scale(${scale})"`
  return `<g aria-label="${escaped(text)}" ${place} fill="${fill}"${weight}>${glyphs.join('')}</g>`
}

function painted({ fill = 'none', stroke, thick = 2, dash }: Paint): string {
  const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${thick}"`
  return ` fill="${fill}"${line}${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}`
}

function nameOf(char: string): string {
  return `u${char.codePointAt(0)?.toString(16)}`
}

function px(length: number): string {
  return String(Math.round(length * 100) / 100)
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, '')
}
