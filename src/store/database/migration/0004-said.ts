import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed } from '../sqlite.ts'

/** Of what is known of a household, who of its people said which: it goes with them. */
export const said: Migration = {
  number: 4,
  name: 'said',
  steps: (schema: SchemaModule) => [
    keyed(
      schema
        .createTable('household_said')
        .addColumn('area_id', INTEGER, (c) => c.notNull())
        .addColumn('household', 'text', (c) => c.notNull())
        .addColumn('field', 'text', (c) => c.notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('household_said_key', ['area_id', 'household', 'field']),
    ),
  ],
}
