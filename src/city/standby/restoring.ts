import { closeSync, existsSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { Refusal } from '../../bot/refusal.ts'
import { digestOf, unseal } from '../../bot/seal.ts'
import { sealerOf } from '../../bot/sealed-blob.ts'
import { sound, withFile } from '../../store/backup.ts'
import { layPages } from '../../store/database/page-batch.ts'
import type { Database } from '../database/open.ts'
import { type Base, chainOf, pieceName, piecesAfter } from './tail-rows.ts'

export interface Source {
  readonly db: Database
  readonly street: string
  readonly folder: string
  readonly passphrase: string
}

/** Pieces that are asked for at once. */
const MOST = 100
const unpack = promisify(inflateRaw)

/** Where a backup lies, as this host reaches it. */
export function baseFile({ folder }: Pick<Source, 'folder'>, { file }: Pick<Base, 'file'>): string {
  return join(folder, file)
}

/** Whether a street's backup is there and opens with the key; the tail is not looked at. Throws a `Refusal`. */
export async function checkBase(source: Source): Promise<Base> {
  const { base } = await chainOf(source.db, source.street)
  if (base === null) {
    throw new Refusal(
      `${source.street} has no backup for another host yet: it makes one when it is started with "city: {standby: …}"`,
    )
  }
  const path = baseFile(source, base)
  if (!existsSync(path)) {
    throw new Refusal(
      `${path} is missing: it is the backup of ${source.street}, and both hosts must reach the folder it lies in`,
    )
  }
  if ((await digestOf(path)) !== base.digest) {
    throw new Refusal(`${path} is not the backup that ${source.street} made: it was changed`)
  }
  return base
}

/**
 * Puts a street together in a file as it was last told, from its backup and the pieces behind it. Answers with the last of
 * them. Throws a `Refusal` where the backup is missing, a piece is missing, or the key is another.
 */
export async function restoreTail(source: Source, to: string): Promise<number> {
  const base = await checkBase(source)
  try {
    rmSync(to, { force: true })
    await unseal(baseFile(source, base), to, source.passphrase)
    const last = await layTail(source, to, base.seq)
    withFile(to, (db) => sound(db, to))
    return last
  } catch (error) {
    rmSync(to, { force: true })
    throw error
  }
}

/** Lays the pieces behind one over a file. Answers with the last of them. */
export async function layTail(source: Source, to: string, from: number): Promise<number> {
  const { db, street, passphrase } = source
  const sealer = sealerOf(passphrase)
  const file = openSync(to, 'r+')
  let last = from
  try {
    for (;;) {
      const pieces = await piecesAfter(db, street, last, MOST)
      if (pieces.length === 0) return last
      for (const { seq, epoch, blob } of pieces) {
        if (seq !== last + 1) throw new Refusal(gap(street, last, seq))
        const packed = sealer.open(blob, pieceName({ street, epoch }, seq))
        layPages(file, await unpack(packed))
        last = seq
      }
    }
  } finally {
    closeSync(file)
  }
}

function gap(street: string, last: number, next: number): string {
  return `the tail of ${street} has a gap between ${last} and ${next}: it cannot be gone on from. Start it where it ran, or restore a nightly backup and start that`
}

/** The folder where the other host's backups lie is there. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Refusal(
      `${folder} cannot be had (${why}): it is where the other host finds the backup`,
    )
  }
}
