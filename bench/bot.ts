import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { route } from '../src/assembly/understanding.ts'
import type { Street } from '../src/domain/model/area.ts'
import { onTimer } from '../src/domain/timers.ts'
import { type Engine, type EngineOptions, openEngine } from '../src/engine/engine.ts'
import type { Feeding } from '../src/store/feed/feed.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { CALL, callRoll } from './call.ts'
import { FORMS, MORNING, POLICY, streetOfBuildings } from './street.ts'
import { NO_WORK, type StreetWork } from './street-work.ts'

export const OWNER = { pid: process.pid, host: 'bench', since: '' }

export interface Bot {
  readonly engine: Engine
  readonly store: Store
  readonly street: Street
}

/** Nothing is kept here. */
const noFile: AsyncIterable<Uint8Array> = (async function* () {})()

/** An engine on the database of a folder, made where there is none. */
export function openBot(
  folder: string,
  buildings: number,
  workOf: (street: Street) => StreetWork = () => NO_WORK,
  feeding?: Feeding,
  other: Partial<EngineOptions> = {},
  tailed = false,
): Bot {
  const store = openStore(join(folder, 'weiliandong.db'), OWNER, feeding, tailed)
  const street = streetOfBuildings(buildings)
  const engine = openEngine(
    {
      store,
      street,
      policy: POLICY,
      forms: FORMS,
      ...workOf(street),
      understand: (said, where) => {
        if (said.text === CALL) return [{ command: 'rollcall', decide: callRoll }]
        return route(said, where)
      },
      onTimer,
      login: () => null,
      chat: {
        say: async () => ({ kind: 'sent', id: null }),
        load: () => noFile,
        bind: () => {},
        accept: async () => {},
      },
      hook: async () => ({ kind: 'sent', id: null }),
      draw: async () => null,
      drawing: 10_000,
      notice: false,
      pace: 'real',
      files: join(folder, 'files'),
      log: ({ level, what, about, why }) => {
        if (level === 'error') throw new Error(`${what}: ${about} ${why}`)
      },
      ...other,
    },
    MORNING,
  )
  return { engine, store, street }
}

/** Runs work on a new database of a street, in a folder of its own. */
export function withBot<T>(
  buildings: number,
  work: (bot: Bot) => T,
  workOf: (street: Street) => StreetWork = () => NO_WORK,
  feeding?: Feeding,
  tailed = false,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-bench-'))
  const bot = openBot(folder, buildings, workOf, feeding, {}, tailed)
  try {
    return work(bot)
  } finally {
    bot.store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
