import { sql } from 'kysely'
import { telephonesIn, withoutTelephones } from '../domain/model/notice/telephone.ts'
import type { Connection } from './database/sqlite.ts'
import { ask, change, type Query } from './database/statement.ts'

/** Deletes the pictures of a case, and the telephones in all that tells of it. Answers with the files. */
export function forgetLost(
  db: Connection,
  number: number,
): readonly { readonly hash: string | null; readonly name: string }[] {
  const notices = (query: Query) =>
    query.selectFrom('notice').select('number').where('case_number', '=', number)
  const telephones = new Set<string>()
  for (const { text } of ask(db, (query) =>
    query.selectFrom('cases').select('text').where('number', '=', number),
  )) {
    const left = withoutTelephones(text)
    for (const one of telephonesIn(text)) telephones.add(one)
    change(db, (query) =>
      query.updateTable('cases').set({ text: left }).where('number', '=', number),
    )
  }
  for (const { place, text } of ask(db, (query) =>
    query.selectFrom('case_event').select(['place', 'text']).where('number', '=', number),
  )) {
    const left = withoutTelephones(text)
    if (left === text) continue
    change(db, (query) =>
      query
        .updateTable('case_event')
        .set({ text: left })
        .where('number', '=', number)
        .where('place', '=', place),
    )
  }
  for (const { number: of, text } of ask(db, (query) =>
    query.selectFrom('notice').select(['number', 'text']).where('case_number', '=', number),
  )) {
    const left = withoutTelephones(text)
    change(db, (query) => query.updateTable('notice').set({ text: left }).where('number', '=', of))
  }
  for (const { id, text } of ask(db, (query) =>
    query
      .selectFrom('outbox')
      .select(['id', 'text'])
      .where((is) =>
        is.or([
          is('notice', 'in', notices(query)),
          ...[...telephones].map((one) => sql<boolean>`instr(text, ${one}) > 0`),
        ]),
      ),
  )) {
    const left = withoutTelephones(text)
    if (left !== text)
      change(db, (query) => query.updateTable('outbox').set({ text: left }).where('id', '=', id))
  }
  for (const { alert, place, text } of ask(db, (query) =>
    query
      .selectFrom('alert_cry')
      .innerJoin('alert', 'alert.id', 'alert_cry.alert')
      .select(['alert_cry.alert', 'alert_cry.place', 'alert_cry.text'])
      .where('alert.case_number', '=', number),
  )) {
    const left = withoutTelephones(text)
    if (left === text) continue
    change(db, (query) =>
      query
        .updateTable('alert_cry')
        .set({ text: left })
        .where('alert', '=', alert)
        .where('place', '=', place),
    )
  }
  const files = ask(db, (query) =>
    query.selectFrom('case_file').select(['hash', 'name']).where('number', '=', number),
  )
  change(db, (query) => query.deleteFrom('case_file').where('number', '=', number))
  return files
}
