import { parseArgs } from 'node:util'
import { log } from 'wechaty-puppet'
import { chanceOf } from './chance.ts'
import { playCity } from './city/city-play.ts'
import { comeToRest } from './rest.ts'
import { openRig, pause, type Rig } from './rig.ts'
import { draw, SCENARIOS } from './scenario.ts'
import { witness } from './witness.ts'

/** Rounds with one street; then a new one begins with an empty database. */
const LIFE = 12

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    /** Faults of a city of some streets, instead of those of one street. */
    city: { type: 'boolean', default: false },
    /** This one alone, by its name. */
    only: { type: 'string' },
    /** Where the data of a round that went wrong is put. */
    keep: { type: 'string' },
  },
})

log.level('silent')
// What escapes from the server's wire, whose ends are cut all the time, is not what is tried here.
process.on('uncaughtException', wire)
process.on('unhandledRejection', wire)

const rounds = Number(values.rounds)
const seed = Number(values.seed)
if (values.city) {
  const only = values.only ?? null
  process.exit((await playCity({ rounds, seed, only, keep: values.keep ?? null })) ? 0 : 1)
}
const begun = performance.now()
const happened = new Map<string, number>()
const seen = { messages: 0, posts: 0, kills: 0 }
let done = 0
let wrong: readonly string[] = []

while (done < rounds && wrong.length === 0) {
  const chance = chanceOf(seed * 100_003 + done)
  const rig = await openRig(chance)
  if (done === 0 && rig.disk === null) {
    console.error('disk full: left out, this user may not mount a small disk')
  }
  try {
    await rig.back()
    rig.call()
    for (let round = 0; round < LIFE && done < rounds && wrong.length === 0; round++) {
      wrong = await play(rig, chance)
      done += 1
    }
    seen.messages += rig.handed.length
    seen.posts += rig.posts()
    seen.kills += rig.kills()
  } finally {
    await rig.close(wrong.length === 0 ? null : (values.keep ?? null))
  }
}

const seconds = (performance.now() - begun) / 1000
console.log(
  `${done} rounds in ${seconds.toFixed(0)} s (seed ${seed}): ${seen.messages} messages, ` +
    `${seen.posts} posts, ${seen.kills} kills; ${wrong.length} things wrong`,
)
for (const [name, count] of happened) console.log(`  ${String(count).padStart(4)}  ${name}`)
process.exit(wrong.length === 0 ? 0 : 1)

async function play(rig: Rig, chance: ReturnType<typeof chanceOf>): Promise<readonly string[]> {
  const scenario = SCENARIOS.find(({ name }) => name === values.only) ?? draw(rig, chance)
  const from = performance.now()
  let found: readonly string[]
  try {
    await scenario.happen(rig, chance)
    found = await atRest(rig)
  } catch (error) {
    found = [error instanceof Error ? error.message : String(error)]
  }
  happened.set(scenario.name, (happened.get(scenario.name) ?? 0) + 1)
  const took = ((performance.now() - from) / 1000).toFixed(1)
  console.log(`${String(done + 1).padStart(4)}  ${scenario.name}  ${took} s`)
  for (const line of found) console.error(`      ${line}`)
  if (found.length > 0) console.error(`      ${rig.program().words()}`)
  return found
}

/** What is wrong, and stays so: between a look at the database and one at the world a post may leave. */
async function atRest(rig: Rig): Promise<readonly string[]> {
  for (let look = 1; ; look++) {
    await comeToRest(rig)
    const found = witness(rig)
    if (found.length === 0 || look === 3) return found
    await pause(300)
  }
}

function wire(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (/ECONN|EPIPE|ERR_STREAM|UNAVAILABLE|CANCELLED|grpc|urn-registry/i.test(text)) return
  console.error(text)
  process.exit(1)
}
