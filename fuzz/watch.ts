import Sqlite from 'better-sqlite3'
import { offersWrong } from '../faults/offer-witness.ts'
import { roundsWrong } from '../faults/round-witness.ts'
import { slotsWrong } from '../faults/slot-witness.ts'
import { type Residents, spreadWrong } from '../faults/spread-witness.ts'
import type { Incoming } from '../src/chat/chat.ts'
import { DUTIES_WITNESSED } from './street.ts'

/** So many of somebody's messages back may be what a reading of theirs belongs to. */
const SAID = 8
/** So many messages back may be what a reading of today was read from: it may wait for a door. */
const TEXTS = 200

/** What stands after each turn; the database is read by plain SQL, on a connection of its own. */
export interface Watch {
  /** What people said in this turn. */
  heard(batch: readonly Incoming[]): void
  /** What is wrong at a moment (Unix ms); null where nothing is. */
  look(now: number): string | null
  close(): void
}

interface AlertRow {
  readonly id: number
  readonly state: 'open' | 'case' | 'over'
  readonly number: number | null
  readonly told: string
  readonly at: number
  readonly looked: number
}

/** Watches alerts, what wakes cases, rounds, on whose door readings are, to whom errands are offered and where word goes. */
export function watch(database: string, residents: Residents): Watch {
  const db = new Sqlite(database, { readonly: true, timeout: 5_000 })
  const asleep = db
    .prepare(
      `select number from cases where state in ('open', 'claimed', 'resolved')
        and number not in (select case_number from timer where case_number is not null) limit 1`,
    )
    .pluck()
  const alerts = db.prepare(
    `select id, state, case_number as number, told, at,
      exists (select 1 from timer where key = 'alert:' || alert.id) as looked from alert`,
  )
  const firstCry = db.prepare(
    'select contact, text, said_in from alert_cry where alert = ? and place = 0',
  )
  const posts = db.prepare('select place, text from outbox where made = ?')
  const readings = db.prepare(
    `select checkin.id as id, message, contact, area.name as area, household from checkin
      join area on area.id = area_id where checkin.id > ? order by checkin.id`,
  )
  const homes = db.prepare(
    `select contact, area.name || ' ' || household as home from home join area on area.id = area_id`,
  )
  const names = db.prepare(
    `select contact.name as name, area.name || ' ' || household as home from home
      join contact on contact.id = home.contact join area on area.id = area_id`,
  )
  const rounds = db.prepare(
    `select message, area.name as area from round join area on area.id = area_id
      where state = 'done' and duty = '消杀'`,
  )
  /** Rounds that were looked at. */
  const made = new Set<string>()
  const known = new Map<number, AlertRow>()
  const lived = new Set<string>()
  /** What those of a home were ever called there: who changes their name was known by the old one before. */
  const calledAt = new Map<string, Set<string>>()
  const words = new Map<string, string[]>()
  /** What was heard, by its id: a list names its doors, whoever wrote their entries. */
  const texts = new Map<string, string>()
  let last = 0

  function call({ id, told, at }: AlertRow): string | null {
    const cry = firstCry.get(id) as { contact: string; text: string; said_in: string } | undefined
    if (cry === undefined) return `alert ${id} was cried by nobody`
    const said = posts.all(at) as { place: string; text: string }[]
    const places: readonly string[] = JSON.parse(told)
    const uncalled = places.find(
      (place) => !said.some((one) => one.place === place && one.text.includes('【疑似')),
    )
    if (uncalled !== undefined) return `alert ${id}: ${uncalled} was told, and hears nothing`
    const from = JSON.parse(cry.said_in) as { kind: string; topic?: string }
    const asked = [`contact:${cry.contact}`, `group:${from.topic ?? ''}`]
    if (
      from.kind === 'hook' ||
      said.some(({ place, text }) => asked.includes(place) && TO_CALL.test(text))
    )
      return null
    return `alert ${id}: who cried was not answered`
  }

  function lookAtAlerts(): string | null {
    for (const row of alerts.all() as AlertRow[]) {
      const before = known.get(row.id)
      known.set(row.id, row)
      if (row.state === 'open' && row.looked === 0) return `alert ${row.id} has no next look`
      if (row.state !== 'open' && row.looked === 1)
        return `alert ${row.id} is ${row.state} and looked at`
      if ((row.state === 'case') !== (row.number !== null))
        return `alert ${row.id} is ${row.state} of #${row.number}`
      if (before === undefined) {
        const wrong = call(row)
        if (wrong !== null) return wrong
      } else if (
        before.state !== 'open' &&
        (before.state !== row.state || before.number !== row.number)
      )
        return `alert ${row.id} was ${before.state} of #${before.number}, and is ${row.state} of #${row.number}`
    }
    return null
  }

  function lookAtReadings(): string | null {
    for (const { contact, home } of homes.all() as { contact: string; home: string }[])
      lived.add(`${contact} ${home}`)
    for (const { name, home } of names.all() as { name: string; home: string }[])
      if (name !== '') calledAt.set(home, (calledAt.get(home) ?? new Set()).add(name))
    const rows = readings.all(last) as {
      id: number
      message: string
      contact: string
      area: string
      household: string
    }[]
    for (const { id, message, contact, area, household } of rows) {
      last = id
      if (lived.has(`${contact} ${area} ${household}`)) continue
      const said = words.get(contact)
      if (said === undefined) continue
      const all = [...said, texts.get(message) ?? ''].join('\n')
      const room = household.slice(household.lastIndexOf('-') + 1)
      const named = digitsOf(all).includes(room) || NEAR.test(all) || TITLED.test(all)
      const called = [...(calledAt.get(`${area} ${household}`) ?? [])].some((name) =>
        all.includes(name),
      )
      if (!named && !called)
        return `reading ${id} of ${message} is booked on ${area} ${household}, which nothing names: «${all.slice(-300)}»`
    }
    return null
  }

  /** What was done of rounds was said of that very building. */
  function lookAtRounds(): string | null {
    for (const { message, area } of rounds.all() as { message: string; area: string }[]) {
      const key = `${message} ${area}`
      const text = texts.get(message)
      if (made.has(key)) continue
      made.add(key)
      if (text !== undefined && !digitsOf(text).includes(digitsOf(area)))
        return `a round of ${area} is written by ${message}, which does not name it: «${text.slice(-300)}»`
    }
    return null
  }

  return {
    heard(batch) {
      for (const one of batch) {
        if (one.kind !== 'message') continue
        const chain = (one.chain ?? []).map(({ text }) => text)
        const text = [one.text, one.alias, one.quote?.text ?? '', ...chain].join('\n')
        texts.set(one.id, text)
        for (const id of [...texts.keys()].slice(0, -TEXTS)) texts.delete(id)
        // Who is named as a writer speaks in the list as well.
        for (const who of [one.sender, ...(one.chain ?? []).map(({ writer }) => writer)])
          words.set(who, [...(words.get(who) ?? []), text].slice(-SAID))
      }
    },
    look(now) {
      const number = asleep.get()
      if (number !== undefined) return `nothing would wake #${number} any more`
      const [round] = roundsWrong(db, DUTIES_WITNESSED, now)
      return (
        lookAtAlerts() ??
        lookAtReadings() ??
        lookAtRounds() ??
        round ??
        offersWrong(db)[0] ??
        slotsWrong(db)[0] ??
        spreadWrong(db, residents, now)[0] ??
        null
      )
    },
    close: () => void db.close(),
  }
}

/** Who cries hears the number to call. */
const TO_CALL = /(?<!\d)(?:11[09]|120|12356)(?!\d)/

/** A neighbour by the layout, or numbers that are written out. */
/** Somebody may be meant by surname and title alone. */
const TITLED = /[一-龥](?:奶奶|爷爷|大爷|大娘|大妈|叔|姨|婶|姐|哥|老师|师傅)/
const NEAR = /对门|對門|隔壁|楼上|楼下|樓上|樓下|邻居|鄰居|[百千十]/
const CHINESE = '零一二三四五六七八九'

/** All digits as plain ones, Chinese and those of other scripts too. */
function digitsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[零〇一二三四五六七八九幺]/g, (char) =>
      char === '〇' ? '0' : char === '幺' ? '1' : String(CHINESE.indexOf(char)),
    )
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(worthOf(digit)))
    .replace(/[^0-9]/g, '')
}

/** The value of a digit of any script: those of a script stand in a row that begins with nought. */
function worthOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let nought = code
  while (code - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1
  return code - nought
}
