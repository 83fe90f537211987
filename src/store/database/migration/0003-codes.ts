import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER } from '../sqlite.ts'

/** A code that staff bind themselves with expires: from when on is kept. Those of before have expired. */
export const codes: Migration = {
  number: 3,
  name: 'codes',
  steps: (schema: SchemaModule) => [schema.alterTable('staff_code').addColumn('made', INTEGER)],
}
