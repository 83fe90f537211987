// Trains what weighs whether a message cries of danger, and of which (src/language/danger/odds.ts), and writes its weights,
// src/language/danger/odds-weights.ts.
// usage: npm run build && node scripts/train-danger.mjs [--check] [--by-file] [--dist dist]
//   --check: write nothing; tell by ten folds how many cries would be found and how much talk would be taken for one;
//   --by-file: the same, with each file of cries in turn left out of what is learnt.
// Learns from the cries of test/language, from its urgent reports without their command's word, from labelled talk and, where
// ../shared/language is beside the project, from that too and from chatter.txt. The same data give the same weights.
import { readdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fitted, fittedAmong, linesOf, packedTight } from './regression.mjs'

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    'by-file': { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
  },
})
const built = (path) => import(resolve(values.dist, path))
const {
  BUCKETS,
  KINDS,
  NOTION,
  SORT_BUCKETS,
  SORT_NOTION,
  SORTS,
  bothOf,
  runsOf,
  sortRun,
  weighedOf,
} = await built('src/language/danger/odds.js')
const { NOTIONS, notionsIn } = await built('src/language/danger/danger-notion.js')
const { LEAST_AT_FIRST, LEAST_ODDS } = await built('src/language/danger/cry.js')
const { meant } = await built('src/language/danger/misheard.js')
const { SURE_SIGNS } = await built('src/language/danger/sign.js')
const { fold } = await built('src/language/fold.js')

const HERE = 'test/language'
const SHARED = '../shared/language/'
const WORK = ['register/entries-h', 'register/not-entries-h', 'round/rounds-h', 'work-done']
const LABELLED = ['lines', 'strangers-a', 'strangers-b', 'kinds']
/** What is not cried but reported, and talk that tempts nobody, count for less. */
const WEIGHT = { cry: 1, report: 1, sign: 0.25, talk: 0.5, chatter: 0.25 }
const FIRST = { rounds: 12, rate: 0.3, decay: 1e-5 }
/** Fewer rounds than the first: what is learnt by heart serves no other hand's lines. */
const SECOND = { rounds: 6, rate: 0.3, decay: 1e-5 }
/** Talk that the first glance knows by so much is not shown to the second. */
const FAR = LEAST_AT_FIRST - 2
const ALL_SORTS = Array.from({ length: SORTS }, (_, sort) => sort)
const FOLDS = 10

function lessonOf(text, kind, weight) {
  // A line without its label would be learnt as a cry.
  if (kind === undefined) throw new Error(`which danger is not said: ${text}`)
  const words = meant(fold(text).text)
  return { text, kind, weight, runs: runsOf(words), notions: notionsIn(words), yes: kind !== null }
}

const cries = readdirSync(HERE)
  .filter((name) => /^cries.*\.jsonl$/.test(name))
  .toSorted()
  .flatMap((name) => linesOf(`${HERE}/${name}`).map((line) => ({ ...JSON.parse(line), set: name })))
  .map(({ text, alert, set }) => ({ ...lessonOf(text, alert, WEIGHT.cry), set }))
const labelled = [
  ...['dev', 'more'].flatMap((name) => linesOf(`${SHARED}${name}.jsonl`)),
  ...LABELLED.flatMap((name) => linesOf(`${HERE}/${name}.jsonl`)),
].map((line) => JSON.parse(line))
const bare = (text) => text.replace(/^(?:上报|求助|报修|@小微)[：:！!，,\s]*/, '')
/** Which danger a report tells of is not labelled. */
const reports = labelled
  .filter(({ expect }) => expect.urgent === true)
  .map(({ text }) => lessonOf(bare(text), 'any', WEIGHT.report))
/** Plain trouble and plain illness are no danger, whoever they are told to. */
const talk = labelled
  .filter(({ expect }) => expect.urgent !== true && expect.alert === undefined)
  .map(({ text }) => lessonOf(bare(text), null, WEIGHT.talk))
/** What is told of work that was done: gates kept, lifts cleaned, doors nobody opened. */
const work = WORK.flatMap((name) => linesOf(`${HERE}/${name}.jsonl`)).map((line) =>
  lessonOf(JSON.parse(line).text, null, WEIGHT.talk),
)
const chatter = linesOf(`${SHARED}chatter.txt`).map((text) => lessonOf(text, null, WEIGHT.chatter))
/** Who is in need may say no more than the sign itself. */
const signs = SURE_SIGNS.filter(({ words }) => /^[\p{Script=Han}]+$/u.test(words)).flatMap(
  ({ kind, words }) =>
    ['', '0号楼', '0单元', '0楼'].map((where) => lessonOf(where + words, kind, WEIGHT.sign)),
)
const beside = [...signs, ...reports, ...talk, ...work, ...chatter]

/** A lesson as the regression takes it: its runs share what one weighs, each notion stands for itself. */
function shown(lesson, buckets, worth, placeOf) {
  const norm = 1 / Math.sqrt(lesson.runs.length)
  const sums = new Map()
  for (const run of lesson.runs) sums.set(placeOf(run), (sums.get(placeOf(run)) ?? 0) + norm)
  return [...sums, ...lesson.notions.map((notion) => [buckets + notion, worth])]
}
const atFirst = (lesson) => shown(lesson, BUCKETS, NOTION, (run) => run)
/** What every lesson shows: where each sort starts from. */
const START = SORT_BUCKETS + NOTIONS.length
const atSecond = (lesson) => [...shown(lesson, SORT_BUCKETS, SORT_NOTION, sortRun), [START, 1]]

