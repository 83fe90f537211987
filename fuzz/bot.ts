import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawCodes } from '../src/assembly/staff-code.ts'
import { route } from '../src/assembly/understanding.ts'
import type { Config } from '../src/config/config.ts'
import { loadConfig } from '../src/config/load.ts'
import { contact, type Picture, post } from '../src/domain/model/post.ts'
import { onTimer } from '../src/domain/timers.ts'
import { type Engine, type EngineOptions, openEngine } from '../src/engine/engine.ts'
import type { LogLine } from '../src/engine/log-line.ts'
import { drawer } from '../src/picture/drawer.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { createPhone, type Phone } from './phone.ts'
import { layStreet } from './street.ts'

const OWNER = { pid: process.pid, host: 'fuzz', since: '' }
/** One picture in so many is drawn: each takes as long as thousands of messages. */
const DRAWN = 40

/** How a life is led: what a test may put in the place of the product's own. */
export interface Manner {
  readonly understand: EngineOptions['understand']
  readonly pace: EngineOptions['pace']
  readonly notice: boolean
  /** When it begins, Unix ms. */
  readonly begins: number
  /** ms of work that a turn's messages of usual length may take, all of them together. Tests set none: they look at no clock. */
  readonly bound: number
}

/** 2020-02-10 09:00 +08:00 */
export const MORNING = Date.parse('2020-02-10T09:00:00+08:00')

export const PLAIN: Manner = {
  understand: route,
  pace: 'paper',
  notice: false,
  begins: MORNING,
  bound: Infinity,
}

/** The whole durable bot on a database of its own, with all that it says and logs in view. */
export interface Bot {
  readonly config: Config
  readonly phone: Phone
  readonly database: string
  engine(): Engine
  store(): Store
  /** What it logged as errors. */
  readonly errors: readonly string[]
  restart(now: number): void
  /** Ends it, and leaves nothing behind. */
  close(): void
}

export function openBot(manner: Manner, clock: () => number): Bot {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-fuzz-'))
  layStreet(folder)
  mkdirSync(join(folder, 'pictures'))
  const read = loadConfig(folder)
  if (!read.ok) throw new Error('the street cannot be read')
  const config = read.value
  const database = join(folder, 'weiliandong.db')
  const phone = createPhone()
  for (const { staff } of config.street.areas.values()) {
    for (const { wechat } of staff) if (wechat !== null) phone.know(wechat)
  }
  const errors: string[] = []
  let pictures = 0

  function log({ level, what, about = '', why = '' }: LogLine): void {
    if (level === 'error') errors.push(`${what}: ${about} ${why}`)
  }

  async function draw(store: Store, picture: Picture): Promise<string | null> {
    pictures += 1
    if (picture.kind === 'kept' || pictures % DRAWN !== 1) return null
    const drawing = { store, street: config.street, folder: join(folder, 'pictures'), now: clock }
    return await drawer(drawing)(picture)
  }

  function open(now: number) {
    const store = openStore(database, OWNER)
    drawCodes(store, config.street, now, (place) => `FUZZ${place}`)
    const engine = openEngine(
      {
        ...config,
        ...manner,
        store,
        onTimer,
        login: (who) => post(contact(who), '进工作台：http://a.example/'),
        chat: phone,
        hook: phone.hook,
        draw: (picture) => draw(store, picture),
        drawing: 10_000,
        files: join(folder, 'files'),
        log,
      },
      now,
    )
    return { store, engine }
  }

  let alive = open(clock())
  return {
    config,
    phone,
    database,
    errors,
    engine: () => alive.engine,
    store: () => alive.store,
    restart(now) {
      alive.engine.close()
      alive.store.close()
      alive = open(now)
    },
    close() {
      alive.engine.close()
      alive.store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
