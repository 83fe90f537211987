import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const compressed = promisify(deflate)

/**
 * Pixels (RGBA, opaque) as a PNG with a palette of at most 256 colours, a third of the size of one
 * without. Colours are rounded to sixteen steps a channel; null where they are still too many.
 */
export async function indexedPng(
  pixels: Buffer,
  width: number,
  height: number,
): Promise<Buffer | null> {
  const places = new Int16Array(4096).fill(-1)
  const palette: number[] = []
  const rows = Buffer.alloc((width + 1) * height)
  let from = 0
  for (let y = 0; y < height; y++) {
    // A row begins with its filter: 0, none.
    let to = y * (width + 1) + 1
    for (let x = 0; x < width; x++, from += 4) {
      const colour =
        (step(pixels[from]) << 8) | (step(pixels[from + 1]) << 4) | step(pixels[from + 2])
      let place = places[colour] ?? -1
      if (place < 0) {
        place = palette.push(colour) - 1
        if (place > 255) return null
        places[colour] = place
      }
      rows[to++] = place
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits a pixel, with a palette.
  head.set([8, 3, 0, 0, 0], 8)
  const colours = palette.flatMap((colour) => [colour >> 8, (colour >> 4) & 15, colour & 15])
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.map((channel) => channel * 17))),
    chunk('IDAT', await compressed(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function step(channel = 0): number {
  return ((channel + 8) / 17) | 0
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, check])
}
