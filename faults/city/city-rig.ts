import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { embedded } from '../../src/city/database/embedded.ts'
import { connectTo, type Database } from '../../src/city/database/open.ts'
import type { CityView } from '../../src/server/protocol/city-messages.ts'
import type { Chance } from '../chance.ts'
import { type Disk, MIB, mountDisk } from '../disk.ts'
import { openPartner } from '../partner.ts'
import { ownPostgres, type Postgres, postgresPrograms } from '../postgres.ts'
import { pause } from '../rig.ts'
import { type CityStreet, openCityStreet } from './city-street.ts'

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli.js')
const NAMES = ['九水街道', '浮山街道', '虎山街道'] as const
/** PostgreSQL with little in it, and some room. */
const ROOM = 160 * MIB

/** A city with its streets, their gateways, and PostgreSQL, for faults to happen to. */
export type CityRig = Awaited<ReturnType<typeof openCityRig>>

export async function openCityRig(chance: Chance) {
  const home = mkdtempSync(join(tmpdir(), 'weiliandong-faults-city-'))
  // PostgreSQL runs as its own user, and its disk is in here.
  chmodSync(home, 0o711)
  const programs = postgresPrograms()
  const disk: Disk | null = programs === null ? null : mountDisk(join(home, 'disk'), ROOM)
  const server: Postgres | null =
    programs === null
      ? null
      : await ownPostgres(programs, disk === null ? undefined : join(home, 'disk'))
  const partner = await openPartner()
  const streets: CityStreet[] = []
  for (const name of NAMES) streets.push(await openCityStreet(home, name, partner.address, chance))
  const port = await freePorts(NAMES.length + 1)
  const config = join(home, 'city.yaml')
  writeFileSync(config, cityYaml(streets, server !== null, port))

  let child: ChildProcess
  let words = ''
  let ending = false
  let logins = new Map<string, number>()
  start()

  function start(): void {
    ending = false
    logins = new Map()
    const started = spawn(process.execPath, [CLI, 'city', '--config', config], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        WEILIANDONG_LOG: 'info',
        ...(server === null ? {} : { CITY_DATABASE: server.url }),
      },
    })
    child = started
    for (const stream of [started.stdout, started.stderr]) {
      createInterface(stream).on('line', (line) => {
        words = `${words.slice(-8_000)}${line}\n`
        const [name = '', said = ''] = line.split(' │ ')
        if (said.includes('logged in to WeChat')) logins.set(name, (logins.get(name) ?? 0) + 1)
      })
    }
    for (const street of streets)
      street.listen({
        logins: () => logins.get(street.name) ?? 0,
        over: () =>
          !ending && (child.exitCode !== null || child.signalCode !== null)
            ? `with ${child.exitCode ?? child.signalCode}`
            : null,
        words: () => words,
      })
  }

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    ending = true
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }

  async function view(): Promise<CityView> {
    const answer = await fetch(`http://127.0.0.1:${port}/city/api/view`)
    if (!answer.ok) throw new Error(`the city's page: ${await answer.text()}`)
    return (await answer.json()) as CityView
  }

  return {
    streets,
    server,
    disk,
    view,
    words: () => words,
    start,
    end,
    /** Waits until all streets are there. */
    async back(): Promise<void> {
      await Promise.all(streets.map((street) => street.back(0)))
    },
    /** Looks into the city's database. The one within is looked at while the city is not: it has one connection. */
    async withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
      const within = server === null ? await embedded(join(home, 'city')) : null
      const db = connectTo(server?.url ?? within?.url ?? '')
      try {
        return await work(db)
      } finally {
        await db.end()
        await within?.stop()
      }
    },
    /** Waits until the city's page shows what is asked for; answers with what it shows else. */
    async shows(wanted: (view: CityView) => boolean, ms = 60_000): Promise<CityView | null> {
      const until = performance.now() + ms
      for (;;) {
        const seen = await view().catch(() => null)
        if (seen !== null && wanted(seen)) return null
        if (performance.now() > until) return seen
        await pause(200)
      }
    },
    async close(keep: string | null): Promise<void> {
      await end('SIGTERM')
      for (const street of streets) await street.close()
      await partner.close()
      if (keep !== null)
        for (const { folder, name } of streets)
          cpSync(folder, join(keep, name), { recursive: true })
      await server?.end('stopped')
      disk?.unmount()
      await server?.over()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function cityYaml(streets: readonly CityStreet[], served: boolean, port: number): string {
  const lines = streets.map(({ name, folder, env }, place) =>
    JSON.stringify({ name, district: '李沧区', data: folder, port: port + 1 + place, env }),
  )
  return [
    'name: 青岛',
    ...(served ? ['database: CITY_DATABASE'] : []),
    `board: {port: ${port}}`,
    'streets:',
    ...lines.map((line) => `  - ${line}`),
    '',
  ].join('\n')
}

/** The first of so many ports in a row that are free now. */
async function freePorts(count: number): Promise<number> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 30_000)
    const servers = Array.from({ length: count }, (_, i) =>
      createServer().listen(first + i, '127.0.0.1'),
    )
    const free = await Promise.all(
      servers.map((server) =>
        once(server, 'listening').then(
          () => (server.address() as AddressInfo).port > 0,
          () => false,
        ),
      ),
    )
    await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))))
    if (free.every(Boolean)) return first
  }
}
