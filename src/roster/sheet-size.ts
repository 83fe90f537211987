import { unzipSync } from 'fflate'

/** What a list of households needs, and far more; who reads a sheet fills every cell up to the last that is written in. */
const MOST_ROWS = 100_000
const MOST_COLUMNS = 256
const MOST_CELLS = 4_000_000
/** Bytes of all that a file holds, unpacked. */
const MOST_BYTES = 200 * 1024 * 1024

/** What is too large about an .xlsx, as a clause with what to do; null where nothing is. Throws where it is no whole zip. */
export function tooLarge(bytes: Uint8Array): string | null {
  let unpacked = 0
  const parts = unzipSync(bytes, {
    filter({ name, originalSize }) {
      unpacked += originalSize
      return unpacked <= MOST_BYTES && /^\/?xl\/worksheets\/[^/]+\.xml$/i.test(name)
    },
  })
  if (unpacked > MOST_BYTES) {
    return `is ${Math.ceil(unpacked / 1024 / 1024)} MB when unpacked, at most ${MOST_BYTES / 1024 / 1024} are read; save the list alone as a new file`
  }
  for (const sheet of Object.values(parts)) {
    const fault = faultIn(Buffer.from(sheet).toString('latin1'))
    if (fault !== null) return fault
  }
  return null
}

/** `<c r="AB12">` and `<row r="12">` are how a sheet says where something stands. */
const PLACE = /<(?:\w+:)?(?:c|row)\s[^>]*?\br\s*=\s*["']([A-Za-z]{0,4})(\d{1,9})["']/g

function faultIn(xml: string): string | null {
  const last = { row: 0, column: 0, cell: '' }
  for (const [, letters = '', digits = ''] of xml.matchAll(PLACE)) {
    const cell = letters.toUpperCase() + digits
    const row = Number(digits)
    const column = columnOf(letters.toUpperCase())
    if (row > last.row || column > last.column) last.cell = cell
    last.row = Math.max(last.row, row)
    last.column = Math.max(last.column, column)
    if (row > MOST_ROWS) return far(cell, `at most ${MOST_ROWS} rows are read`)
    if (column > MOST_COLUMNS) return far(cell, `at most ${MOST_COLUMNS} columns are read`)
  }
  return last.row * last.column > MOST_CELLS
    ? far(last.cell, `at most ${MOST_CELLS} cells are read`)
    : null
}

function far(cell: string, most: string): string {
  const where = /^\d/.test(cell) ? `row ${cell}` : `cell ${cell}`
  return `has something in ${where}, and ${most}; delete the rows and columns beside the list and save it again`
}

/** A is 1, Z 26, AA 27, XFD 16384. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
