import { type Case, type Follower, LIVING } from '../../domain/model/case.ts'
import type { Category } from '../../domain/model/category.ts'
import type { ContactId } from '../../domain/model/person.ts'
import type { Address } from '../../domain/model/post.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, columns, hot } from '../database/statement.ts'
import type { CaseFollowerTable, CaseTable } from '../database/tables.ts'
import { type AreaStore, atOrBelow, type Span, span } from '../people/area.ts'

/** Cases (工单) as they stand, and who follows them. */
export function caseStore(db: Connection, areas: AreaStore) {
  const put = hot(db, (query, given: CaseTable) =>
    query
      .insertInto('cases')
      .values(
        columns(given, 'number', 'kind', 'category', 'opened', 'asked_by', 'place', ...CHANGING),
      )
      .onConflict((conflict) => conflict.column('number').doUpdateSet(columns(given, ...CHANGING))),
  )
  const one = hot(db, (query, given: { number: number }) =>
    query.selectFrom('cases').selectAll().where('number', '=', given.number),
  )
  const inStates = hot(db, (query, given: Span) =>
    query
      .selectFrom('cases')
      .innerJoin('area', 'area.id', 'cases.area_id')
      .selectAll('cases')
      .where('cases.state', 'in', LIVING)
      .where((is) => atOrBelow(is, given))
      .orderBy('cases.number'),
  )
  const ofCategory = hot(db, (query, given: Span & { category: Category; since: number }) =>
    query
      .selectFrom('cases')
      .innerJoin('area', 'area.id', 'cases.area_id')
      .selectAll('cases')
      .where('cases.category', '=', given.category)
      .where('cases.opened', '>=', given.since)
      .where('cases.state', '!=', 'cancelled')
      .where((is) => atOrBelow(is, given))
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
  /** The cases that are done and wait for a word, by who asked for them or joined; read anew where a case has changed. */
  let waiting: ReadonlyMap<ContactId, readonly Waiting[]> | null = null
  /** The cases that are in hand, by who has them. */
  let held: ReadonlyMap<ContactId, readonly number[]> | null = null

  function readHeld(): ReadonlyMap<ContactId, readonly number[]> {
    const people = new Map<ContactId, number[]>()
    const rows = ask(db, (query) =>
      query
        .selectFrom('cases')
        .select(['number', 'assignee'])
        .where('state', '=', 'claimed')
        .orderBy('number'),
    )
    for (const { number, assignee } of rows)
      if (assignee !== null) people.set(assignee, [...(people.get(assignee) ?? []), number])
    return people
  }

  function readWaiting(): ReadonlyMap<ContactId, readonly Waiting[]> {
    const people = new Map<ContactId, Waiting[]>()
    const asked = ask(db, (query) =>
      query
        .selectFrom('cases')
        .select(['number', 'asked_by as contact', 'asked_in'])
        .where('state', '=', 'resolved')
        .orderBy('number'),
    )
    const joined = ask(db, (query) =>
      query
        .selectFrom('case_follower')
        .innerJoin('cases', 'cases.number', 'case_follower.number')
        .select(['cases.number', 'case_follower.contact', 'case_follower.asked_in'])
        .where('cases.state', '=', 'resolved')
        .orderBy('cases.number'),
    )
    for (const { number, contact, asked_in } of [...asked, ...joined]) {
      const from: Address = JSON.parse(asked_in)
      people.set(contact, [...(people.get(contact) ?? []), { number, from }])
    }
    return people
  }

  function caseOf(row: CaseTable): Case {
    return {
      number: row.number,
      kind: row.kind,
      category: row.category,
      urgent: row.urgent === 1,
      state: row.state,
      area: areas.path(row.area_id),
      household: row.household,
      place: row.place,
      accused: row.accused,
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
      waiting = held = null
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
    /** The cases that a contact asked for, and has yet to say whether they are done. */
    waitingFor(contact: ContactId): readonly Waiting[] {
      waiting ??= readWaiting()
      return waiting.get(contact) ?? NONE
    },
    /** The numbers of those that a contact has in hand. */
    heldBy(contact: ContactId): readonly number[] {
      held ??= readHeld()
      return held.get(contact) ?? []
    },
    /** Something was undone in the store, or deleted. */
    forget(): void {
      waiting = held = null
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
  }
}

/** A case that waits for the word of who asked, and where they did. */
interface Waiting {
  readonly number: number
  readonly from: Address
}

const NONE: readonly Waiting[] = []

/** Columns of a case that its events may change. */
const CHANGING = [
  'urgent',
  'state',
  'area_id',
  'household',
  'accused',
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

function rowOf(about: Case, areas: AreaStore): CaseTable {
  return {
    number: about.number,
    kind: about.kind,
    category: about.category,
    urgent: about.urgent ? 1 : 0,
    state: about.state,
    area_id: areas.id(about.area),
    household: about.household,
    place: about.place,
    accused: about.accused,
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
