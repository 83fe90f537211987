import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { addressKey } from '../src/domain/model/post.ts'

/** What the database holds, read by plain SQL: the program's own reading of it is not trusted here. */
export interface Records {
  readonly inbox: ReadonlySet<string>
  readonly checkIns: readonly CheckInRecord[]
  readonly alerts: readonly AlertRecord[]
  readonly cases: readonly {
    readonly number: number
    readonly text: string
    readonly state: string
  }[]
  readonly events: readonly {
    readonly number: number
    readonly place: number
    readonly at: number
    readonly event: string
    readonly text: string
  }[]
  readonly posts: readonly PostRecord[]
  readonly entries: readonly EntryRecord[]
  /** What was written of stock by which message, and whether who receives it has signed. */
  readonly movements: readonly {
    readonly number: number
    readonly message: string
    readonly signed: number
  }[]
  /** What was done of rounds, by which message. */
  readonly rounds: readonly {
    readonly message: string
    readonly duty: string
    /** `1号楼`, `南门` */
    readonly place: string
    readonly part: string
  }[]
  readonly notices: readonly NoticeRecord[]
  /** Who is of a team, by their contact. */
  readonly members: readonly string[]
  /** What the timers are of: `alert:3`, and the numbers of cases. */
  readonly timers: ReadonlySet<string>
  readonly woken: ReadonlySet<number>
  /** When the first timer falls due, Unix ms. */
  readonly firstTimer: number | null
  readonly failedMessages: readonly string[]
  readonly integrity: string
}

/** A reading or a word of it, as it was booked. */
export interface CheckInRecord {
  readonly message: string
  /** `1号楼 1-101` */
  readonly home: string
}

/** Danger that was cried (疑似危急). */
export interface AlertRecord {
  readonly id: number
  readonly building: string
  readonly state: 'open' | 'case' | 'over'
  readonly number: number | null
  readonly level: string
  readonly at: number
  /** Who cried of it, the first first: the words, and where, as an address key. */
  readonly cries: readonly { readonly text: string; readonly place: string }[]
}

/** Word to many groups (通知). */
export interface NoticeRecord {
  readonly number: number
  readonly kind: 'alert' | 'update' | 'cancel'
  readonly sort: 'word' | 'lesson' | 'lost'
  readonly state: 'asked' | 'going' | 'cancelled' | 'expired'
  readonly refers: number | null
  /** The case of somebody who is looked for. */
  readonly about: number | null
  readonly text: string
  readonly topics: readonly string[]
}

/** A line of a register. */
export interface EntryRecord {
  readonly message: string
  readonly at: number
  readonly counted: boolean
  readonly struck: boolean
  readonly fields: Readonly<Record<string, string | number>>
}

export interface PostRecord {
  readonly id: number
  readonly state: 'pending' | 'sending' | 'sent' | 'failed' | 'stale'
  readonly place: string
  readonly text: string
  readonly urgent: boolean
  /** When it was decided upon, Unix ms. */
  readonly made: number
  /** The numbers of the cases it is about. */
  readonly about: readonly number[]
  readonly sentId: string | null
  readonly partOf: number | null
  readonly notice: number | null
  /** The picture that was shown. */
  readonly file: string | null
  readonly why: string | null
}

export function readRecords(folder: string): Records {
  return withDatabase(folder, (db) => ({
    inbox: new Set(db.prepare('select id from inbox').pluck().all() as string[]),
    checkIns: db
      .prepare(
        `select message, area.name || ' ' || household as home from checkin join area on area.id = area_id`,
      )
      .all() as CheckInRecord[],
    alerts: readAlerts(db),
    cases: db.prepare('select number, text, state from cases').all() as Records['cases'],
    events: db
      .prepare('select number, place, at, event, text from case_event order by number, place')
      .all() as Records['events'],
    posts: readPosts(db),
    movements: db
      .prepare('select number, message, signed_at is not null as signed from movement')
      .all() as Records['movements'],
    rounds: db
      .prepare(
        `select message, duty, iif(place = '', area.name, place) as place, part from round
          join area on area.id = area_id where state = 'done'`,
      )
      .all() as Records['rounds'],
    entries: readEntries(db),
    notices: readNotices(db),
    members: db.prepare('select contact from member').pluck().all() as string[],
    timers: new Set(db.prepare('select key from timer').pluck().all() as string[]),
    woken: new Set(
      db
        .prepare('select case_number from timer where case_number is not null')
        .pluck()
        .all() as number[],
    ),
    firstTimer: db.prepare('select min(due) from timer').pluck().get() as number | null,
    failedMessages: db.prepare('select why from failed_message').pluck().all() as string[],
    integrity: (db.pragma('integrity_check') as { integrity_check: string }[])
      .map((line) => line.integrity_check)
      .join(', '),
  }))
}

