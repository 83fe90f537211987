import { parseArgs } from 'node:util'
import { commands } from '../commands/index.ts'
import { route } from '../src/assembly/understanding.ts'
import type { Where } from '../src/language/where.ts'
import { bareInsertsPerSecond, checkInsPerSecond } from './check-ins.ts'
import { costWithHistory } from './growth.ts'
import { hubotDispatch } from './hubot.ts'
import { commitLatency } from './latency.ts'
import { mix, mixPerSecond } from './mix.ts'
import { pictureTime } from './picture.ts'
import { startUp } from './start.ts'
import { talk } from './talk.ts'
import { measureWire } from './wire.ts'

/** A figure beside what it is held against. */
interface Line {
  readonly what: string
  readonly figure: string
  readonly baseline: string
  readonly mark: string
  readonly holds: boolean
}

const number = (value: number): string => Math.round(value).toLocaleString('en')
const ratio = (value: number): string => value.toFixed(2)

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

/** Runs two measures in turn, so that both see the same machine, and answers with their medians. */
async function inTurn(
  rounds: number,
  one: () => number | Promise<number>,
  other: () => number | Promise<number>,
) {
  const ones: number[] = []
  const others: number[] = []
  for (let round = 0; round < rounds; round++) {
    ones.push(await one())
    others.push(await other())
  }
  return { one: median(ones), other: median(others) }
}

async function checkIns(rounds: number): Promise<Line> {
  const { one, other } = await inTurn(rounds, checkInsPerSecond, bareInsertsPerSecond)
  return {
    what: 'check-ins a second, whole engine, 24,000 households at once',
    figure: number(one),
    baseline: `bare better-sqlite3 ${number(other)} (${ratio(one / other)})`,
    mark: '≥ 10,000 and ≥ 0.25 of bare',
    holds: one >= 10_000 && one / other >= 0.25,
  }
}

/** A listener for each command, as a hubot script would have. */
const PATTERNS = commands.map(({ name, words }) =>
  name === 'checkin'
    ? /3[4-9][.。度]\d|体温|打卡|正常/
    : new RegExp(`^(?:@小微\\s*)?(?:${words.join('|')})`),
)

async function realMix(rounds: number, count: number): Promise<Line> {
  const lines = talk()
  const texts = mix(lines, count, 200).map(({ text }) => text)
  const { one, other } = await inTurn(
    rounds,
    () => mixPerSecond(lines, count),
    async () => (await hubotDispatch(texts, PATTERNS)).perSecond,
  )
  return {
    what: 'messages a second, nine in ten talk, whole engine, durable',
    figure: number(one),
    baseline: `hubot's dispatch without storage ${number(other)} (${ratio(one / other)})`,
    mark: '≥ hubot',
    holds: one >= other,
  }
}

async function growth(rounds: number): Promise<Line> {
  const { one, other } = await inTurn(
    rounds,
    () => costWithHistory({ buildings: 2500, days: 30, cases: 20_000 }),
    () => costWithHistory({ buildings: 25, days: 1, cases: 0 }),
  )
  return {
    what: 'a check-in with 60,000 households and all that is kept of a year (µs)',
    figure: one.toFixed(1),
    baseline: `600 households and a day ${other.toFixed(1)} (${ratio(one / other)})`,
    mark: '≤ 1.3 ×',
    holds: one / other <= 1.3,
  }
}

function language(): Line {
  const where: Where = {
    place: 'building',
    bot: ['小微'],
    mentioned: false,
    alias: '',
    asked: null,
  }
  const said = mix(talk(), 100_000, 200).map(({ text }) => ({ text, quote: null, chain: null }))
  const rates = Array.from({ length: 5 }, () => {
    const begin = performance.now()
    for (const each of said) route(each, where)
    return (said.length * 1000) / (performance.now() - begin)
  })
  const rate = median(rates)
  return {
    what: 'messages a second, language alone, one core',
    figure: number(rate),
    baseline: '',
    mark: '≥ 200,000',
    holds: rate >= 200_000,
  }
}

async function wire(messages: number, rounds: number): Promise<Line> {
  const { bare, port, ratio: share } = await measureWire(messages, rounds)
  return {
    what: 'messages a second through wechaty and gRPC on loopback',
    figure: number(port),
    baseline: `a bare wechaty bot that counts ${number(bare)} (${ratio(share)})`,
    mark: '≥ 0.95 of bare',
    holds: share >= 0.95,
  }
}

async function latency(seconds: number): Promise<Line> {
  const { median: middle, p99, worst } = await commitLatency(500, seconds)
  return {
    what: 'arrival to commit at 500 a second, p99 (ms)',
    figure: p99.toFixed(1),
    baseline: `median ${middle.toFixed(1)}, worst ${worst.toFixed(1)}`,
    mark: '≤ 50',
    holds: p99 <= 50,
  }
}

async function start(): Promise<Line> {
  const { ms, mb, checkIns, cases } = await startUp()
  return {
    what: `start with 24,000 households, ${number(checkIns)} check-ins, ${number(cases)} cases (ms, MB)`,
    figure: `${number(ms)} ms, ${number(mb)} MB`,
    baseline: '',
    mark: '≤ 2,000 ms, ≤ 250 MB',
    holds: ms <= 2000 && mb <= 250,
  }
}

async function picture(): Promise<Line> {
  const { ms, bytes } = await pictureTime()
  return {
    what: "a roll-call's picture of 48 households, warm (ms)",
    figure: ms.toFixed(0),
    baseline: `${number(bytes / 1000)} kB`,
    mark: '≤ 150 ms, ≤ 100 kB',
    holds: ms <= 150 && bytes <= 100_000,
  }
}

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, only: { type: 'string' } },
})
const quick = values.quick === true

/** Each measure by its name, so that one can be asked for: `npm run bench -- --only wire`. */
const MEASURES: Readonly<Record<string, () => Line | Promise<Line>>> = {
  language,
  'check-ins': () => checkIns(quick ? 1 : 5),
  mix: () => realMix(quick ? 1 : 5, quick ? 20_000 : 100_000),
  growth: () => growth(quick ? 1 : 3),
  latency: () => latency(quick ? 2 : 10),
  start,
  picture,
  wire: () => wire(quick ? 1000 : 6000, quick ? 1 : 7),
}

const lines: Line[] = []
for (const [name, measure] of Object.entries(MEASURES)) {
  if (values.only !== undefined && values.only !== name) continue
  const line = await measure()
  lines.push(line)
  if (values.json !== true) {
    process.stdout.write(
      `${line.holds ? '✓' : '✗'} ${line.what}\n    ${line.figure}   mark ${line.mark}   ${line.baseline}\n`,
    )
  }
}
if (values.json === true) process.stdout.write(`${JSON.stringify(lines, null, 2)}\n`)
process.exit(0)
