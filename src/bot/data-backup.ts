import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { iso } from '../domain/model/time.ts'
import { noteAside } from '../store/audit-beside.ts'
import { checkBackup, writeBackup } from '../store/backup.ts'
import type { Store } from '../store/store.ts'
import { databaseOf, lookedAt } from './data.ts'
import { inMemory } from './memory-folder.ts'
import { operator } from './operator.ts'
import { Refusal } from './refusal.ts'
import { digestOf, digestOfSealed, passphraseIn, seal } from './seal.ts'
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
  const part = `${path}.part`
  const parts = [part, `${part}-journal`]
  try {
    if (passphrase === null) {
      await writeBackup(part, store.backup, [...filesOf(data)])
      checkBackup(part)
    } else await writeSealed(store, data, part, passphrase)
    renameSync(part, path)
  } finally {
    for (const each of parts) rmSync(each, { force: true })
  }
}

/** What is sealed never lies plain on a disk: it is put together in memory. */
async function writeSealed(
  store: Pick<Store, 'backup'>,
  data: string,
  to: string,
  passphrase: string,
): Promise<void> {
  const files = [...filesOf(data)]
  const sizes = [databaseOf(data), ...files.map(({ path }) => path)].map(sizeOf)
  const needed = sizes.reduce((sum, size) => sum + size, 0)
  await inMemory(needed, async (folder) => {
    const plain = join(folder, 'plain.db')
    await writeBackup(plain, store.backup, files)
    checkBackup(plain)
    await seal(plain, to, passphrase)
    if ((await digestOf(plain)) !== (await digestOfSealed(to, passphrase))) {
      throw new Refusal(`${to} could not be sealed: what was written is not what is read`)
    }
  })
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0
}

/** Removes what was being written when a program was killed. */
export function clearParts(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).filter((each) => PART.test(each)))
    rmSync(join(folder, name), { force: true })
}

const PART = /^weiliandong-\d{8}-\d{4}\.db(?:\.sealed)?\.part/

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
