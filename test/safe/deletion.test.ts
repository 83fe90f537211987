import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import { backUp } from '../../src/bot/data-backup.ts'
import { nightly } from '../../src/bot/nightly.ts'
import { thinned } from '../../src/bot/old-backup.ts'
import { unseal } from '../../src/bot/seal.ts'
import { restore } from '../../src/cli/restore.ts'
import type { Policy } from '../../src/domain/model/policy.ts'
import { DAY, HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { onTimer } from '../../src/domain/timers.ts'
import { life, POLICY, says } from '../engine/street.ts'

const ROOM = '1号楼居民群'
/** Words that stand nowhere else: if a byte of them is left, it is found. */
const NAME = '钟离子衿'
const WORDS = '青花瓷瓶'
const PICTURE = Buffer.from('a picture of the 青花瓷瓶 itself')

/** The files below a folder in which a text stands, as bytes. */
function whereIs(text: string, folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name)
    return statSync(path).isFile() && readFileSync(path).includes(text)
  })
}

type Bot = ReturnType<typeof life>

/** Each report is told to the grid as well, where her name and her words are read. */
const TOLD: Policy = {
  ...POLICY,
  routes: POLICY.routes.map((each) => ({
    ...each,
    steps: each.steps.map((step, i) => (i === 0 ? { ...step, to: ['building', 'grid'] } : step)),
  })),
}

/** A neighbour among many: she registers, checks in, joins a trouble, and reports one of her own, with a picture, that is done. */
async function lived(bot: Bot): Promise<void> {
  const at = () => ({ at: bot.clock.now })
  const she = (text: string, special = {}) =>
    says(ROOM, `1-502 ${NAME}`, text, { sender: 'wxid_zlzj', ...at(), ...special })
  const others = Array.from(
    { length: 24 },
    (_, i) => `${i < 12 ? 1 : 2}-${((i >> 1) % 6) + 1}0${(i % 2) + 1}`,
  )
  await bot.hear(says(ROOM, '李姐', '点名 今天12点前', { sender: 'captain1', ...at() }))
  await bot.hear(...others.map((home) => says(ROOM, `${home} 邻居${home}`, '36.5', at())))
  await bot.hear(she('登记 1-502'), she('36.5'))
  await bot.hear(says(ROOM, '1-301 王芳', '报修 单元门关不上', at()))
  await bot.hear(she('报修 单元门关不上'))
  bot.clock.now += MINUTE
  await bot.hear(she(`报修 厨房水龙头坏了，溅湿了${WORDS}`))
  await bot.hear(
    she('', {
      attachment: {
        kind: 'image',
        name: `${WORDS}.jpg`,
        load: async function* () {
          yield PICTURE
        },
      },
    }),
  )
  await bot.hear(
    says(ROOM, '李姐', '办结 2 修好了', { sender: 'captain1', ...at() }),
    she('确认 2'),
  )
}

