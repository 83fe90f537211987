import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { feedWrong } from '../../faults/feed-witness.ts'
import { assemble } from '../../src/assembly/assembly.ts'
import type { Config } from '../../src/config/config.ts'
import { loadFiles } from '../../src/config/load.ts'
import { mistakeLine } from '../../src/config/reading/mistake.ts'
import type { Case } from '../../src/domain/model/case.ts'
import type { Exits } from '../../src/rehearsal/exit.ts'
import { headLength, readHeader } from '../../src/rehearsal/header.ts'
import { play } from '../../src/rehearsal/player.ts'
import type { Script } from '../../src/rehearsal/script.ts'
import { readSteps } from '../../src/rehearsal/transcript.ts'
import { openStore } from '../../src/store/store.ts'
import { Broken, witness } from './witness.ts'

const FOLDER = join(import.meta.dirname, '../transcripts')

/** Many lives a second want no disk; what a crash leaves on one is the killed engine's test. */
const SPEEDY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** The street of the transcripts, with a team, under the shipped policy. */
export const CONFIG: Config = configured(null)
/** The same, where rounds are to be made. */
export const GOING_ROUND: Config = configured(join(import.meta.dirname, 'rounds.duties.yaml'))

function configured(duties: string | null): Config {
  const read = loadFiles({
    street: join(FOLDER, 'lives.street.yaml'),
    duties,
    policy: null,
    forms: null,
  })
  if (!read.ok) throw new Error(read.mistakes.map(mistakeLine).join('\n'))
  return read.value
}

function scriptOf(chat: string, config: Config): Script {
  const lines = chat.split('\n')
  const header = readHeader('random.chat', lines)
  const steps = readSteps('random.chat', lines, config.street.bot)
  if (!header.ok || !steps.ok || headLength(lines) === 0) throw new Error(`not a chat:\n${chat}`)
  const { value } = header
  return {
    file: 'random.chat',
    folder: FOLDER,
    lines,
    header: value,
    config,
    steps: steps.value,
  }
}

/**
 * Plays a chat on the whole engine with a database of its own, under a witness. Throws where a rule is broken; answers the
 * cases as they stand at the end.
 */
export async function live(chat: string, config = CONFIG): Promise<readonly Case[]> {
  const folder = mkdtempSync(join(SPEEDY, 'weiliandong-street-'))
  const watching = witness(config)
  try {
    const played = await play(scriptOf(chat, config), {
      open: (exits) => opened(folder, exits, config, watching),
    })
    if (!played.ok) throw new Error(played.mistakes.map(mistakeLine).join('\n'))
    const { crew, now } = played.value
    watching.atTheEnd(now)
    const cases = crew.store.cases.all()
    crew.kill()
    const db = new Sqlite(join(folder, 'weiliandong.db'), { readonly: true })
    const untold = feedWrong(db)
    db.close()
    if (untold.length > 0) throw new Broken(untold.join('\n'))
    return cases
  } finally {
    watching.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function opened(
  folder: string,
  exits: Exits,
  config: Config,
  watching: ReturnType<typeof witness>,
) {
  const store = openStore(
    join(folder, 'weiliandong.db'),
    {
      pid: process.pid,
      host: 'street',
      since: '',
    },
    { now: () => 0, line: () => 'line' },
  )
  watching.opened(() => store, join(folder, 'weiliandong.db'))
  let broken: unknown = null
  const engine = assemble(config, {
    ...exits,
    chat: {
      ...exits.chat,
      async say(outgoing) {
        try {
          watching.leaves(outgoing, exits.now())
        } catch (error) {
          // The outbox takes any failure for one of the gateway's, and would try again.
          broken ??= error
        }
        return await exits.chat.say(outgoing)
      },
    },
    store,
    notice: false,
    files: join(folder, 'files'),
    pictures: join(folder, 'pictures'),
    pace: 'paper',
    log: ({ level, what, about, why }) => {
      if (level === 'error') throw new Broken(`${what} ${about ?? ''} ${why ?? ''}`)
    },
  })
  return {
    store,
    engine: {
      ...engine,
      receive(batch: Parameters<typeof engine.receive>[0], now: number) {
        watching.came(batch, now)
        engine.receive(batch, now)
        watching.look(now)
      },
      tick(now: number) {
        engine.tick(now)
        watching.look(now)
      },
      async flush(now: number) {
        await engine.flush(now)
        if (broken !== null) throw broken
      },
    },
    kill() {
      engine.close()
      store.close()
    },
  }
}
