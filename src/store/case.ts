import type { Level } from '../domain/area.ts'
import type { Case, CaseEvent, CaseState, EventName, Follower } from '../domain/case.ts'
import type { Category } from '../domain/category.ts'
import type { ContactId } from '../domain/person.ts'
import type { AreaStore } from './area.ts'
import type { Connection } from './sqlite.ts'
import { ask, change, columns, hot } from './statement.ts'
import type { CaseEventTable, CaseFileTable, CaseFollowerTable, CaseTable } from './tables.ts'

export type CaseStore = ReturnType<typeof caseStore>

const LIVING: readonly CaseState[] = ['open', 'claimed', 'resolved']

/** Cases (工单), their histories, who follows them and what was kept with them. */
export function caseStore(db: Connection, areas: AreaStore) {
  const put = hot(db, (query, given: CaseTable) =>
    query
      .insertInto('cases')
      .values(columns(given, 'number', 'kind', 'category', 'opened', 'asked_by', ...CHANGING))
      .onConflict((conflict) => conflict.column('number').doUpdateSet(columns(given, ...CHANGING))),
  )
  const one = hot(db, (query, given: { number: number }) =>
    query.selectFrom('cases').selectAll().where('number', '=', given.number),
  )
  const inStates = hot(db, (query, given: { path: string; below: string; end: string }) =>
    query
      .selectFrom('cases')
      .innerJoin('area', 'area.id', 'cases.area_id')
      .selectAll('cases')
      .where('cases.state', 'in', LIVING)
      .where((is) =>
        is.or([
          is('area.path', '=', given.path),
          is.and([is('area.path', '>', given.below), is('area.path', '<', given.end)]),
        ]),
      )
      .orderBy('cases.number'),
  )
  const ofCategory = hot(
    db,
    (
      query,
      given: { path: string; below: string; end: string; category: Category; since: number },
    ) =>
      query
        .selectFrom('cases')
        .innerJoin('area', 'area.id', 'cases.area_id')
        .selectAll('cases')
        .where('cases.category', '=', given.category)
        .where('cases.opened', '>=', given.since)
        .where('cases.state', '!=', 'cancelled')
        .where((is) =>
          is.or([
            is('area.path', '=', given.path),
            is.and([is('area.path', '>', given.below), is('area.path', '<', given.end)]),
          ]),
        )
        .orderBy('cases.number'),
  )
  const asked = hot(db, (query, given: { contact: ContactId; most: number }) =>
    query
      .selectFrom('cases')
      .selectAll()
      .where('asked_by', '=', given.contact)
      .orderBy('number', 'desc')
      .limit(given.most),
  )
  const followed = hot(db, (query, given: { contact: ContactId; most: number }) =>
    query
      .selectFrom('case_follower')
      .innerJoin('cases', 'cases.number', 'case_follower.number')
      .selectAll('cases')
      .where('case_follower.contact', '=', given.contact)
      .orderBy('cases.number', 'desc')
      .limit(given.most),
  )
  const under = hot(db, (query, given: { number: number }) =>
    query.selectFrom('cases').selectAll().where('parent', '=', given.number).orderBy('number'),
  )
  const followers = hot(db, (query, given: { number: number }) =>
    query
      .selectFrom('case_follower')
      .selectAll()
      .where('number', '=', given.number)
      .orderBy('place'),
  )
  const follow = hot(db, (query, given: CaseFollowerTable) =>
    query
      .insertInto('case_follower')
      .values(columns(given, 'number', 'contact', 'name', 'household', 'asked_in', 'place')),
  )
  const unfollow = hot(db, (query, given: { number: number }) =>
    query.deleteFrom('case_follower').where('number', '=', given.number),
  )
  const events = hot(db, (query, given: { number: number }) =>
    query.selectFrom('case_event').selectAll().where('number', '=', given.number).orderBy('place'),
  )
  const count = hot(db, (query, given: { number: number }) =>
    query
      .selectFrom('case_event')
      .select((is) => is.fn.max('place').as('last'))
      .where('number', '=', given.number),
  )
  const happened = hot(
    db,
    (
      query,
      given: {
        path: string
        below: string
        end: string
        event: EventName
        from: number
        to: number
      },
    ) =>
      query
        .selectFrom('case_event')
        .innerJoin('cases', 'cases.number', 'case_event.number')
        .innerJoin('area', 'area.id', 'cases.area_id')
        .select(['cases.number', 'cases.level', 'cases.parent', 'case_event.contact'])
        .where('case_event.event', '=', given.event)
        .where('case_event.at', '>=', given.from)
        .where('case_event.at', '<', given.to)
        .where((is) =>
          is.or([
            is('area.path', '=', given.path),
            is.and([is('area.path', '>', given.below), is('area.path', '<', given.end)]),
          ]),
        )
        .orderBy('cases.number'),
  )
  const add = hot(db, (query, given: CaseEventTable) =>
    query.insertInto('case_event').values(columns(given, ...EVENT)),
  )

  function caseOf(row: CaseTable): Case {
    return {
      number: row.number,
      kind: row.kind,
      category: row.category,
      urgent: row.urgent === 1,
      state: row.state,
      area: areas.path(row.area_id),
      household: row.household,
      by: { contact: row.asked_by, name: row.asked_by_name },
      from: JSON.parse(row.asked_in),
      text: row.text,
      items: JSON.parse(row.items),
      assignee:
        row.assignee === null ? null : { contact: row.assignee, name: row.assignee_name ?? '' },
      level: row.level,
      opened: row.opened,
      since: row.since,
      due: row.due,
      route: JSON.parse(row.route),
      told: JSON.parse(row.told),
      followers: followers.all({ number: row.number }).map(followerOf),
      parent: row.parent,
      touched: row.touched,
    }
  }

  return {
    /** Writes a case as it stands now, with its followers. */
    put(about: Case, before: readonly Follower[] = []): void {
      put.run(rowOf(about, areas))
      if (about.followers === before) return
      unfollow.run({ number: about.number })
      about.followers.forEach(({ who, household, from }, place) => {
        follow.run({
          number: about.number,
          contact: who.contact,
          name: who.name,
          household,
          asked_in: JSON.stringify(from),
          place,
        })
      })
    },
    numbered(number: number): Case | undefined {
      const row = one.get({ number })
      return row && caseOf(row)
    },
    living: (area: string): readonly Case[] => inStates.all(span(area)).map(caseOf),
    since: (area: string, category: Category, since: number): readonly Case[] =>
      ofCategory.all({ ...span(area), category, since }).map(caseOf),
    /** Asked or followed by a contact, newest first. */
    of(contact: ContactId, most: number): readonly Case[] {
      const rows = [...asked.all({ contact, most }), ...followed.all({ contact, most })]
      const byNumber = new Map(rows.map((row) => [row.number, row]))
      return [...byNumber.values()]
        .sort((a, b) => b.number - a.number)
        .slice(0, most)
        .map(caseOf)
    },
    under: (number: number): readonly Case[] => under.all({ number }).map(caseOf),
    all: (): readonly Case[] =>
      ask(db, (query) => query.selectFrom('cases').selectAll().orderBy('number')).map(caseOf),

    addEvent(number: number, event: CaseEvent): void {
      const place = (count.get({ number })?.last ?? 0) + 1
      add.run({
        number,
        place,
        at: event.at,
        event: event.event,
        contact: event.by?.contact ?? null,
        name: event.by?.name ?? null,
        said_in: event.where,
        text: event.text,
        changes: JSON.stringify(event.changes),
      })
    },
    history: (number: number): readonly CaseEvent[] => events.all({ number }).map(eventOf),

    /** The cases at or below an area to which something happened in a span, each with the highest level told and who did it. */
    happened: (
      area: string,
      event: EventName,
      from: number,
      to: number,
    ): readonly {
      readonly number: number
      readonly level: Level
      readonly parent: number | null
      readonly contact: ContactId | null
    }[] => happened.all({ ...span(area), event, from, to }),

    addFile(file: CaseFileTable): void {
      change(db, (query) => query.insertInto('case_file').values(file))
    },
    /** The bytes of a file are here. */
    fileKept(id: number, hash: string, size: number): void {
      change(db, (query) => query.updateTable('case_file').set({ hash, size }).where('id', '=', id))
    },
    file: (id: number): CaseFileTable | undefined =>
      ask(db, (query) => query.selectFrom('case_file').selectAll().where('id', '=', id)).at(0),
    files: (number: number): readonly CaseFileTable[] =>
      ask(db, (query) =>
        query.selectFrom('case_file').selectAll().where('number', '=', number).orderBy('id'),
      ),
  }
}