describe('删除我的信息', () => {
  it('leaves no byte of her name, her words and her pictures in any file', async () => {
    const bot = life({ understand: route, policy: TOLD })
    await lived(bot)
    expect(whereIs(NAME, bot.folder)).not.toEqual([])
    expect(whereIs(WORDS, bot.folder).some((name) => name.startsWith('files/'))).toBe(true)
    await bot.hear(says(null, NAME, '删除我的信息', { sender: 'wxid_zlzj', at: bot.clock.now }))
    await bot.hear(says(ROOM, '1-301 王芳', '36.6', { at: bot.clock.now }))
    expect(whereIs(NAME, bot.folder)).toEqual([])
    expect(whereIs(WORDS, bot.folder)).toEqual([])
    expect(bot.now().store.integrity()).toEqual(['ok'])
  })

  it('is written down with how much it was, and nothing of what', async () => {
    const bot = life({ understand: route, policy: TOLD })
    await lived(bot)
    await bot.hear(says(null, NAME, '删除我的信息', { sender: 'wxid_zlzj', at: bot.clock.now }))
    const { store } = bot.now()
    expect(store.audit.latest(1)).toMatchObject([
      { who: 'wxid_zlzj', deed: 'forget', about: '1 check-ins' },
    ])
    expect(store.audit.verify().sound).toBe(true)
    // What was done for her is accounted for, by number and without her.
    expect(store.cases.numbered(2)).toMatchObject({ state: 'closed', text: '—', household: null })
    expect(store.checkIns.all()).toHaveLength(24)
  })

  it('waits for whoever is reading meanwhile, and is done when they are', async () => {
    const bot = life({ understand: route, policy: TOLD })
    await lived(bot)
    bot.now().store.waitBriefly()
    const reader = new Sqlite(bot.path, { readonly: true })
    reader.exec('begin')
    reader.prepare('select count(*) from cases').get()
    await bot.hear(says(null, NAME, '删除我的信息', { sender: 'wxid_zlzj', at: bot.clock.now }))
    expect(whereIs(NAME, bot.folder)).not.toEqual([])
    reader.close()
    bot.clock.now += 2 * MINUTE
    await bot.hear(says(ROOM, '1-301 王芳', '哈哈', { at: bot.clock.now }))
    expect(whereIs(NAME, bot.folder)).toEqual([])
  })

  it('finds each of many, wherever the database has moved them', async () => {
    const bot = life({ understand: route, policy: TOLD })
    const people = Array.from({ length: 240 }, (_, i) => ({
      contact: `wxid_${i}`,
      name: `慕容${1000 + i}号`,
    }))
    const say = (who: (typeof people)[number], text: string) =>
      says(ROOM, `1-${(people.indexOf(who) % 6) + 1}01 ${who.name}`, text, {
        sender: who.contact,
        at: bot.clock.now,
      })
    for (let day = 0; day < 3; day++) await bot.hear(...people.map((who) => say(who, '36.5')))
    const gone = people.filter((_, i) => (i * 7) % 3 === 0)
    for (const who of gone)
      await bot.hear(
        says(null, who.name, '删除我的信息', { sender: who.contact, at: bot.clock.now }),
      )
    await bot.hear(...people.filter((who) => !gone.includes(who)).map((who) => say(who, '36.7')))
    const bytes = readdirSync(bot.folder).map((name) => readFileSync(join(bot.folder, name)))
    const found = (who: (typeof people)[number]) => bytes.some((file) => file.includes(who.name))
    expect(people.filter(found)).toEqual(people.filter((who) => !gone.includes(who)))
  })
})

describe('what has been kept long enough', () => {
  it('is gone from every file after the night, and its numbers remain', async () => {
    const keep = { checkins: 30 * DAY, cases: 60 * DAY, files: 2e9 }
    const bot = life({ understand: route, onTimer, policy: { ...TOLD, keep } })
    await lived(bot)
    const { store } = bot.now()
    const home = { area: '九水街道/宾川路社区/第1网格/1号楼', household: '2-601' }
    const watch = { home, from: bot.clock.now - 14 * DAY, to: bot.clock.now }
    const over = {
      ...watch,
      id: 1,
      who: { contact: 'wxid_a', name: '上官青瓷' },
      state: 'over',
    } as const
    const on = {
      ...watch,
      id: 2,
      who: { contact: 'wxid_b', name: '司徒青瓷' },
      state: 'on',
    } as const
    store.whole(() => {
      for (const each of [over, on]) store.observations.put(each)
    })
    const moved = { sender: 'wxid_c', name: '东方青瓷', alias: '2-602 东方青瓷', at: bot.clock.now }
    const address = { kind: 'group', topic: ROOM } as const
    await bot.hear(says(ROOM, moved.alias, '36.6', moved), {
      kind: 'leave',
      id: 'l',
      address,
      ...moved,
    })
    const until = async (days: number) => await bot.until(bot.clock.now + days * DAY + HOUR)
    await until(31)
    // Observations that are over, posts and check-ins are gone; the case is kept yet.
    expect(whereIs('上官青瓷', bot.folder)).toEqual([])
    expect(whereIs('司徒青瓷', bot.folder)).not.toEqual([])
    expect(whereIs('东方青瓷', bot.folder)).not.toEqual([])
    expect(bot.now().store.checkIns.all()).toEqual([])
    expect(bot.now().store.cases.numbered(2)?.text).toContain(WORDS)
    await until(31)
    expect(bot.now().store.cases.numbered(2)).toBeUndefined()
    expect(whereIs(WORDS, bot.folder)).toEqual([])
    // Who moved away long ago is forgotten; who still sits in the group is not.
    expect(whereIs('东方青瓷', bot.folder)).toEqual([])
    expect(bot.now().store.people.name('wxid_zlzj')).toBe(NAME)
    const told = bot
      .now()
      .store.audit.latest(500)
      .map(({ who, deed, about }) => [who, deed, about])
    expect(told).toContainEqual(['bot', 'expire', '26 check-ins, 0 cases'])
    expect(
      told.some(([, deed, about]) => deed === 'expire' && /[1-9] cases/.test(about ?? '')),
    ).toBe(true)
    expect(JSON.stringify(told.filter(([, deed]) => deed === 'expire'))).not.toMatch(
      /\p{Script=Han}/u,
    )
  })
})

