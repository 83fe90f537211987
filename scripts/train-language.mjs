// Trains the second opinion of src/understanding/second-opinion.ts and the sense of commands/report/category-model.ts,
// and writes their weights, src/understanding/talk-weights.ts and commands/report/category-weights.ts.
// usage: npm run build && node scripts/train-language.mjs [--check] [--dist dist] [more.jsonl …]
//   --check: write nothing; tell by five folds how many commands it would take for talk, and how much talk for commands.
// Learns from the labelled lines of test/language and, where ../shared/language is beside the project, from the two thirds of its
// dev.jsonl that are tuned on and from chatter.txt. The same data give the same weights.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dice, linesOf, packed, shuffled } from './regression.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
  },
})
const built = (path) => import(resolve(values.dist, path))
const { BUCKETS, signsOf } = await built('src/understanding/second-opinion.js')
const { readUtterance } = await built('src/language/read-utterance.js')
const { SENSE_BUCKETS, SORTS, runsOf } = await built('commands/report/category-model.js')
const { fold } = await built('src/language/fold.js')
const { commands } = await built('commands/index.js')
const { understand } = await built('src/assembly/understanding.js')

const SHARED = '../shared/language/'
/** Our own lines, those of strangers, and the kinds of lines that were missed once. */
const OWN = ['lines', 'strangers-a', 'strangers-b', 'kinds']
const ROUNDS = 16
const RATE = 0.3
/** A command weighs more than talk: there is less of it to learn from. */
const COMMAND = 2
/** A line of the chatter weighs less than a labelled one: there are thirty times as many. */
const CHATTER = 0.1
const FOLDS = 5

/** The third that is kept back from tuning, by the same hash as bench/language.ts. */
function isKeptBack(line) {
  let hash = 2166136261
  for (const byte of Buffer.from(line)) hash = Math.imul(hash ^ byte, 16777619) >>> 0
  return (hash >>> 8) % 3 === 0
}

function lessonOf({ text, where, mentioned = false, rollcall = false, expect }, weight) {
  const place = {
    place: where ?? 'building',
    bot: ['小微'],
    mentioned,
    alias: '',
    asked: rollcall ? { kind: 'temperature' } : null,
  }
  const utterance = readUtterance({ text, quote: null, chain: null }, place)
  const command = expect.command !== null
  return { text, command, weight, signs: [...signsOf(utterance, place)] }
}

const known = [
  ...linesOf(`${SHARED}dev.jsonl`).filter((line) => !isKeptBack(line)),
  ...OWN.flatMap((name) => linesOf(`test/language/${name}.jsonl`)),
  ...positionals.flatMap(linesOf),
].map((line) => JSON.parse(line))
const labelled = known.map((line) => lessonOf(line, line.expect.command === null ? 1 : COMMAND))
const examples = commands
  .flatMap(({ examples }) => examples)
  .map(({ say, where }) =>
    lessonOf({ text: say, where: where?.place, expect: { command: say } }, COMMAND),
  )
const chatter = linesOf(`${SHARED}chatter.txt`).map((text) =>
  lessonOf({ text, expect: { command: null } }, CHATTER),
)
const lessons = [...labelled, ...examples, ...chatter]

/** Logistic regression by stochastic gradient descent, each weight slowed by what it has moved (Adagrad). */
function trained(from) {
  const weights = new Float64Array(BUCKETS)
  const moved = new Float64Array(BUCKETS).fill(0.01)
  let shift = 0
  let shifted = 1
  const roll = dice(7)
  const order = from.map((_, i) => i)
  for (let round = 0; round < ROUNDS; round++) {
    for (const i of shuffled(order, roll)) {
      const { signs, command, weight } = from[i]
      const norm = 1 / Math.sqrt(signs.length)
      const odds = shift + norm * signs.reduce((sum, sign) => sum + weights[sign], 0)
      const error = (1 / (1 + Math.exp(-odds)) - (command ? 1 : 0)) * weight
      if (Math.abs(error) < 1e-4) continue
      for (const sign of signs) {
        moved[sign] += (error * norm) ** 2
        weights[sign] -= (RATE * error * norm) / Math.sqrt(moved[sign])
      }
      shifted += error ** 2
      shift -= (RATE * error) / Math.sqrt(shifted)
    }
  }
  return { weights, shift }
}

