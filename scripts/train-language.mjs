// Trains the second opinion of src/language/second-opinion.ts and writes its weights, src/language/talk-weights.ts.
// usage: npm run build && node scripts/train-language.mjs [--check] [--dist dist] [more.jsonl …]
//   --check: write nothing; tell by five folds how many commands it would take for talk, and how much talk for commands.
// Learns from test/language/lines.jsonl and, where ../shared/language is beside the project, from the two thirds of its
// dev.jsonl that are tuned on and from chatter.txt. The same data give the same weights.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
  },
})
const built = (path) => import(resolve(values.dist, path))
const { BUCKETS, signsOf } = await built('src/language/second-opinion.js')
const { readUtterance } = await built('src/language/read.js')
const { commands } = await built('commands/index.js')

const SHARED = '../shared/language/'
const ROUNDS = 16
const RATE = 0.3
/** A command weighs more than talk: there is less of it to learn from. */
const COMMAND = 2
/** A line of the chatter weighs less than a labelled one: there are thirty times as many. */
const CHATTER = 0.1
const FOLDS = 5

const linesOf = (file) =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []

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

const labelled = [
  ...linesOf(`${SHARED}dev.jsonl`).filter((line) => !isKeptBack(line)),
  ...linesOf('test/language/lines.jsonl'),
  ...positionals.flatMap(linesOf),
]
  .map((line) => JSON.parse(line))
  .map((line) => lessonOf(line, line.expect.command === null ? 1 : COMMAND))
const examples = commands
  .flatMap(({ examples }) => examples)
  .map(({ say, where }) =>
    lessonOf({ text: say, where: where?.place, expect: { command: say } }, COMMAND),
  )
const chatter = linesOf(`${SHARED}chatter.txt`).map((text) =>
  lessonOf({ text, expect: { command: null } }, CHATTER),
)
const lessons = [...labelled, ...examples, ...chatter]

/** Numbers that look random and are the same each time. */
function dice(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Logistic regression by stochastic gradient descent, each weight slowed by what it has moved (Adagrad). */
function trained(from) {
  const weights = new Float64Array(BUCKETS)
  const moved = new Float64Array(BUCKETS).fill(0.01)
  let shift = 0
  let shifted = 1
  const roll = dice(7)
  const order = from.map((_, i) => i)
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(roll() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (const i of order) {
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
  const most = weights.reduce((so, weight) => Math.max(so, Math.abs(weight)), 0)
  const scale = most / 127
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  writeFileSync(
    'src/language/talk-weights.ts',
    [
      '// Written by scripts/train-language.mjs.',
      '',
      '/** What a message starts from, before its characters are weighed. */',
      `export const SHIFT = ${Number(shift.toFixed(6))}`,
      '/** What one step of a weight is worth. */',
      `export const SCALE = ${Number(scale.toFixed(9))}`,
      '/** One signed byte for each bucket, in base64. */',
      'export const WEIGHTS =',
      `  '${Buffer.from(bytes.buffer).toString('base64')}'`,
      '',
    ].join('\n'),
  )
}
