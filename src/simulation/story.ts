import { setTimeout as sleep } from 'node:timers/promises'
import { type Cast, chatKey } from '../rehearsal/cast.ts'
import { target } from '../rehearsal/move.ts'
import { perform } from '../rehearsal/performance.ts'
import type { Script } from '../rehearsal/script.ts'
import { accountId } from '../rehearsal/several.ts'
import type { Step } from '../rehearsal/transcript.ts'
import type { Story } from './page/scene.ts'
import type { Simulation } from './simulated-bot.ts'
import type { SimulatedClock } from './simulated-clock.ts'

const SECOND = 1_000
/** ms between two lines at first. */
const BEAT = 2_200
/** Letters that are read in one beat. */
const READ = 60
/** The longest that what was said is left to be read, in beats. */
const LONGEST = 4

export interface Telling {
  readonly name: string
  readonly script: Script
  readonly simulation: Simulation
  readonly clock: SimulatedClock
  readonly cast: Cast
}

/**
 * Says the lines of a transcript one after another, a beat each and longer where there is more to
 * read. What it expects the bot to say is not looked at: the bot says it by itself.
 */
export function tellStory(telling: Telling): Story & { end(): Promise<void> } {
  const { name, script, simulation, clock, cast } = telling
  const { world } = simulation
  const lines = script.steps.filter(({ kind }) => kind !== 'expect')
  const watchers = new Set<() => void>()
  let told = 0
  let playing = false
  /** Counts how often it was set going: who finds another number is no longer the one who goes. */
  let runs = 0
  let ended = false
  let beat = BEAT
  let chat: string | null = null
  let trouble: string | null = null
  /** The clock was just set: the next line is said at this very moment. */
  let fresh = true
  /** Messages that are kept back, to be told the wrong way round. */
  let held = 0
  let busy: Promise<void> = Promise.resolve()
  /** Letters that the bot has said, in how many chats, since the last line. */
  let heard = { letters: 0, chats: new Set<string>() }
  const stopHearing = world.watch((happening) => {
    if (happening.kind !== 'saying' || !happening.own) return
    heard.letters += happening.text.length
    heard.chats.add(JSON.stringify(happening.address))
  })

  function tell(): void {
    for (const watcher of watchers) watcher()
  }

  /** The next line, with all that it causes; one at a time. */
  function next(): Promise<void> {
    busy = busy.then(line)
    return busy
  }

  async function line(): Promise<void> {
    const step = lines[told]
    if (step === undefined || ended) return
    heard = { letters: 0, chats: new Set() }
    told += 1
    try {
      await act(step)
      trouble = null
    } catch (error) {
      trouble = error instanceof Error ? error.message : String(error)
    }
    if (told === lines.length) playing = false
    tell()
  }

  async function act(step: Step): Promise<void> {
    switch (step.kind) {
      case 'say':
        return await speak(step)
      case 'move':
        await clock.to(target(step.move, clock.now()))
        fresh = true
        return
      case 'restart':
        return await simulation.restart()
      case 'redeliver':
        world.redeliver()
        return await simulation.settle()
      case 'swap':
        world.hold()
        held = 2
        return
      case 'account':
        await simulation.turn(step.name, step.turn)
        return
      case 'letter':
      case 'expect':
        return
    }
  }

  async function speak(step: Extract<Step, { kind: 'say' }>): Promise<void> {
    if (!fresh) await clock.move(SECOND)
    fresh = false
    chat = chatKey(step.chat, cast)
    tell()
    const { account } = step.chat
    const by = account === undefined ? undefined : accountId(script.config.street, account)
    const wrong = perform(world, cast, script.folder, step, by)
    if (held > 0) {
      held -= 1
      if (held === 0) world.release('reversed')
    }
    await simulation.settle()
    if (wrong !== null && 'what' in wrong) throw new Error(wrong.what)
  }

  /** How long what was just said is left to be read. */
  function rest(): number {
    const chats = Math.max(0, heard.chats.size - 1)
    return beat * Math.min(LONGEST, 1 + chats * 0.8 + heard.letters / READ / 2)
  }

  async function run(): Promise<void> {
    const mine = ++runs
    const on = () => playing && !ended && runs === mine
    while (on()) {
      await next()
      if (on()) await sleep(rest())
    }
  }

  return {
    state: () => ({ name, told, lines: lines.length, playing, beat, chat, trouble }),
    play() {
      if (playing || told === lines.length) return
      playing = true
      tell()
      void run()
    },
    pause() {
      playing = false
      tell()
    },
    step() {
      playing = false
      void next()
    },
    pace(wanted) {
      beat = wanted
      tell()
    },
    watch(watcher) {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    async end() {
      ended = true
      playing = false
      stopHearing()
      await busy
    },
  }
}
