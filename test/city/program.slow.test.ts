import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { countedBy, countedIn, known, recorded } from '../../faults/city/facts.ts'
import { differences } from '../../faults/feed-witness.ts'
import { ownPostgres } from '../../faults/postgres.ts'
import { connectTo, migrateCity } from '../../src/city/database/open.ts'
import type { CityView } from '../../src/server/protocol/city-messages.ts'
import { noPostgres, POSTGRES } from '../beside.ts'
import { build, launch, type Running, run } from '../cli/command.ts'

const SAMPLE = readFileSync(join(import.meta.dirname, '../../data/street.yaml'), 'utf8')

beforeAll(build)

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'weiliandong-city-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true, maxRetries: 5 }))
  return made
}

/** A data folder of the sample street under another name. */
function dataOf(name: string, at = folder()): string {
  mkdirSync(at, { recursive: true })
  writeFileSync(join(at, 'street.yaml'), SAMPLE.replaceAll('九水', name.slice(0, 2)))
  return at
}

const path = (data: string) => join(data, 'weiliandong.db')

/** Who owns a street's file now. */
function ownerOf(data: string): number {
  const db = new Sqlite(`${path(data)}-owner`, { readonly: true })
  try {
    return db.prepare<[], number>('select pid from owner').pluck().get() ?? 0
  } finally {
    db.close()
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe.skipIf(noPostgres)(
  `streets that are killed${noPostgres === null ? '' : ` (left out: ${noPostgres})`}`,
  () => {
    it('leave the city with exactly what their files have, PostgreSQL killed in between', async () => {
      const server = await ownPostgres(POSTGRES ?? '')
      onTestFinished(server.over)
      const db = connectTo(server.url)
      onTestFinished(() => db.end())
      await migrateCity(db, '青岛')
      const env = { WEILIANDONG_CITY: 'CITY_DATABASE', CITY_DATABASE: server.url }
      const streets = ['九水街道', '浮山街道'].map((name) => ({ name, data: dataOf(name) }))
      const start = ({ data }: { readonly data: string }) => launch(['start', '--data', data], env)
      let running: readonly Running[] = streets.map(start)
      for (let round = 0; round < 5; round++) {
        for (const [i, bot] of running.entries()) {
          const captain = round % 2 === 0 ? '[1号楼居民群] 李姐' : '[3号楼居民群] 高婶'
          const group = round % 2 === 0 ? '1号楼居民群' : '3号楼居民群'
          bot.say(`${captain}: 点名 两小时内报`)
          for (let home = 1; home <= 6; home++)
            bot.say(`[${group}] 1-${home}01 户主: ${home === round ? '38.4 头疼' : '36.5'}`)
          bot.say(`[1号楼居民群] 1-${round + 1}02 老钱${i}: 报修 楼道灯坏了${round}`)
          bot.say('[宾川路社区工作群] 王书记: 入库 口罩 100只')
          bot.say(`[宾川路社区工作群] 刘网格: 签收 W${round + 1}`)
        }
        if (round % 2 === 1) await server.end('killed')
        await sleep(2_500 + 400 * round)
        for (const bot of running) bot.kill('SIGKILL')
        await Promise.all(running.map(({ ended }) => ended))
        if (round % 2 === 1) await server.start()
        running = streets.map(start)
      }
      await Promise.all(running.map((bot) => bot.until('的模拟微信')))
      for (const street of streets) {
        await expect
          .poll(
            async () =>
              differences(await known(db, street.name), recorded({ path: path(street.data) })),
            {
              timeout: 60_000,
              interval: 1_000,
            },
          )
          .toEqual([])
        expect(await countedBy(db, street.name)).toEqual(countedIn({ path: path(street.data) }))
        const kinds = [...recorded({ path: path(street.data) }).keys()].map(
          (key) => JSON.parse(key)[0],
        )
        expect(new Set(kinds)).toEqual(new Set(['area', 'rollcall', 'case', 'stock']))
      }
      for (const bot of running) bot.kill('SIGTERM')
      await Promise.all(running.map(({ ended }) => ended))
    })
  },
)

describe('weiliandong city', () => {
  it('starts its streets, begins anew only the one that ends, and stops all', async () => {
    const home = folder()
    const names = ['九水街道', '浮山街道', '虎山街道']
    const datas = names.map((name, i) => dataOf(name, join(home, `street${i}`)))
    const [first = '', second = ''] = datas
    const broken = join(home, 'street2', 'street.yaml')
    const port = 18_000 + (process.pid % 4_000) * 8
    const file = join(home, 'city.yaml')
    const lines = names.map((name, i) => `  - {name: ${name}, district: 李沧区, data: street${i}}`)
    writeFileSync(file, ['name: 青岛', `board: {port: ${port}}`, 'streets:', ...lines].join('\n'))
    copyFileSync(broken, `${broken}.well`)
    writeFileSync(broken, 'name: 虎山街道\nrobot: 1\n')

    const city = launch(['city', '--config', file])
    onTestFinished(() => city.kill('SIGKILL'))
    await city.until('The city: ')
    const view = async (): Promise<CityView> =>
      (await fetch(`http://127.0.0.1:${port}/city/api/view`)).json() as Promise<CityView>
    const states = async () => (await view()).streets.map(({ state }) => state)
    // One that cannot be read is down alone, and says why.
    await expect.poll(states, { timeout: 60_000 }).toEqual(['well', 'well', 'down'])
    expect((await view()).streets[2]?.why).toContain('a street has no key "robot"')
    const [one, two] = [ownerOf(first), ownerOf(second)]
    process.kill(one, 'SIGKILL')
    await expect.poll(() => ownerOf(first), { timeout: 60_000 }).not.toBe(one)
    await expect.poll(states, { timeout: 60_000 }).toEqual(['well', 'well', 'down'])
    expect(ownerOf(second)).toBe(two)
    copyFileSync(`${broken}.well`, broken)
    await expect.poll(states, { timeout: 90_000 }).toEqual(['well', 'well', 'well'])

    // A second city in the same folder has no database.
    const other = file.replace('city.yaml', 'other.yaml')
    writeFileSync(other, readFileSync(file, 'utf8').replace(String(port), String(port + 100)))
    const refused = await run(['city', '--config', other])
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('in use by process')

    const owners = datas.map(ownerOf)
    city.kill('SIGTERM')
    expect((await city.ended).code).toBe(0)
    expect(owners.filter(isAlive)).toEqual([])
  })

  it('ends its streets when it is killed itself', async () => {
    const home = folder()
    const data = dataOf('九水街道', join(home, 'street'))
    const port = 18_000 + (process.pid % 4_000) * 8 + 4
    const file = join(home, 'city.yaml')
    writeFileSync(
      file,
      `name: 青岛\nboard: {port: ${port}}\nstreets: [{name: 九水街道, data: street}]\n`,
    )
    const city = launch(['city', '--config', file])
    await city.until('的模拟微信')
    const owner = ownerOf(data)
    city.kill('SIGKILL')
    await expect.poll(() => isAlive(owner), { timeout: 30_000 }).toBe(false)
  })

  it('refuses with one line what cannot be', async () => {
    const home = folder()
    dataOf('九水街道', join(home, 'street'))
    const file = join(home, 'city.yaml')
    const wrong = async (text: string, env: Readonly<Record<string, string>> = {}) => {
      writeFileSync(file, text)
      const city = launch(['city', '--config', file], env)
      const { code, stderr } = await city.ended
      expect(code).toBe(1)
      return stderr.trim().split('\n')
    }
    const street = 'streets: [{name: 九水街道, data: street}]\n'
    expect(await wrong(`name: 青岛\ndatabase: CITY_DATABASE\n${street}`)).toEqual([
      expect.stringContaining(
        "PostgreSQL's address is looked for in CITY_DATABASE, which is not set",
      ),
    ])
    const mysql = { CITY_DATABASE: 'mysql://root:geheim@db/city' }
    expect(await wrong(`name: 青岛\ndatabase: CITY_DATABASE\n${street}`, mysql)).toEqual([
      expect.stringContaining('is none of PostgreSQL'),
    ])
    expect(await wrong(`name: 青岛\nboard: {host: 0.0.0.0}\n${street}`)).toEqual([
      expect.stringContaining('add "key:" to it'),
    ])
    expect(await wrong('name: 青岛\nstreets: [{name: 八水街道, data: street}]\n')).toEqual([
      expect.stringContaining('calls it 九水街道'),
    ])
  })
})
