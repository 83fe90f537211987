import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed } from '../sqlite.ts'

/** What people write down in registers. `keep`: from then on it is deleted. */
export const entry: Migration = {
  number: 17,
  name: 'entry',
  steps: (schema: SchemaModule) => [
    keyed(
      schema
        .createTable('entry')
        .addColumn('id', INTEGER, (c) => c.primaryKey().notNull())
        .addColumn('register', 'text', (c) => c.notNull())
        .addColumn('area_id', INTEGER, (c) => c.notNull())
        .addColumn('place', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('said_in', 'text', (c) => c.notNull())
        .addColumn('message', 'text', (c) => c.notNull())
        .addColumn('counted', INTEGER, (c) => c.notNull())
        .addColumn('fields', 'text', (c) => c.notNull())
        .addColumn('missing', 'text', (c) => c.notNull())
        .addColumn('replaces', INTEGER)
        .addColumn('struck', INTEGER)
        .addColumn('ended', INTEGER)
        .addColumn('until', INTEGER)
        .addColumn('signed_by', 'text')
        .addColumn('signed_name', 'text')
        .addColumn('signed_at', INTEGER)
        .addColumn('lacks', 'text')
        .addColumn('keep', INTEGER, (c) => c.notNull()),
    ),
    schema.createIndex('entry_place').on('entry').columns(['area_id', 'place', 'register', 'at']),
    schema.createIndex('entry_message').on('entry').column('message'),
    schema.createIndex('entry_keep').on('entry').column('keep'),
  ],
}
