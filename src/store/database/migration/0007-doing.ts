import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed } from '../sqlite.ts'

/** What commands did by which message, so that it can be undone when the message is taken back. */
export const doing: Migration = {
  number: 7,
  name: 'doing',
  steps: (schema: SchemaModule) => [
    keyed(
      schema
        .createTable('doing')
        .addColumn('message', 'text', (c) => c.notNull())
        .addColumn('part', INTEGER, (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('place', 'text', (c) => c.notNull())
        .addColumn('recall', 'text', (c) => c.notNull())
        .addColumn('consequences', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('doing_key', ['message', 'part']),
    ),
    schema.createIndex('doing_contact').on('doing').columns(['contact', 'at']),
  ],
}
