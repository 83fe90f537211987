import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed, strict } from '../sqlite.ts'

/** What the city is yet to be told, and the name of the line of rows it is told in. */
export const feed: Migration = {
  number: 31,
  name: 'feed',
  steps: (schema: SchemaModule) => [
    strict(
      schema
        .createTable('feed')
        .addColumn('seq', INTEGER, (c) => c.primaryKey())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull()),
    ),
    keyed(
      schema.createTable('feed_line').addColumn('line', 'text', (c) => c.notNull().primaryKey()),
    ),
  ],
}
