import type { KeptFile } from '../../domain/model/case.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change } from '../database/statement.ts'
import type { CaseFileTable } from '../database/tables.ts'

/** What was kept with cases: pictures and files. */
export function caseFileStore(db: Connection) {
  return {
    addFile(file: CaseFileTable): void {
      change(db, (query) => query.insertInto('case_file').values(file))
    },
    /** The bytes of a file are here. */
    fileKept(id: number, hash: string, size: number): void {
      change(db, (query) => query.updateTable('case_file').set({ hash, size }).where('id', '=', id))
    },
    file: (id: number): CaseFileTable | undefined =>
      ask(db, (query) => query.selectFrom('case_file').selectAll().where('id', '=', id)).at(0),
    kept(id: number): KeptFile | undefined {
      const [row] = ask(db, (query) =>
        query.selectFrom('case_file').selectAll().where('id', '=', id),
      )
      return row && keptOf(row)
    },
    /** Those whose bytes have not come. */
    missingFiles: (): readonly KeptFile[] =>
      ask(db, (query) =>
        query.selectFrom('case_file').selectAll().where('hash', 'is', null).orderBy('id'),
      ).map(keptOf),
    files: (number: number): readonly CaseFileTable[] =>
      ask(db, (query) =>
        query.selectFrom('case_file').selectAll().where('number', '=', number).orderBy('id'),
      ),
  }
}

function keptOf({ id, number, contact, contact_name, at, hash }: CaseFileTable): KeptFile {
  return { id, number, by: { contact, name: contact_name }, at, here: hash !== null }
}
