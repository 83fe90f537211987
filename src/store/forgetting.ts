import { sql } from 'kysely'
import { LIVING } from '../domain/model/case.ts'
import { type ContactId, DELETED } from '../domain/model/person.ts'
import type { Connection } from './database/sqlite.ts'
import { ask, change, type Query } from './database/statement.ts'
import { forgetDoings } from './messages/doing.ts'
import { type Traces, without } from './people/traces.ts'

/** A shorter name or text would be found in what has nothing to do with them. */
const SHORTEST = { name: 2, words: 4 } as const

/** All that a contact was called, and said in cases. */
export function tracesOf(db: Connection, contact: ContactId): Traces {
  const named = ask(db, (query) =>
    query
      .selectFrom('contact')
      .select('name')
      .where('id', '=', contact)
      .union(query.selectFrom('alias').select('alias as name').where('contact', '=', contact))
      .union(query.selectFrom('checkin').select('name').where('contact', '=', contact))
      .union(query.selectFrom('case_follower').select('name').where('contact', '=', contact))
      .union(
        query.selectFrom('cases').select('asked_by_name as name').where('asked_by', '=', contact),
      ),
  )
  const asked = ask(db, (query) =>
    query.selectFrom('cases').select(['number', 'text']).where('asked_by', '=', contact),
  )
  const said = ask(db, (query) =>
    query.selectFrom('case_event').select('text').where('contact', '=', contact),
  )
  return {
    contact,
    cases: asked.map(({ number }) => number),
    names: distinct(
      named.map(({ name }) => name),
      SHORTEST.name,
    ),
    words: distinct(
      [...asked, ...said].map(({ text }) => text),
      SHORTEST.words,
    ),
  }
}

/** The longest first: a name that is a part of another is taken out after it. */
function distinct(texts: readonly string[], shortest: number): readonly string[] {
  return [...new Set(texts)]
    .filter((text) => text.length >= shortest)
    .sort((a, b) => b.length - a.length)
}

/** Check-ins, and what was made of them. Answers with how many there were. */
export function forgetCheckIns(db: Connection, contact: ContactId): number {
  // That the household answered is counted; what it answered is theirs.
  change(db, (query) =>
    query
      .updateTable('answer')
      .set({ value: null, abnormal: 0 })
      .where((is) =>
        is.exists(
          is
            .selectFrom('checkin')
            .innerJoin('rollcall', 'rollcall.area_id', 'checkin.area_id')
            .select('checkin.id')
            .whereRef('rollcall.id', '=', 'answer.rollcall')
            .whereRef('checkin.household', '=', 'answer.household')
            .whereRef('checkin.at', '=', 'answer.at')
            .where('checkin.contact', '=', contact),
        ),
      ),
  )
  change(db, (query) =>
    query.deleteFrom('watch').where('contact', '=', contact).where('state', '=', 'over'),
  )
  change(db, (query) =>
    query.updateTable('watch').set({ name: DELETED }).where('contact', '=', contact),
  )
  change(db, (query) => query.deleteFrom('question').where('contact', '=', contact))
  forgetDoings(db, contact)
  change(db, (query) => query.deleteFrom('failed_message').where('contact', '=', contact))
  return change(db, (query) => query.deleteFrom('checkin').where('contact', '=', contact))
}

/**
 * Their name and their words in all cases, and their pictures. Of a case of theirs that lives there remain its number,
 * category, place and stage; of one that is over not the place either. What they said of another's case while they
 * had it in hand tells what was done, and stays without their name. Answers with the files.
 */
