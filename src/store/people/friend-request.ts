import type { ContactId } from '../../domain/model/person.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change } from '../database/statement.ts'
import type { FriendRequestTable } from '../database/tables.ts'

/** Who asked to be the account's friend and waits. */
export function friendRequestStore(db: Connection) {
  return {
    all: (): readonly FriendRequestTable[] =>
      ask(db, (query) => query.selectFrom('friend_request').selectAll().orderBy('at')),
    put(request: FriendRequestTable): void {
      change(db, (query) =>
        query
          .insertInto('friend_request')
          .values(request)
          .onConflict((conflict) => conflict.column('id').doNothing()),
      )
    },
    drop(contact: ContactId): void {
      change(db, (query) => query.deleteFrom('friend_request').where('contact', '=', contact))
    },
    expire(before: number): void {
      change(db, (query) => query.deleteFrom('friend_request').where('at', '<', before))
    },
  }
}
