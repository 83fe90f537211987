import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed } from '../sqlite.ts'

/** Who asked to be the account's friend and is not known: somebody looks at them. */
export const friends: Migration = {
  number: 9,
  name: 'friends',
  steps: (schema: SchemaModule) => [
    keyed(
      schema
        .createTable('friend_request')
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('hello', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull()),
    ),
  ],
}
