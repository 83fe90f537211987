/** What stands in a cell of a spreadsheet. */
export type Cell = string | number | boolean | Date | null

/** A sheet as it was read: every row, so that their numbers are those that Excel shows. */
export interface Sheet {
  /** Null where the file has only one and no name for it, as CSV. */
  readonly name: string | null
  readonly rows: readonly (readonly Cell[])[]
}

/** Where something stands in a file of sheets, and what is wrong with it. */
export interface RowMistake {
  readonly sheet: string | null
  /** As Excel counts: the first is 1. */
  readonly row: number
  /** What is wrong, as a clause. */
  readonly what: string
  /** What to write instead, as a clause. */
  readonly instead: string
}

/** The text of a cell: full-width forms as usual ones, no spaces around, Excel's wrappings off. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined || cell instanceof Date) return ''
  const text = String(cell).normalize('NFKC').trim()
  // `="0301"` and `'0301` is how people make Excel keep a text.
  return text
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'/, '')
    .trim()
}

/** Whether nothing is written in a cell. */
export function blank(cell: Cell | undefined): boolean {
  return !(cell instanceof Date) && textOf(cell) === ''
}
