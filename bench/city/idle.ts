import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { heapOf } from '../../src/city/street-process.ts'
import { startGateway } from '../../src/world/gateway.ts'
import { createWorld } from '../../src/world/world.ts'

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli.js')
const TOKEN = 'puppet_bench'
/** Streets that are started; all but the first are further ones. */
const STREETS = 3
/** ms after the login until what a start leaves behind is gone, and the process is idle. */
const SETTLES = 25_000

interface Idle {
  /** Bytes of the first street alone, of a further one beside it, and of one with what all share. */
  readonly first: number
  readonly further: number
  readonly resident: number
}

/** Starts streets as processes of their own, each in an account with a group a building, and looks at their memory when they rest. */
export async function idleStreets(buildings: number): Promise<Idle> {
  const home = mkdtempSync(join(tmpdir(), 'weiliandong-bench-idle-'))
  const children: ChildProcess[] = []
  try {
    const seen: { readonly own: number; readonly resident: number }[] = []
    const processes: ChildProcess[] = []
    for (let i = 0; i < STREETS; i++) {
      const data = join(home, String(i))
      mkdirSync(data)
      writeFileSync(join(data, 'street.yaml'), streetYaml(`第${i + 1}街道`, buildings))
      const gateway = fork(new URL(import.meta.url), [String(buildings)], { stdio: 'inherit' })
      children.push(gateway)
      const [endpoint] = (await once(gateway, 'message')) as [string]
      const street = spawn(
        process.execPath,
        [...heapOf(512e6), CLI, 'start', '--data', data, '--port', '0'],
        {
          stdio: ['ignore', 'ignore', 'pipe'],
          env: {
            ...process.env,
            WECHATY_PUPPET_SERVICE_TOKEN: TOKEN,
            WECHATY_PUPPET_SERVICE_ENDPOINT: endpoint,
            WECHATY_PUPPET_SERVICE_NO_TLS_INSECURE_CLIENT: 'true',
          },
        },
      )
      children.push(street)
      await loggedIn(street)
      processes.push(street)
      await sleep(SETTLES)
      if (i === 0) seen.push(memoryOf(street))
    }
    const last = memoryOf(processes.at(-1) ?? processes[0])
    return { first: seen[0]?.own ?? Number.NaN, further: last.own, resident: last.resident }
  } finally {
    for (const child of children) child.kill('SIGKILL')
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function loggedIn(street: ChildProcess): Promise<void> {
  if (street.stderr === null) throw new Error('it says nothing')
  let last = ''
  for await (const line of createInterface(street.stderr)) {
    last = line
    if (line.includes('logged in to WeChat')) break
  }
  if (!last.includes('logged in')) throw new Error(`a street ended: ${last}`)
  street.stderr.resume()
}

/** What a process alone has in memory, with its share of what several have (PSS), and all that it sees (RSS). */
function memoryOf(process: ChildProcess | undefined): { own: number; resident: number } {
  const text = readFileSync(`/proc/${process?.pid}/smaps_rollup`, 'utf8')
  const of = (name: string) =>
    1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1])
  return { own: of('Pss'), resident: of('Rss') }
}

function streetYaml(name: string, buildings: number): string {
  const lines = [`name: ${name}`, 'communities:']
  for (let i = 0; i < buildings; i++) {
    if (i % 100 === 0) lines.push(`  - name: 第${i / 100 + 1}社区`, '    grids:')
    if (i % 20 === 0) lines.push(`      - name: 第${i / 20 + 1}网格`, '        buildings:')
    lines.push(
      `          - {name: ${i + 1}号楼, units: 2, floors: 6, rooms: 2, groups: [{topic: ${i + 1}号楼居民群}]}`,
    )
  }
  return `${lines.join('\n')}\n`
}

/** In a process of its own: the simulated WeChat of a street, with its groups. */
async function serve(buildings: number): Promise<void> {
  const world = createWorld({ bot: { id: 'weiliandong', name: '小微' }, now: Date.now })
  for (let i = 0; i < buildings; i++) {
    const topic = `${i + 1}号楼居民群`
    for (const household of ['1-101', '2-602'])
      world.seat({ topic, id: `${i} ${household}`, name: '住户', alias: household })
  }
  const { endpoint } = await startGateway({ world, port: 0, token: TOKEN })
  process.send?.(endpoint)
}

if (process.send !== undefined && process.argv[2] !== undefined) {
  process.once('disconnect', () => process.exit(0))
  await serve(Number(process.argv[2]))
}