export function forgetCases(
  db: Connection,
  traces: Traces,
): readonly { readonly hash: string | null; readonly name: string }[] {
  const { contact } = traces
  const inHand = (query: Query) =>
    query
      .selectFrom('cases')
      .select('number')
      .where('asked_by', '!=', contact)
      .where('assignee', '=', contact)
  change(db, (query) =>
    query
      .updateTable('case_event')
      .set({ text: DELETED })
      .where('contact', '=', contact)
      .where('text', '!=', '')
      .where('number', 'not in', inHand(query)),
  )
  change(db, (query) =>
    query.updateTable('case_event').set({ name: DELETED }).where('contact', '=', contact),
  )
  unnameFollower(db, contact)
  change(db, (query) => query.deleteFrom('case_follower').where('contact', '=', contact))
  unsayInRecords(db, traces)
  const files = ask(db, (query) =>
    query
      .selectFrom('case_file')
      .select(['id', 'hash', 'name'])
      .where('contact', '=', contact)
      .where('number', 'not in', inHand(query)),
  )
  change(db, (query) =>
    query
      .deleteFrom('case_file')
      .where('contact', '=', contact)
      .where('number', 'not in', inHand(query)),
  )
  change(db, (query) =>
    query.updateTable('case_file').set({ contact_name: DELETED }).where('contact', '=', contact),
  )
  change(db, (query) =>
    query
      .updateTable('cases')
      .set({ asked_by_name: DELETED, text: DELETED, items: '[]', accused: null })
      .where('asked_by', '=', contact),
  )
  change(db, (query) =>
    query
      .updateTable('cases')
      .set({ household: null })
      .where('asked_by', '=', contact)
      .where('state', 'not in', LIVING),
  )
  change(db, (query) =>
    query
      .updateTable('cases')
      .set({ assignee_name: DELETED })
      .where('assignee', '=', contact)
      .where('state', 'not in', LIVING),
  )
  return files
}

/** What others wrote of them in their own cases, and the bot in the grid's cases that these hang on. */
function unsayInRecords(db: Connection, traces: Traces): void {
  const { contact } = traces
  const above = (query: Query) =>
    query
      .selectFrom('cases')
      .select(sql<number>`parent`.as('number'))
      .where('asked_by', '=', contact)
      .where('parent', 'is not', null)
  for (const { number, text } of ask(db, (query) =>
    query
      .selectFrom('cases')
      .select(['number', 'text'])
      .where('number', 'in', above(query))
      .where((is) =>
        is(
          'number',
          'in',
          is
            .selectFrom('case_event')
            .select('number')
            .where('place', '=', 1)
            .where('contact', 'is', null),
        ),
      ),
  )) {
    const left = without(text, traces)
    if (left !== text)
      change(db, (query) =>
        query.updateTable('cases').set({ text: left }).where('number', '=', number),
      )
  }
  for (const { number, place, text } of ask(db, (query) =>
    query
      .selectFrom('case_event')
      .select(['number', 'place', 'text'])
      .where('contact', 'is', null)
      .where('text', '!=', '')
      .where((is) => is.or([is('number', 'in', traces.cases), is('number', 'in', above(query))])),
  )) {
    const left = without(text, traces)
    if (left !== text)
      change(db, (query) =>
        query
          .updateTable('case_event')
          .set({ text: left })
          .where('number', '=', number)
          .where('place', '=', place),
      )
  }
}

/** Who joined a case stands by name and door in the history of it, too. */
function unnameFollower(db: Connection, contact: ContactId): void {
  const events = ask(db, (query) =>
    query
      .selectFrom('case_event')
      .select(['number', 'place', 'changes'])
      .where(sql<boolean>`instr(changes, ${`"contact":${JSON.stringify(contact)}`}) > 0`),
  )
  for (const { number, place, changes } of events) {
    const unnamed = JSON.stringify(
      JSON.parse(changes, (_, value) => {
        if (value?.contact === contact && 'name' in value) return { ...value, name: DELETED }
        return value?.who?.contact === contact ? { ...value, household: null } : value
      }),
    )
    if (unnamed === changes) continue
    change(db, (query) =>
      query
        .updateTable('case_event')
        .set({ changes: unnamed })
        .where('number', '=', number)
        .where('place', '=', place),
    )
  }
}
