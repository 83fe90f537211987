import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { route } from '../commands/route.ts'
import type { Message } from '../src/chat/chat.ts'
import type { Street } from '../src/domain/area.ts'
import { onTimer } from '../src/domain/due.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { RollCall } from '../src/domain/roll-call.ts'
import type { View } from '../src/domain/view.ts'
import { type Engine, openEngine } from '../src/engine/engine.ts'
import { dayOf } from '../src/store/day.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { FORMS, HOUR, HOUSEHOLDS, MORNING, POLICY, streetOfBuildings, topicOf } from './street.ts'

/** Messages that come at once, and so share a commit. */
const BATCH = 1000
const OWNER = { pid: process.pid, host: 'bench', since: '' }

export interface Bot {
  readonly engine: Engine
  readonly store: Store
  readonly street: Street
}

/** An engine on the database of a folder, made where there is none. */
export function openBot(folder: string, buildings: number): Bot {
  const store = openStore(join(folder, 'weiliandong.db'), OWNER)
  const street = streetOfBuildings(buildings)
  const engine = openEngine(
    {
      store,
      street,
      policy: POLICY,
      forms: FORMS,
      understand: (said, where) => {
        if (said.text === CALL) return [{ command: 'rollcall', decide: callRoll }]
        return route(said, where)
      },
      onTimer,
      login: () => null,
      chat: { say: async () => ({ kind: 'sent', id: null }) },
      hook: async () => ({ kind: 'sent', id: null }),
      draw: async () => null,
      notice: false,
      pace: 'real',
      files: join(folder, 'files'),
      log: ({ level, what, about, why }) => {
        if (level === 'error') throw new Error(`${what}: ${about} ${why}`)
      },
    },
    MORNING,
  )
  return { engine, store, street }
}

/** Runs work on a new database of a street, in a folder of its own. */
function withBot<T>(buildings: number, work: (bot: Bot) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-bench-'))
  const bot = openBot(folder, buildings)
  try {
    return work(bot)
  } finally {
    bot.store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

let ids = 0

function nextId(): string {
  return String(1_000_000_000_000 + ids++)
}

function message(building: number, household: string, text: string): Message {
  const name = `住户${building}`
  return {
    kind: 'message',
    id: nextId(),
    at: MORNING,
    address: { kind: 'group', topic: topicOf(building) },
    sender: `wxid_${building}_${household}`,
    name,
    alias: `${household} ${name}`,
    text,
    mentioned: false,
    quote: null,
    chain: null,
    attachment: null,
  }
}

/** Everybody's check-in, neighbours' one after another as a morning has them: mixed over the street. */
function morning(buildings: number): readonly Message[] {
  return HOUSEHOLDS.flatMap((household, i) =>
    Array.from({ length: buildings }, (_, building) =>
      message(building, household, `36.${(i + building) % 8}`),
    ),
  )
}

function batches<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.slice(i * size, (i + 1) * size),
  )
}

const CALL = '（每栋楼点名）'

/** Opens a roll-call in every building at once. */
function callRoll(view: View): readonly Effect[] {
  return pathsOf(view.street).map((area) => ({
    do: 'open-roll-call',
    rollcall: rollCallOf(area, view.nextRollCall(), view.now, 'open'),
  }))
}

function rollCallOf(area: string, id: number, opened: number, state: RollCall['state']): RollCall {
  return {
    id,
    area,
    form: '体温',
    opened,
    deadline: opened + 2 * HOUR,
    state,
    parent: null,
    by: null,
    from: null,
    expected: HOUSEHOLDS,
    said: { at: opened, answered: 0 },
  }
}

function perSecond(count: number, work: () => void): number {
  const begin = performance.now()
  work()
  return (count * 1000) / (performance.now() - begin)
}

/** Check-ins a second through the whole engine: inbox, language, command, records, outbox. */
export function checkInsPerSecond(buildings = 1000): number {
  return withBot(buildings, (bot) => {
    bot.engine.receive([message(0, '', CALL)], MORNING)
    const all = morning(buildings)
    const parts = batches(all, BATCH)
    const rate = perSecond(all.length, () => {
      for (const part of parts) bot.engine.receive(part, MORNING)
    })
    const recorded = bot.store.checkIns.all().length
    if (recorded !== all.length) throw new Error(`${recorded} of ${all.length} check-ins recorded`)
    return rate
  })
}

