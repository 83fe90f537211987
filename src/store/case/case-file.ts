import { type KeptFile, LIVING } from '../../domain/model/case.ts'
import type { ContactId } from '../../domain/model/person.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, hot } from '../database/statement.ts'
import type { CaseFileTable } from '../database/tables.ts'

/** A file that lies on the disk. */
export interface FileHere {
  readonly id: number
  readonly hash: string
  readonly size: number
  readonly name: string
}

/** What was kept with cases: pictures and files. */
export function caseFileStore(db: Connection) {
  const withHash = hot(db, (query, given: { hash: string }) =>
    query.selectFrom('case_file').select('id').where('hash', '=', given.hash).limit(1),
  )
  const sent = hot(db, (query, given: { contact: string; since: number }) =>
    query
      .selectFrom('case_file')
      .selectAll()
      .where('contact', '=', given.contact)
      .where('at', '>=', given.since)
      .orderBy('id'),
  )
  return {
    addFile(file: CaseFileTable): void {
      change(db, (query) => query.insertInto('case_file').values(file))
    },
    /** The bytes of a file are here. */
    fileKept(id: number, hash: string, size: number): void {
      change(db, (query) => query.updateTable('case_file').set({ hash, size }).where('id', '=', id))
    },
    dropFile(id: number): void {
      change(db, (query) => query.deleteFrom('case_file').where('id', '=', id))
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
    /** What a contact sent since a moment. */
    filesSentBy: (contact: ContactId, since: number): readonly KeptFile[] =>
      sent.all({ contact, since }).map(keptOf),
    /** Whether bytes lie on the disk already: what is the same lies there once. */
    hasFile: (hash: string): boolean => withHash.get({ hash }) !== undefined,
    /** How many bytes lie on the disk. */
    keptBytes(): number {
      const [sum] = ask(db, (query) =>
        query
          .selectFrom(
            query
              .selectFrom('case_file')
              .select((is) => ['hash', is.fn.max('size').as('size')])
              .where('hash', 'is not', null)
              .groupBy('hash')
              .as('one'),
          )
          .select((is) => is.fn.sum<number | null>('one.size').as('bytes')),
      )
      return sum?.bytes ?? 0
    },
    /** The oldest files of cases that are over. */
    oldestOver: (most: number): readonly FileHere[] =>
      ask(db, (query) =>
        query
          .selectFrom('case_file')
          .innerJoin('cases', 'cases.number', 'case_file.number')
          .select(['case_file.id', 'case_file.hash', 'case_file.size', 'case_file.name'])
          .where('case_file.hash', 'is not', null)
          .where('cases.state', 'not in', LIVING)
          .orderBy('case_file.id')
          .limit(most),
      ).map(({ id, hash, size, name }) => ({ id, hash: hash ?? '', size: size ?? 0, name })),
  }
}

function keptOf({ id, number, contact, contact_name, at, hash, size }: CaseFileTable): KeptFile {
  return { id, number, by: { contact, name: contact_name }, at, here: hash !== null, size }
}
