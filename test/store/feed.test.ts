import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { differences, feedWrong, foldOf, recordsOf } from '../../faults/feed-witness.ts'
import type { Movement } from '../../src/domain/model/stock/movement.ts'
import type { Feeding } from '../../src/store/feed/feed.ts'
import { SOURCES } from '../../src/store/feed/source.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { life, says } from '../engine/street.ts'

const OWNER = { pid: process.pid, host: 'here', since: 'now' }
const FEEDING: Feeding = { now: () => 7, line: randomUUID }
const GROUP = '1号楼居民群'

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'weiliandong.db')
}

/** A street with its feed, in a file of its own. */
function feeding(path = place(), how: Feeding = FEEDING) {
  const store = openStore(path, OWNER, how)
  const bot = life({ store })
  bot.begin()
  return { path, store, bot }
}

function wrong(path: string): readonly string[] {
  const db = new Sqlite(path, { readonly: true })
  try {
    return feedWrong(db)
  } finally {
    db.close()
  }
}

const kinds = (store: Store, after = 0) =>
  (store.feed?.after(after, 10_000) ?? []).map(({ kind }) => kind)

async function morning({ bot }: ReturnType<typeof feeding>): Promise<void> {
  await bot.hear(says(GROUP, '李姐', '发起打卡 12点截止', { sender: 'captain1' }))
  await bot.hear(says(GROUP, '1-502 张三', '36.5'))
  await bot.hear(says(GROUP, '1-602 李四', '38.7 头疼'))
  await bot.hear(says(GROUP, '1-402 王五', '报修 楼道灯坏了'))
}

it('tells what a commit comes to, a row a building and not a check-in', async () => {
  const there = feeding()
  await morning(there)
  const last = there.store.feed?.last() ?? 0
  const people = ['1-101', '1-102', '1-201', '1-202', '1-301']
  const batch = people.map((home) => says(GROUP, `${home} 老赵${home}`, '36.4'))
  there.bot.now().engine.receive(batch, there.bot.clock.now)
  const [row, ...more] = there.store.feed?.after(last, 100) ?? []
  expect(more).toEqual([])
  expect(row).toMatchObject({ seq: last + 1, at: 7, kind: 'rollcall', body: { answered: 7 } })
  there.store.close()
  expect(wrong(there.path)).toEqual([])
})

