import type { SchemaModule } from 'kysely'
import type { Migration } from '../../migration.ts'
import { INTEGER, keyed } from '../../sqlite.ts'

/** What this street and another work on together. */
export const crossing: Migration = {
  number: 33,
  name: 'crossing',
  steps: (schema: SchemaModule) => [
    keyed(
      schema
        .createTable('crossing')
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('role', 'text', (c) => c.notNull())
        .addColumn('own', INTEGER, (c) => c.notNull())
        .addColumn('street', 'text', (c) => c.notNull())
        .addColumn('theirs', INTEGER)
        .addColumn('stage', 'text', (c) => c.notNull())
        .addColumn('sightings', INTEGER, (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('contact', 'text')
        .addColumn('name', 'text')
        .addColumn('said_in', 'text')
        .addPrimaryKeyConstraint('crossing_key', ['kind', 'role', 'own', 'street']),
    ),
  ],
}
