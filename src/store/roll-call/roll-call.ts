import type { RollCall } from '../../domain/model/roll-call.ts'
import type { Answer } from '../../domain/model/tally.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, columns, hot } from '../database/statement.ts'
import type { AnswerTable, RollCallTable } from '../database/tables.ts'
import type { AreaStore } from '../people/area.ts'

/** Roll-calls (点名), and who has answered. */
export function rollCallStore(db: Connection, areas: AreaStore) {
  const put = hot(db, (query, given: RollCallTable) =>
    query
      .insertInto('rollcall')
      .values(
        columns(given, 'id', 'area_id', 'form', 'opened', 'opened_by', 'said_in', ...CHANGING),
      )
      .onConflict((conflict) => conflict.column('id').doUpdateSet(columns(given, ...CHANGING))),
  )
  const one = hot(db, (query, given: { id: number }) =>
    query.selectFrom('rollcall').selectAll().where('id', '=', given.id),
  )
  const open = hot(db, (query, given: { area_id: number }) =>
    query
      .selectFrom('rollcall')
      .selectAll()
      .where('area_id', '=', given.area_id)
      .where('state', '=', 'open')
      .orderBy('id'),
  )
  const since = hot(db, (query, given: { area_id: number; opened: number }) =>
    query
      .selectFrom('rollcall')
      .selectAll()
      .where('area_id', '=', given.area_id)
      .where('opened', '>=', given.opened)
      .orderBy('id', 'desc'),
  )
  const under = hot(db, (query, given: { parent: number }) =>
    query.selectFrom('rollcall').selectAll().where('parent', '=', given.parent).orderBy('id'),
  )
  const answered = hot(db, (query, given: { area_id: number; form: string; household: string }) =>
    query
      .selectFrom('rollcall')
      .innerJoin('answer', 'answer.rollcall', 'rollcall.id')
      .selectAll('rollcall')
      .where('rollcall.area_id', '=', given.area_id)
      .where('rollcall.form', '=', given.form)
      .where('answer.household', '=', given.household)
      .orderBy('rollcall.id', 'desc')
      .limit(20),
  )
  const answers = hot(db, (query, given: { rollcall: number }) =>
    query
      .selectFrom('answer')
      .select(['household', 'at', 'abnormal', 'value'])
      .where('rollcall', '=', given.rollcall),
  )
  const answer = hot(db, (query, given: AnswerTable) =>
    query
      .insertInto('answer')
      .values(columns(given, 'rollcall', 'household', 'at', 'abnormal', 'value'))
      .onConflict((conflict) =>
        conflict
          .columns(['rollcall', 'household'])
          .doUpdateSet(columns(given, 'at', 'abnormal', 'value')),
      ),
  )
  const unanswer = hot(db, (query, given: { rollcall: number; household: string }) =>
    query
      .deleteFrom('answer')
      .where('rollcall', '=', given.rollcall)
      .where('household', '=', given.household),
  )

  function rollCallOf(row: RollCallTable): RollCall {
    return {
      id: row.id,
      area: areas.path(row.area_id),
      form: row.form,
      opened: row.opened,
      deadline: row.deadline,
      state: row.state,
      parent: row.parent,
      by: row.opened_by,
      from: row.said_in === null ? null : JSON.parse(row.said_in),
      expected: JSON.parse(row.expected),
      said: { at: row.count_at, answered: row.count_answered },
    }
  }

  return {
    put(rollcall: RollCall): void {
      put.run({
        id: rollcall.id,
        area_id: areas.id(rollcall.area),
        form: rollcall.form,
        opened: rollcall.opened,
        deadline: rollcall.deadline,
        state: rollcall.state,
        parent: rollcall.parent,
        opened_by: rollcall.by,
        said_in: rollcall.from === null ? null : JSON.stringify(rollcall.from),
        expected: JSON.stringify(rollcall.expected),
        count_at: rollcall.said.at,
        count_answered: rollcall.said.answered,
      })
    },
    numbered(id: number): RollCall | undefined {
      const row = one.get({ id })
      return row && rollCallOf(row)
    },
    open: (area: string): readonly RollCall[] =>
      open.all({ area_id: areas.seek(area) }).map(rollCallOf),
    /** Those of an area that were opened since a moment (Unix ms), ended ones too, the latest first. */
    since: (area: string, opened: number): readonly RollCall[] =>
      since.all({ area_id: areas.seek(area), opened }).map(rollCallOf),
    under: (parent: number): readonly RollCall[] => under.all({ parent }).map(rollCallOf),
    /** Those of a building and form that a household has answered, the latest first. */
    answeredBy: (area: string, form: string, household: string): readonly RollCall[] =>
      answered.all({ area_id: areas.seek(area), form, household }).map(rollCallOf),
    all: (): readonly RollCall[] =>
      ask(db, (query) => query.selectFrom('rollcall').selectAll().orderBy('id')).map(rollCallOf),

    /** Who has answered, by household. */
    answers(rollcall: number): Map<string, Answer> {
      const rows = answers.all({ rollcall })
      return new Map(
        rows.map(({ household, at, abnormal, value }) => [
          household,
          { at, abnormal: abnormal === 1, value },
        ]),
      )
    },
    answer(rollcall: number, household: string, { at, abnormal, value }: Answer): void {
      answer.run({ rollcall, household, at, abnormal: abnormal ? 1 : 0, value })
    },
    unanswer(rollcall: number, household: string): void {
      unanswer.run({ rollcall, household })
    },
  }
}

const CHANGING = ['deadline', 'state', 'parent', 'expected', 'count_at', 'count_answered'] as const
