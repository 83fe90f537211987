import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chanceOf } from '../../faults/chance.ts'
import { type Handed, peopleOf } from '../../faults/people.ts'
import { layStreet } from '../../faults/street.ts'
import { type Witnessed, witness } from '../../faults/witness.ts'
import { type Bot, startBot } from '../../src/bot/bot.ts'
import { loadConfig } from '../../src/config/load.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { createWorld } from '../../src/world/world.ts'
import { worldChat } from '../../src/world/world-chat.ts'

const NOW = Date.parse('2020-02-10T09:00:00+08:00')

let folder: string
let store: Store
let bot: Bot
let rig: Witnessed
let handed: Handed[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  layStreet(folder)
  const config = loadConfig(folder)
  if (!config.ok) throw new Error('the street cannot be read')
  const now = () => NOW
  const world = createWorld({ bot: { id: 'weiliandong', name: '小微' }, now })
  const people = peopleOf(world, chanceOf(1))
  people.seat()
  store = openStore(join(folder, 'weiliandong.db'), { pid: 1, host: 'here', since: 'now' })
  bot = await startBot({
    config: config.value,
    store,
    data: folder,
    chat: worldChat(world),
    now,
    pace: 'paper',
    log: () => {},
    fatal: (error) => {
      throw error
    },
  })
  await bot.met()
  handed = people.call().map((said) => ({ ...said, session: 0 }))
  await bot.settle()
  for (let i = 0; i < 80; i++) {
    handed.push({ ...people.speak(), session: 0 })
    await bot.settle()
  }
  rig = { folder, world, handed, now, session: () => 0, cuts: () => 0 }
})

afterAll(async () => {
  await bot.stop()
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What the witness finds when the database is not as it should be; it is put right again. */
function tampered(change: string, back: string): readonly string[] {
  const db = new Sqlite(join(folder, 'weiliandong.db'), { timeout: 2_000 })
  try {
    db.exec(change)
    return witness(rig)
  } finally {
    db.exec(back)
    db.close()
  }
}

it('finds nothing where all went well', () => {
  expect(new Set(handed.map(({ duty }) => duty.kind))).toEqual(
    new Set(['talk', 'check-in', 'case', 'claim', 'resolve']),
  )
  expect(witness(rig)).toEqual([])
})

it.each([
  [
    'a check-in that counts twice',
    'create table aside as select * from checkin limit 1; update aside set id = 9999; insert into checkin select * from aside',
    'delete from checkin where id = 9999; drop table aside',
    /acted 2 times/,
  ],
  [
    'a message that was lost',
    'create table aside as select * from inbox where id in (select message from checkin) limit 1; delete from inbox where id in (select id from aside)',
    'insert into inbox select * from aside; drop table aside',
    /was never taken in/,
  ],
  [
    'a claim that was made twice',
    "create table aside as select * from case_event where event = 'claimed' limit 1; update aside set place = 99; insert into case_event select * from aside",
    'delete from case_event where place = 99; drop table aside',
    /"claim".*acted 2 times/,
  ],
  [
    'a case that was told twice',
    "create table aside as select * from case_event where event = 'told' limit 1; update aside set place = 99; insert into case_event select * from aside",
    'delete from case_event where place = 99; drop table aside',
    /was told twice/,
  ],
  [
    'a post that was given up',
    "update outbox set state = 'failed' where id = (select max(id) from outbox where about != '[]')",
    "update outbox set state = 'sent' where state = 'failed'",
    /about #\d+ is failed/,
  ],
  [
    'a saying that nobody decided on',
    "update outbox set sent_id = null where id = (select max(id) from outbox where state = 'sent' and part_of is null and sent_id is not null)",
    'select 1',
    /sayings of no post, 0 sends cut off/,
  ],
  [
    'a timer that was forgotten',
    `create table aside as select * from timer where kind = 'audit'; update timer set due = ${NOW - 3_600_000} where kind = 'audit'`,
    "delete from timer where kind = 'audit'; insert into timer select * from aside; drop table aside",
    /a timer was due 3600 s ago/,
  ],
  [
    'a case that nothing wakes',
    "create table aside as select * from timer where case_number = (select number from cases where state = 'open' limit 1); delete from timer where key in (select key from aside)",
    'insert into timer select * from aside; drop table aside',
    /nothing would wake #\d+/,
  ],
])('finds %s', (_, change, back, found) => {
  expect(tampered(change, back)).toContainEqual(expect.stringMatching(found))
})
