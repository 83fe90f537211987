import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { beginHeads } from '../bot/audit-heads.ts'
import { databaseOf, restoringIn, setAside } from '../bot/data.ts'
import { operator } from '../bot/operator.ts'
import { Refusal } from '../bot/refusal.ts'
import { isSealed, passphraseIn, unseal } from '../bot/seal.ts'
import { SETTINGS } from '../bot/settings.ts'
import { iso } from '../domain/model/time.ts'
import { noteAside } from '../store/audit-beside.ts'
import { checkBackup, type Enclosed, unpackBackup, upgradeBackup } from '../store/backup.ts'
import { hold } from '../store/database/owner.ts'
import { NOTHING_KEPT_TOO_LONG } from '../store/expire-kept.ts'
import { readStore } from '../store/store.ts'
import { thinBackup } from '../store/thinning.ts'

export interface RestoreOptions {
  readonly data: string
  readonly keyEnv?: string
  readonly replace?: true
}

/**
 * Puts a backup in place of a data folder's database. Nothing is touched before the backup was read whole;
 * a database that is there is refused or, with `replace`, kept aside. Settings that are there stay.
 */
export async function restore(file: string, options: RestoreOptions): Promise<void> {
  const { data, replace } = options
  const passphrase = passphraseIn(options.keyEnv)
  if (!existsSync(file)) throw new Refusal(`${file} is not there`)
  const path = databaseOf(data)
  if (existsSync(path) && !replace) {
    throw new Refusal(
      `${path} is there already; with --replace it is kept aside, and the backup takes its place`,
    )
  }
  mkdirSync(data, { recursive: true })
  const part = restoringIn(data)
  const held = hold(path, { pid: process.pid, host: hostname(), since: iso(Date.now()) })
  try {
    await fetchPlain(file, part, passphrase)
    checkBackup(part)
    upgradeBackup(part)
    const forgotten = forgottenIn(path)
    // What has been kept long enough goes by itself, in the first night.
    if (forgotten.length > 0) thinBackup(part, { ...NOTHING_KEPT_TOO_LONG, contacts: forgotten })
    const files = unpackBackup(part)
    for (const enclosed of files) putBack(data, enclosed)
    if (existsSync(path)) process.stderr.write(`The former one is ${setAside(path)}\n`)
    renameSync(part, path)
    beginHeads(data, Date.now())
    const about = basename(file)
    noteAside(path, { at: Date.now(), who: operator(), deed: 'restore', about })
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(part + end, { force: true })
    held.release()
  }
  process.stdout.write(
    `${path} is as it was when ${basename(file)} was made. New cases begin a hundred numbers later.\n` +
      'Who had their data deleted since, as far as the former one could tell, is deleted in it too.\n',
  )
}

async function fetchPlain(from: string, to: string, passphrase: string | null): Promise<void> {
  if (!(await isSealed(from))) {
    copyFileSync(from, to)
    return
  }
  if (passphrase === null)
    throw new Refusal(`${from} is sealed: name the variable of its key by --key-env`)
  await unseal(from, to, passphrase)
}

/** Who had their data deleted, as far as the database that is there can tell. */
function forgottenIn(path: string): readonly string[] {
  try {
    const store = readStore(path)
    try {
      return store.audit.forgotten(0)
    } finally {
      store.close()
    }
  } catch {
    // It is not there, or it is damaged: that is why there is a restore.
    return []
  }
}

/** Writes a file of a backup back where there is none. What is called otherwise than ours is not, and that is told. */
function putBack(data: string, { name, bytes }: Enclosed): void {
  if (!SETTINGS.includes(name) && !KEPT_FILE.test(name)) {
    process.stderr.write(`${JSON.stringify(name)} in the backup is no file of ours: left out\n`)
    return
  }
  const path = join(data, name)
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}

/** A picture or file of a case, by the hash of its bytes. */
const KEPT_FILE = /^files\/[0-9a-f]{64}(?:\.[a-z0-9]{1,5})?$/
