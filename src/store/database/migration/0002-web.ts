import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed, strict } from '../sqlite.ts'

/** Who may look and what they did there; other programs that read; and what the board asks for often. */
export const web: Migration = {
  number: 2,
  name: 'web',
  steps: (schema) => [...signIn(schema), ...programs(schema), ...indexes(schema)],
}

function signIn(schema: SchemaModule) {
  return [
    keyed(
      schema
        .createTable('login_link')
        .addColumn('hash', 'text', (c) => c.primaryKey().notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('made', INTEGER, (c) => c.notNull())
        .addColumn('used', INTEGER),
    ),
    keyed(
      schema
        .createTable('session')
        .addColumn('hash', 'text', (c) => c.primaryKey().notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('csrf', 'text', (c) => c.notNull())
        .addColumn('made', INTEGER, (c) => c.notNull())
        .addColumn('seen', INTEGER, (c) => c.notNull()),
    ),
    strict(
      schema
        .createTable('audit')
        .addColumn('id', INTEGER, (c) => c.primaryKey())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('who', 'text', (c) => c.notNull())
        .addColumn('deed', 'text', (c) => c.notNull())
        .addColumn('about', 'text', (c) => c.notNull())
        .addColumn('previous', 'text', (c) => c.notNull())
        .addColumn('hash', 'text', (c) => c.notNull()),
    ),
  ]
}

function programs(schema: SchemaModule) {
  return [
    strict(
      schema
        .createTable('api_token')
        .addColumn('id', INTEGER, (c) => c.primaryKey())
        .addColumn('hash', 'text', (c) => c.notNull().unique())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('area_id', INTEGER, (c) => c.notNull().references('area.id'))
        .addColumn('scopes', 'text', (c) => c.notNull())
        .addColumn('made', INTEGER, (c) => c.notNull())
        .addColumn('revoked', INTEGER),
    ),
    strict(
      schema
        .createTable('webhook')
        .addColumn('id', INTEGER, (c) => c.primaryKey())
        .addColumn('token', INTEGER, (c) => c.notNull().references('api_token.id'))
        .addColumn('address', 'text', (c) => c.notNull())
        .addColumn('secret', 'text', (c) => c.notNull())
        .addColumn('made', INTEGER, (c) => c.notNull()),
    ),
    keyed(
      schema
        .createTable('webhook_case')
        .addColumn('webhook', INTEGER, (c) => c.notNull().references('webhook.id'))
        .addColumn('number', INTEGER, (c) =>
          c.notNull().references('cases.number').onDelete('cascade'),
        )
        .addColumn('place', INTEGER, (c) => c.notNull())
        .addPrimaryKeyConstraint('webhook_case_key', ['webhook', 'number']),
    ),
    schema.createIndex('webhook_case_number').on('webhook_case').column('number'),
  ]
}

function indexes(schema: SchemaModule) {
  return [
    schema.createIndex('rollcall_state').on('rollcall').columns(['state', 'opened']),
    schema.createIndex('case_event_when').on('case_event').column('at'),
    schema
      .createIndex('household_away')
      .on('household')
      .columns(['away'])
      .where('away', 'is not', null),
  ]
}
