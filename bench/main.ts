import { parseArgs } from 'node:util'
import { bareInsertsPerSecond, checkInsPerSecond } from './check-ins.ts'
import { CITY_MARKS } from './city/lines.ts'
import { sizeOf } from './city/size.ts'
import { costWithHistory } from './growth.ts'
import { commitLatency } from './latency.ts'
import { inTurn, type Line, number, ratio, told } from './line.ts'
import { pictureTime } from './picture.ts'
import { startUp } from './start.ts'
import { allWork } from './street-work.ts'
import { streetSum } from './sum.ts'
import { language, mixes } from './talking.ts'
import { measureWire } from './wire.ts'

async function checkIns(rounds: number): Promise<Line> {
  const { one, other } = await inTurn(rounds, {
    one: checkInsPerSecond,
    other: bareInsertsPerSecond,
  })
  return {
    what: 'check-ins a second, whole engine, 24,000 households at once',
    figure: number(one),
    baseline: `bare better-sqlite3 ${number(other)} (${ratio(one / other)})`,
    mark: '≥ 10,000 and ≥ 0.25 of bare',
    holds: one >= 10_000 && one / other >= 0.25,
  }
}

/** The street's own work is configured, and nobody does any: what a check-in costs beside it. */
async function besideStreetWork(rounds: number): Promise<Line> {
  const { one, other } = await inTurn(rounds, {
    one: () => checkInsPerSecond(1000, allWork),
    other: () => checkInsPerSecond(1000),
  })
  return {
    what: 'check-ins a second with registers, supplies and 2,000 rounds expected',
    figure: number(one),
    baseline: `without any ${number(other)} (${ratio(one / other)})`,
    mark: '≥ 0.95 of those without',
    holds: one / other >= 0.95,
  }
}

async function growth(rounds: number): Promise<Line> {
  const { one, other } = await inTurn(rounds, {
    one: () => costWithHistory({ buildings: 2500, days: 30, cases: 20_000 }),
    other: () => costWithHistory({ buildings: 25, days: 1, cases: 0 }),
  })
  return {
    what: 'a check-in with 60,000 households and all that is kept of a year (µs)',
    figure: one.toFixed(1),
    baseline: `600 households and a day ${other.toFixed(1)} (${ratio(one / other)})`,
    mark: '≤ 1.3 ×',
    holds: one / other <= 1.3,
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

async function sum(rounds: number): Promise<Line> {
  const { ms, households } = await streetSum(rounds)
  return {
    what: `who has not answered, asked for a street of ${number(households)} households (ms)`,
    figure: ms.toFixed(1),
    baseline: '',
    mark: '≤ 50',
    holds: ms <= 50,
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

/** Those marks of a city that are asked for, in a city as large as the flags say. */
async function city(rounds: number): Promise<readonly Line[]> {
  const asked = values.marks?.split(',') ?? Object.keys(CITY_MARKS)
  const measured: Line[] = []
  for (const mark of asked) {
    const measure = CITY_MARKS[mark]
    if (measure === undefined) throw new Error(`there is no mark ${mark} here`)
    measured.push(...(await measure(sizeOf(values), rounds)))
  }
  return measured
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    quick: { type: 'boolean' },
    only: { type: 'string' },
    /** With `--only city`: which of C1–C10, and how large the city is (`city/size.ts`). */
    marks: { type: 'string' },
    rounds: { type: 'string' },
    streets: { type: 'string' },
    buildings: { type: 'string' },
    processes: { type: 'string' },
    seconds: { type: 'string' },
    rate: { type: 'string' },
    kills: { type: 'string' },
    outage: { type: 'string' },
    gone: { type: 'string' },
  },
})
const quick = values.quick === true

/** Each measure by its name, so that one can be asked for: `npm run bench -- --only wire`. */
const MEASURES: Readonly<Record<string, () => Promise<Line | readonly Line[]>>> = {
  language: () => language(quick ? 1 : 5, quick ? 20_000 : 100_000),
  'check-ins': () => checkIns(quick ? 1 : 5),
  registers: () => besideStreetWork(quick ? 1 : 7),
  mix: () => mixes(quick ? 1 : 5, quick ? 20_000 : 100_000),
  growth: () => growth(quick ? 1 : 3),
  latency: () => latency(quick ? 2 : 10),
  start,
  sum: () => sum(quick ? 3 : 15),
  picture,
  city: () => city(Number(values.rounds ?? (quick ? 1 : 3))),
  wire: () => wire(quick ? 1000 : 6000, quick ? 1 : 7),
}

const lines: Line[] = []
for (const [name, measure] of Object.entries(MEASURES)) {
  if (values.only !== undefined && values.only !== name) continue
  const measured = [await measure()].flat()
  lines.push(...measured)
  if (values.json !== true) for (const line of measured) process.stdout.write(told(line))
}
if (values.json === true) process.stdout.write(`${JSON.stringify(lines, null, 2)}\n`)
process.exit(0)
