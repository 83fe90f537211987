import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'

/** How much is kept in all, and what somebody sent lately, is known without reading every row. */
export const files: Migration = {
  number: 5,
  name: 'files',
  steps: (schema: SchemaModule) => [
    schema.createIndex('case_file_hash').on('case_file').columns(['hash', 'size']),
    schema.createIndex('case_file_contact').on('case_file').columns(['contact', 'at']),
  ],
}
