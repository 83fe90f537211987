import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed } from '../sqlite.ts'

/** Plain trouble of a house that a captain heard of: by one word it becomes a case. */
export const houseTrouble: Migration = {
  number: 16,
  name: 'house-trouble',
  steps: (schema: SchemaModule) => [
    keyed(
      schema
        .createTable('house_trouble')
        .addColumn('id', INTEGER, (c) => c.primaryKey().notNull())
        .addColumn('area_id', INTEGER, (c) => c.notNull())
        .addColumn('household', 'text')
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('said_in', 'text', (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('told', 'text', (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull()),
    ),
  ],
}
