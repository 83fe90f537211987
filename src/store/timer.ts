import {
  countOf,
  type Fetch,
  fetchOf,
  publicAccountOf,
  questionOf,
  type Timer,
  type TimerKind,
  timerKey,
} from '../domain/model/timer.ts'
import type { Connection } from './database/sqlite.ts'
import { ask, columns, hot } from './database/statement.ts'
import type { TimerTable } from './database/tables.ts'

/** What is to happen when. */
export function timerStore(db: Connection) {
  const put = hot(db, (query, given: TimerTable) =>
    query
      .insertInto('timer')
      .values(columns(given, 'key', 'due', 'kind', 'case_number', 'subject'))
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ due: given.due })),
  )
  const drop = hot(db, (query, given: { key: string }) =>
    query.deleteFrom('timer').where('key', '=', given.key),
  )
  const first = hot(db, (query, _: Record<string, never>) =>
    query.selectFrom('timer').selectAll().orderBy('due').orderBy('key').limit(1),
  )
  const ofCase = hot(db, (query, given: { number: number }) =>
    query.selectFrom('timer').selectAll().where('case_number', '=', given.number).orderBy('due'),
  )

  const fetches = (): readonly (Fetch & { readonly due: number })[] =>
    ask(db, (query) =>
      query.selectFrom('timer').selectAll().where('kind', '=', 'fetch').orderBy('due'),
    ).flatMap(({ key, due }) => {
      const fetch = fetchOf(key)
      return fetch === null ? [] : [{ ...fetch, due }]
    })

  return {
    set(timer: Timer): void {
      const { case_number, subject } = subjectOf(timer)
      put.run({ key: timerKey(timer), due: timer.due, kind: timer.kind, case_number, subject })
    },
    drop(timer: TimerKind): void {
      drop.run({ key: timerKey(timer) })
    },
    /** Drops all timers of a case, or those of some kinds. */
    dropOfCase(number: number, kinds?: readonly TimerKind['kind'][]): void {
      for (const { key, kind } of ofCase.all({ number })) {
        if (kinds === undefined || kinds.includes(kind)) drop.run({ key })
      }
    },
    /** The next to fall due, of equals the one that comes first by its key. */
    first(): Timer | undefined {
      const row = first.get({})
      return row && timerOf(row)
    },
    ofCase: (number: number): readonly Timer[] => ofCase.all({ number }).map(timerOf),
    /** What looks after a kept file that has not come. */
    fetching: (file: number): Fetch | undefined => fetches().find((each) => each.file === file),
    /** All kept files that are waited for. */
    fetches,
    has: (timer: TimerKind): boolean =>
      ask(db, (query) => query.selectFrom('timer').select('key').where('key', '=', timerKey(timer)))
        .length > 0,
    all: (): readonly Timer[] =>
      ask(db, (query) => query.selectFrom('timer').selectAll().orderBy('due').orderBy('key')).map(
        timerOf,
      ),
  }
}

function subjectOf(timer: TimerKind): { case_number: number | null; subject: number | null } {
  switch (timer.kind) {
    case 'step':
      return { case_number: timer.case, subject: timer.step }
    case 'overdue':
    case 'nudge':
    case 'relieve':
    case 'offer':
    case 'confirm':
      return { case_number: timer.case, subject: null }
    case 'remind':
    case 'deadline':
      return { case_number: null, subject: timer.rollcall }
    case 'alert':
      return { case_number: null, subject: timer.alert }
    case 'round':
      return { case_number: null, subject: timer.round }
    case 'slot':
      return { case_number: null, subject: timer.slot }
    case 'schedule':
      return { case_number: null, subject: timer.schedule }
    case 'observe':
    case 'observed':
      return { case_number: null, subject: timer.watch }
    case 'unsigned':
      return { case_number: null, subject: timer.movement }
    // No timer of its case: nothing of the case is done by it.
    case 'fetch':
      return { case_number: null, subject: timer.file }
    case 'notice':
    case 'receipt':
    case 'ring':
    case 'unlost':
      return { case_number: null, subject: timer.notice }
    case 'question':
    case 'count':
    case 'public-account':
    case 'digest':
    case 'audit':
    case 'expire':
    case 'groups':
      return { case_number: null, subject: null }
  }
}

function timerOf({ key, kind, due, case_number, subject }: TimerTable): Timer {
  const about = case_number ?? 0
  const of = subject ?? 0
  switch (kind) {
    case 'step':
      return { kind, due, case: about, step: of }
    case 'overdue':
    case 'nudge':
    case 'relieve':
    case 'offer':
    case 'confirm':
      return { kind, due, case: about }
    case 'remind':
    case 'deadline':
      return { kind, due, rollcall: of }
    case 'alert':
      return { kind, due, alert: of }
    case 'round':
      return { kind, due, round: of }
    case 'slot':
      return { kind, due, slot: of }
    case 'schedule':
      return { kind, due, schedule: of }
    case 'observe':
    case 'observed':
      return { kind, due, watch: of }
    case 'notice':
    case 'receipt':
    case 'ring':
    case 'unlost':
      return { kind, due, notice: of }
    case 'unsigned':
      return { kind, due, movement: of }
    case 'public-account': {
      const account = publicAccountOf(key)
      if (account === null) throw new Error(`the timer ${key} cannot be read`)
      return { ...account, due }
    }
    case 'question': {
      const asked = questionOf(key)
      if (asked === null) throw new Error(`the timer ${key} cannot be read`)
      return { ...asked, due }
    }
    case 'count': {
      const count = countOf(key)
      if (count === null) throw new Error(`the timer ${key} cannot be read`)
      return { ...count, due }
    }
    case 'fetch': {
      const fetch = fetchOf(key)
      if (fetch === null) throw new Error(`the timer ${key} cannot be read`)
      return { ...fetch, due }
    }
    case 'digest':
    case 'audit':
    case 'expire':
    case 'groups':
      return { kind, due }
  }
}
