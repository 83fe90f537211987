import type { SchemaModule } from 'kysely'
import { type Migration, plainly } from '../migration.ts'
import { INTEGER, keyed } from '../sqlite.ts'

/** Visits were check-ins under a form of this name; somebody else's form has other answers. */
const VISITS = "form = '走访' and answer = '都好' and on_behalf = 1"

/** Rounds by interval: what is expected where, and what was done. The visits that were written down before are among them. */
export const round: Migration = {
  number: 19,
  name: 'round',
  steps: (schema: SchemaModule) => [
    keyed(
      schema
        .createTable('round')
        .addColumn('id', INTEGER, (c) => c.primaryKey().notNull())
        .addColumn('duty', 'text', (c) => c.notNull())
        .addColumn('area_id', INTEGER, (c) => c.notNull())
        .addColumn('place', 'text', (c) => c.notNull())
        .addColumn('part', 'text', (c) => c.notNull())
        .addColumn('since', INTEGER, (c) => c.notNull())
        .addColumn('due', INTEGER, (c) => c.notNull())
        .addColumn('own', INTEGER)
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('told', INTEGER, (c) => c.notNull())
        .addColumn('tried', INTEGER)
        .addColumn('again', INTEGER)
        .addColumn('done_at', INTEGER)
        .addColumn('contact', 'text')
        .addColumn('name', 'text')
        .addColumn('message', 'text')
        .addColumn('how', 'text')
        .addColumn('amount', 'text'),
    ),
    schema.createIndex('round_state').on('round').columns(['state', 'due']),
    schema.createIndex('round_place').on('round').columns(['area_id', 'place', 'duty', 'done_at']),
    plainly(
      `insert into "round" ("id", "duty", "area_id", "place", "part", "since", "due", "state", "told", "done_at", "contact", "name", "message", "how")
       select "id", '走访', "area_id", "household", '', "at", "at", case "retracted" when 0 then 'done' else 'dropped' end, 0, "at", "contact", "name", "message", 'there'
       from "checkin" where ${VISITS}`,
    ),
    plainly(
      `insert into "number" ("name", "last") select 'round', max("id") from "round" having max("id") is not null`,
    ),
    plainly(`delete from "checkin" where ${VISITS}`),
  ],
}
