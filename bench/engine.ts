import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { understand } from '../commands/index.ts'
import type { Message } from '../src/chat/chat.ts'
import type { Street } from '../src/domain/area.ts'
import { onTimer } from '../src/domain/due.ts'
import { type Engine, openEngine } from '../src/engine/engine.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { FORMS, HOUR, HOUSEHOLDS, MORNING, POLICY, streetOfBuildings, topicOf } from './street.ts'

/** Messages that come at once, and so share a commit. */
const BATCH = 1000
const OWNER = { pid: process.pid, host: 'bench', since: '' }

interface Bot {
  readonly engine: Engine
  readonly store: Store
  readonly street: Street
}

/** Runs work on a new database of a street, in a folder of its own. */
function withBot<T>(buildings: number, work: (bot: Bot) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-bench-'))
  const store = openStore(join(folder, 'weiliandong.db'), OWNER)
  const street = streetOfBuildings(buildings)
  try {
    const engine = openEngine(
      {
        store,
        street,
        policy: POLICY,
        forms: FORMS,
        understand: (said, where) => {
          const { chosen, also } = understand(said, where)
          return [chosen, also].filter((proposal) => proposal !== null)
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
    return work({ engine, store, street })
  } finally {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

let ids = 0

function message(building: number, household: string, text: string): Message {
  const name = `住户${building}`
  return {
    kind: 'message',
    id: `${1_000_000_000_000 + ids++}`,
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

/** Opens a roll-call in every building. */
function callRoll({ store, street }: Bot): void {
  store.whole(() => {
    for (const area of street.areas.values()) {
      if (area.level !== 'building') continue
      store.rollCalls.put({
        id: store.numbers.next('roll-call'),
        area: area.path,
        form: '体温',
        opened: MORNING,
        deadline: MORNING + 2 * HOUR,
        state: 'open',
        parent: null,
        by: null,
        from: null,
        expected: area.households,
        said: { at: MORNING, answered: 0 },
      })
    }
    store.numbers.keep()
  })
}

function perSecond(count: number, work: () => void): number {
  const begin = performance.now()
  work()
  return (count * 1000) / (performance.now() - begin)
}

/** Check-ins a second through the whole engine: inbox, language, command, records, outbox. */
export function checkInsPerSecond(buildings = 1000): number {
  return withBot(buildings, (bot) => {
    callRoll(bot)
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
  callRoll({ store, street: streetOfBuildings(buildings) } as Bot)
  store.close()
  const db = new Sqlite(path)
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  const inbox = db.prepare('insert into inbox values (?, ?)')
  const contact = db.prepare('insert into contact values (?, ?, ?)')
  const alias = db.prepare('insert into alias values (?, ?, ?, ?)')
  const home = db.prepare('insert into home values (?, ?, ?, ?, ?)')
  const checkIn = db.prepare(
    "insert into checkin values (?, ?, ?, ?, ?, ?, ?, '体温', '[36.5]', 0, '[]', null, 0, 0, 0, 0)",
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
      checkIn.run(++last, area, household, sender, name, at, id)
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
    callRoll(bot)
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
