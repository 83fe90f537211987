import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { gapsWrong, slotsWrong } from '../../faults/slot-witness.ts'
import { HOUR, MINUTE } from '../../src/domain/model/time.ts'

const NOON = Date.parse('2020-02-11T12:00:00+08:00')
const EVENING = NOON + 6 * HOUR
const ROTA = {
  name: '南门值守',
  gap: [
    { place: 'group:红马甲群', before: 24 * HOUR },
    { place: 'contact:wang', before: 12 * HOUR },
  ],
}

/** Two shifts of two people each; 高婶 is in the first, and 小吴 came to it and went. */
function laid(): Sqlite.Database {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  const db = new Sqlite(join(folder, 'weiliandong.db'))
  onTestFinished(() => {
    db.close()
    rmSync(folder, { recursive: true })
  })
  db.exec(`
    create table slot (id integer, rota text, begins integer, ends integer, wanted integer, gap_told integer, ended text);
    create table holding (slot integer, contact text, gave_up integer, came integer, went integer);
    create table timer (key text);
    create table outbox (place text, text text, made integer);
    insert into slot values (1, '南门值守', ${NOON}, ${EVENING}, 2, 0, null), (2, '南门值守', ${EVENING}, ${EVENING + 6 * HOUR}, 2, 1, null);
    insert into holding values (1, '高婶', null, null, null), (1, '小吴', null, ${NOON}, ${EVENING});
    insert into timer values ('slot:1'), ('slot:2');
    insert into outbox values ('group:红马甲群', '还缺人：北门值守 明天 06:00–12:00 差 1 人；南门值守 明天 18:00–24:00 差 2 人。', ${NOON - 24 * HOUR});
  `)
  return db
}

it('finds nothing wrong where nothing is', () => {
  const db = laid()
  expect(slotsWrong(db)).toEqual([])
  expect(gapsWrong(db, ROTA, NOON - 20 * HOUR)).toEqual([])
})

it.each([
  ["delete from timer where key = 'slot:1'", /nothing wakes slot:1/],
  ["update slot set ended = 'over' where id = 2", /slot:2 is woken, and over/],
  [`update slot set begins = ${NOON} where id = 2`, /slot 南门值守 \d+ is there twice/],
  ["insert into holding values (1, '高婶', 1, null, null)", /高婶 of slot 1 is there twice/],
  ["insert into holding values (1, '老孟', null, null, null)", /slot 1 has 3 of 2/],
  [
    `update slot set ends = ${EVENING + MINUTE} where id = 1; insert into holding values (2, '高婶', null, null, null)`,
    /高婶 is in slots 1 and 2/,
  ],
  [`update holding set went = ${NOON - 1}`, /小吴 was in slot 1/],
  [`update holding set came = ${NOON - HOUR} where contact = '高婶'`, /高婶 was in slot 1/],
])('finds what is wrong after %s', (change, found) => {
  const db = laid()
  db.exec(change)
  expect(slotsWrong(db)).toContainEqual(expect.stringMatching(found))
})

it.each([
  ['insert into outbox select * from outbox', /of a gap: group:红马甲群 \d+ is there twice/],
  ['update slot set gap_told = 2 where id = 2', /contact:wang heard false of slot 2/],
  ['delete from outbox; update slot set gap_told = 0', /group:红马甲群 never heard that slot 2/],
])('finds what is wrong with gaps after %s', (change, found) => {
  const db = laid()
  db.exec(change)
  expect(gapsWrong(db, ROTA, NOON)).toContainEqual(expect.stringMatching(found))
})
