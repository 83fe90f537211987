import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed } from '../sqlite.ts'

/** The accounts of a street that has several, as they were last; by which a post left, and which a code is for. */
export const account: Migration = {
  number: 27,
  name: 'account',
  steps: (schema: SchemaModule) => [
    keyed(
      schema
        .createTable('account')
        .addColumn('name', 'text', (c) => c.primaryKey().notNull())
        .addColumn('title', 'text')
        .addColumn('up', INTEGER, (c) => c.notNull())
        .addColumn('mute', INTEGER, (c) => c.notNull())
        .addColumn('since', INTEGER, (c) => c.notNull())
        .addColumn('why', 'text')
        .addColumn('last_in', INTEGER)
        .addColumn('topics', 'text', (c) => c.notNull())
        .addColumn('silent', 'text', (c) => c.notNull()),
    ),
    schema.alterTable('outbox').addColumn('account', 'text'),
    schema.alterTable('staff_code').addColumn('account', 'text'),
  ],
}
