import type { ContactId, Home } from '../../domain/model/person.ts'
import type { CheckIn } from '../../domain/model/roll-call.ts'
import { dayNumber } from '../../domain/model/time.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, columns, hot } from '../database/statement.ts'
import type { CheckInTable } from '../database/tables.ts'
import type { AreaStore } from '../people/area.ts'

/** Check-ins (打卡). What was taken back stays, marked. */
export function checkInStore(db: Connection, areas: AreaStore) {
  const insert = hot(db, (query, given: CheckInTable) =>
    query.insertInto('checkin').values(columns(given, ...ALL)),
  )
  const ofHome = hot(
    db,
    (query, given: { day: number; area_id: number; household: string; form: string }) =>
      query
        .selectFrom('checkin')
        .selectAll()
        .where('day', '=', given.day)
        .where('area_id', '=', given.area_id)
        .where('household', '=', given.household)
        .where('form', '=', given.form)
        .where('retracted', '=', 0)
        .orderBy('at')
        .orderBy('id'),
  )
  const ofMessage = hot(db, (query, given: { message: string }) =>
    query
      .selectFrom('checkin')
      .selectAll()
      .where('message', '=', given.message)
      .where('retracted', '=', 0),
  )
  const retract = hot(db, (query, given: { message: string }) =>
    query.updateTable('checkin').set({ retracted: 1 }).where('message', '=', given.message),
  )

  function checkInOf(row: CheckInTable): CheckIn {
    return {
      id: row.id,
      home: { area: areas.path(row.area_id), household: row.household },
      by: row.contact,
      byName: row.name,
      at: row.at,
      message: row.message,
      form: row.form,
      readings: JSON.parse(row.readings),
      normal: row.normal === 1,
      symptoms: JSON.parse(row.symptoms),
      answer: row.answer,
      onBehalf: row.on_behalf === 1,
      corrects: row.corrects === 1,
      retracted: row.retracted === 1,
      abnormal: row.abnormal === 1,
      bare: row.bare === 1,
    }
  }

  /** Those of a household that count and were sent in a span of time, oldest first. */
  function of(home: Home, form: string, from: number, to: number): readonly CheckIn[] {
    const found: CheckIn[] = []
    const area_id = areas.seek(home.area)
    for (let day = dayNumber(from); day <= dayNumber(to); day++) {
      for (const row of ofHome.all({ day, area_id, household: home.household, form }))
        if (row.at >= from) found.push(checkInOf(row))
    }
    return found
  }

  return {
    add(checkIn: CheckIn): void {
      insert.run({
        id: checkIn.id,
        day: dayNumber(checkIn.at),
        area_id: areas.id(checkIn.home.area),
        household: checkIn.home.household,
        contact: checkIn.by,
        name: checkIn.byName,
        at: checkIn.at,
        message: checkIn.message,
        form: checkIn.form,
        readings: JSON.stringify(checkIn.readings),
        normal: checkIn.normal ? 1 : 0,
        symptoms: JSON.stringify(checkIn.symptoms),
        answer: checkIn.answer,
        on_behalf: checkIn.onBehalf ? 1 : 0,
        corrects: checkIn.corrects === true ? 1 : 0,
        retracted: checkIn.retracted ? 1 : 0,
        abnormal: checkIn.abnormal ? 1 : 0,
        bare: checkIn.bare === true ? 1 : 0,
      })
    },
    of,
    in: (message: string): readonly CheckIn[] => ofMessage.all({ message }).map(checkInOf),
    /** The last that counts of a household, sent in a span of time. */
    latest: (home: Home, form: string, from: number, to: number): CheckIn | undefined =>
      of(home, form, from, to).at(-1),
    /** Marks what a message said as taken back, and answers with it. */
    retract(message: string): readonly CheckIn[] {
      const taken = ofMessage.all({ message }).map(checkInOf)
      if (taken.length > 0) retract.run({ message })
      return taken
    },
    /** The last thing a contact reported for a household at or after a moment. */
    lastBy(contact: ContactId, home: Home, from: number): CheckIn | undefined {
      const [row] = ask(db, (query) =>
        query
          .selectFrom('checkin')
          .selectAll()
          .where('day', '>=', dayNumber(from))
          .where('area_id', '=', areas.seek(home.area))
          .where('household', '=', home.household)
          .where('contact', '=', contact)
          .where('at', '>=', from)
          .where('retracted', '=', 0)
          .orderBy('at', 'desc')
          .limit(1),
      )
      return row && checkInOf(row)
    },
    count: (): number =>
      ask(db, (query) =>
        query.selectFrom('checkin').select((count) => count.fn.countAll<number>().as('rows')),
      )[0]?.rows ?? 0,
    all: (): readonly CheckIn[] =>
      ask(db, (query) => query.selectFrom('checkin').selectAll().orderBy('id')).map(checkInOf),
  }
}

const ALL = [
  'id',
  'day',
  'area_id',
  'household',
  'contact',
  'name',
  'at',
  'message',
  'form',
  'readings',
  'normal',
  'symptoms',
  'answer',
  'on_behalf',
  'corrects',
  'retracted',
  'abnormal',
  'bare',
] as const
