import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { Model } from '../assembly/advising.ts'
import { assemble } from '../assembly/assembly.ts'
import { drawCodes } from '../assembly/staff-code.ts'
import type { Read } from '../config/reading/mistake.ts'
import type { Log } from '../engine/log-line.ts'
import { openStore, type Store } from '../store/store.ts'
import type { Exits } from './exit.ts'
import { type Crew, play, type Staging } from './player.ts'
import type { Script } from './script.ts'
import { judge, type Verdict } from './verdict.ts'

export interface RehearsalOptions extends Pick<Staging<Crew>, 'connect' | 'restless'> {
  readonly log: Log
}

/** What came of a transcript. */
export interface Rehearsed<T> {
  readonly verdicts: readonly Verdict[]
  readonly account: T
}

/**
 * Plays a transcript with the whole engine on a database of its own, which is gone afterwards;
 * `account` reads from it before. Pictures stay, in a folder of their own.
 */
export async function rehearsed<T>(
  script: Script,
  options: RehearsalOptions,
  account: (store: Store, now: number) => T,
): Promise<Read<Rehearsed<T>>> {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  try {
    const played = await play(script, {
      ...options,
      open: (exits) => crewOf(script, folder, exits, options.log),
    })
    if (!played.ok) return played
    const { turns, crew, now } = played.value
    const value = {
      verdicts: judge(turns, script.header.strict),
      account: account(crew.store, now),
    }
    crew.kill()
    return { ok: true, value }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function crewOf({ header, config }: Script, folder: string, exits: Exits, log: Log) {
  const owner = { pid: process.pid, host: 'rehearsal', since: '' }
  const store = openStore(join(folder, 'weiliandong.db'), owner)
  // A transcript cannot know what chance would draw.
  drawCodes(store, config.street, header.start, (place) => `CODE${place + 1}`)
  const engine = assemble(config, {
    ...exits,
    store,
    model: header.advice.size === 0 ? undefined : modelThatSays(header.advice),
    notice: header.notice,
    files: pictureFolder(),
    pictures: pictureFolder(),
    pace: 'paper',
    log,
  })
  const kill = () => {
    engine.close()
    store.close()
  }
  const departed = () => {
    const letters = store.letters.departing(1_000)
    if (letters.length > 0) store.whole(() => store.letters.departed(letters.map(({ id }) => id)))
    return letters
  }
  return { engine, store, departed, kill }
}

/** A model of set answers: `report 报修 灯泡坏了` is the command and the words to say it, anything else is what it writes. */
function modelThatSays(answers: ReadonlyMap<string, string>): Model {
  return async (messages) => {
    const answer = answers.get(messages.at(-1)?.content ?? '') ?? ''
    const [, command, say] = /^([a-z-]+) (.+)$/.exec(answer) ?? []
    return command === undefined ? answer : JSON.stringify({ command, say })
  }
}

/** Pictures are named by what they show, so that playing again adds none. */
function pictureFolder(): string {
  return join(tmpdir(), `weiliandong-pictures-${userInfo().uid}`)
}
