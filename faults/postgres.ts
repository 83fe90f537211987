import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** The folder of PostgreSQL's programs: of Debian's package the newest; null: there is none here. */
export function postgresPrograms(): string | null {
  const versions = '/usr/lib/postgresql'
  if (!existsSync(versions)) return null
  const [newest] = readdirSync(versions).toSorted((a, b) => Number(b) - Number(a))
  return newest === undefined ? null : join(versions, newest, 'bin')
}

/** A PostgreSQL of one's own, that may be stopped and killed. */
export interface Postgres {
  readonly url: string
  /** Where its files are. */
  readonly folder: string
  start(): Promise<void>
  /** It ends at once and in good order, or as when the power fails. */
  end(how: 'stopped' | 'killed'): Promise<void>
  /** Stops it and removes its files. */
  over(): Promise<void>
}

/** Makes a PostgreSQL in a folder that goes with it. It runs as `postgres` where we are root: it refuses root. */
export async function ownPostgres(
  programs: string,
  folder = mkdtempSync(join(tmpdir(), 'weiliandong-postgres-')),
): Promise<Postgres> {
  const user = process.getuid?.() === 0 ? numbersOf('postgres') : {}
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid)
  const port = await freePort()
  const files = join(folder, 'data')
  const how = { ...user, stdio: 'ignore', cwd: folder } as const
  execFileSync(
    join(programs, 'initdb'),
    ['-D', files, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'],
    how,
  )
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`
  let running: ChildProcess | null = null

  async function start(): Promise<void> {
    const at = ['-D', files, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1']
    running = spawn(join(programs, 'postgres'), at, how)
    for (let tries = 0; tries < 300 && !(await answers(url)); tries++) await sleep(100)
  }

  async function end(kind: 'stopped' | 'killed'): Promise<void> {
    if (running === null || running.exitCode !== null || running.signalCode !== null) return
    const ended = once(running, 'exit')
    running.kill(kind === 'killed' ? 'SIGKILL' : 'SIGINT')
    await ended
    // Its workers see that it is gone, and go: until then its memory is not free for the next.
    if (kind === 'killed') await sleep(1_500)
  }

  await start()
  return {
    url,
    folder,
    start,
    end,
    async over() {
      await end('stopped')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

function numbersOf(user: string): { readonly uid?: number; readonly gid?: number } {
  const of = (flag: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }))
  return { uid: of('-u'), gid: of('-g') }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
