import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { PLAIN } from '../../fuzz/bot.ts'
import { beginLife } from '../../fuzz/life.ts'
import type { Turn } from '../../fuzz/turn.ts'
import { watch } from '../../fuzz/watch.ts'
import { says } from './says.ts'

const MINUTE: Turn = { do: 'pass', ms: 60_000, leap: false }
const STAFF = {
  address: { kind: 'group', topic: '第1网格工作群' },
  sender: 'liu',
  name: '刘网格',
  alias: '刘网格',
} as const
const GOERS = {
  address: { kind: 'group', topic: '安居物业群' },
  sender: 'jiang',
  name: '老姜',
  alias: '老姜',
} as const
const CRIED = [says('报修 灯坏了'), says('代报 1-201 36.5'), says('36.6'), says('厨房着火了快来人')]

/** What is seen of a life once its database was changed; `before`: looked at already before the change. */
async function seen(turns: readonly Turn[], change: string, before: boolean) {
  const life = beginLife(PLAIN)
  const watching = watch(life.bot.database, new Map())
  try {
    for (const turn of turns) {
      if (turn.do === 'hear') watching.heard(turn.batch)
      expect(await life.befall(turn)).toBeNull()
    }
    if (before) expect(watching.look(life.now())).toBeNull()
    const db = new Sqlite(life.bot.database)
    db.exec(change)
    db.close()
    return watching.look(life.now())
  } finally {
    watching.close()
    life.close()
  }
}

it('sees nothing where all is well, whatever becomes of an alert', async () => {
  const filed = says('我去', STAFF)
  const over = says('虚惊一场', { ...STAFF, id: 'over' })
  const again = [MINUTE, says('2楼冒烟了，快来人'), over]
  expect(await seen([...CRIED, filed, ...again, MINUTE], 'select 1', false)).toBeNull()
})

it.each([
  ['an alert that nothing looks at', "delete from timer where kind = 'alert'", /has no next look/],
  ['an alert that is over and looked at', "update alert set state = 'over'", /over and looked at/],
  ['an alert of a case that it is not', 'update alert set case_number = 1', /is open of #1/],
  [
    'an alert that nobody is called for',
    "update outbox set text = '…' where place = 'contact:lijie'",
    /contact:lijie was told, and hears nothing/,
  ],
  [
    'one who cried and is not answered',
    "update outbox set place = 'group:打牌群' where text like '%快打 119%'",
    /who cried was not answered/,
  ],
  ['a case that nothing wakes', 'delete from timer where case_number = 1', /nothing would wake #1/],
  [
    'a reading on a door that nothing names',
    "update checkin set household = '2-302' where id = (select max(id) from checkin)",
    /booked on 1号楼 2-302, which nothing names/,
  ],
] as const)('sees %s', async (_, change, what) => {
  expect(await seen(CRIED, change, false)).toMatch(what)
})

it.each([
  [
    'a round that nothing wakes',
    "delete from timer where key like 'round:%'",
    /nothing wakes round:/,
  ],
  [
    'a place that nobody is expected at',
    "delete from timer where key like 'round:%'; update round set state = 'dropped' where state = 'open'",
    /消杀 is expected at 0 places of 4/,
  ],
  [
    'a place that somebody is expected at twice',
    "insert into round select 999, duty, area_id, place, part, since, due, own, state, told, tried, again, done_at, contact, name, message, how, amount from round where state = 'open' limit 1; insert into timer select 'round:999', due, kind, case_number, subject from timer where key like 'round:%' limit 1",
    /is expected twice/,
  ],
  [
    'a round that is due too soon',
    "update round set due = due - 3600000 where state = 'open'",
    /is due -60 minutes from when it should be/,
  ],
  [
    'a round that was made elsewhere',
    "update round set area_id = (select id from area where name = '2号楼') where state = 'done'",
    /a round of 2号楼 is written by .*, which does not name it/,
  ],
] as const)('sees %s', async (_, change, what) => {
  const made = [says('早上好'), says('消杀 1号楼 电梯楼道都做了', GOERS), MINUTE]
  expect(await seen(made, 'select 1', false)).toBeNull()
  expect(await seen(made, change, false)).toMatch(what)
})

it('sees an alert that becomes another case', async () => {
  const turns = [...CRIED, says('我去', STAFF)]
  expect(await seen(turns, 'update alert set case_number = 1', true)).toMatch(/was case of #2/)
})
