import type { ContactId } from '../domain/model/person.ts'
import { sound, withFile } from './backup.ts'
import { checkSchema } from './database/migrate.ts'
import { changeCount, transactions } from './database/sqlite.ts'
import { forgetPerson } from './forget-person.ts'
import { storeOf } from './store.ts'

/** What the records have lost since a backup was made: who asked for it, and what was kept long enough (Unix ms). */
export interface Lost {
  readonly contacts: readonly ContactId[]
  readonly checkInsBefore: number
  readonly casesBefore: number
  /** Alerts, and what neighbours said of the house. */
  readonly alertsBefore: number
  /** What the bot said itself, and of that what was about no case. */
  readonly saidBefore: number
  readonly plainSaidBefore: number
  /** Lines of registers and movements of stock that were kept until then. */
  readonly entriesUntil: number
  /** What may be undone of what messages did. */
  readonly doneBefore: number
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
        ...expire(store, lost),
      ]
      const drop = db.prepare("delete from backup_file where name like 'files/' || ? || '%'")
      for (const { hash } of loose) drop.run(hash)
    })
    if (count() === before) return false
    sound(db, path)
    return true
  })
}

/** As the records themselves do each night. Answers with the files that nothing refers to any more. */
function expire(store: ReturnType<typeof storeOf>, lost: Lost) {
  const { expiry } = store
  expiry.checkIns(lost.checkInsBefore)
  expiry.rounds(lost.checkInsBefore)
  expiry.entries(lost.entriesUntil)
  store.movements.expire(lost.entriesUntil)
  store.alerts.expire(lost.alertsBefore)
  store.houseTroubles.expire(lost.alertsBefore)
  store.outbox.expire(lost.saidBefore, lost.plainSaidBefore)
  store.notices.expire(lost.saidBefore)
  store.memory.expire(lost.saidBefore)
  store.doings.expire(lost.doneBefore)
  store.lessons.expire(lost.casesBefore)
  const { loose } = expiry.cases(lost.casesBefore)
  expiry.strangers(lost.casesBefore)
  return loose
}
