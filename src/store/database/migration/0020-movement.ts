import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed } from '../sqlite.ts'

/** What comes, goes and is counted of a stock, with its lines; and the sums that are left of what is kept no more. */
export const movement: Migration = {
  number: 20,
  name: 'movement',
  steps: (schema: SchemaModule) => [
    keyed(
      schema
        .createTable('movement')
        .addColumn('number', INTEGER, (c) => c.primaryKey().notNull())
        .addColumn('stock', 'text', (c) => c.notNull())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('area_id', INTEGER, (c) => c.notNull())
        .addColumn('lines', 'text', (c) => c.notNull())
        .addColumn('to_area_id', INTEGER)
        .addColumn('to_place', 'text')
        .addColumn('to_household', 'text')
        .addColumn('donor', 'text')
        .addColumn('donor_shown', INTEGER, (c) => c.notNull())
        .addColumn('why', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('said_in', 'text', (c) => c.notNull())
        .addColumn('message', 'text', (c) => c.notNull())
        .addColumn('replaces', INTEGER)
        .addColumn('struck', INTEGER)
        .addColumn('signed_by', 'text')
        .addColumn('signed_name', 'text')
        .addColumn('signed_at', INTEGER)
        .addColumn('signed_instead', INTEGER, (c) => c.notNull())
        .addColumn('keep', INTEGER, (c) => c.notNull()),
    ),
    schema.createIndex('movement_at').on('movement').columns(['area_id', 'at']),
    schema.createIndex('movement_to').on('movement').columns(['to_area_id', 'to_household', 'at']),
    schema.createIndex('movement_keep').on('movement').column('keep'),
    keyed(
      schema
        .createTable('stock_carried')
        .addColumn('stock', 'text', (c) => c.notNull())
        .addColumn('area_id', INTEGER, (c) => c.notNull())
        .addColumn('item', 'text', (c) => c.notNull())
        .addColumn('count', INTEGER, (c) => c.notNull())
        .addPrimaryKeyConstraint('stock_carried_key', ['stock', 'area_id', 'item']),
    ),
  ],
}
