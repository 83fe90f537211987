import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'

/** What was last said in a chat is looked up where short words answer it. */
export const spoken: Migration = {
  number: 13,
  name: 'spoken',
  steps: (schema: SchemaModule) => [
    schema.createIndex('outbox_place').on('outbox').columns(['place', 'left_at']),
  ],
}
