import { ftruncateSync, readSync, writeSync } from 'node:fs'

/** Pages of a database file as some commits left them: laid over the file as it was before, they make it as it was after. */
export interface PageBatch {
  readonly pageSize: number
  /** How many pages the file has then. */
  readonly count: number
  readonly pages: ReadonlyMap<number, Buffer>
}

/** Size of a page, how many the file has, how many follow; then a number and a kind each, then their bytes: all in whole words. */
const HEAD = 16
const ENTRY = 8
/** A page is told whole, or by what differs from how the last batch left it: mostly noughts, that pack well. */
const WHOLE = 0
const CHANGED = 1

/** A batch as bytes. `before`: how a page was when it was last told. */
export function packPages(
  { pageSize, count, pages }: PageBatch,
  before: (page: number) => Buffer | undefined,
): Buffer {
  const entries = [...pages].filter(([number]) => number <= count)
  const bytes = Buffer.allocUnsafe(HEAD + entries.length * (ENTRY + pageSize))
  bytes.writeUInt32BE(pageSize, 0)
  bytes.writeUInt32BE(count, 4)
  bytes.writeUInt32BE(entries.length, 8)
  let at = HEAD + entries.length * ENTRY
  for (const [i, [number, page]] of entries.entries()) {
    const last = before(number)
    bytes.writeUInt32BE(number, HEAD + i * ENTRY)
    bytes[HEAD + i * ENTRY + 4] = last === undefined ? WHOLE : CHANGED
    page.copy(bytes, at)
    if (last !== undefined) differ(bytes.subarray(at, at + pageSize), last)
    at += pageSize
  }
  return bytes
}

/** Lays a batch over a database file that nobody has open. Throws where the batch is none. */
export function layPages(file: number, bytes: Buffer): void {
  const [pageSize, count, told] = [0, 4, 8].map((at) => bytes.readUInt32BE(at)) as [
    number,
    number,
    number,
  ]
  if (bytes.length !== HEAD + told * (ENTRY + pageSize)) throw new Error('the pages are cut off')
  const last = Buffer.alloc(pageSize)
  for (let i = 0; i < told; i++) {
    const number = bytes.readUInt32BE(HEAD + i * ENTRY)
    const from = HEAD + told * ENTRY + i * pageSize
    const page = bytes.subarray(from, from + pageSize)
    const at = (number - 1) * pageSize
    if (bytes[HEAD + i * ENTRY + 4] === CHANGED) {
      if (readSync(file, last, 0, pageSize, at) !== pageSize)
        throw new Error(`page ${number} that changed is not there`)
      differ(page, last)
    }
    writeSync(file, page, 0, pageSize, at)
  }
  ftruncateSync(file, count * pageSize)
}

/** Exclusive or, in place: done twice it is as it was. */
function differ(page: Buffer, last: Buffer): void {
  if (page.byteOffset % 4 === 0 && last.byteOffset % 4 === 0) {
    const [words, others] = [wordsOf(page), wordsOf(last)]
    for (let i = 0; i < words.length; i++) words[i] = (words[i] ?? 0) ^ (others[i] ?? 0)
    return
  }
  for (let i = 0; i < page.length; i++) page[i] = (page[i] ?? 0) ^ (last[i] ?? 0)
}

function wordsOf({ buffer, byteOffset, length }: Buffer): Int32Array {
  return new Int32Array(buffer, byteOffset, length / 4)
}