const oddsOf = ({ weights, shift }, shows) =>
  shows.reduce((sum, [place, value]) => sum + weights[place] * value, shift)

function model(lessons) {
  const seen = lessons.map((lesson) => ({ ...lesson, shows: atFirst(lesson) }))
  const first = fitted(seen, BUCKETS + NOTIONS.length, FIRST)
  const near = seen
    .filter(({ kind, shows }) =>
      kind === null ? oddsOf(first, shows) > FAR : KINDS.includes(kind),
    )
    .map((lesson) => ({
      shows: atSecond(lesson),
      among: ALL_SORTS,
      is: lesson.kind === null ? KINDS.length : KINDS.indexOf(lesson.kind),
      weight: lesson.weight,
    }))
  return { first, second: fittedAmong(near, START + 1, SORTS, SECOND) }
}

function judgedBy({ first, second }, lesson) {
  const shows = atSecond(lesson)
  const { kind, odds } = weighedOf(
    ALL_SORTS.map((sort) =>
      shows.reduce((sum, [place, value]) => sum + second[place * SORTS + sort] * value, 0),
    ),
  )
  const before = oddsOf(first, atFirst(lesson))
  const both = before < LEAST_AT_FIRST ? Number.NEGATIVE_INFINITY : bothOf(before, odds)
  return { ...lesson, odds: both, kindSaid: kind }
}

if (values.check || values['by-file']) {
  const sets = [...new Set(cries.map(({ set }) => set))]
  const judged = Array.from({ length: values['by-file'] ? sets.length : FOLDS }, (_, fold) => {
    const isAside = ({ set }, i) =>
      values['by-file'] ? set === sets[fold] : (i * 7 + 3) % FOLDS === fold
    const learnt = model([...cries.filter((lesson, i) => !isAside(lesson, i)), ...beside])
    return cries.filter(isAside).map((lesson) => judgedBy(learnt, lesson))
  }).flat()
  const share = (part, whole) => `${((100 * part.length) / whole.length).toFixed(1)} %`
  const tell = (name, of) => {
    const cried = of.filter(({ yes }) => yes)
    const said = of.filter(({ yes }) => !yes)
    for (const least of [LEAST_ODDS - 0.5, LEAST_ODDS, LEAST_ODDS + 0.5]) {
      const found = cried.filter(({ odds }) => odds >= least)
      const right = found.filter(({ kind, kindSaid }) => kind === kindSaid)
      const wrong = said.filter(({ odds }) => odds >= least)
      console.log(
        `${name} from ${least}: ${share(found, cried)} found, ${share(right, cried)} right, ${share(wrong, said)} false`,
      )
    }
  }
  for (const set of sets)
    tell(
      set,
      judged.filter((lesson) => lesson.set === set),
    )
  tell('all', judged)
  for (const { odds, text, yes, kind } of judged.toSorted((a, b) => a.odds - b.odds))
    if (yes !== odds >= LEAST_ODDS) console.log(`${odds.toFixed(1)} ${kind ?? 'talk'}: ${text}`)
} else {
  const { first, second } = model([...cries, ...beside])
  const runs = packedTight(first.weights.subarray(0, BUCKETS))
  const sortRuns = packedTight(second.subarray(0, SORT_BUCKETS * SORTS))
  const two = (weight) => Number(weight.toFixed(2))
  const notions = Object.fromEntries(
    NOTIONS.map((name, i) => [name, two(first.weights[BUCKETS + i])]).filter(
      ([, weight]) => weight !== 0,
    ),
  )
  const sortsOf = (place) => ALL_SORTS.map((sort) => two(second[place * SORTS + sort]))
  const sortNotions = Object.fromEntries(
    NOTIONS.map((name, i) => [name, sortsOf(SORT_BUCKETS + i)]),
  )
  writeFileSync(
    'src/language/danger/odds-weights.ts',
    [
      '// Written by scripts/train-danger.mjs.',
      '',
      '/** What a message starts from at the first glance, before its characters are weighed. */',
      `export const SHIFT = ${Number(first.shift.toFixed(6))}`,
      '/** What one step of a weight is worth. */',
      `export const SCALE = ${runs.scale}`,
      '/** One character for each bucket. */',
      `export const RUNS =\n  '${runs.text}'`,
      '/** How much each notion speaks for a cry, or against it. */',
      `export const NOTION_WEIGHTS: Readonly<Record<string, number>> = ${JSON.stringify(notions)}`,
      '',
      '/** At the second glance, for each sort in the order of `KINDS`, and for talk: the same. */',
      `export const SORT_SHIFTS: readonly number[] = ${JSON.stringify(sortsOf(START))}`,
      `export const SORT_SCALE = ${sortRuns.scale}`,
      `export const SORT_RUNS =\n  '${sortRuns.text}'`,
      `export const SORT_NOTIONS: Readonly<Record<string, readonly number[]>> = ${JSON.stringify(sortNotions)}`,
      '',
    ].join('\n'),
  )
}
