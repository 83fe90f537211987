import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { FileBox, type FileBoxInterface } from 'file-box'

/** What becomes of a download: given, or one of the ways in which it goes wrong. */
export const BROKEN_DOWNLOADS = [
  /** Asked for, and never answered. */
  'hangs',
  /** Refused with an error. */
  'refused',
  /** Promised, and nothing is there when it is fetched. */
  'lost',
  /** Begun, and never gone on with. */
  'stalls',
  /** Larger than anybody keeps. */
  'huge',
  /** Without an end. */
  'endless',
] as const
export type BrokenDownload = (typeof BROKEN_DOWNLOADS)[number]

const HUGE = 200 * 1024 * 1024
const PIECE = Buffer.alloc(64 * 1024, 7)

/** Where broken downloads come from. */
export interface Source {
  /** What a gateway hands over instead of the file. */
  box(how: BrokenDownload): Promise<FileBoxInterface>
  /** Downloads that were begun so far. */
  begun(): number
  /** Downloads that nobody has ended yet. */
  open(): number
  close(): Promise<void>
}

export async function openSource(): Promise<Source> {
  let open = 0
  let begun = 0
  const server = createServer((request, response) => {
    open += 1
    begun += 1
    response.on('close', () => {
      open -= 1
    })
    let left = request.url === '/endless' ? Number.POSITIVE_INFINITY : HUGE
    response.write(PIECE)
    if (request.url === '/stalls') return
    const more = () => {
      while (left > 0 && !response.destroyed) {
        left -= PIECE.length
        if (!response.write(PIECE)) return void response.once('drain', more)
      }
      response.end()
    }
    more()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  async function box(how: BrokenDownload): Promise<FileBoxInterface> {
    switch (how) {
      case 'hangs':
        return await new Promise(() => {})
      case 'refused':
        throw new Error('the phone has no such file')
      case 'lost':
        return FileBox.fromUuid('00000000-0000-0000-0000-000000000000', { name: 'a.jpg' })
      case 'stalls':
      case 'huge':
      case 'endless':
        return FileBox.fromUrl(`http://127.0.0.1:${port}/${how}`, { name: 'a.jpg' })
    }
  }

  return {
    box,
    begun: () => begun,
    open: () => open,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
