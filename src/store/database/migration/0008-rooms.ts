import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed } from '../sqlite.ts'

/**
 * Which room of WeChat each bound group is, and since when the account is not in it; and the rooms that may be such a
 * group: one is chosen by its number.
 */
export const rooms: Migration = {
  number: 8,
  name: 'rooms',
  steps: (schema: SchemaModule) => [
    schema.alterTable('room').addColumn('id', 'text'),
    schema.alterTable('room').addColumn('title', 'text'),
    schema.alterTable('room').addColumn('lost', INTEGER),
    schema.alterTable('room').addColumn('told', INTEGER),
    keyed(
      schema
        .createTable('likely_room')
        .addColumn('number', INTEGER, (c) => c.primaryKey().notNull())
        .addColumn('id', 'text', (c) => c.notNull())
        .addColumn('title', 'text', (c) => c.notNull())
        .addColumn('topic', 'text', (c) => c.notNull())
        .addColumn('people', INTEGER, (c) => c.notNull())
        .addColumn('known', INTEGER, (c) => c.notNull()),
    ),
  ],
}
