import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed } from '../sqlite.ts'

/** Half of something, until the other half is said; and whether a check-in said nothing but its figure. */
export const fragment: Migration = {
  number: 22,
  name: 'fragment',
  steps: (schema: SchemaModule) => [
    keyed(
      schema
        .createTable('fragment')
        .addColumn('message', 'text', (c) => c.primaryKey().notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('place', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('heard', INTEGER, (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addColumn('mentioned', INTEGER, (c) => c.notNull())
        .addColumn('file', 'text'),
    ),
    schema.alterTable('checkin').addColumn('bare', INTEGER, (c) => c.notNull().defaultTo(0)),
  ],
}
