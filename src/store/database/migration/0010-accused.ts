import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'

/** Whose door is complained of: staff alone read it, and the place of the case is the asker's. */
export const accused: Migration = {
  number: 10,
  name: 'accused',
  steps: (schema: SchemaModule) => [schema.alterTable('cases').addColumn('accused', 'text')],
}
