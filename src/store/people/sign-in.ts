import type { ContactId } from '../../domain/model/person.ts'
import type { Connection } from '../database/sqlite.ts'
import { change, columns, hot } from '../database/statement.ts'
import type { LoginLinkTable, SessionTable } from '../database/tables.ts'

/** One-time links and sessions, by the hash of their tokens. */
export function signInStore(db: Connection) {
  const addLink = hot(db, (query, given: LoginLinkTable) =>
    query.insertInto('login_link').values(columns(given, 'hash', 'contact', 'made', 'used')),
  )
  const link = hot(db, (query, given: { hash: string }) =>
    query.selectFrom('login_link').selectAll().where('hash', '=', given.hash),
  )
  const useLink = hot(db, (query, given: { hash: string; used: number }) =>
    query
      .updateTable('login_link')
      .set({ used: given.used })
      .where('hash', '=', given.hash)
      .where('used', 'is', null),
  )
  const addSession = hot(db, (query, given: SessionTable) =>
    query.insertInto('session').values(columns(given, 'hash', 'contact', 'csrf', 'made', 'seen')),
  )
  const session = hot(db, (query, given: { hash: string }) =>
    query.selectFrom('session').selectAll().where('hash', '=', given.hash),
  )
  const see = hot(db, (query, given: { hash: string; seen: number }) =>
    query.updateTable('session').set({ seen: given.seen }).where('hash', '=', given.hash),
  )

  let ended = 0

  return {
    /** Grows whenever sessions are ended: whoever listens by one looks whether it is theirs. */
    ended: (): number => ended,
    addLink(hash: string, contact: ContactId, made: number): void {
      addLink.run({ hash, contact, made, used: null })
    },
    link: (hash: string): LoginLinkTable | undefined => link.get({ hash }),
    /** True the first time only. */
    useLink: (hash: string, used: number): boolean => useLink.run({ hash, used }) === 1,
    addSession(row: SessionTable): void {
      addSession.run(row)
    },
    session: (hash: string): SessionTable | undefined => session.get({ hash }),
    seen(hash: string, seen: number): void {
      see.run({ hash, seen })
    },
    endSession(hash: string): void {
      ended++
      change(db, (query) => query.deleteFrom('session').where('hash', '=', hash))
    },
    /** Nothing that was opened for somebody is open any more. */
    endAll(contact: ContactId): void {
      ended++
      change(db, (query) => query.deleteFrom('login_link').where('contact', '=', contact))
      change(db, (query) => query.deleteFrom('session').where('contact', '=', contact))
    },
    /** Drops the links made, and the sessions not seen since. */
    expire(before: { readonly links: number; readonly sessions: number }): void {
      ended++
      change(db, (query) => query.deleteFrom('login_link').where('made', '<', before.links))
      change(db, (query) => query.deleteFrom('session').where('seen', '<', before.sessions))
    },
  }
}
