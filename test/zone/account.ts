/**
 * What a bot says, counts and writes at given moments: printed by a program of its own, so that the machine's zone (`TZ`)
 * can be any. Nothing of it may change with that.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mistakeLine } from '../../src/config/reading/mistake.ts'
import { workday } from '../../src/domain/model/calendar.ts'
import { nextAt } from '../../src/domain/model/recurring.ts'
import {
  clock,
  DAY,
  day,
  dayStart,
  HOUR,
  iso,
  monthDay,
  spoken,
} from '../../src/domain/model/time.ts'
import { accountOf } from '../../src/engine/snapshot.ts'
import { difference } from '../../src/rehearsal/difference.ts'
import { rehearsed } from '../../src/rehearsal/rehearsal.ts'
import { readScript } from '../../src/rehearsal/script.ts'
import { csvOf, sheetOf, xlsxOf } from '../../src/sheet/spreadsheet.ts'

const [root = ''] = process.argv.slice(2)

/** An hour before and after each midnight of a place where it is another day: 2020, a leap year, and a summer time's change. */
const MOMENTS = [
  '2020-02-09T23:30',
  '2020-02-10T00:30',
  '2020-02-29T12:00',
  '2020-03-08T15:30',
  '2020-12-31T23:59',
]
  .map((each) => Date.parse(`${each}+08:00`))
  .flatMap((at) => Array.from({ length: 26 }, (_, i) => at + i * HOUR))

/** Every day of two years, holidays and 调休 among them. */
function workdays(): string {
  const first = Date.parse('2019-12-20T12:00+08:00')
  return Array.from({ length: 740 }, (_, i) => (workday(first + i * DAY) ? '1' : '0')).join('')
}

function moments() {
  return MOMENTS.map((at) => [
    iso(at),
    clock(at),
    day(at),
    monthDay(at),
    dayStart(at),
    spoken(at + DAY, at),
    nextAt(at, 450),
    workday(at),
  ])
}

/** The pages' own clocks, in either language. */
async function shown() {
  const page = { dataset: {}, lang: '' }
  const kept = new Map<string, string>([['weiliandong.language', 'zh']])
  Object.assign(globalThis, {
    document: { documentElement: page },
    localStorage: { getItem: (key: string) => kept.get(key) ?? null },
  })
  // The pages' own, bundled beside: their types are a browser's.
  const format: Readonly<Record<string, (at: number) => unknown>> = await import(
    new URL('./time-format.mjs', import.meta.url).href
  )
  const clocks = ['clock', 'exactClock', 'fullDay', 'day', 'shortDay', 'weekday', 'dayNumber']
  return MOMENTS.map((at) => clocks.map((name) => format[name]?.(at) ?? null))
}

async function sheets() {
  const columns = [{ heading: '时间', width: 16, of: (at: number) => ({ moment: at }) }]
  const sheet = sheetOf('记录', columns, MOMENTS)
  const xlsx = await xlsxOf([sheet])
  return { csv: csvOf(sheet), cells: await cellsOf(xlsx) }
}

/** What Excel reads: its numbers of days, as they stand in the file. */
async function cellsOf(xlsx: Buffer): Promise<readonly string[]> {
  const { unzipSync, strFromU8 } = await import('fflate')
  const file = unzipSync(xlsx)
  const [sheet] = Object.entries(file).filter(([name]) => /sheet1\.xml$/.test(name))
  return [...strFromU8(sheet?.[1] ?? new Uint8Array()).matchAll(/<v>([^<]*)<\/v>/g)].map(
    ([, v = '']) => v,
  )
}

async function played(name: string) {
  const script = readScript(join(root, 'test/transcripts', name))
  if (!script.ok) throw new Error(script.mistakes.map(mistakeLine).join('\n'))
  const { street } = script.value.config
  const result = await rehearsed(script.value, { log: () => {} }, (store, now) =>
    accountOf(store, street, now),
  )
  if (!result.ok) throw new Error(result.mistakes.map(mistakeLine).join('\n'))
  const { verdicts, account } = result.value
  return { difference: difference({ ...script.value, bot: street.bot }, verdicts), account }
}

const names = readFileSync(0, 'utf8')
  .split('\n')
  .filter((name) => name !== '')
const transcripts = []
for (const name of names) transcripts.push(await played(name))
process.stdout.write(
  JSON.stringify({
    moments: moments(),
    workdays: workdays(),
    shown: await shown(),
    sheets: await sheets(),
    transcripts,
  }),
)
