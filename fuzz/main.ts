import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Manner } from './bot.ts'
import { readCorpus } from './corpus.ts'
import { fuzz, type Lived, mannerOf, relive } from './fuzz.ts'
import type { Wrong } from './life.ts'
import { shrunk } from './shrink.ts'
import { written } from './turn.ts'
import { setWatchdog } from './watchdog.ts'

/** Messages of one life; then a new one begins with an empty database. */
const LIFE = 1_500
/** ms that are spent on finding the fewest turns that go wrong. */
const PATIENCE = 180_000
/** ms of work that the messages of one turn may take. */
const BOUND = 400
/** MiB that may be held once a life is over, beside what the first one held. */
const GROWTH = 64

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
})
const [messages, seed] = [Number(values.messages), Number(values.seed)]

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const watchdog = setWatchdog()
const corpus = readCorpus()
const begun = performance.now()
const sum = { messages: 0, posts: 0, cases: 0, hearing: 0, passing: 0, longest: 0, memory: 0 }
let held: number | null = null
let wrong = 0

for (let life = 0; sum.messages < messages && wrong === 0; life++) {
  const drawn = seed * 100_003 + life
  const lived = await fuzz(
    drawn,
    Math.min(LIFE, messages - sum.messages),
    corpus,
    (turn) => watchdog.begins(drawn, turn),
    timed(drawn),
  )
  watchdog.rest()
  add(lived)
  if (lived.wrong !== null && !(await isNoise(lived, lived.wrong, drawn))) {
    wrong += 1
    await show(lived, lived.wrong, drawn)
  }
  const now = heap()
  held ??= now
  if (now > held + GROWTH) {
    wrong += 1
    console.error(`${now} MiB are held after life ${life}, ${held} after the first`)
  }
  if (life % 10 === 9) console.log(line())
}
console.log(line())
process.exit(wrong === 0 ? 0 : 1)

function add({ messages, posts, cases, hearing, passing, longest }: Lived): void {
  sum.messages += messages
  sum.posts += posts
  sum.cases += cases
  sum.hearing = Math.max(sum.hearing, hearing)
  sum.passing = Math.max(sum.passing, passing)
  sum.longest = Math.max(sum.longest, longest)
  sum.memory = Math.max(sum.memory, process.memoryUsage.rss() / 2 ** 20)
}

function line(): string {
  const seconds = (performance.now() - begun) / 1000
  return (
    `${sum.messages} messages in ${seconds.toFixed(0)} s (seed ${seed}): ${sum.cases} cases, ${sum.posts} posts, ` +
    `the longest of ${sum.longest} characters; slowest ${sum.hearing.toFixed(0)} ms, slowest tick ` +
    `${sum.passing.toFixed(0)} ms; ${sum.memory.toFixed(0)} MiB at most; ${wrong} things wrong`
  )
}

function timed(drawn: number): Manner {
  return { ...mannerOf(drawn), bound: BOUND }
}

/** What took long once may have been the machine: it is wrong where it takes long again. */
async function isNoise(lived: Lived, { kind, what }: Wrong, drawn: number): Promise<boolean> {
  if (kind !== 'slow') return false
  const again = await relive(lived.turns, timed(drawn))
  if (again?.kind === 'slow') return false
  console.error(`seed ${drawn}: ${what}, and not when it was tried again`)
  return true
}

async function show(lived: Lived, { kind, what }: Wrong, drawn: number): Promise<void> {
  console.error(`life ${drawn}, after ${lived.messages} messages: ${kind}: ${what}`)
  const manner = timed(drawn)
  const fails = async (turns: Lived['turns']) => (await relive(turns, manner))?.kind === kind
  const fewest = await shrunk(lived.turns, fails, performance.now() + PATIENCE)
  console.error(`the fewest turns found (${fewest.length} of ${lived.turns.length}):`)
  console.error(written(fewest))
}

/** MiB in use once all that nobody needs is gone. */
function heap(): number {
  collect()
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20)
}
