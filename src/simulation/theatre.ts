import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { drawCodes } from '../assembly/staff-code.ts'
import { accepted } from '../bot/refusal.ts'
import { shippedFile } from '../config/reading/shipped-file.ts'
import { castOf, seatSpeakers } from '../rehearsal/cast.ts'
import { readScript, type Script } from '../rehearsal/script.ts'
import { openStore } from '../store/store.ts'
import type { Scene, Theatre } from './page/scene.ts'
import { openSimulation } from './simulated-bot.ts'
import { simulatedClock } from './simulated-clock.ts'
import { tellStory } from './story.ts'

const ENDING = '.chat'
/** Those that show most to someone who sees it for the first time. */
const BEST = [
  'fever-in-the-morning-reaches-the-grid',
  'a-buildings-morning',
  'errand-from-asking-to-thanks',
  'burst-pipe-climbs-while-nobody-answers',
  'danger-to-life',
  'one-trouble-one-case',
  'typhoon',
  // The street's own work: a finding, a gate, rounds, duty by the clock, supplies, notices, the lost.
  'a-finding-lives',
  'a-gate-is-kept',
  'rounds-are-made',
  'somebody-does-not-come',
  'what-came-and-went',
  'the-whole-street-takes-two',
  'somebody-is-lost',
]

/** The transcripts that come with the program, each to be played on a street and a database of its own. */
export function theatreOf(): Theatre {
  const folder = join(dirname(shippedFile('.')), 'test', 'transcripts')
  const found = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(ENDING))
    .map((file) => basename(file, ENDING))
    .toSorted()
  const best = BEST.filter((name) => found.includes(name))
  const stories = [...best, ...found.filter((name) => !best.includes(name))]
  return {
    stories,
    async open(name) {
      if (!stories.includes(name)) throw new Error(`没有「${name}」这个故事`)
      return await sceneOf(name, accepted(readScript(join(folder, name + ENDING))))
    },
  }
}

async function sceneOf(name: string, script: Script): Promise<Scene> {
  const { config, header, steps } = script
  const { street } = config
  const data = mkdtempSync(join(tmpdir(), 'weiliandong-story-'))
  const store = openStore(join(data, 'weiliandong.db'), {
    pid: process.pid,
    host: 'story',
    since: '',
  })
  const end = () => {
    store.close()
    rmSync(data, { recursive: true, force: true })
  }
  drawCodes(store, street, header.start, (place) => `CODE${place + 1}`)
  const clock = simulatedClock({ at: header.start, still: true })
  const cast = castOf(street)
  const simulation = await openSimulation({
    config,
    store,
    data,
    clock,
    prefix: '',
    notice: header.notice,
    seat: (world) => seatSpeakers(world, cast, steps),
    seats: header.seats,
    // A story that breaks breaks alone, and the log says why.
    fatal: () => {},
  }).catch((error) => {
    end()
    throw error
  })
  const { world } = simulation
  const story = tellStory({ name, script, simulation, clock, cast })
  return {
    street,
    world,
    clock,
    cast,
    story,
    troubled: () => false,
    async close() {
      await story.end()
      await simulation.stop()
      end()
    },
  }
}
