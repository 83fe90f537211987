/** What SQLite has in its write-ahead log: see "WAL-Index Format" and "File Format", 4. */
import { closeSync, openSync, readSync } from 'node:fs'
import { endianness } from 'node:os'

/** How far a log is: its salt changes whenever it begins anew. */
export interface LogPlace {
  readonly salt: string
  /** The last frame that is committed; 0: none. */
  readonly frame: number
}

export interface LogHead extends LogPlace {
  readonly pageSize: number
  /** How many frames were brought home to the database file. */
  readonly home: number
}

interface Frame {
  readonly page: number
  /** How many pages the file has, where a transaction ends here; else 0. */
  readonly count: number
  readonly bytes: Buffer
}

/** Two copies of what readers go by, then what was brought home. */
const INDEX = { copy: 48, size: 100 } as const
const LOG_HEAD = 32
const FRAME_HEAD = 24

/**
 * Reads the log of a database that this process has open. Its files are held open to the end: to close one would drop the
 * locks that SQLite has on it in this process. So `close` comes after the database was closed.
 */
export function logFrames(path: string) {
  const [file, log, index] = [path, `${path}-wal`, `${path}-shm`].map((name) =>
    openSync(name, 'r'),
  ) as [number, number, number]
  const bytes = Buffer.alloc(INDEX.size)
  const number =
    endianness() === 'LE'
      ? (at: number) => bytes.readUInt32LE(at)
      : (at: number) => bytes.readUInt32BE(at)

  function head(): LogHead {
    // Who writes it writes one copy, then the other.
    for (let tries = 0; tries < 1000; tries++) {
      readSync(index, bytes, 0, INDEX.size, 0)
      if (bytes.compare(bytes, INDEX.copy, 2 * INDEX.copy, 0, INDEX.copy) !== 0) continue
      const short = endianness() === 'LE' ? bytes.readUInt16LE(14) : bytes.readUInt16BE(14)
      // 64 KiB do not fit into sixteen bits.
      const pageSize = (short & 0xfe00) + ((short & 1) << 16)
      const salt = bytes.toString('hex', 32, 40)
      return { salt, frame: number(16), pageSize, home: number(96) }
    }
    throw new Error('the index of the log does not come to rest')
  }

  return {
    /** The database file itself. */
    file,
    head,
    /** The frames behind one up to another; null where the log has begun anew meanwhile. */
    frames(after: number, { salt, frame, pageSize }: LogHead): readonly Frame[] | null {
      const size = FRAME_HEAD + pageSize
      const part = Buffer.allocUnsafeSlow((frame - after) * size)
      if (readSync(log, part, 0, part.length, LOG_HEAD + after * size) !== part.length) return null
      const found: Frame[] = []
      for (let at = 0; at < part.length; at += size) {
        if (part.toString('hex', at + 8, at + 16) !== salt) return null
        found.push({
          page: part.readUInt32BE(at),
          count: part.readUInt32BE(at + 4),
          bytes: part.subarray(at + FRAME_HEAD, at + size),
        })
      }
      return head().salt === salt ? found : null
    },
    close(): void {
      for (const each of [file, log, index]) closeSync(each)
    },
  }
}