/** How many posts are being sent, as the database has it. */
export function sendingIn(folder: string): number {
  const query = "select count(*) from outbox where state = 'sending'"
  return withDatabase(folder, (db) => db.prepare(query).pluck().get() as number)
}

/** What is still under way. */
export interface Progress extends Pick<Records, 'inbox' | 'posts'> {
  /** How many groups' members are known. */
  readonly met: number
  /** How many have spoken whose household is not known yet. */
  readonly strangers: number
}

export function readProgress(folder: string): Progress {
  return withDatabase(folder, (db) => ({
    met: db.prepare("select count(*) from mark where key like 'group:%'").pluck().get() as number,
    strangers: db
      // Whom it asked «which of these?» is no stranger.
      .prepare("select count(*) from question where about <> 'turn' and held <> '[]'")
      .pluck()
      .get() as number,
    inbox: new Set(db.prepare('select id from inbox').pluck().all() as string[]),
    posts: readPosts(db),
  }))
}

/** How long the words of posts took that were decided since a moment, to leave at once, ms; null: not gone yet. */
export function readDelays(
  folder: string,
  since: number,
): readonly { readonly place: string; readonly ms: number | null }[] {
  return withDatabase(
    folder,
    (db) =>
      db
        .prepare(
          `select place, left_at - made as ms from outbox where made >= ? and state in ('pending', 'sending', 'sent')
          and not (state = 'pending' and tries = 0 and wait_until > made and left_at is null)`,
        )
        .all(since) as { place: string; ms: number | null }[],
  )
}

/** Keeps everybody else from writing for a while, as a backup by another program does. */
export async function lockFor(folder: string, wait: Promise<void>): Promise<void> {
  const db = new Sqlite(join(folder, 'weiliandong.db'), { timeout: 5_000 })
  try {
    db.exec('begin immediate')
    await wait
    db.exec('commit')
  } finally {
    db.close()
  }
}

export function withDatabase<T>(folder: string, work: (db: Sqlite.Database) => T): T {
  const db = new Sqlite(join(folder, 'weiliandong.db'), { readonly: true, timeout: 5_000 })
  try {
    return work(db)
  } finally {
    db.close()
  }
}

function readPosts(db: Sqlite.Database): readonly PostRecord[] {
  const rows = db
    .prepare(
      'select id, state, place, text, urgent, made, about, sent_id as sentId, part_of as partOf, notice, file, why from outbox',
    )
    .all() as (Omit<PostRecord, 'about' | 'urgent'> & { about: string; urgent: number })[]
  return rows.map((row) => ({ ...row, about: JSON.parse(row.about), urgent: row.urgent === 1 }))
}

function readNotices(db: Sqlite.Database): readonly NoticeRecord[] {
  const rows = db
    .prepare(
      'select number, kind, sort, state, refers, case_number as about, text, topics from notice order by number',
    )
    .all() as (Omit<NoticeRecord, 'topics'> & { topics: string })[]
  return rows.map((row) => ({ ...row, topics: JSON.parse(row.topics) }))
}

function readEntries(db: Sqlite.Database): readonly EntryRecord[] {
  const rows = db.prepare('select message, at, counted, struck, fields from entry').all() as {
    message: string
    at: number
    counted: number
    struck: number | null
    fields: string
  }[]
  return rows.map((row) => ({
    ...row,
    counted: row.counted === 1,
    struck: row.struck !== null,
    fields: JSON.parse(row.fields),
  }))
}

function readAlerts(db: Sqlite.Database): readonly AlertRecord[] {
  const cries = db
    .prepare('select alert, text, said_in from alert_cry order by alert, place')
    .all() as { alert: number; text: string; said_in: string }[]
  const rows = db
    .prepare(
      'select alert.id, area.name as building, state, case_number as number, alert.level, at from alert join area on area.id = area_id',
    )
    .all() as Omit<AlertRecord, 'cries'>[]
  return rows.map((row) => ({
    ...row,
    cries: cries
      .filter(({ alert }) => alert === row.id)
      .map(({ text, said_in }) => ({ text, place: addressKey(JSON.parse(said_in)) })),
  }))
}
