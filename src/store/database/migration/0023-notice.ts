import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed } from '../sqlite.ts'

/** Word to many groups; which posts bring it, and who said that it was read. */
export const notice: Migration = {
  number: 23,
  name: 'notice',
  steps: (schema: SchemaModule) => [
    keyed(
      schema
        .createTable('notice')
        .addColumn('number', INTEGER, (c) => c.primaryKey().notNull())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('sort', 'text', (c) => c.notNull())
        .addColumn('haste', 'text', (c) => c.notNull())
        .addColumn('refers', INTEGER)
        .addColumn('case_number', INTEGER)
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('office', 'text', (c) => c.notNull())
        .addColumn('said_in', 'text', (c) => c.notNull())
        .addColumn('areas', 'text', (c) => c.notNull())
        .addColumn('topics', 'text', (c) => c.notNull())
        .addColumn('whole', INTEGER, (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('ends', INTEGER, (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('stage', INTEGER, (c) => c.notNull()),
    ),
    keyed(
      schema
        .createTable('receipt')
        .addColumn('notice', INTEGER, (c) => c.notNull())
        .addColumn('place', 'text', (c) => c.notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addPrimaryKeyConstraint('receipt_key', ['notice', 'place']),
    ),
    schema.alterTable('outbox').addColumn('notice', INTEGER),
    schema.alterTable('outbox').addColumn('haste', 'text'),
    schema.createIndex('outbox_notice').on('outbox').column('notice'),
  ],
}
