import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import { hiddenIn } from './sheet-hidden.ts'
import { tooLarge } from './sheet-size.ts'
import type { Cell, Sheet } from './table.ts'

/** Why a file of rows cannot be read: one clear line. */
export class TableError extends Error {}

/** Reads the sheets of an .xlsx, or the rows of a CSV in UTF-8, UTF-16 or GBK. Throws `TableError`. */
export async function readTable(path: string): Promise<readonly Sheet[]> {
  const bytes = await bytesOf(path)
  if (bytes.length === 0) throw new TableError(`${path}: the file is empty`)
  const magic = bytes.subarray(0, 4).toString('latin1')
  if (bytes.subarray(30, 100).toString('latin1').startsWith(OPEN_DOCUMENT)) {
    throw new TableError(
      `${path}: an OpenDocument sheet (.ods); save it as .xlsx in LibreOffice or WPS`,
    )
  }
  if (magic === 'PK\x03\x04') return xlsxSheets(path, bytes)
  if (magic === '\xd0\xcf\x11\xe0') {
    throw new TableError(
      `${path}: an old Excel file, or one with a password; save it as .xlsx without`,
    )
  }
  return [{ name: null, rows: csvRows(path, textOfBytes(bytes)) }]
}

const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument'

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') throw new TableError(`${path}: there is no such file`)
    throw new TableError(`${path}: cannot be read (${code})`)
  }
}

async function xlsxSheets(path: string, bytes: Buffer): Promise<readonly Sheet[]> {
  try {
    const fault = tooLarge(bytes)
    if (fault !== null) throw new TableError(`${path}: ${fault}`)
    const sheets = await readXlsx(bytes)
    const hidden = hiddenIn(bytes)
    return sheets.map(({ sheet, data }): Sheet => {
      const unseen = hidden.get(sheet) ?? []
      return {
        name: sheet,
        rows: data.map((row) => row.map(cellOf)),
        ...(unseen.length > 0 && { hidden: unseen }),
      }
    })
  } catch (error) {
    if (error instanceof TableError) throw error
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new TableError(
      `${path}: is no whole .xlsx (${why}); open it in Excel or WPS and save it again`,
    )
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined || value instanceof Date) return value ?? null
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}

/** Excel in China saves CSV as GBK; others as UTF-8, with or without a mark. */
function textOfBytes(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function csvRows(path: string, text: string): Sheet['rows'] {
  const head = text.slice(0, 2000)
  const count = (mark: string) => head.split(mark).length
  const delimiter = [',', '\t', ';'].reduce((a, b) => (count(b) > count(a) ? b : a))
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new TableError(`${path}: is no CSV (${why})`)
  }
}
