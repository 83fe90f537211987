import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { ownPostgres, type Postgres } from '../../faults/postgres.ts'
import { connectTo, type Database, migrateCity } from '../../src/city/database/open.ts'
import { chainOf } from '../../src/city/standby/tail-rows.ts'
import { noPostgres, POSTGRES } from '../beside.ts'
import { build, launch, type Running } from '../cli/command.ts'

const SAMPLE = readFileSync(join(import.meta.dirname, '../../data/street.yaml'), 'utf8')
const KEY = 'a key of more than twelve characters'
const CALL = '[1号楼居民群] 李姐: 点名 两小时内报'

let server: Postgres
let db: Database

beforeAll(build)

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'weiliandong-standby-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true, maxRetries: 5 }))
  return made
}

/** A street on two hosts: two data folders, and a third that both reach. */
function twoHosts(name: string, sync = false) {
  const home = folder()
  const shared = join(home, 'shared')
  const text = `${SAMPLE.replaceAll('九水', name)}\ncity: {database: CITY_DATABASE, standby: ${shared}, seal: BACKUP_KEY, sync: ${sync}}\n`
  const hosts = ['one', 'two'].map((host) => {
    const data = join(home, host)
    mkdirSync(data)
    writeFileSync(join(data, 'street.yaml'), text)
    return data
  })
  return { shared, street: `${name}街道`, one: hosts[0] ?? '', two: hosts[1] ?? '' }
}

function start(data: string, more: readonly string[] = [], key = KEY): Running {
  const env = { CITY_DATABASE: server.url, BACKUP_KEY: key }
  const bot = launch(['start', '--data', data, ...more], env)
  onTestFinished(() => bot.kill('SIGKILL'))
  return bot
}

/** All rows of all tables, but for what a program writes of itself while it runs. */
/** What a program that begins writes anew: the groups of a simulated WeChat have other ids each time. */
const CHANGING = ['mark', 'feed', 'feed_line', 'number', 'audit', 'outbox', 'room']

function rows(data: string): Readonly<Record<string, readonly string[]>> {
  const file = new Sqlite(join(data, 'weiliandong.db'), { readonly: true })
  try {
    const tables = file
      .prepare<[], string>(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'",
      )
      .pluck()
      .all()
      .filter((name) => !CHANGING.includes(name))
    return Object.fromEntries(
      tables.map((table) => [
        table,
        file
          .prepare(`select * from "${table}"`)
          .all()
          .map((row) => JSON.stringify(row)),
      ]),
    )
  } finally {
    file.close()
  }
}

const messages = (data: string) => rows(data).inbox ?? []

describe.skipIf(noPostgres)(
  `another host${noPostgres === null ? '' : ` (left out: ${noPostgres})`}`,
  () => {
    beforeAll(async () => {
      server = await ownPostgres(POSTGRES ?? '')
      db = connectTo(server.url)
      await migrateCity(db, '青岛')
    })

    afterAll(async () => {
      await db.end()
      await server.over()
    })

    const baseOf = async (street: string) => (await chainOf(db, street)).base

    it('goes on in a street whose host is gone, with all but the last second, and takes nothing of the old one when it is back', async () => {
      const { shared, street, one, two } = twoHosts('浮山')
      const first = start(one)
      await first.until('的模拟微信')
      await expect.poll(() => baseOf(street), { timeout: 90_000 }).not.toBeNull()
      const second = start(two, ['--standby'])
      first.say(CALL)
      for (let home = 1; home <= 6; home++) first.say(`[1号楼居民群] 1-${home}01 户主: 36.${home}`)
      first.say('[1号楼居民群] 1-502 王五: 报修 楼道灯坏了')
      await first.until('报修')
      await sleep(2_000)
      const known = messages(one).length
      expect(known).toBeGreaterThan(7)
      first.kill('SIGKILL')
      await first.ended
      await second.until('的模拟微信')
      for (const [table, kept] of Object.entries(rows(one)))
        expect([table, rows(two)[table]]).toEqual([table, kept])
      second.say('[1号楼居民群] 1-601 户主: 37.9')
      await expect.poll(() => messages(two).length, { timeout: 30_000 }).toBe(known + 1)
      // The old one is back: nothing of it is taken, and it says what to do.
      const back = start(one)
      const { code, stderr } = await back.ended
      expect(code).toBe(1)
      const said = stderr.trim().split('\n').at(-1)
      expect(said).toContain(`weiliandong: ${street} `)
      expect(said).toMatch(/start (?:it|this one)[\s\S]*with --standby/)
      // And goes back to it, as a standby: its records are set aside, and nothing is lost on the way.
      const third = start(one, ['--standby'])
      await sleep(1_500)
      second.kill('SIGTERM')
      expect((await second.ended).code).toBe(0)
      await third.until('的模拟微信')
      expect(messages(one)).toEqual(messages(two))
      expect(readdirSync(one).some((name) => name.includes('.before-'))).toBe(true)
      third.say('[1号楼居民群] 1-601 户主: 更正 36.6')
      await expect.poll(() => messages(one).length, { timeout: 30_000 }).toBe(known + 2)
      third.kill('SIGTERM')
      await third.ended
      expect(readdirSync(shared)).toHaveLength(1)
    })

    it('refuses a key that is another’s before it is needed', async () => {
      const { street, one, two } = twoHosts('虎山')
      const first = start(one)
      await first.until('的模拟微信')
      await expect.poll(() => baseOf(street), { timeout: 90_000 }).not.toBeNull()
      const { code, stderr } = await start(two, ['--standby'], 'another key of twelve').ended
      expect(code).toBe(1)
      expect(stderr.trim().split('\n').at(-1)).toContain('does not open with this key')
    })
  },
)
