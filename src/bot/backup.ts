import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { iso } from '../domain/model/time.ts'
import { noteAside } from '../store/audit-beside.ts'
import { checkBackup, writeBackup } from '../store/backup.ts'
import type { Store } from '../store/store.ts'
import { databaseOf, lookedAt } from './data.ts'
import { operator } from './operator.ts'
import { Refusal } from './refusal.ts'
import { digestOf, passphraseIn, seal, unseal } from './seal.ts'
import { SETTINGS } from './settings.ts'

export interface BackupOptions {
  readonly data: string
  readonly to?: string
  readonly keyEnv?: string
}

/** Backs a data folder up into one file, and prints where it is. The bot may be running. */
export async function backup({ data, to, keyEnv }: BackupOptions): Promise<void> {
  const passphrase = passphraseIn(keyEnv)
  const store = lookedAt(data)
  if (store === null) {
    throw new Refusal(`${databaseOf(data)} is not there yet: weiliandong start makes it`)
  }
  try {
    const path = resolve(to ?? fileName(Date.now(), passphrase !== null))
    if (existsSync(path)) throw new Refusal(`${path} is there already; give another name by --to`)
    await backUp(store, data, path, passphrase)
    const about = passphrase === null ? 'all records' : 'all records, sealed'
    noteAside(databaseOf(data), { at: Date.now(), who: operator(), deed: 'backup', about })
    process.stdout.write(`${path}\n`)
  } finally {
    store.close()
  }
}

/** `weiliandong-20200210-0340.db`, with `.sealed` behind it where a key seals it. */
export function fileName(now: number, sealed: boolean): string {
  const time = iso(now).slice(0, 16).replace(/[-:]/g, '').replace('T', '-')
  return `weiliandong-${time}.db${sealed ? '.sealed' : ''}`
}

/**
 * Writes a backup of a data folder: records, settings and kept files. It is checked before it has its name:
 * opened and read whole, and where it is sealed, opened by its key again. Throws StoreError.
 */
export async function backUp(
  store: Pick<Store, 'backup'>,
  data: string,
  path: string,
  passphrase: string | null,
): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const plain = `${path}.part`
  const sealed = `${path}.part-sealed`
  const opened = `${path}.part-opened`
  const parts = [plain, sealed, opened].flatMap((part) => [part, `${part}-journal`])
  for (const part of parts) rmSync(part, { force: true })
  try {
    await writeBackup(plain, store.backup, [...filesOf(data)])
    checkBackup(plain)
    if (passphrase === null) {
      renameSync(plain, path)
      return
    }
    await seal(plain, sealed, passphrase)
    await unseal(sealed, opened, passphrase)
    if ((await digestOf(plain)) !== (await digestOf(opened))) {
      throw new Refusal(`${path} could not be sealed: what was written is not what is read`)
    }
    renameSync(sealed, path)
  } finally {
    for (const part of parts) rmSync(part, { force: true })
  }
}

function* filesOf(data: string): Generator<{ readonly name: string; readonly path: string }> {
  for (const name of SETTINGS) {
    const path = join(data, name)
    if (existsSync(path)) yield { name, path }
  }
  const kept = join(data, 'files')
  if (!existsSync(kept)) return
  for (const name of readdirSync(kept)) {
    const path = join(kept, name)
    if (statSync(path).isFile()) yield { name: `files/${name}`, path }
  }
}
