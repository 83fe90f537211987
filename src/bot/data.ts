import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import { iso } from '../domain/model/time.ts'
import { StoreError } from '../store/error.ts'
import { openStore, readStore, type Store } from '../store/store.ts'
import { accepted } from './refusal.ts'

/** The configuration of a data folder. Throws a `Refusal` with every mistake in it. */
export function configOf(data: string): Config {
  return accepted(loadConfig(data))
}

export function databaseOf(data: string): string {
  return join(data, 'weiliandong.db')
}

/** Opens the folder's database for this process alone. Throws StoreError. */
export function ownStore(data: string): Store {
  return openStore(databaseOf(data), { pid: process.pid, host: hostname(), since: iso(Date.now()) })
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
