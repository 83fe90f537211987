import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'

/** A register's day is looked at over all its places: on the board, in a sheet, in the account. */
export const entryDay: Migration = {
  number: 21,
  name: 'entry-day',
  steps: (schema: SchemaModule) => [
    schema.createIndex('entry_day').on('entry').columns(['register', 'at', 'id']),
  ],
}
