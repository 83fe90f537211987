import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed } from '../sqlite.ts'

/** Who is of which team, what they can do, when they have time. */
export const member: Migration = {
  number: 24,
  name: 'member',
  steps: (schema: SchemaModule) => [
    keyed(
      schema
        .createTable('member')
        .addColumn('team', 'text', (c) => c.notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('skills', 'text', (c) => c.notNull())
        .addColumn('free', 'text', (c) => c.notNull())
        .addColumn('since', INTEGER, (c) => c.notNull())
        .addPrimaryKeyConstraint('member_key', ['team', 'contact']),
    ),
  ],
}
