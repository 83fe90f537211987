import { existsSync, renameSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { beginHeads } from '../../bot/audit-heads.ts'
import { databaseOf, restoringIn, setAside } from '../../bot/data.ts'
import { Refusal } from '../../bot/refusal.ts'
import { digestOf, digestOfSealed } from '../../bot/seal.ts'
import { iso } from '../../domain/model/time.ts'
import type { Log } from '../../engine/log-line.ts'
import { hold } from '../../store/database/owner.ts'
import { unreachable } from '../database/open.ts'
import { type Holding, heldBy } from './holding.ts'
import { leaseRow, type Taken, wentOn } from './lease.ts'
import { readLeaseFile, writeLeaseFile } from './lease-file.ts'
import { baseFile, checkBase, layTail, restoreTail, type Source } from './restoring.ts'

type Held = Extract<Taken, { kind: 'held' }>
/** The lease, and whether the records were put together from what another host told. */
export type Own = Held & { readonly restored: boolean }

interface Waiting {
  readonly lease: Holding
  readonly data: string
  readonly log: Log
  /** Whether it is to end instead. */
  readonly ending: () => boolean
}

/** ms between two looks at the lease. */
const LOOK = 1_000

/**
 * Takes the lease for the records of this folder; who had it and is gone is waited for. Null: it was told to end. Throws a
 * `Refusal` where somebody else has it, or went on with the street meanwhile.
 */
export async function takeOwn({ lease, data, log, ending }: Waiting): Promise<Own | null> {
  if (readLeaseFile(data).restoring === true) {
    throw new Refusal(
      `${data}: a takeover was cut off before its records were in place: start it with --standby again`,
    )
  }
  const tell = teller(log)
  let seen: string | null = null
  while (!ending()) {
    const taken = await reached(() => lease.take(false), tell)
    if (taken?.kind === 'held') return { ...taken, restored: false }
    if (taken?.kind === 'behind')
      throw new Refusal(wentOn(lease.street, taken.place, taken.renewed))
    if (taken?.kind === 'other') {
      if (seen !== null && seen !== taken.renewed)
        throw new Refusal(heldBy(lease.street, taken.place))
      tell('waits to see whether who had the street is gone', taken.place)
      seen = taken.renewed
    }
    await sleep(LOOK)
  }
  return null
}

/**
 * Waits until nobody has the lease, and goes on from where the street is: from the backup and the tail, or from the records of
 * this folder where it had the street last. Null: it was told to end. Throws a `Refusal` where that cannot be done.
 */
export async function takeOver(
  waiting: Waiting & { readonly source: Source },
): Promise<Own | null> {
  const { lease, data, log, ending, source } = waiting
  const owner = { pid: process.pid, host: hostname(), since: iso(Date.now()) }
  const held = hold(databaseOf(data), owner)
  try {
    const tell = teller(log)
    let looked = ''
    while (!ending()) {
      const row = await reached(() => leaseRow(source.db, source.street), tell)
      if (row === null) tell('waits: nobody had the street yet', source.street)
      else if (row?.held === true) {
        tell('waits for the lease', row.place)
        looked = await lookOver(source, looked, tell)
      } else if (row !== undefined) {
        const file = readLeaseFile(data)
        const own = file.epoch === row.epoch && file.restoring !== true
        const taken =
          own && existsSync(databaseOf(data)) ? await takeHere(lease) : await takeRestored(waiting)
        if (taken !== null) return taken
      }
      await sleep(LOOK)
    }
    return null
  } finally {
    held.release()
  }
}

async function takeHere(lease: Holding): Promise<Own | null> {
  const taken = await lease.take(false)
  return taken.kind === 'held' ? { ...taken, restored: false } : null
}

async function takeRestored({
  lease,
  data,
  log,
  source,
}: Waiting & { readonly source: Source }): Promise<Own | null> {
  const [path, part] = [databaseOf(data), restoringIn(data)]
  const before = readLeaseFile(data)
  try {
    // Before the lease is taken: who cannot go on leaves it to who can.
    let last = await restoreTail(source, part)
    writeLeaseFile(data, { ...before, restoring: true })
    const taken = await lease.take(true)
    if (taken.kind !== 'held') {
      writeLeaseFile(data, before)
      return null
    }
    // From here on nobody else adds to it.
    last = await layTail(source, part, last)
    if (existsSync(path)) {
      const about = setAside(path)
      log({
        level: 'warn',
        what: 'records of before were set aside: the street went on elsewhere',
        about,
      })
    }
    const digest = await digestOf(part)
    renameSync(part, path)
    beginHeads(data, Date.now())
    writeLeaseFile(data, { epoch: taken.epoch, closed: { seq: last, digest } })
    log({ level: 'info', what: 'took the street over', about: `up to piece ${last}` })
    return { ...taken, restored: true }
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(part + end, { force: true })
  }
}

/** Whether a takeover would find what it needs, told while there is time. Throws a `Refusal` where the key is another. */
async function lookOver(
  source: Source,
  looked: string,
  tell: ReturnType<typeof teller>,
): Promise<string> {
  try {
    const base = await checkBase(source)
    if (base.digest !== looked) await digestOfSealed(baseFile(source, base), source.passphrase)
    return base.digest
  } catch (error) {
    if (!(error instanceof Refusal)) {
      tell('the backup cannot be looked at', unreachable(error))
      return looked
    }
    if (error.message.includes('does not open with this key')) throw error
    tell('a takeover would fail now', error.message)
    return looked
  }
}

/** Undefined where PostgreSQL cannot be reached, which is told once. */
async function reached<T>(
  ask: () => Promise<T>,
  tell: ReturnType<typeof teller>,
): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Refusal) throw error
    tell("the city's database cannot be had; it is tried again", unreachable(error))
    return undefined
  }
}

/** Says something once, until something else is to be said. */
function teller(log: Log) {
  let last = ''
  return (what: string, why: string): void => {
    if (last === what + why) return
    last = what + why
    log({ level: 'info', what, why })
  }
}
