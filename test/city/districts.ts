import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownPostgres } from '../../faults/postgres.ts'
import { embedded } from '../../src/city/database/embedded.ts'
import { connectTo, type Database, migrateCity } from '../../src/city/database/open.ts'
import { type Heard, hear, meet } from '../../src/city/hearing.ts'
import { mail } from '../../src/city/letters/mail.ts'
import type { Secret } from '../../src/city/letters/sealed.ts'
import { leaseRow, TIMES, takeLease } from '../../src/city/standby/lease.ts'
import type { Way } from '../../src/city/telling.ts'
import { streetOf } from '../../src/domain/model/area.ts'
import type { EngineOptions } from '../../src/engine/engine.ts'
import type { LogLine } from '../../src/engine/log-line.ts'
import type { Feeding } from '../../src/store/feed/feed.ts'
import { openStore } from '../../src/store/store.ts'
import { POSTGRES } from '../beside.ts'
import { life, says, street } from '../engine/street.ts'

const OWNER = { pid: process.pid, host: 'here', since: 'now' }
const FEEDING: Feeding = { now: () => 7, line: randomUUID }

/** A street of the city under another name, with its feed, in a file of its own. */
export type CityStreet = ReturnType<typeof streetOfCity>

/** `over` takes what is to happen at the end of the test. */
export function streetOfCity(
  name: string,
  over: (end: () => void) => void,
  special: Partial<EngineOptions> = {},
  neighbours: readonly string[] = [],
) {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-city-'))
  over(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'weiliandong.db')
  const store = openStore(path, OWNER, FEEDING)
  const plain = street(4)
  const named = streetOf(
    { name, code: null, bot: '小微', neighbours },
    [...plain.areas.values()].map((area) => ({
      ...area,
      name: area.parent === null ? name : area.name,
      path: area.path.replace('九水街道', name),
      parent: area.parent?.replace('九水街道', name) ?? null,
    })),
  )
  const bot = life({ store, street: named, ...special }, over)
  bot.begin()
  return { name, path, store, bot }
}

/** A morning with a roll-call, temperatures, a fever and a broken lamp. `by`: how many households answer. */
export async function morningIn({ bot }: CityStreet, by: number): Promise<void> {
  for (const building of [1, 2]) {
    const group = `${building}号楼居民群`
    await bot.hear(says(group, '李姐', '发起打卡 12点截止', { sender: `captain${building}` }))
    const people = Array.from({ length: by }, (_, i) => {
      const home = `1-${100 * (1 + Math.floor(i / 2)) + 1 + (i % 2)}`
      const said = i === 3 ? '38.6' : '36.5'
      return says(group, `${home} 户主`, said, { sender: `p${building}${i}` })
    })
    bot.now().engine.receive(people, bot.clock.now)
    await bot.hear(says(group, '1-502 王五', '报修 楼道灯坏了', { sender: `w${building}` }))
  }
}

/** The epoch of a street's lease, which is taken where nobody had it yet. */
export async function epochOf(db: Database, street: string): Promise<number> {
  const row = await leaseRow(db, street)
  if (row !== null) return row.epoch
  const claim = { street, holder: 'test', place: 'here', epoch: 0, anyway: true, times: TIMES }
  const taken = await takeLease(db, claim)
  if (taken.kind !== 'held') throw new Error('the lease is not to be had')
  return taken.epoch
}

/** Tells a city all that waits, in parts, and drops it as the street does. Answers with how many rows. */
export async function tellAll(
  db: Database,
  { name, store }: CityStreet,
  most = 500,
): Promise<number> {
  const feed = store.feed
  const line = feed?.line() ?? null
  if (feed === null || line === null) throw new Error('no feed')
  const clock = Date.now()
  const epoch = await epochOf(db, name)
  let heard: Heard = await meet(db, { name, code: '370213012', epoch, line, instead: null, clock })
  let rows = 0
  for (;;) {
    const batch = feed.after(heard.told, most)
    if (batch.length === 0) return rows
    heard = await hear(db, { name, epoch, line, clock, rows: batch, waits: 0, since: null })
    rows += batch.length
    const { told } = heard
    store.whole(() => feed.drop(told))
  }
}

/** A PostgreSQL for tests, in this process or a server of its own, with the city's schema. */
export async function cityDatabase(kind: 'within' | 'server', name = '青岛') {
  const server = kind === 'server' ? await ownPostgres(POSTGRES ?? '') : null
  const folder = server?.folder ?? mkdtempSync(join(tmpdir(), 'weiliandong-embedded-'))
  const inside = server === null ? await embedded(folder) : null
  const url = server?.url ?? inside?.url ?? ''
  const db = connectTo(url)
  await migrateCity(db, name)
  return {
    url,
    db,
    server,
    folder,
    async over() {
      await db.end()
      await inside?.stop()
      await server?.over()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A street's letters, brought and fetched when it is told to. */
export function mailOf(
  { name, store, bot }: CityStreet,
  way: Pick<Way, 'exchange' | 'reason'>,
  secret: Secret | null,
) {
  const log: LogLine[] = []
  const letters = mail({
    store,
    street: name,
    way,
    // As `tellAll` took it.
    lease: { have: async () => 1, lose() {} },
    secret,
    async take(letter) {
      bot.now().engine.take(letter, bot.clock.now)
      await bot.now().engine.flush(bot.clock.now)
    },
    now: () => bot.clock.now,
    log: (line) => void log.push(line),
  })
  return { ...letters, log }
}
