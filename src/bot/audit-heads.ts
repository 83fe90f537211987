import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { iso } from '../domain/model/time.ts'
import type { Log } from '../engine/log-line.ts'
import { reason } from '../engine/log-line.ts'
import type { AuditHead } from '../store/audit.ts'
import type { Store } from '../store/store.ts'

/**
 * A chain of hashes cannot tell that its end was cut off: so its length and last hash are kept outside the database, in
 * the data folder and with the backups, a line each time: `2020-02-10T03:40:00+08:00 1234 9f2c…`.
 */
const NAME = 'audit-heads.txt'
const LINE = /^(\S+) (\d+) ([0-9a-f]{64})$/
/** A restored account begins anew: what was kept before it is not held against it. */
const ANEW = 'restored'
/** ms between two looks. */
const EVERY = 10 * 60_000

/** The heads that were kept in a folder since the last restore, and after a moment where one is given; oldest first. */
export function headsIn(folder: string, after = Number.NEGATIVE_INFINITY): readonly AuditHead[] {
  const lines = linesIn(folder)
  const begin = lines.findLastIndex((line) => line.endsWith(` ${ANEW}`))
  return lines.slice(begin + 1).flatMap((line) => {
    const [, at = '', id, hash] = LINE.exec(line) ?? []
    if (id === undefined || hash === undefined || Date.parse(at) <= after) return []
    return [{ id: Number(id), hash }]
  })
}

/** Says in a folder that the account begins anew, from a backup. */
export function beginHeads(folder: string, now: number): void {
  appendFileSync(join(folder, NAME), `${iso(now)} ${ANEW}\n`)
}

/**
 * The heads that were kept in another folder, as backups are, and count still. What was kept there before a restore does
 * not, where the account itself tells of that restore: a line in the data folder alone takes nothing back.
 */
export function headsBeside(
  folder: string,
  data: string,
  { audit }: Pick<Store, 'audit'>,
): readonly AuditHead[] {
  const restored = begunAnew(data)
  const told = audit.last('restore', '')?.at
  const counts = restored !== null && told !== undefined && told >= restored
  return counts && (begunAnew(folder) ?? 0) < restored ? headsIn(folder, restored) : headsIn(folder)
}

/** When the account of a folder last began anew, Unix ms, to the second; null: never. */
function begunAnew(folder: string): number | null {
  const line = linesIn(folder).findLast((each) => each.endsWith(` ${ANEW}`))
  return line === undefined ? null : Date.parse(line.slice(0, line.indexOf(' ')))
}

function linesIn(folder: string): readonly string[] {
  const file = join(folder, NAME)
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
}

export interface HeadsOptions {
  readonly store: Pick<Store, 'audit'>
  /** The data folder, and where backups go if there is such a place. */
  readonly folders: readonly string[]
  readonly now: () => number
  readonly log: Log
}

/** Keeps the account's head while the bot runs; first tells where the account is not what it was. The answer ends it. */
export function keepHeads({ store, folders, now, log }: HeadsOptions): { stop(): void } {
  const [data, ...others] = folders
  const chain = store.audit.holds(data === undefined ? [] : headsIn(data))
  if (data !== undefined && chain.sound) for (const folder of others) beginWith(folder, data)
  if (!chain.sound) {
    const what = 'the account of who saw and did what is not what it was: weiliandong doctor tells'
    log({ level: 'error', what, about: `row ${chain.brokenAt}`, why: chain.how })
  } else keep()
  const timer = setInterval(keep, EVERY)
  timer.unref()

  /** A restore is told in the data folder; what the backups' folder kept of before is behind us as well from now on. */
  function beginWith(folder: string, data: string): void {
    const kept = headsIn(folder).length
    if (kept > headsBeside(folder, data, store).length) beginHeads(folder, now())
  }

  function keep(): void {
    const head = store.audit.head()
    if (head === null) return
    for (const folder of folders) {
      try {
        const last = headsIn(folder).at(-1)
        if (last?.id === head.id) continue
        mkdirSync(folder, { recursive: true })
        appendFileSync(join(folder, NAME), `${iso(now())} ${head.id} ${head.hash}\n`)
      } catch (error) {
        log({ level: 'error', what: "the account's head could not be kept", why: reason(error) })
      }
    }
  }

  return {
    stop() {
      clearInterval(timer)
      keep()
    },
  }
}
