import type { ContactId } from '../domain/model/person.ts'
import { sound, withFile } from './backup.ts'
import { checkSchema } from './database/migrate.ts'
import { changeCount, transactions } from './database/sqlite.ts'
import { expireKept, type Kept } from './expire-kept.ts'
import { forgetPerson } from './forget-person.ts'
import { storeOf } from './store.ts'

/** What the records have lost since a backup was made: who asked for it, and what was kept long enough. */
export interface Lost extends Kept {
  readonly contacts: readonly ContactId[]
}

/**
 * Deletes from a backup what the records have lost since, every byte of it; answers whether there was anything.
 * Work on a copy: what is cut off leaves it half done. Throws StoreError.
 */
export function thinBackup(path: string, lost: Lost): boolean {
  return withFile(path, (db) => {
    checkSchema(db, path)
    db.pragma('journal_mode = MEMORY')
    db.pragma('secure_delete = ON')
    db.pragma('foreign_keys = ON')
    const count = changeCount(db)
    const before = count()
    const store = storeOf(db, transactions(db, path), () => {})
    store.whole(() => {
      const loose = [
        ...lost.contacts.flatMap((contact) => forgetPerson(store, contact).loose),
        ...expireKept(store, lost).loose,
      ]
      const drop = db.prepare("delete from backup_file where name like 'files/' || ? || '%'")
      for (const { hash } of loose) drop.run(hash)
    })
    if (count() === before) return false
    sound(db, path)
    return true
  })
}
