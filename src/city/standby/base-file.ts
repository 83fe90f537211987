import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inMemory } from '../../bot/memory-folder.ts'
import { Refusal } from '../../bot/refusal.ts'
import { digestOf, digestOfSealed, seal } from '../../bot/seal.ts'
import { sound, withFile } from '../../store/backup.ts'
import type { Tail } from '../../store/database/tail.ts'
import type { Base } from './tail-rows.ts'

export type Copied = NonNullable<Awaited<ReturnType<Tail['copy']>>>

/**
 * Seals a database as it is into a folder that another host reaches, page by page the same; the pieces behind it lie over
 * just these pages. It has its name only when it was opened by its key and read whole. `copy` begins at once. Throws a
 * `Refusal` where that cannot be.
 */
export async function writeBase(
  to: { readonly folder: string; readonly file: string; readonly passphrase: string },
  size: number,
  copy: (file: number) => Promise<Copied | null>,
): Promise<Omit<Base, 'seq' | 'at'> & Pick<Copied, 'place' | 'commit'>> {
  const { folder, file, passphrase } = to
  mkdirSync(folder, { recursive: true })
  const path = join(folder, file)
  const part = `${path}.part`
  try {
    return await inMemory(size, async (memory) => {
      const plain = join(memory, 'plain.db')
      const copied = await copiedTo(plain, copy)
      await seal(plain, part, passphrase)
      keep(part)
      if (copied.digest !== (await digestOfSealed(part, passphrase))) {
        throw new Refusal(`${part} could not be sealed: what was written is not what is read`)
      }
      withFile(plain, (db) => sound(db, plain))
      const digest = await digestOf(part)
      renameSync(part, path)
      const { place, commit } = copied
      return { file, digest, size: statSync(path).size, place, commit }
    })
  } finally {
    rmSync(part, { force: true })
  }
}

async function copiedTo(
  plain: string,
  copy: (file: number) => Promise<Copied | null>,
): Promise<Copied> {
  const file = openSync(plain, 'wx', 0o600)
  try {
    const copied = await copy(file)
    if (copied !== null) return copied
    throw new Refusal('another program reads or writes the database: it is tried again')
  } finally {
    closeSync(file)
  }
}

/** What it is in the place of is deleted: so it must be on the disk. */
function keep(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
