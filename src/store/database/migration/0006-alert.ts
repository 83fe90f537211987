import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed, strict } from '../sqlite.ts'

/** Danger told in plain words, and all who cried of it. */
export const alert: Migration = {
  number: 6,
  name: 'alert',
  steps: (schema: SchemaModule) => [
    strict(
      schema
        .createTable('alert')
        .addColumn('id', INTEGER, (c) => c.primaryKey())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('area_id', INTEGER, (c) => c.notNull().references('area.id'))
        .addColumn('household', 'text')
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('case_number', INTEGER)
        .addColumn('level', 'text', (c) => c.notNull())
        .addColumn('told', 'text', (c) => c.notNull())
        .addColumn('message', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull()),
    ),
    keyed(
      schema
        .createTable('alert_cry')
        .addColumn('alert', INTEGER, (c) => c.notNull().references('alert.id').onDelete('cascade'))
        .addColumn('place', INTEGER, (c) => c.notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('said_in', 'text', (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addPrimaryKeyConstraint('alert_cry_key', ['alert', 'place']),
    ),
    schema.createIndex('alert_state').on('alert').column('state'),
  ],
}
