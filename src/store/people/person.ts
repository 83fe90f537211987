import type { ContactId, Home, Named } from '../../domain/model/person.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns, hot } from '../database/statement.ts'
import type { AliasTable, ContactTable, HomeTable } from '../database/tables.ts'
import type { AreaStore } from './area.ts'

/** People (人): what they are called, where they were seen, and where they live. */
export function personStore(db: Connection, areas: AreaStore) {
  const name = hot(db, (query, given: { id: ContactId }) =>
    query.selectFrom('contact').select('name').where('id', '=', given.id),
  )
  const putName = hot(db, (query, given: ContactTable) =>
    query
      .insertInto('contact')
      .values(columns(given, 'id', 'name', 'at'))
      .onConflict((conflict) => conflict.column('id').doUpdateSet(columns(given, 'name', 'at'))),
  )
  const alias = hot(db, (query, given: { topic: string; contact: ContactId }) =>
    query
      .selectFrom('alias')
      .select('alias')
      .where('topic', '=', given.topic)
      .where('contact', '=', given.contact),
  )
  const putAlias = hot(db, (query, given: AliasTable) =>
    query
      .insertInto('alias')
      .values(columns(given, 'topic', 'contact', 'alias', 'at'))
      .onConflict((conflict) =>
        conflict.columns(['topic', 'contact']).doUpdateSet(columns(given, 'alias', 'at')),
      ),
  )
  const leave = hot(db, (query, given: { topic: string; contact: ContactId }) =>
    query.deleteFrom('alias').where('topic', '=', given.topic).where('contact', '=', given.contact),
  )
  const home = hot(db, (query, given: { contact: ContactId }) =>
    query
      .selectFrom('home')
      .select(['area_id', 'household', 'source'])
      .where('contact', '=', given.contact),
  )
  const putHome = hot(db, (query, given: HomeTable) =>
    query
      .insertInto('home')
      .values(columns(given, 'contact', 'area_id', 'household', 'source', 'at'))
      .onConflict((conflict) =>
        conflict
          .column('contact')
          .doUpdateSet(columns(given, 'area_id', 'household', 'source', 'at')),
      ),
  )
  const living = hot(db, (query, given: { area_id: number; household: string }) =>
    query
      .selectFrom('home')
      .leftJoin('contact', 'contact.id', 'home.contact')
      .select(['home.contact', 'contact.name'])
      .where('home.area_id', '=', given.area_id)
      .where('home.household', '=', given.household)
      .orderBy('home.at')
      .orderBy('home.contact'),
  )

  const livingIn = hot(db, (query, given: { area_id: number }) =>
    query
      .selectFrom('home')
      .leftJoin('contact', 'contact.id', 'home.contact')
      .select(['home.contact', 'contact.name', 'home.household'])
      .where('home.area_id', '=', given.area_id)
      .orderBy('home.at')
      .orderBy('home.contact'),
  )

  return {
    name: (id: ContactId): string | undefined => name.get({ id })?.name,
    called(who: Named, at: number): void {
      putName.run({ id: who.contact, name: who.name, at })
    },
    alias: (topic: string, contact: ContactId): string | undefined =>
      alias.get({ topic, contact })?.alias,
    seen(topic: string, contact: ContactId, alias: string, at: number): void {
      putAlias.run({ topic, contact, alias, at })
    },
    /** Who is in a group, under which alias. */
    members: (topic: string): readonly Pick<AliasTable, 'contact' | 'alias'>[] =>
      ask(db, (query) =>
        query
          .selectFrom('alias')
          .select(['contact', 'alias'])
          .where('topic', '=', topic)
          .orderBy('at')
          .orderBy('contact'),
      ),
    left(topic: string, contact: ContactId): void {
      leave.run({ topic, contact })
    },
    /** Where somebody lives, and who says so. */
    homeOf(contact: ContactId): (Home & Pick<HomeTable, 'source'>) | null {
      const row = home.get({ contact })
      if (row === undefined) return null
      const { area_id, household, source } = row
      return { area: areas.path(area_id), household, source }
    },
    bind(contact: ContactId, home: Home, source: HomeTable['source'], at: number): void {
      const { area, household } = home
      putHome.run({ contact, area_id: areas.id(area), household, source, at })
    },
    unbind(contact: ContactId): void {
      change(db, (query) => query.deleteFrom('home').where('contact', '=', contact))
    },
    /** All who are bound to homes of an area, each with their home. */
    livingIn: (area: string): readonly (Named & { readonly household: string })[] =>
      livingIn.all({ area_id: areas.seek(area) }).map((row) => ({
        contact: row.contact,
        name: row.name ?? row.contact,
        household: row.household,
      })),
    livesAt: (home: Home): readonly Named[] =>
      living
        .all({ area_id: areas.seek(home.area), household: home.household })
        .map((row) => ({ contact: row.contact, name: row.name ?? row.contact })),
    /** How many contacts are bound to homes of each area. */
    bound: (): ReadonlyMap<string, number> =>
      new Map(
        ask(db, (query) =>
          query
            .selectFrom('home')
            .select((is) => ['area_id' as const, is.fn.countAll<number>().as('count')])
            .groupBy('area_id'),
        ).map((row) => [areas.path(row.area_id), row.count]),
      ),
    /** Deletes what says who a contact is. */
    forget(contact: ContactId): void {
      this.unbind(contact)
      change(db, (query) => query.deleteFrom('alias').where('contact', '=', contact))
      change(db, (query) => query.deleteFrom('friend_request').where('contact', '=', contact))
      change(db, (query) => query.deleteFrom('contact').where('id', '=', contact))
    },
  }
}
