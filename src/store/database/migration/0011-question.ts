import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'

/** What a question was asked upon, for staff if nobody answers it, and of which home where that is known. */
export const question: Migration = {
  number: 11,
  name: 'question',
  steps: (schema: SchemaModule) => [
    schema.alterTable('question').addColumn('home', 'text'),
    schema.alterTable('question').addColumn('name', 'text', (c) => c.notNull().defaultTo('')),
    schema.alterTable('question').addColumn('words', 'text', (c) => c.notNull().defaultTo('')),
  ],
}
