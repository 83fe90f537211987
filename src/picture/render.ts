import { renderAsync } from '@resvg/resvg-js'
import { indexedPng } from './png.ts'
import { type Drawing, svgOf, textOf } from './shape.ts'
import { typefaceOf } from './typeface.ts'

const typeface = typefaceOf()

/** The drawing as SVG that needs no font. */
export function svgFor(drawing: Drawing): string {
  return svgOf(drawing, typeface(textOf(drawing.shapes)))
}

/** SVG as PNG. Rendering runs beside the program, not in its way. */
export async function pngOf(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return (await indexedPng(image.pixels, image.width, image.height)) ?? image.asPng()
}