/** The baseline: better-sqlite3 by itself making the same rows in the same batches, durably. */
export function bareInsertsPerSecond(buildings = 1000): number {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-bench-'))
  const path = join(folder, 'weiliandong.db')
  const store = openStore(path, OWNER)
  store.whole(() => {
    for (const area of store.areas.changes(streetOfBuildings(buildings))) store.areas.put(area)
  })
  store.whole(() => {
    for (const [building, area] of pathsOf(streetOfBuildings(buildings)).entries())
      store.rollCalls.put(rollCallOf(area, building + 1, MORNING, 'open'))
  })
  store.close()
  const db = new Sqlite(path)
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  const inbox = db.prepare('insert into inbox values (?, ?)')
  const contact = db.prepare('insert into contact values (?, ?, ?)')
  const alias = db.prepare('insert into alias values (?, ?, ?, ?)')
  const home = db.prepare('insert into home values (?, ?, ?, ?, ?)')
  const checkIn = db.prepare(
    "insert into checkin values (?, ?, ?, ?, ?, ?, ?, ?, '体温', '[36.5]', 0, '[]', null, 0, 0, 0, 0)",
  )
  const answer = db.prepare('insert into answer values (?, ?, ?, 0, null)')
  const areas = new Map(
    db
      .prepare<[], { id: number; name: string }>(
        "select id, name from area where level = 'building'",
      )
      .all()
      .map(({ id, name }) => [name, id]),
  )
  const day = dayOf(MORNING)
  let last = 0
  const insert = db.transaction((part: readonly Message[]) => {
    for (const { id, sender, name, alias: shown, at, address } of part) {
      const building = sender.slice(5, sender.indexOf('_', 5))
      const area = areas.get(`${Number(building) + 1}号楼`) ?? 0
      const household = sender.slice(sender.lastIndexOf('_') + 1)
      inbox.run(id, at)
      contact.run(sender, name, at)
      alias.run(address.kind === 'group' ? address.topic : '', sender, shown, at)
      home.run(sender, area, household, 'alias', at)
      checkIn.run(++last, day, area, household, sender, name, at, id)
      answer.run(Number(building) + 1, household, at)
    }
  })
  const all = morning(buildings)
  const parts = batches(all, BATCH)
  const rate = perSecond(all.length, () => {
    for (const part of parts) insert(part)
  })
  db.close()
  rmSync(folder, { recursive: true, force: true })
  return rate
}

/** A group's real mix: nine in ten lines are talk, the tenth a check-in; the people are known already. */
export function mixPerSecond(talk: readonly string[], count = 100_000, buildings = 200): number {
  return withBot(buildings, (bot) => {
    const known = morning(buildings)
    for (const part of batches(known, BATCH)) bot.engine.receive(part, MORNING)
    bot.engine.receive([message(0, '', CALL)], MORNING + HOUR)
    const all = mix(talk, count, buildings)
    const parts = batches(all, BATCH)
    return perSecond(count, () => {
      for (const part of parts) bot.engine.receive(part, MORNING + HOUR)
    })
  })
}

/** The lines of the mix, for whoever dispatches them without storage. */
export function mix(talk: readonly string[], count: number, buildings: number): readonly Message[] {
  return Array.from({ length: count }, (_, i) => {
    const household = HOUSEHOLDS[Math.floor(i / buildings) % HOUSEHOLDS.length] ?? ''
    const text = i % 10 === 0 ? `36.${i % 8}` : (talk[i % talk.length] ?? '')
    return message(i % buildings, household, text)
  })
}

/** Households of the small street, and so the messages of one measured batch. */
const SMALL = 600

/**
 * What one check-in costs (µs, the median of forty batches), everybody known, in a street of so many buildings with so many days
 * behind it. Both streets take in the same batches: the small one a whole morning of each of forty days.
 */
export function costWithHistory(buildings: number, days: number, rounds = 40): number {
  return withBot(buildings, (bot) => {
    const known = morning(buildings)
    know(bot, known)
    for (let day = days; day > 0; day--) remember(bot, MORNING - day * 24 * HOUR)
    const spent: number[] = []
    for (let round = 0; round < rounds; round++) {
      const wraps = (round * SMALL) % known.length
      const at = MORNING + Math.floor((round * SMALL) / known.length) * 24 * HOUR
      if (wraps === 0) bot.engine.receive([message(0, '', CALL)], at)
      const batch = known.slice(wraps, wraps + SMALL).map((each) => ({ ...each, id: nextId(), at }))
      const begin = performance.now()
      bot.engine.receive(batch, at)
      spent.push(((performance.now() - begin) * 1000) / SMALL)
    }
    return spent.sort((a, b) => a - b)[rounds >> 1] ?? 0
  })
}

