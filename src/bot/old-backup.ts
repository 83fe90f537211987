import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { type Lost, thinBackup } from '../store/backup.ts'
import { isSealed, seal, unseal } from './seal.ts'

/**
 * Deletes from a backup that is there what the records have lost since. Nothing is touched before it was done and
 * read whole on a copy. One that is sealed with a key that is not given stays as it is: false.
 */
export async function thinned(
  path: string,
  lost: Lost,
  passphrase: string | null,
): Promise<boolean> {
  const [plain, sealed] = [`${path}.part`, `${path}.part-sealed`]
  const isSecret = await isSealed(path)
  if (isSecret && passphrase === null) return false
  try {
    if (isSecret && passphrase !== null) await unseal(path, plain, passphrase)
    else copyFileSync(path, plain)
    if (!thinBackup(plain, lost)) return true
    if (isSecret && passphrase !== null) {
      await seal(plain, sealed, passphrase)
      renameSync(sealed, path)
    } else renameSync(plain, path)
    return true
  } finally {
    for (const part of [plain, sealed]) rmSync(part, { force: true })
  }
}
