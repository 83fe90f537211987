import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'

/** What the place of a finding is called, where it is less than the area: a checkpoint, a 小区. */
export const findingPlace: Migration = {
  number: 18,
  name: 'finding-place',
  steps: (schema: SchemaModule) => [schema.alterTable('cases').addColumn('place', 'text')],
}