it('says nothing of what does not count, and nothing of what was undone', async () => {
  const there = feeding()
  await morning(there)
  const { store } = there
  const last = store.feed?.last() ?? 0
  await there.bot.hear(says(GROUP, '1-502 张三', '今天菜真新鲜'))
  expect(kinds(store, last)).toEqual([])
  const touch = () => {
    const [one] = store.cases.all()
    if (one !== undefined) store.cases.put({ ...one, urgent: !one.urgent })
  }
  store.whole(() => {
    expect(() =>
      store.part(() => {
        touch()
        throw new Error('no')
      }),
    ).toThrow('no')
  })
  expect(() =>
    store.whole(() => {
      touch()
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(kinds(store, last)).toEqual([])
  store.whole(touch)
  expect(kinds(store, last)).toEqual(['case'])
})

it('tells what is held: what came, went, moved, was counted and struck, and what is carried over', () => {
  const there = feeding()
  const { store } = there
  const by = { contact: 'wang', name: '王书记' }
  const area = '九水街道/宾川路社区'
  const grid = `${area}/第1网格`
  const movement = (number: number, special: Partial<Movement>): Movement => ({
    number,
    stock: '物资',
    kind: 'in',
    area,
    lines: [
      { item: '口罩', count: 100 * number },
      { item: '酒精', count: number },
    ],
    to: null,
    donor: { name: '慈善总会', shown: true },
    why: '',
    at: number,
    by,
    from: { kind: 'contact', contact: 'wang' },
    message: `m${number}`,
    replaces: null,
    struck: null,
    signed: null,
    keep: 10 * number,
    ...special,
  })
  const signed = { by: { contact: 'liu', name: '刘网格' }, at: 9, instead: false }
  const put = (number: number, special: Partial<Movement>) =>
    store.whole(() => store.movements.put(movement(number, special)))
  const all: readonly Partial<Movement>[] = [
    { signed },
    {},
    { kind: 'out', to: { kind: 'household', home: { area: grid, household: '1-101' } } },
    { kind: 'move', to: { kind: 'area', area: grid } },
    { kind: 'move', to: { kind: 'area', area: grid }, signed },
    { kind: 'out', to: { kind: 'place', area: grid, name: '南门' }, signed },
    { kind: 'count', lines: [{ item: '口罩', count: -3 }] },
  ]
  for (const [i, special] of all.entries()) put(i + 1, special)
  put(2, { signed })
  put(3, { ...all[2], struck: 12 })
  const held = store.movements.balances('物资')
  expect(held.length).toBe(4)
  expect(wrong(there.path)).toEqual([])
  store.whole(() => store.movements.expire(30))
  expect(store.movements.carried().length).toBeGreaterThan(0)
  expect(wrong(there.path)).toEqual([])
  store.whole(() => store.feed?.begin())
  const told = (store.feed?.after(0, 1000) ?? []).filter(({ kind }) => kind === 'stock')
  expect(told.map(({ body }) => body.balance).toSorted()).toEqual(
    held.map(({ balance }) => balance).toSorted(),
  )
  store.close()
  expect(wrong(there.path)).toEqual([])
})

it('holds no word of anybody', async () => {
  const there = feeding()
  await morning(there)
  const rows = JSON.stringify(there.store.feed?.after(0, 10_000))
  for (const word of ['张三', '李四', '1-602', '38.7', '头疼', '楼道灯', 'captain1', '李姐'])
    expect(rows).not.toContain(word)
})

it('goes on where it was after a start, and begins a new line where the file was changed without it', async () => {
  const there = feeding()
  await morning(there)
  const line = there.store.feed?.line()
  const last = there.store.feed?.last()
  there.store.close()

  const again = openStore(there.path, OWNER, FEEDING)
  expect(again.feed?.line()).toBe(line)
  expect(again.feed?.last()).toBe(last)
  again.close()

  const alone = openStore(there.path, OWNER)
  expect(alone.feed).toBeNull()
  alone.close()
  const anew = openStore(there.path, OWNER, FEEDING)
  expect(anew.feed?.line()).not.toBe(line)
  expect(kinds(anew).at(-1)).toBe('whole')
  anew.close()
  expect(wrong(there.path)).toEqual([])
})

it('forgets what was told, and never gives a number twice', async () => {
  const there = feeding()
  await morning(there)
  const { store } = there
  const last = store.feed?.last() ?? 0
  store.whole(() => store.feed?.drop(last))
  expect(store.feed?.after(0, 100).map(({ seq }) => seq)).toEqual([last])
  store.close()
  const again = openStore(there.path, OWNER, FEEDING)
  expect(again.feed?.last()).toBe(last)
  again.close()
})

it('is replaced by what there is when it grows past its cap', async () => {
  const there = feeding(place(), { ...FEEDING, cap: 30 })
  await morning(there)
  for (let round = 0; round < 40; round++) {
    there.bot.clock.now += 60_000
    const said = round % 2 === 0 ? '36.6' : '38.1'
    await there.bot.hear(says(GROUP, '1-502 张三', said, { at: there.bot.clock.now }))
  }
  const rows = kinds(there.store)
  expect(rows.length).toBeLessThan(60)
  expect(rows.filter((kind) => kind === 'whole').length).toBe(1)
  there.store.close()
  expect(wrong(there.path)).toEqual([])
})

it('costs nothing without a city: no trigger, no row', async () => {
  const path = place()
  const store = openStore(path, OWNER)
  const bot = life({ store })
  bot.begin()
  await bot.hear(says(GROUP, '1-402 王五', '报修 楼道灯坏了'))
  expect(store.feed).toBeNull()
  store.close()
  const db = new Sqlite(path)
  expect(db.prepare('select count(*) from feed').pluck().get()).toBe(0)
  expect(
    db.prepare("select count(*) from sqlite_schema where type = 'trigger'").pluck().get(),
  ).toBe(0)
  db.close()
})

it('has a witness that sees what is missing', async () => {
  const there = feeding()
  await morning(there)
  there.store.close()
  const db = new Sqlite(there.path)
  for (const kind of ['rollcall', 'case']) {
    db.exec('begin')
    db.prepare('delete from feed where seq = (select max(seq) from feed where kind = ?)').run(kind)
    const rows = db.prepare('select seq, kind, body from feed order by seq').all() as never[]
    expect(differences(foldOf(rows), recordsOf(db))).not.toEqual([])
    db.exec('rollback')
  }
  db.close()
  expect(SOURCES.map(({ kind }) => kind)).toContain('stock')
})
