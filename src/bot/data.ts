import { existsSync, renameSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { commandWords } from '../assembly/understanding.ts'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import { iso } from '../domain/model/time.ts'
import { gather } from '../store/backup.ts'
import { StoreError } from '../store/database/error.ts'
import type { Feeding } from '../store/feed/feed.ts'
import { openStore, readStore, type Store } from '../store/store.ts'
import { makePrivate } from './private-files.ts'
import { accepted, Refusal } from './refusal.ts'

/** The configuration of a data folder. Throws a `Refusal` with every mistake in it. */
export function configOf(data: string): Config {
  return accepted(loadConfig(data, commandWords))
}

export function databaseOf(data: string): string {
  return join(data, 'weiliandong.db')
}

/**
 * Opens the folder's database for this process alone, and makes its records private; `feeding`: it keeps rows for a city;
 * `tailed`: another host is to go on from it. Throws StoreError.
 */
export function ownStore(data: string, feeding?: Feeding, tailed = false): Store {
  const path = databaseOf(data)
  if (!existsSync(path) && existsSync(restoringIn(data))) {
    throw new Refusal(
      `a restore into ${data} was cut off, and left no database: run weiliandong restore again before the bot starts. The former records are in ${path}.before-…`,
    )
  }
  makePrivate(data)
  const owner = { pid: process.pid, host: hostname(), since: iso(Date.now()) }
  return openStore(path, owner, feeding, tailed)
}

/** What a restore works on until it takes the database's place. */
export function restoringIn(data: string): string {
  return join(data, 'restoring.db')
}

/** Opens the folder's database to look; null where there is none yet. Throws StoreError. */
export function lookedAt(data: string): Store | null {
  try {
    return readStore(databaseOf(data))
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'missing') return null
    throw error
  }
}

/** Moves a database out of the way as it is, damaged or not, and answers with its new name. */
export function setAside(path: string): string {
  const aside = `${path}.before-${iso(Date.now()).slice(0, 19).replace(/[-:T]/g, '')}`
  try {
    gather(path)
  } catch {
    // It is damaged; its log goes with it.
  }
  for (const end of ['', '-wal', '-shm']) {
    if (existsSync(path + end)) renameSync(path + end, aside + end)
  }
  return aside
}
