import { sql } from 'kysely'
import type { ContactId } from '../../domain/model/person.ts'
import { addressKey, addressOf } from '../../domain/model/post.ts'
import type { Doing } from '../../domain/recall/consequence.ts'
import type { Connection } from '../database/sqlite.ts'
import { change, columns, hot } from '../database/statement.ts'
import type { DoingTable } from '../database/tables.ts'

/** What commands did by which message: what a recall undoes. */
export function doingStore(db: Connection) {
  const insert = hot(db, (query, given: DoingTable) =>
    query
      .insertInto('doing')
      .values(
        columns(
          given,
          'message',
          'part',
          'at',
          'contact',
          'name',
          'place',
          'recall',
          'consequences',
        ),
      )
      .onConflict((conflict) => conflict.columns(['message', 'part']).doNothing()),
  )
  const ofMessage = hot(db, (query, given: { message: string }) =>
    query.selectFrom('doing').selectAll().where('message', '=', given.message).orderBy('part'),
  )
  const ofContact = hot(db, (query, given: { contact: ContactId; since: number }) =>
    query
      .selectFrom('doing')
      .selectAll()
      .where('contact', '=', given.contact)
      .where('at', '>=', given.since)
      .orderBy('at')
      .orderBy('message')
      .orderBy('part'),
  )

  return {
    note(part: number, { message, at, who, where, recall, consequences }: Doing): void {
      insert.run({
        message,
        part,
        at,
        contact: who.contact,
        name: who.name,
        place: addressKey(where),
        recall,
        consequences: JSON.stringify(consequences),
      })
    },
    /** What a message did, command by command. */
    of: (message: string): readonly Doing[] => ofMessage.all({ message }).map(doingOf),
    /** What somebody did since a moment, the latest last. */
    by: (contact: ContactId, since: number): readonly Doing[] =>
      ofContact.all({ contact, since }).map(doingOf),
    /** It is undone, and cannot be undone again. */
    drop(message: string): void {
      change(db, (query) => query.deleteFrom('doing').where('message', '=', message))
    },
    expire(before: number): void {
      change(db, (query) => query.deleteFrom('doing').where('at', '<', before))
    },
  }
}

/** Deletes what names a contact. */
export function forgetDoings(db: Connection, contact: ContactId): void {
  const named = `"contact":${JSON.stringify(contact)}`
  change(db, (query) =>
    query
      .deleteFrom('doing')
      .where((is) =>
        is.or([is('contact', '=', contact), sql<boolean>`instr(consequences, ${named}) > 0`]),
      ),
  )
}

function doingOf({ message, at, contact, name, place, recall, consequences }: DoingTable): Doing {
  return {
    message,
    at,
    who: { contact, name },
    where: addressOf(place),
    recall,
    consequences: JSON.parse(consequences),
  }
}
