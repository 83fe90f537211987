import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed } from '../sqlite.ts'

/** What staff taught the bot: a question, its answer, who wrote it and who lets it be used. */
export const lesson: Migration = {
  number: 15,
  name: 'lesson',
  steps: (schema: SchemaModule) => [
    keyed(
      schema
        .createTable('lesson')
        .addColumn('id', INTEGER, (c) => c.primaryKey().notNull())
        .addColumn('area_id', INTEGER, (c) => c.notNull())
        .addColumn('question', 'text', (c) => c.notNull())
        .addColumn('answer', 'text', (c) => c.notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('approver', 'text', (c) => c.notNull()),
    ),
  ],
}