const KEY = 'a key for the backups of a test'

describe.each([
  ['plain', null],
  ['sealed', KEY],
])('a %s backup of before', (_, passphrase) => {
  it('loses in the next night what was deleted since', async () => {
    const bot = life({ understand: route, policy: TOLD })
    await lived(bot)
    const { store } = bot.now()
    const to = mkdtempSync(join(tmpdir(), 'weiliandong-backups-'))
    onTestFinished(() => rmSync(to, { recursive: true, force: true }))
    const old = join(to, `weiliandong-20200210-0759.db${passphrase === null ? '' : '.sealed'}`)
    await backUp(store, bot.folder, old, passphrase)
    expect(await standsIn(old, NAME, passphrase)).toBe(true)
    expect(await standsIn(old, WORDS, passphrase)).toBe(true)
    await bot.hear(says(null, NAME, '删除我的信息', { sender: 'wxid_zlzj', at: bot.clock.now }))

    vi.useFakeTimers({ now: bot.clock.now + 2 * DAY, toFake: ['setTimeout', 'Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const told: string[] = []
    const log = ({ what }: { what: string }) => void told.push(what)
    const kept = { ...POLICY.keep, alerts: POLICY.alerts.keep }
    const nights = nightly({
      store,
      data: bot.folder,
      to,
      keep: 9,
      passphrase,
      kept,
      now: Date.now,
      log,
    })
    vi.advanceTimersByTime(MINUTE)
    vi.useRealTimers()
    await vi.waitFor(() => expect(told).toEqual(['backed up']), 10_000)
    await nights.stop()

    const all = readdirSync(to).map((name) => join(to, name))
    expect(all).toHaveLength(2)
    for (const path of all) {
      expect([path, await standsIn(path, NAME, passphrase)]).toEqual([path, false])
      expect([path, await standsIn(path, WORDS, passphrase)]).toEqual([path, false])
      expect(await standsIn(path, '邻居1-101', passphrase)).toBe(true)
    }
  })
})

it('a backup of before loses in the night what has been kept long enough', async () => {
  const bot = life({ understand: route, policy: TOLD })
  await lived(bot)
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-backups-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const old = join(folder, 'weiliandong-20200210-0759.db')
  await backUp(bot.now().store, bot.folder, old, null)
  const rows = (table: string) => {
    const db = new Sqlite(old, { readonly: true })
    try {
      return db.prepare(`select count(*) from ${table}`).pluck().get()
    } finally {
      db.close()
    }
  }
  expect([rows('checkin'), rows('cases')]).toEqual([25, 2])
  const later = bot.clock.now + 2 * DAY
  const lost = {
    contacts: [],
    checkInsBefore: later,
    casesBefore: later,
    alertsBefore: 0,
    saidBefore: later,
    plainSaidBefore: later,
    entriesUntil: later,
    slotsBefore: later,
    bookingsBefore: later,
    doneBefore: later,
  }
  expect(await thinned(old, lost, null)).toBe(true)
  // One case is open yet.
  expect([rows('checkin'), rows('cases'), rows('outbox')]).toEqual([0, 1, 0])
  expect(await standsIn(old, WORDS, null)).toBe(false)
})

it('a restore in place of a database deletes again who was deleted in it', async () => {
  const bot = life({ understand: route, policy: TOLD })
  await lived(bot)
  const backups = mkdtempSync(join(tmpdir(), 'weiliandong-backups-'))
  onTestFinished(() => rmSync(backups, { recursive: true, force: true }))
  const before = join(backups, 'before.db')
  await backUp(bot.now().store, bot.folder, before, null)
  await bot.hear(says(null, NAME, '删除我的信息', { sender: 'wxid_zlzj', at: bot.clock.now }))
  bot.now().store.close()
  await restore(before, { data: bot.folder, replace: true })
  expect(whereIs(NAME, bot.folder)).toEqual([])
  bot.begin()
  expect(bot.now().store.checkIns.all()).toHaveLength(24)
})

/** Whether a text stands in a backup, as bytes. */
async function standsIn(path: string, text: string, passphrase: string | null): Promise<boolean> {
  if (passphrase === null) return readFileSync(path).includes(text)
  const opened = `${path}-opened`
  await unseal(path, opened, passphrase)
  const found = readFileSync(opened).includes(text)
  rmSync(opened)
  return found
}
