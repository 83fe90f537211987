import { copyFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Lost, thinBackup } from '../store/thinning.ts'
import { inMemory } from './memory-folder.ts'
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
  if (!(await isSealed(path))) return thinnedPlain(path, lost)
  if (passphrase === null) return false
  const sealed = `${path}.part`
  try {
    await inMemory(2 * statSync(path).size, async (folder) => {
      const plain = join(folder, 'plain.db')
      await unseal(path, plain, passphrase)
      if (!thinBackup(plain, lost)) return
      await seal(plain, sealed, passphrase)
      renameSync(sealed, path)
    })
    return true
  } finally {
    rmSync(sealed, { force: true })
  }
}

function thinnedPlain(path: string, lost: Lost): true {
  const part = `${path}.part`
  try {
    copyFileSync(path, part)
    if (thinBackup(part, lost)) renameSync(part, path)
    return true
  } finally {
    rmSync(part, { force: true })
  }
}
