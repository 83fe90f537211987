import { auditStore, type Deed } from './audit.ts'
import { checkSchema } from './database/migrate.ts'
import { inspect, openToWrite, transactions } from './database/sqlite.ts'

/**
 * Notes a deed in the account beside whoever owns the database: one short transaction, which the owner's
 * next one follows. Throws StoreError.
 */
export function noteAside(path: string, deed: Deed): void {
  inspect(path)
  const db = openToWrite(path)
  try {
    checkSchema(db, path)
    transactions(db, path).whole(() => auditStore(db).note(deed))
  } finally {
    db.close()
  }
}