// ---- the sense of reports ----

/** What was reported, without the command word, and its category. */
function reportOf(line) {
  const { text, where = 'building', mentioned = false, expect } = line
  if (expect.command !== 'report' || expect.urgent) return []
  const place = { place: where, bot: ['小微'], mentioned, alias: '', asked: null }
  const { considered } = understand({ text, quote: null, chain: null }, place)
  const told = considered.find(({ command }) => command === 'report')?.fields.text
  const sort = SORTS.indexOf(expect.category)
  return told === undefined || sort < 0 ? [] : [{ runs: [...runsOf(fold(told).text)], sort }]
}

const SENSE_ROUNDS = 20
const DECAY = 0.01

/** Regression over all categories at once, its weights drawn back to nothing (L2). */
function sensed(reports) {
  const sorts = SORTS.length
  const weights = new Float64Array(SENSE_BUCKETS * sorts)
  const moved = new Float64Array(SENSE_BUCKETS * sorts).fill(0.01)
  const roll = dice(7)
  const order = reports.map((_, i) => i)
  for (let round = 0; round < SENSE_ROUNDS; round++) {
    for (const i of shuffled(order, roll)) {
      const { runs, sort } = reports[i]
      const norm = 1 / Math.sqrt(runs.length)
      const sums = SORTS.map((_, s) =>
        runs.reduce((sum, run) => sum + norm * weights[run * sorts + s], 0),
      )
      const odds = sums.map((sum) => Math.exp(sum - Math.max(...sums)))
      const whole = odds.reduce((sum, one) => sum + one)
      odds.forEach((one, s) => {
        const error = one / whole - (s === sort ? 1 : 0)
        for (const run of runs) {
          const at = run * sorts + s
          const slope = error * norm + DECAY * weights[at]
          moved[at] += slope ** 2
          weights[at] -= (RATE * slope) / Math.sqrt(moved[at])
        }
      })
    }
  }
  return weights
}

// ---- what comes of it ----

const oddsOf = ({ weights, shift }, { signs }) =>
  shift + signs.reduce((sum, sign) => sum + weights[sign], 0) / Math.sqrt(signs.length)

if (values.check) {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = trained(lessons.filter((_, i) => i % FOLDS !== fold))
    return labelled
      .filter((_, i) => i % FOLDS === fold)
      .map((lesson) => ({ command: lesson.command, odds: oddsOf(model, lesson) }))
  }).flat()
  const said = judged.filter(({ command }) => command)
  const talk = judged.filter(({ command }) => !command)
  const share = (part, whole) => `${((100 * part.length) / whole.length).toFixed(1)} %`
  for (const limit of [-3, -2.5, -2, -1.5, -1, -0.5, 0]) {
    const lost = said.filter(({ odds }) => odds < limit)
    const passed = talk.filter(({ odds }) => odds >= limit)
    console.log(
      `below ${limit}: ${share(lost, said)} of commands; above: ${share(passed, talk)} of talk`,
    )
  }
} else {
  const { weights, shift } = trained(lessons)
  const talk = packed(weights)
  const sense = packed(sensed(known.flatMap(reportOf)))
  writeFileSync(
    'src/understanding/talk-weights.ts',
    [
      '// Written by scripts/train-language.mjs.',
      '',
      '/** What a message starts from, before its characters are weighed. */',
      `export const SHIFT = ${Number(shift.toFixed(6))}`,
      '/** What one step of a weight is worth. */',
      `export const SCALE = ${talk.scale}`,
      '/** One signed byte for each bucket, in base64. */',
      `export const WEIGHTS =\n  '${talk.text}'`,
      '',
    ].join('\n'),
  )
  writeFileSync(
    'commands/report/category-weights.ts',
    [
      '// Written by scripts/train-language.mjs.',
      '',
      '/** What one step of a weight is worth. */',
      `export const SENSE_SCALE = ${sense.scale}`,
      '/** One signed byte for each bucket and category, in base64. */',
      `export const SENSE =\n  '${sense.text}'`,
      '',
    ].join('\n'),
  )
}
