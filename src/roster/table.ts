/** What stands in a cell of a spreadsheet. */
export type Cell = string | number | boolean | Date | null

/** A sheet as it was read: every row, so that their numbers are those that Excel shows. */
export interface Sheet {
  /** Null where the file has only one and no name for it, as CSV. */
  readonly name: string | null
  readonly rows: readonly (readonly Cell[])[]
  /** What a reader of the sheet does not see, in a clause each: `row 7 is hidden`. */
  readonly hidden?: readonly string[]
}

/** Where something stands in a file of sheets, and what is wrong with it. */
export interface RowMistake {
  readonly sheet: string | null
  /** As Excel counts: the first is 1. */
  readonly row: number
  /** `D8`, where it is one cell. */
  readonly cell?: string
  /** What is wrong, as a clause. */
  readonly what: string
  /** What to write instead, as a clause. */
  readonly instead: string
}

/** The text of a cell: full-width forms as usual ones, no spaces around, Excel's wrappings off. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined || cell instanceof Date) return ''
  if (typeof cell === 'number') return String(cell)
  const written = String(cell)
  const text = (USUAL.test(written) ? written : written.normalize('NFKC')).trim()
  if (text[0] !== '=' && text[0] !== "'") return text
  // `="0301"` and `'0301` is how people make Excel keep a text.
  return text
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'/, '')
    .trim()
}

/** What is as it should be already: most cells, and a roster has many. */
const USUAL = /^[ -~\u4e00-\u9fff]*$/

/** Whether nothing is written in a cell. */
export function blank(cell: Cell | undefined): boolean {
  return !(cell instanceof Date) && textOf(cell) === ''
}

/** `D8`, as Excel names a cell: both from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`
}

/** `A` of 0, `AA` of 26. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last
}
