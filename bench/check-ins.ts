import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import { sealerOf } from '../src/bot/sealed-blob.ts'
import type { Message } from '../src/chat/chat.ts'
import type { Street } from '../src/domain/model/area.ts'
import { dayNumber } from '../src/domain/model/time.ts'
import type { Feeding } from '../src/store/feed/feed.ts'
import { openStore } from '../src/store/store.ts'
import { type Bot, OWNER, withBot } from './bot.ts'
import { CALL, rollCallOf } from './call.ts'
import { batches, message, morning } from './message.ts'
import { perSecond } from './speed.ts'
import { MORNING, pathsOf, streetOfBuildings } from './street.ts'
import { NO_WORK, type StreetWork } from './street-work.ts'

/** Check-ins a second through the whole engine: inbox, language, command, records, outbox. */
export function checkInsPerSecond(
  buildings = 1000,
  workOf: (street: Street) => StreetWork = () => NO_WORK,
  feeding?: Feeding,
  tailed = false,
): number {
  const measure = (bot: Bot): number => {
    bot.engine.receive([message(0, '', CALL)], MORNING)
    const all = morning(buildings)
    const parts = batches(all)
    const tell = tailed ? tellerOf(bot) : () => {}
    const rate = perSecond(all.length, () => {
      for (const part of parts) {
        bot.engine.receive(part, MORNING)
        tell(false)
      }
      tell(true)
    })
    const recorded = bot.store.checkIns.all().length
    if (recorded !== all.length) throw new Error(`${recorded} of ${all.length} check-ins recorded`)
    return rate
  }
  return withBot(buildings, measure, workOf, feeding, tailed)
}

/** ms between two pieces for another host, as at work. */
const BETWEEN = 250

/** Packs and seals what was committed, on this thread too; to send it is PostgreSQL's work. */
function tellerOf({ store }: Bot): (rest: boolean) => void {
  const sealer = sealerOf('the key of the bench')
  let last = performance.now()
  return (rest) => {
    if (!rest && performance.now() - last < BETWEEN) return
    const piece = store.tail?.cut()
    if (piece != null) sealer.seal(deflateRawSync(piece.bytes, { level: 1 }), 'piece')
    last = performance.now()
  }
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
  const day = dayNumber(MORNING)
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
  const parts = batches(all)
  const rate = perSecond(all.length, () => {
    for (const part of parts) insert(part)
  })
  db.close()
  rmSync(folder, { recursive: true, force: true })
  return rate
}