function know({ store, street }: Bot, messages: readonly Message[]): void {
  const paths = pathsOf(street)
  store.whole(() => {
    for (const { sender, alias, name, address } of messages) {
      const [, building = '', household = ''] = sender.split('_')
      const area = paths[Number(building)] ?? ''
      store.people.bind(sender, { area, household }, 'alias', MORNING)
      store.people.called({ contact: sender, name }, MORNING)
      if (address.kind === 'group') store.people.seen(address.topic, sender, alias, MORNING)
    }
  })
}

function pathsOf(street: Street): readonly string[] {
  return [...street.areas.values()].filter(({ level }) => level === 'building').map((a) => a.path)
}

/** A day's roll-calls and check-ins, as they stand in the database afterwards. */
function remember({ store, street }: Bot, at: number): void {
  store.whole(() => {
    for (const [building, area] of pathsOf(street).entries()) {
      const rollcall = store.numbers.next('roll-call')
      store.rollCalls.put(rollCallOf(area, rollcall, at, 'closed'))
      for (const household of HOUSEHOLDS) {
        const id = store.numbers.next('check-in')
        store.checkIns.add({
          id,
          home: { area, household },
          by: `wxid_${building}_${household}`,
          byName: '住户',
          at,
          message: `${900_000_000_000 + id}`,
          form: '体温',
          readings: [36.5],
          normal: false,
          symptoms: [],
          answer: null,
          onBehalf: false,
          retracted: false,
          abnormal: false,
        })
        store.rollCalls.answer(rollcall, household, { at, abnormal: false, value: null })
      }
    }
    store.numbers.keep()
  })
}

/** From a message's arrival to its commit at so many a second (ms): the median, the 99th of a hundred, the worst. */
export async function commitLatency(rate = 500, seconds = 10, buildings = 1000) {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-bench-'))
  const bot = openBot(folder, buildings)
  try {
    bot.engine.receive([message(0, '', CALL)], MORNING)
    const all = morning(buildings).slice(0, rate * seconds)
    const waits: number[] = []
    const begin = performance.now()
    for (let taken = 0; taken < all.length; ) {
      await new Promise((turn) => setTimeout(turn, 1))
      const due = Math.min(all.length, Math.floor(((performance.now() - begin) * rate) / 1000))
      if (due === taken) continue
      bot.engine.receive(all.slice(taken, due), MORNING)
      const kept = performance.now()
      for (; taken < due; taken++) waits.push(kept - begin - (taken * 1000) / rate)
    }
    waits.sort((a, b) => a - b)
    const at = (share: number) => waits[Math.floor((waits.length - 1) * share)] ?? 0
    return { median: at(0.5), p99: at(0.99), worst: at(1) }
  } finally {
    bot.store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Fills a folder's database with what a street has behind it, and says how much that is. */
export function fillDatabase(folder: string, buildings: number, days: number, cases: number) {
  const bot = openBot(folder, buildings)
  know(bot, morning(buildings))
  for (let day = days; day > 0; day--) remember(bot, MORNING - day * 24 * HOUR)
  bot.store.whole(() => {
    for (let number = 1; number <= cases; number++) closedCase(bot, number, cases)
    bot.store.numbers.keep()
  })
  const checkIns = bot.store.checkIns.count()
  bot.store.close()
  return { checkIns, cases }
}

/** A case of the past year, opened and closed. */
function closedCase({ store, street }: Bot, number: number, of: number): void {
  const paths = pathsOf(street)
  const area = paths[number % paths.length] ?? ''
  const opened = MORNING - Math.floor((365 * 24 * HOUR * (of - number + 1)) / of)
  const by = { contact: `wxid_${number % paths.length}_1-101`, name: '住户' }
  const route = POLICY.routes[0]
  if (route === undefined) throw new Error('the bench has no route')
  store.numbers.next('case')
  store.cases.put({
    number,
    kind: 'report',
    category: 'repair',
    urgent: false,
    state: 'closed',
    area,
    household: '1-101',
    by,
    from: { kind: 'group', topic: topicOf(number % paths.length) },
    text: '楼道灯不亮',
    items: [],
    assignee: null,
    level: 'building',
    opened,
    since: opened,
    due: null,
    route,
    told: [],
    followers: [],
    parent: null,
    touched: opened,
  })
  for (const event of ['opened', 'claimed', 'resolved', 'confirmed'] as const) {
    store.cases.addEvent(number, { at: opened, event, by, where: null, text: '', changes: {} })
  }
}
