import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { connectTo, migrateCity } from '../../src/city/database/open.ts'
import { ownPostgres } from '../postgres.ts'
import { pause } from '../rig.ts'

export interface HostGone {
  /** PostgreSQL's programs. */
  readonly programs: string
  /** The program, `dist/src/cli.js`. */
  readonly program: string
  /** A street.yaml, in which 九水 stands for its name. */
  readonly sample: string
  readonly streets: number
  readonly sync: boolean
  /** ms that people talk before the host is gone. */
  readonly talk: number
}

/** What came of a host that went. */
export interface Gone {
  /** ms until the last of its streets was at work elsewhere. */
  readonly tookOver: number
  /** Messages that were taken in and are not known there, and over how many ms before the end they came. */
  readonly lost: number
  readonly lostMs: number
  /** Posts that were said and of which nothing is known there; and how many were said. */
  readonly unknown: number
  readonly said: number
  /** What was told when the streets were started again on the host that was gone; null: one was started. */
  readonly back: readonly (string | null)[]
}

const UP = '的模拟微信'
/** ms between two who speak in a street. */
const BETWEEN = 120

/** Streets on two hosts, of which one goes, all at once: how soon the other has them, what is lost, and that nothing comes back. */
export async function hostGone(options: HostGone): Promise<Gone> {
  const { programs, program, streets, talk } = options
  const home = mkdtempSync(join(tmpdir(), 'weiliandong-host-'))
  const server = await ownPostgres(programs)
  const db = connectTo(server.url)
  const running: ChildProcess[] = []
  const env = { ...process.env, CITY_DATABASE: server.url, BACKUP_KEY: 'the key of this play' }
  const start = (data: string, ...more: string[]) => {
    const args = [program, 'start', '--data', data, '--port', '0', ...more]
    const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'pipe'] })
    running.push(child)
    return child
  }
  try {
    await migrateCity(db, '青岛')
    const all = Array.from({ length: streets }, (_, i) => laid(home, `第${i + 1}`, options))
    const ones = all.map(({ one }) => start(one))
    await Promise.all(ones.map((child) => comesUp(child)))
    while ((await db.query('select 1 from city.base')).rows.length < streets) await pause(200)
    const up = all.map(({ two }) => comesUp(start(two, '--standby')))
    for (let n = 0; n * BETWEEN < talk; n++) {
      for (const child of ones) child.stdin?.write(`${report(n)}\n`)
      await pause(BETWEEN)
    }
    const gone = ones.map((child) => once(child, 'exit'))
    const [begun, at] = [performance.now(), Date.now()]
    for (const child of ones) child.kill('SIGKILL')
    await Promise.all([...gone, ...up])
    const tookOver = performance.now() - begun
    const missing = all.flatMap(({ one, two }) => {
      const known = new Set(messages(two).map(({ id }) => id))
      return messages(one).filter(({ id }) => !known.has(id))
    })
    const unknown = all.flatMap(({ one, two }) => {
      const known = new Set(posts(two, false))
      return posts(one, true).filter((post) => !known.has(post))
    })
    const said = all.flatMap(({ one }) => posts(one, true))
    const back = await Promise.all(all.map(({ one }) => refusal(start(one))))
    return {
      ...{ tookOver, back, said: said.length, unknown: unknown.length, lost: missing.length },
      lostMs: at - Math.min(at, ...missing.map((message) => message.at)),
    }
  } finally {
    for (const child of running) child.kill('SIGKILL')
    await db.end()
    await server.over()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

function laid(home: string, name: string, { sample, sync }: HostGone) {
  const standby = `standby: ${join(home, 'shared')}, seal: BACKUP_KEY, sync: ${sync}`
  const text = `${readFileSync(sample, 'utf8').replaceAll('九水', name)}\ncity: {database: CITY_DATABASE, ${standby}}\n`
  const [one, two] = ['one', 'two'].map((host) => {
    const data = join(home, `${name}-${host}`)
    mkdirSync(data)
    writeFileSync(join(data, 'street.yaml'), text)
    return data
  })
  return { one: one ?? '', two: two ?? '' }
}

/** Somebody reports, so that there is an answer; each something else. */
function report(n: number): string {
  const home = `1-${1 + (n % 6)}0${1 + (n % 2)}`
  return `[1号楼居民群] ${home} 老钱: 报修 楼道第${n}盏灯坏了`
}

async function comesUp(child: ChildProcess): Promise<void> {
  let words = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      words += part
      if (words.includes(UP)) resolve()
    })
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      words += part
    })
    child.once('exit', () => reject(new Error(`a street ended: ${words.slice(-500)}`)))
  })
}

async function refusal(child: ChildProcess): Promise<string | null> {
  let words = ''
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    words += part
  })
  child.stdout?.resume()
  const [code] = await once(child, 'close')
  return code === 1 ? (words.trim().split('\n').at(-1) ?? '') : null
}

const messages = (data: string) =>
  asked<{ readonly id: string; readonly at: number }>(data, 'select id, at from inbox')

/** Posts by what makes each itself: all of them, or those that were said. */
function posts(data: string, said: boolean): readonly string[] {
  const where = said ? 'where left_at is not null' : ''
  return asked<{ readonly key: string }>(
    data,
    `select id || ' ' || made || ' ' || place as key from outbox ${where}`,
  ).map(({ key }) => key)
}

function asked<Row>(data: string, sql: string): readonly Row[] {
  const db = new Sqlite(join(data, 'weiliandong.db'), { readonly: true })
  try {
    return db.prepare<[], Row>(sql).all()
  } finally {
    db.close()
  }
}
