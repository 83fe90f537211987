import type { SchemaModule } from 'kysely'
import type { Migration } from '../../migration.ts'
import { INTEGER, keyed } from '../../sqlite.ts'

/** What came from the city or another street, and what is to go there; the city's number of a notice of its own. */
export const letter: Migration = {
  number: 32,
  name: 'letter',
  steps: (schema: SchemaModule) => [
    keyed(
      schema
        .createTable('arrival')
        .addColumn('id', INTEGER, (c) => c.primaryKey().notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('how', 'text', (c) => c.notNull())
        .addColumn('answered', INTEGER, (c) => c.notNull()),
    ),
    keyed(
      schema
        .createTable('departure')
        .addColumn('id', INTEGER, (c) => c.primaryKey().notNull())
        .addColumn('to_street', 'text', (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull()),
    ),
    schema.alterTable('notice').addColumn('city', INTEGER),
  ],
}
