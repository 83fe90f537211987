import { buildingPicture } from '../src/picture/building-drawing.ts'
import { pngOf, svgFor } from '../src/picture/render.ts'

const STATES = ['answered', 'answered', 'missing', 'answered', 'away', 'abnormal'] as const

/** A roll-call's picture of 48 households, from its data to the PNG: ms once warm, and bytes. */
export async function pictureTime(
  rounds = 15,
): Promise<{ readonly ms: number; readonly bytes: number }> {
  const rooms = Array.from({ length: 48 }, (_, i) => ({
    household: `${((i % 4) >> 1) + 1}-${(i >> 2) + 1}0${(i % 2) + 1}`,
    state: STATES[i % STATES.length] ?? 'answered',
  }))
  const spent: number[] = []
  let bytes = 0
  for (let round = 0; round <= rounds; round++) {
    const begin = performance.now()
    const picture = {
      name: '1号楼',
      form: '体温',
      when: `2月10日 10:0${round % 10}`,
      expected: 40,
      answered: 24,
      rooms,
      staff: true,
    }
    bytes = (await pngOf(svgFor(buildingPicture(picture)))).length
    if (round > 0) spent.push(performance.now() - begin)
  }
  return { ms: spent.toSorted((a, b) => a - b)[rounds >> 1] ?? Number.NaN, bytes }
}
