import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Policy } from '../domain/model/policy.ts'
import { nextAt } from '../domain/model/recurring.ts'
import type { Register } from '../domain/model/register/register.ts'
import { HOUR, MINUTE } from '../domain/model/time.ts'
import { keptAt } from '../engine/apply.ts'
import type { Log } from '../engine/log-line.ts'
import { reason } from '../engine/log-line.ts'
import type { Store } from '../store/store.ts'
import { backUp, clearParts, fileName } from './data-backup.ts'
import { thinned } from './old-backup.ts'

/** Minutes past midnight: old records go at 3:20, and are in no backup after that. */
const AT = 3 * 60 + 40
/** A failed backup is tried again after so long. */
const AGAIN = HOUR
const NAME = /^weiliandong-(\d{8}-\d{4})\.db(?:\.sealed)?$/

export interface NightlyOptions {
  readonly store: Store
  readonly data: string
  /** Where the backups are put. */
  readonly to: string
  /** So many are kept, the oldest go. */
  readonly keep: number
  readonly passphrase: string | null
  /** How long records are kept: what is older goes from the older backups as well. */
  readonly kept: Pick<Policy['keep'], 'checkins' | 'cases'> & { readonly alerts: number }
  readonly registers?: readonly Register[]
  /** Unix ms. */
  readonly now: () => number
  readonly log: Log
}

/** Backs up each night while the bot runs, and at once where that was missed. The answer ends it. */
export function nightly(options: NightlyOptions): {
  /** Whether the last one failed. */
  failed(): boolean
  stop(): Promise<void>
} {
  const { store, data, to, keep, passphrase, now, log } = options
  let timer: NodeJS.Timeout | null = null
  let failed = false
  let stopped = false
  let work: Promise<void> = Promise.resolve()

  async function once(): Promise<void> {
    const name = fileName(now(), passphrase !== null)
    try {
      await backUp(store, data, join(to, name), passphrase)
      for (const old of backupsIn(to).slice(0, -keep)) rmSync(join(to, old), { force: true })
      failed = false
      await thinOld(name)
      log({ level: 'info', what: 'backed up', about: name })
    } catch (error) {
      failed = true
      log({ level: 'error', what: 'the backup failed', about: name, why: reason(error) })
    }
    arm(failed ? now() + AGAIN : nextAt(now(), AT))
  }

  /** What was deleted since is deleted from the backups before, too. */
  async function thinOld(newest: string): Promise<void> {
    const { checkins, cases, alerts } = options.kept
    const lost = {
      checkInsBefore: now() - checkins,
      casesBefore: now() - cases,
      alertsBefore: now() - alerts,
      ...keptAt(now(), options.registers ?? []),
    }
    for (const name of backupsIn(to).filter((each) => each !== newest)) {
      try {
        const contacts = store.audit.forgotten(madeAt(name))
        if (await thinned(join(to, name), { ...lost, contacts }, passphrase)) continue
        log({ level: 'warn', what: 'an old backup is sealed with another key', about: name })
      } catch (error) {
        const what = 'what was deleted since stays in an old backup'
        log({ level: 'warn', what, about: name, why: reason(error) })
      }
    }
  }

  function arm(at: number): void {
    if (stopped) return
    timer = setTimeout(
      () => {
        if (now() < at) arm(at)
        else work = once()
      },
      Math.min(Math.max(0, at - now()), HOUR),
    )
    timer.unref()
  }

  clearParts(to)
  const last = backupsIn(to).at(-1)
  const missed = last === undefined || last < fileName(nextAt(now(), AT) - 24 * HOUR, false)
  arm(missed ? now() + MINUTE : nextAt(now(), AT))

  return {
    failed: () => failed,
    async stop() {
      stopped = true
      if (timer !== null) clearTimeout(timer)
      await work
    },
  }
}

/** When a backup was made, by its name: `weiliandong-20200210-0340.db`. */
function madeAt(name: string): number {
  const [, year, month, day, hour, minute] = /(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)/.exec(name) ?? []
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00+08:00`)
}

/** The backups of a folder, oldest first. */
function backupsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => NAME.test(name))
      .sort()
  } catch {
    return []
  }
}
