import { existsSync, readFileSync } from 'node:fs'
import { explain, understand } from '../src/assembly/understanding.ts'
import type { Where } from '../src/language/where.ts'
import { type GuideLine, placeIn } from '../src/understanding/explain.ts'

/**
 * `npm run language`: how well what people say is understood. Scores and confusions on the labelled set (the third that is
 * kept back from tuning by itself) and on our own lines, false actions on real talk, messages a second.
 */
interface Labelled extends GuideLine {
  readonly expect: Readonly<Record<string, unknown>>
}

const BOT = ['小微']
/** From the sources and from `dist`. */
const OWN = ['../test/language/lines.jsonl', '../../test/language/lines.jsonl']
const SHARED = ['../../shared/language/', '../../../shared/language/']

function linesOf(file: URL): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

function firstOf(places: readonly string[]): URL | null {
  return (
    places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url)) ?? null
  )
}

/** Kept back from tuning: a third of the lines, by a hash (FNV-1a) of the line. */
function isKeptBack(line: string): boolean {
  let hash = 2166136261
  for (const byte of Buffer.from(line)) hash = Math.imul(hash ^ byte, 16777619) >>> 0
  return (hash >>> 8) % 3 === 0
}

/** The keys of the label that came out otherwise, `command` first. */
function wrongIn(
  expect: Labelled['expect'],
  got: Readonly<Record<string, unknown>>,
): readonly string[] {
  if ((expect.command ?? null) !== (got.command ?? null)) return ['command']
  const wrong = Object.keys(expect).filter((key) => !same(key, expect[key], got[key]))
  return expect.command === 'report' && expect.urgent === undefined && got.urgent === true
    ? [...wrong, 'urgent']
    : wrong
}

function same(key: string, expected: unknown, got: unknown): boolean {
  if (typeof expected === 'boolean') return expected === Boolean(got)
  if (key === 'symptoms') return sorted(expected) === sorted(got)
  if (key === 'also') return wrongIn(recordOf(expected), recordOf(got)).length === 0
  return JSON.stringify(expected) === JSON.stringify(got)
}

function sorted(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.toSorted() : [])
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {}
}

function score(name: string, lines: readonly string[]): void {
  const confusions = new Map<string, number>()
  let right = 0
  for (const line of lines) {
    const labelled: Labelled = JSON.parse(line)
    const got = explain(labelled, BOT)
    const wrong = wrongIn(labelled.expect, got)
    if (wrong.length === 0) right++
    else {
      const said = labelled.expect.command ?? 'talk'
      const what =
        wrong[0] === 'command'
          ? `${said} read as ${got.command ?? 'talk'}`
          : `${said}: ${wrong.join(', ')}`
      confusions.set(what, (confusions.get(what) ?? 0) + 1)
    }
  }
  console.log(
    `${name}: ${right} of ${lines.length} right (${((100 * right) / lines.length).toFixed(1)} %)`,
  )
  for (const [what, count] of [...confusions].sort((a, b) => b[1] - a[1]))
    console.log(`  ${count} × ${what}`)
}

function whereOf(line: GuideLine): Where {
  return {
    place: placeIn(line.where ?? 'building'),
    bot: BOT,
    mentioned: line.mentioned ?? false,
    alias: line.alias ?? '',
    asked: line.rollcall ? { kind: 'temperature' } : null,
  }
}

/** Messages a second over nine lines of talk to one of the labelled set; the best of some rounds, once warm. */
function speed(talk: readonly string[], labelled: readonly string[]): number {
  const lines = labelled.map((line): Labelled => JSON.parse(line))
  const mix = Array.from({ length: 40_000 }, (_, i): GuideLine => {
    const line = lines[(i / 10) % lines.length]
    return i % 10 === 0 && line !== undefined ? line : { text: talk[(i * 7) % talk.length] ?? '' }
  }).map((line) => ({ said: { text: line.text, quote: null, chain: null }, where: whereOf(line) }))
  const rounds = Array.from({ length: 8 }, () => {
    const begun = performance.now()
    for (const { said, where } of mix) understand(said, where)
    return mix.length / ((performance.now() - begun) / 1000)
  })
  return Math.max(...rounds)
}

function main(): void {
  const own = firstOf(OWN)
  if (own !== null) score('our own lines', linesOf(own))
  const shared = firstOf(SHARED)
  if (shared === null) {
    console.log('the labelled set (shared/language) is not here: only our own lines were scored')
    return
  }
  const dev = linesOf(new URL('dev.jsonl', shared))
  score(
    'labelled set, tuned on',
    dev.filter((line) => !isKeptBack(line)),
  )
  score('labelled set, kept back', dev.filter(isKeptBack))
  const talk = linesOf(new URL('chatter.txt', shared))
  const acted = talk.filter((text) => explain({ text }, BOT).command !== null)
  console.log(`talk: ${acted.length} false actions in ${talk.length} lines`)
  for (const text of acted) console.log(`  ${text}`)
  console.log(`speed: ${Math.round(speed(talk, dev)).toLocaleString('en')} messages a second`)
}

main()
