import type { Crossing } from '../../domain/model/across/crossing.ts'
import { type ContactId, DELETED } from '../../domain/model/person.ts'
import { addressKey, addressOf } from '../../domain/model/post.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change } from '../database/statement.ts'
import type { CrossingTable } from '../database/tables.ts'

/** What is worked on with other streets. It is little, and is remembered: each thing that happens to a case asks for it. */
export function crossingStore(db: Connection) {
  let kept: readonly Crossing[] | null = null

  function all(): readonly Crossing[] {
    kept ??= ask(db, (query) =>
      query.selectFrom('crossing').selectAll().orderBy('at').orderBy('own'),
    ).map(crossingOf)
    return kept
  }

  return {
    all,
    put(crossing: Crossing): void {
      const row = rowOf(crossing)
      const { theirs, stage, sightings } = row
      change(db, (query) =>
        query
          .insertInto('crossing')
          .values(row)
          .onConflict((conflict) =>
            conflict
              .columns(['kind', 'role', 'own', 'street'])
              .doUpdateSet({ theirs, stage, sightings }),
          ),
      )
      kept = null
    },
    /** Those that began before a moment. */
    expire(before: number): void {
      kept = null
      change(db, (query) => query.deleteFrom('crossing').where('at', '<', before))
    },
    /** What a contact sent stays, without their name. */
    remove(contact: ContactId): void {
      kept = null
      change(db, (query) =>
        query.updateTable('crossing').set({ name: DELETED }).where('contact', '=', contact),
      )
    },
    /** Something was undone in the store. */
    forget(): void {
      kept = null
    },
  }
}

function rowOf({ by, from, ...crossing }: Crossing): CrossingTable {
  return {
    ...crossing,
    contact: by?.contact ?? null,
    name: by?.name ?? null,
    said_in: from === null ? null : addressKey(from),
  }
}

function crossingOf({ contact, name, said_in: saidIn, ...row }: CrossingTable): Crossing {
  return {
    ...row,
    by: contact === null || name === null ? null : { contact, name },
    from: saidIn === null ? null : addressOf(saidIn),
  }
}
