import { createHash } from 'node:crypto'
import { read, writeSync } from 'node:fs'
import { type LogPlace, logFrames } from './log-frames.ts'
import { packPages } from './page-batch.ts'
import { type Around, type Connection, emptyLog, outsideChange } from './sqlite.ts'

/** What commits have changed in a database file since it was last told. */
export interface Piece {
  /** See `packPages`. */
  readonly bytes: Buffer
  /** How far the log is with it. */
  readonly place: LogPlace
  /** All commits up to this one are told with it. */
  readonly commit: number
}

export type Tail = ReturnType<typeof tailOf>

/** Pages in the log before they are brought home. */
const CHECKPOINT = 4000
/** Pages that may wait to be told, 64 MB; beyond that a copy of the whole is made anew. */
const MOST = 16_384
/** Pages of which it is kept how they were told last, so that only what differs is told: 8 MB. */
const REMEMBERED = 2048
const PART = 1024 * 1024

/**
 * The pages that each commit changes, read from SQLite's log right behind it: whole for every table and whoever wrote, for
 * it is the file itself that is followed. Only this connection brings the log home, so that nothing of it is lost unread;
 * where somebody else did, that is seen, and `broken` from then on.
 */
export function tailOf(db: Connection, path: string, most = MOST) {
  db.pragma('wal_autocheckpoint = 0')
  // What is read makes the log where there is none.
  db.prepare('select count(*) from sqlite_schema').get()
  const log = logFrames(path)
  const outside = outsideChange(db)
  // The log itself knows it only once something was written in it.
  const pageSize = Number(db.pragma('page_size', { simple: true }))
  const { salt, frame } = log.head()
  let known: LogPlace = { salt, frame }
  let pages = new Map<number, Buffer>()
  let count = 0
  let commit = 0
  let broken = false
  /** Somebody else wrote since what was taken last. */
  let others = false
  /** While the file is copied nothing is brought home to it. */
  let copying = false
  const told = new Map<number, Buffer>()
  const checkpoint = db.prepare('pragma wal_checkpoint(PASSIVE)')

  function breaks(): void {
    broken = true
    pages = new Map()
    told.clear()
  }

  /** Of pages that the file has no more nothing is remembered, and of the others so many. */
  function remember(): void {
    const gone = [...told.keys()].filter((page) => page > count)
    for (const page of gone) told.delete(page)
    for (const page of told.keys()) {
      if (told.size <= REMEMBERED) return
      told.delete(page)
    }
  }

  /**
   * Takes what is behind the place that is known. `alone`: nobody else can have written since that; `locked`: nor writes now.
   */
  function take(alone: boolean, locked: boolean): void {
    const now = log.head()
    if (now.salt === known.salt && now.frame === known.frame) return
    const anew = now.salt !== known.salt
    others ||= !alone && outside()
    if (anew && others) breaks()
    const frames = broken ? [] : log.frames(anew ? 0 : known.frame, now)
    if (frames === null) {
      // It begins anew this very moment: the next look sees that.
      if (!locked) return
      breaks()
    }
    others = false
    for (const { page, bytes, count: after } of frames ?? []) {
      pages.set(page, bytes)
      if (after > 0) count = after
    }
    commit += 1
    if (pages.size > most) breaks()
    known = { salt: now.salt, frame: now.frame }
    if (known.frame >= CHECKPOINT && !copying && !db.inTransaction) checkpoint.all()
  }

  /** What was committed stays so, whatever comes of telling it. */
  function safely(alone: boolean, locked: boolean): void {
    try {
      take(alone, locked)
    } catch {
      breaks()
    }
  }

  const around: Around = {
    begun: () => safely(false, true),
    committed: () => safely(true, true),
    emptying: () => safely(false, true),
  }

  return {
    around,
    /** Takes what others have written since. Not inside a transaction. */
    look: () => safely(false, false),
    /** Grows with each commit that is seen. */
    commits: (): number => commit,
    /** Something was written that was not seen: what is told from here on tells it all only behind a new copy. */
    broken: (): boolean => broken,
    place: (): LogPlace => known,
    /** Begins where an earlier process was; false where the log does not go back so far. */
    follow(place: LogPlace): boolean {
      if (place.salt !== known.salt || place.frame > known.frame) return false
      known = place
      safely(false, true)
      return !broken
    },
    /** What was changed since the last time; null: nothing was. */
    cut(): Piece | null {
      if (pages.size === 0) return null
      const bytes = packPages({ pageSize, count, pages }, (page) => told.get(page))
      for (const [page, last] of pages) {
        told.delete(page)
        told.set(page, Buffer.from(last))
      }
      remember()
      pages = new Map()
      return { bytes, place: known, commit }
    },
    /**
     * Copies the file as it is after all that was committed, while more is; what was not told before is in it, and
     * is forgotten. Null where somebody keeps the log from being brought home: try again.
     */
    async copy(to: number): Promise<(Omit<Piece, 'bytes'> & { readonly digest: string }) | null> {
      if (copying || db.inTransaction) return null
      take(false, true)
      const gapless = !broken && pages.size === 0
      if (!emptyLog(db)) return null
      // What somebody wrote between the two is in the copy, and was not seen.
      const unseen = outside()
      if (unseen) told.clear()
      const { salt, frame } = log.head()
      known = { salt, frame }
      pages = new Map()
      broken = false
      copying = true
      const piece = { place: known, commit }
      let done = false
      try {
        const digest = await copied(log.file, to)
        const now = log.head()
        // Else somebody brought the log home into what was being copied.
        done = now.home === 0 && now.salt === salt
        return done ? { ...piece, digest } : null
      } finally {
        copying = false
        if (!done && (unseen || !gapless)) breaks()
      }
    },
    /** After the database was closed. */
    close: () => log.close(),
  }
}

/** Copies an open file from its beginning; answers with the SHA-256 of what was copied. */
async function copied(from: number, to: number): Promise<string> {
  const hash = createHash('sha256')
  const part = Buffer.allocUnsafe(PART)
  for (let at = 0; ; ) {
    const size = await new Promise<number>((resolve, reject) => {
      read(from, part, 0, PART, at, (error, bytes) => (error ? reject(error) : resolve(bytes)))
    })
    if (size === 0) return hash.digest('hex')
    const piece = part.subarray(0, size)
    hash.update(piece)
    writeSync(to, piece)
    at += size
  }
}
