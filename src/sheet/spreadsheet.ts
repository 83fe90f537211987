import writeXlsx, { type Cell as WrittenCell } from 'write-excel-file/node'
import { HOUR, iso } from '../domain/model/time.ts'

/** What a cell of an export holds; a moment is Unix ms, shown as it was in China. */
export type Value = string | number | null | { readonly moment: number }

/** A column: how it is headed, how wide it is in letters, and what a row has in it. */
export interface Column<Row> {
  readonly heading: string
  readonly width: number
  readonly of: (row: Row) => Value
}

/** A sheet of an export, ready to be written. */
export interface Output {
  readonly name: string
  /** Lines above the headings, such as a form's own title. */
  readonly lead: readonly (readonly Value[])[]
  readonly headings: readonly string[]
  readonly widths: readonly number[]
  readonly rows: readonly OutputRow[]
}

export interface OutputRow {
  readonly cells: readonly Value[]
  /** A sum, which is set bold. */
  readonly sum: boolean
}

/** The rows under the columns asked for. */
export function sheetOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  isSum: (row: Row) => boolean = () => false,
): Output {
  return {
    name,
    lead: [],
    headings: columns.map(({ heading }) => heading),
    widths: columns.map(({ width }) => width),
    rows: rows.map((row) => ({ cells: columns.map(({ of }) => of(row)), sum: isSum(row) })),
  }
}

/** What a sheet may be called in a workbook, and in the name of a file. */
export function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:\p{Cc}]/gu, ' ').slice(0, 31)
}

/** An .xlsx that opens in Excel and WPS: headings frozen, numbers as numbers, texts as texts. */
export function xlsxOf(sheets: readonly Output[]): Promise<Buffer> {
  return writeXlsx(
    sheets.map(({ name, lead, headings, widths, rows }) => ({
      sheet: sheetName(name),
      data: [
        ...lead.map((line) => line.map((value) => styled(value, true))),
        headings.map((heading) => ({ ...styled(heading, true), backgroundColor: '#e8eef2' })),
        ...rows.map(({ cells, sum }) => cells.map((value) => styled(value, sum))),
      ],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: lead.length + 1,
    })),
  ).toBuffer()
}

function styled(value: Value, bold: boolean): NonNullable<WrittenCell> & object {
  const style = bold ? ({ fontWeight: 'bold' } as const) : {}
  if (value === null) return { ...style, type: String, value: '' }
  if (typeof value === 'number') return { ...style, type: Number, value }
  // A text is never a formula, whatever it begins with, nor a number that Excel may shorten.
  if (typeof value === 'string')
    return { ...style, type: String, value: unlikeOurs(written(value)), format: '@' }
  // Excel knows no zones: it is given China's clock.
  const local = new Date(value.moment + 8 * HOUR)
  return { ...style, type: Date, value: local, format: 'yyyy-mm-dd hh:mm' }
}

/** The writer looks texts up in a plain object: who is called `__proto__` must not be found there. */
function unlikeOurs(text: string): string {
  return text in Object.prototype ? `'${text}` : text
}

/** CSV with the mark that tells Excel it is UTF-8. */
export function csvOf({ lead, headings, rows }: Output): string {
  const lines = [...lead, headings, ...rows.map(({ cells }) => cells)]
  return `\uFEFF${lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')}`
}

function csvCell(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text =
    typeof value === 'string'
      ? guarded(written(value))
      : iso(value.moment).slice(0, 16).replace('T', ' ')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Excel would run a text that begins like a formula, in full width too: a quote before it keeps it a text. */
function guarded(text: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text
}

/** Without the characters that no spreadsheet can hold. */
function written(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu, '')
}