/** Columns of a case that its events may change. */
const CHANGING = [
  'urgent',
  'state',
  'area_id',
  'household',
  'asked_by_name',
  'asked_in',
  'text',
  'items',
  'assignee',
  'assignee_name',
  'level',
  'since',
  'due',
  'route',
  'told',
  'parent',
  'touched',
] as const

const EVENT = [
  'number',
  'place',
  'at',
  'event',
  'contact',
  'name',
  'said_in',
  'text',
  'changes',
] as const

/** An area's path, and where the paths below it begin and end: `/` is followed by `0`. */
function span(path: string) {
  return { path, below: `${path}/`, end: `${path}0` }
}

function rowOf(about: Case, areas: AreaStore): CaseTable {
  return {
    number: about.number,
    kind: about.kind,
    category: about.category,
    urgent: about.urgent ? 1 : 0,
    state: about.state,
    area_id: areas.id(about.area),
    household: about.household,
    asked_by: about.by.contact,
    asked_by_name: about.by.name,
    asked_in: JSON.stringify(about.from),
    text: about.text,
    items: JSON.stringify(about.items),
    assignee: about.assignee?.contact ?? null,
    assignee_name: about.assignee?.name ?? null,
    level: about.level,
    opened: about.opened,
    since: about.since,
    due: about.due,
    route: JSON.stringify(about.route),
    told: JSON.stringify(about.told),
    parent: about.parent,
    touched: about.touched,
  }
}

function followerOf(row: CaseFollowerTable): Follower {
  return {
    who: { contact: row.contact, name: row.name },
    household: row.household,
    from: JSON.parse(row.asked_in),
  }
}

function eventOf(row: CaseEventTable): CaseEvent {
  return {
    at: row.at,
    event: row.event,
    by: row.contact === null ? null : { contact: row.contact, name: row.name ?? '' },
    where: row.said_in,
    text: row.text,
    changes: JSON.parse(row.changes),
  }
}
