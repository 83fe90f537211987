import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed } from '../sqlite.ts'

/** Slots of rotas, who holds them, came and went, and what residents booked in them. */
export const slot: Migration = {
  number: 25,
  name: 'slot',
  steps: (schema: SchemaModule) => [
    keyed(
      schema
        .createTable('slot')
        .addColumn('id', INTEGER, (c) => c.primaryKey().notNull())
        .addColumn('rota', 'text', (c) => c.notNull())
        .addColumn('area_id', INTEGER, (c) => c.notNull())
        .addColumn('place', 'text', (c) => c.notNull())
        .addColumn('begins', INTEGER, (c) => c.notNull())
        .addColumn('ends', INTEGER, (c) => c.notNull())
        .addColumn('wanted', INTEGER, (c) => c.notNull())
        .addColumn('gap_told', INTEGER, (c) => c.notNull())
        .addColumn('absent_told', INTEGER, (c) => c.notNull())
        .addColumn('ended', 'text'),
    ),
    schema.createIndex('slot_ended').on('slot').columns(['ended', 'begins']),
    keyed(
      schema
        .createTable('holding')
        .addColumn('slot', INTEGER, (c) => c.notNull())
        .addColumn('place', INTEGER, (c) => c.notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('how', 'text', (c) => c.notNull())
        .addColumn('since', INTEGER, (c) => c.notNull())
        .addColumn('gave_up', INTEGER)
        .addColumn('came', INTEGER)
        .addColumn('went', INTEGER)
        .addColumn('witness', 'text')
        .addColumn('witness_name', 'text')
        .addColumn('reminded', INTEGER, (c) => c.notNull())
        .addPrimaryKeyConstraint('holding_key', ['slot', 'place']),
    ),
    schema.createIndex('holding_contact').on('holding').columns(['contact']),
    schema.createIndex('holding_witness').on('holding').columns(['witness']),
    keyed(
      schema
        .createTable('booking')
        .addColumn('slot', INTEGER, (c) => c.notNull())
        .addColumn('place', INTEGER, (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('by_name', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('booking_key', ['slot', 'place']),
    ),
    schema.createIndex('booking_contact').on('booking').columns(['contact']),
  ],
}
