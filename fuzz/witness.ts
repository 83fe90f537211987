import Sqlite from 'better-sqlite3'
import { stockWrong } from '../faults/stock-witness.ts'
import { DAY } from '../src/domain/model/time.ts'
import { healthOf } from '../src/engine/health.ts'
import type { Bot } from './bot.ts'

/** A timer or a post this much past its time was forgotten, ms. */
const LATE = 60_000

/** All that is wrong with what a life has left, a line each; the database is read by plain SQL. */
export function atRest(bot: Bot, now: number): readonly string[] {
  const health = healthOf(bot.store(), bot.config, null, now)
  return [
    ...health.integrity.filter((line) => line !== 'ok').map((line) => `integrity_check: ${line}`),
    ...health.failedMessages.map(({ id, why }) => `message ${id} could not be handled: ${why}`),
    ...health.lost.map((number) => `nothing would wake #${number} any more`),
    ...(health.audit.sound ? [] : ['the account of the staff is broken']),
    ...withDatabase(bot.database, (db) => [
      ...numbers(db),
      ...late(db, now),
      ...stockWrong(db, bot.store().movements.balances),
    ]),
  ]
}

/** What has been written so far, as something that changes with it. */
export function recordsOf(database: string): string {
  return withDatabase(database, (db) =>
    JSON.stringify([
      db.prepare('select * from number order by name').all(),
      db.prepare('select count(*) from case_event').get(),
      db.prepare('select count(*) from checkin where retracted').get(),
    ]),
  )
}

/** Cases are numbered without gaps, as nothing of two years is ever deleted. */
function numbers(db: Sqlite.Database): readonly string[] {
  const all = db.prepare('select number from cases order by number').pluck().all() as number[]
  const gap = all.findIndex((number, i) => number !== i + 1)
  const last = db.prepare("select last from number where name = 'case'").pluck().get() ?? 0
  return [
    ...(gap === -1 ? [] : [`case ${gap + 1} is missing`]),
    ...(last === all.length ? [] : [`${last} case numbers were given, ${all.length} are there`]),
  ]
}

function late(db: Sqlite.Database, now: number): readonly string[] {
  const timers = db
    .prepare('select key from timer where due < ?')
    .pluck()
    .all(now - LATE) as string[]
  const posts = db
    .prepare("select id, state from outbox where state in ('pending', 'sending') and made < ?")
    .all(now - DAY) as { id: number; state: string }[]
  return [
    ...timers.map((key) => `timer ${key} was forgotten`),
    ...posts.map(({ id, state }) => `post ${id} is still ${state}`),
  ]
}

function withDatabase<T>(path: string, work: (db: Sqlite.Database) => T): T {
  const db = new Sqlite(path, { readonly: true, timeout: 5_000 })
  try {
    return work(db)
  } finally {
    db.close()
  }
}
