import type { BoundRoom, LikelyRoom } from '../../domain/model/area.ts'
import type { ContactId } from '../../domain/model/person.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns } from '../database/statement.ts'

/** Which room of WeChat each group is. */
export function roomStore(db: Connection) {
  return {
    all: (): readonly BoundRoom[] =>
      ask(db, (query) =>
        query.selectFrom('room').select(['topic', 'id', 'title', 'lost', 'told']).orderBy('topic'),
      ),
    put(room: BoundRoom): void {
      change(db, (query) =>
        query
          .insertInto('room')
          .values({ ...room, introduced: null })
          .onConflict((conflict) =>
            conflict.column('topic').doUpdateSet(columns(room, 'id', 'title', 'lost', 'told')),
          ),
      )
    },
    likely: (): readonly LikelyRoom[] =>
      ask(db, (query) => query.selectFrom('likely_room').selectAll().orderBy('number')),
    putLikely(rooms: readonly LikelyRoom[]): void {
      change(db, (query) => query.deleteFrom('likely_room'))
      for (const room of rooms) {
        change(db, (query) => query.insertInto('likely_room').values(room))
      }
    },
    /** The groups in which somebody was last seen. */
    of: (contact: ContactId): readonly string[] =>
      ask(db, (query) =>
        query.selectFrom('alias').select('topic').where('contact', '=', contact).orderBy('topic'),
      ).map(({ topic }) => topic),
    /** Who was last seen in a group. */
    members: (topic: string): readonly ContactId[] =>
      ask(db, (query) =>
        query.selectFrom('alias').select('contact').where('topic', '=', topic),
      ).map(({ contact }) => contact),
  }
}
