import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chanceOf } from '../../faults/chance.ts'
import { type Handed, peopleOf } from '../../faults/people.ts'
import { GRID_TOPIC, HEAD, layStreet } from '../../faults/street.ts'
import { type Witnessed, witness } from '../../faults/witness.ts'
import { startBot } from '../../src/bot/bot.ts'
import { loadConfig } from '../../src/config/load.ts'
import { HOUR } from '../../src/domain/model/time.ts'
import { openStore } from '../../src/store/store.ts'
import { createWorld } from '../../src/world/world.ts'
import { worldChat } from '../../src/world/world-chat.ts'

const NOW = Date.parse('2020-02-10T09:00:00+08:00')

/** A street whose bot is at work, and what its witness looks at. `clock`: Unix ms, as the test moves it. */
async function begun(clock: { now: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  layStreet(folder)
  const config = loadConfig(folder)
  if (!config.ok) throw new Error('the street cannot be read')
  const now = () => clock.now
  const world = createWorld({ bot: { id: 'weiliandong', name: '小微' }, now })
  const people = peopleOf(world, chanceOf(1))
  people.seat()
  const store = openStore(join(folder, 'weiliandong.db'), { pid: 1, host: 'here', since: 'now' })
  const bot = await startBot({
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
  const handed: Handed[] = people.call().map((said) => ({
    ...said,
    session: 0,
  }))
  await bot.settle()
  const rig: Witnessed = {
    folder,
    world,
    handed,
    now,
    session: () => 0,
    cuts: () => 0,
    unanswered: () => 0,
  }
  const end = async () => {
    await bot.stop()
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { folder, world, people, bot, handed, rig, end }
}

/** All that people of the street do. */
const KINDS = [
  'talk',
  'check-in',
  'cry',
  'case',
  'claim',
  'resolve',
  'count',
  'visit',
  'stock',
  'sign',
  'round',
  'notice',
  'withdraw',
  'join',
  'found',
] as const

let folder: string
let rig: Witnessed
let handed: Handed[]
let end: () => Promise<void>

beforeAll(async () => {
  const { people, bot, ...street } = await begun({ now: NOW })
  street.handed.push(...people.show(1).map((said) => ({ ...said, session: 0 })))
  const db = new Sqlite(join(street.folder, 'weiliandong.db'), { readonly: true })
  const open = db.prepare("select count(*) from alert where state = 'open'").pluck()
  const offered = db
    .prepare(
      "select count(*) from outbox where place like 'contact:%' and text like '%能去的回「接单%'",
    )
    .pluck()
  const said = (kind: string) => street.handed.some(({ duty }) => duty.kind === kind)
  // All has been said once, an errand was offered, and an alert is open at the end.
  for (let i = 0; i < 160 || open.get() === 0 || offered.get() === 0 || !KINDS.every(said); i++) {
    street.handed.push({ ...people.speak(), session: 0 })
    await bot.settle()
  }
  db.close()
  folder = street.folder
  rig = street.rig
  handed = street.handed
  end = street.end
})

afterAll(() => end())

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
  expect(new Set(handed.map(({ duty }) => duty.kind))).toEqual(new Set(KINDS))
  expect(witness(rig)).toEqual([])
})

it.each([
  [
    'somebody who was asked twice for one need',
    "create table aside as select * from outbox where text like '%能去的回「接单%' and place like 'contact:%' limit 1; update aside set id = 99999, sent_id = null; insert into outbox select * from aside",
    'delete from outbox where id = 99999; drop table aside',
    /was asked twice for #/,
  ],
  [
    'somebody who joined and was forgotten',
    "create table aside as select * from member where contact = '高婶'; delete from member where contact = '高婶'",
    'insert into member select * from aside; drop table aside',
    /join.* acted 0 times/,
  ],
  [
    'a notice without an end',
    'create table aside as select number, ends from notice where number = 1; update notice set ends = at where number = 1',
    'update notice set ends = (select ends from aside) where number = 1; drop table aside',
    /N1 has no end/,
  ],
  [
    'neighbours who are asked for 收到',
    "create table aside as select * from outbox where notice is not null limit 1; update aside set id = 99999, sent_id = null, text = '看过请回「收到」', notice = null; insert into outbox select * from aside",
    'delete from outbox where id = 99999; drop table aside',
    /is asked for 收到/,
  ],
  [
    'goods that who gave them signed for',
    'create table aside as select number, contact from movement; update movement set contact = signed_by where signed_by is not null',
    'update movement set contact = (select contact from aside where aside.number = movement.number); drop table aside',
    /was signed by who gave it/,
  ],
  [
    'a notice that reaches one more group than it says',
    'update notice set topics = \'["2号楼居民群"]\' where number = 1',
    'update notice set topics = (select json_array(substr(place, 7)) from outbox where notice = 1) where number = 1',
    /N1 was (?:not )?heard in/,
  ],
  [
    'a check-in that counts twice',
    'create table aside as select * from checkin limit 1; update aside set id = 9999; insert into checkin select * from aside',
    'delete from checkin where id = 9999; drop table aside',
    /acted 2 times/,
  ],
  [
    'a reading on another door',
    "create table aside as select id, household from checkin limit 1; update checkin set household = '9-909' where id = (select id from aside)",
    'update checkin set household = (select household from aside) where id = (select id from aside); drop table aside',
    /was booked on .*9-909/,
  ],
  [
    'a line of a register that was written down twice',
    'create table aside as select * from entry limit 1; update aside set id = 9999; insert into entry select * from aside',
    'delete from entry where id = 9999; drop table aside',
    /"(?:count|visit)".*acted 2 times/,
  ],
  [
    'a round that was written down twice',
    "create table aside as select * from round where state = 'done' limit 1; update aside set id = 9999; insert into round select * from aside",
    'delete from round where id = 9999; drop table aside',
    /"round".*acted (?:2|1\.5) times/,
  ],
  [
    'a round that was lost',
    "create table aside as select id from round where state = 'done' limit 1; update round set state = 'dropped' where id in (select id from aside)",
    "update round set state = 'done' where id in (select id from aside); drop table aside",
    /"round".*acted (?:0|0\.5) times/,
  ],
  [
    'a round that two timers wake',
    "create table aside as select * from timer where key like 'round:%' limit 1; update aside set key = 'round:9999'; insert into timer select * from aside",
    "delete from timer where key = 'round:9999'; drop table aside",
    /round:9999 is woken, and expected no more/,
  ],
  [
    'a late round that nobody was told of',
    "create table aside as select id from round where state = 'done' limit 1; update round set told = 1 where id in (select id from aside)",
    'update round set told = 0 where id in (select id from aside); drop table aside',
    /heard of 0 late rounds of .*, 1 were/,
  ],
  [
    'a count of the hour that does not add up',
    "create table aside as select * from outbox limit 1; update aside set id = 99998, place = 'group:南门值守群', text = '南门 8–9点：进 99999 出 1，来访 0', about = '[]', sent_id = null, state = 'stale'; insert into outbox select * from aside",
    'delete from outbox where id = 99998; drop table aside',
    /the gate was told 进 99999, and it was \d+/,
  ],
  [
    'a cry that was taken in twice',
    'create table aside as select * from alert_cry limit 1; update aside set place = 99; insert into alert_cry select * from aside',
    'delete from alert_cry where place = 99; drop table aside',
    /"cry".*acted 2 times/,
  ],
  [
    'a captain who was not called',
    "create table aside as select id, text from outbox where place like 'contact:captain%' and text like '%【疑似%' limit 1; update outbox set text = '…' where id = (select id from aside)",
    'update outbox set text = (select text from aside) where id = (select id from aside); drop table aside',
    /contact:captain-.* was called 0 times for alert \d+/,
  ],
  [
    'a grid head who was called twice',
    "create table aside as select * from outbox where place = 'contact:liu' and text like '%【疑似%' limit 1; update aside set id = 99999, sent_id = null; insert into outbox select * from aside",
    'delete from outbox where id = 99999; drop table aside',
    /contact:liu was called 2 times for alert \d+/,
  ],
  [
    'one who cried and was not answered',
    "create table aside as select id, text from outbox where text like '%要人来回「是」%' limit 1; update outbox set text = '…' where id = (select id from aside)",
    'update outbox set text = (select text from aside) where id = (select id from aside); drop table aside',
    /\d cries in group:.* were answered \d times/,
  ],
  [
    'an alert that nothing looks at any more',
    "create table aside as select * from timer where kind = 'alert' limit 1; delete from timer where key in (select key from aside)",
    'insert into timer select * from aside; drop table aside',
    /alert \d+ is open, and has no next look/,
  ],
  [
    'an alert that is over and still looked at',
    "create table aside as select id from alert where state = 'open' limit 1; update alert set state = 'over' where id = (select id from aside)",
    "update alert set state = 'open' where id = (select id from aside); drop table aside",
    /alert \d+ is over, and is still looked at/,
  ],
  [
    'an alert that did not climb',
    "update alert set at = at - 600000 where state = 'open'",
    "update alert set at = at + 600000 where state = 'open'",
    /alert \d+ did not climb/,
  ],
  [
    'an alert that never ended',
    "update alert set at = at - 10800000 where state = 'open'",
    "update alert set at = at + 10800000 where state = 'open'",
    /alert \d+ never ended/,
  ],
  [
    'an alert that became a case and is not one',
    "create table aside as select id from alert where state = 'open' limit 1; update alert set case_number = 1 where id = (select id from aside)",
    'update alert set case_number = null where id = (select id from aside); drop table aside',
    /alert \d+ is open of #1/,
  ],
  [
    'an alert that is a case beside itself',
    'create table aside as select * from cases limit 1; update cases set text = (select text from alert_cry where place = 0 limit 1) where number = (select number from aside)',
    'update cases set text = (select text from aside) where number = (select number from aside); drop table aside',
    /alert \d+ is (?:open|over), and 1 cases/,
  ],
  [
    'an urgent post that was given up',
    "create table aside as select id from outbox where text like '%【疑似%' and about = '[]' limit 1; update outbox set state = 'failed' where id = (select id from aside)",
    "update outbox set state = 'sent' where id = (select id from aside); drop table aside",
    /urgent post \d+ is failed/,
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
    "update outbox set state = 'failed' where id = (select max(id) from outbox where about != '[]' and notice is null)",
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
    'a picture that was shown and not written down',
    'create table aside as select id, file from outbox where file is not null; update outbox set file = null',
    'update outbox set file = (select file from aside where aside.id = outbox.id); drop table aside',
    /[1-9]\d* pictures are shown, 0 are said to be, 0 may be twice/,
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

it('does not take the end of what was given back for a second claim', async () => {
  const clock = { now: NOW }
  const { world, bot, handed, rig, end } = await begun(clock)
  try {
    const says = async (topic: string, from: string, text: string, duty: Handed['duty']) => {
      handed.push({ id: world.say({ topic, from, text }).id, duty, session: 0 })
      await bot.settle()
    }
    const head = (text: string, duty: Handed['duty']) => says(GRID_TOPIC, HEAD, text, duty)
    const words = '帮买鸡蛋 1 斤'
    await says('1号楼居民群', '1号楼 1-101', `求助 ${words}`, { kind: 'case', words })
    await head('接单 1', { kind: 'claim', number: 1 })
    // As when the clock is moved on to where posts wait for: who took it says nothing for so long that it is given back.
    for (let hour = 0; hour < 40; hour++) {
      clock.now += HOUR
      await bot.settle()
    }
    await head('办结 1', { kind: 'resolve', number: 1 })
    expect(witness(rig)).toEqual([])
    const db = new Sqlite(join(rig.folder, 'weiliandong.db'), { readonly: true })
    const events = db.prepare('select event from case_event order by place').pluck().all()
    db.close()
    expect(events.filter((event) => event === 'claimed')).toHaveLength(2)
    expect(events).toContain('returned')
  } finally {
    await end()
  }
})
