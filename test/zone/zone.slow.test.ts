import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
/** Inside node_modules, so that what it depends on is found. */
const folder = join(root, 'node_modules/.cache/weiliandong-zone/test/zone')
const program = join(folder, 'account.mjs')

/** Far west, far east, half an hour beside, without any, and home; two have summer time. */
const ZONES = ['America/New_York', 'Pacific/Kiritimati', 'Asia/Kolkata', 'UTC', 'Europe/London']
const HOME = 'Asia/Shanghai'

/** Office hours and working days, digests, deadlines, days away, observation, dates of schedules. */
const STORIES = [
  'what-can-wait-counts-office-hours.chat',
  'the-days-account.chat',
  'typhoon.chat',
  'under-observation.chat',
  'away-recalled-corrected.chat',
  'fever-at-night.chat',
  'what-waited-over-night.chat',
]

beforeAll(async () => {
  await build({
    entryPoints: {
      account: join(root, 'test/zone/account.ts'),
      'time-format': join(root, 'pages/shared/time-format.ts'),
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
  })
})

function accountIn(zone: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, root], {
    cwd: root,
    env: { ...process.env, TZ: zone },
    input: STORIES.join('\n'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  expect([stderr, status]).toEqual(['', 0])
  return stdout
}

const home = () => accountIn(HOME)
let known = ''

it('plays as written at home', () => {
  known = home()
  const { transcripts, moments, sheets, shown } = JSON.parse(known)
  expect(shown[0]).toEqual([
    '23:30',
    '23:30:00',
    expect.any(String),
    '2月9日',
    '2/9',
    '周日',
    18301,
  ])
  expect(transcripts.map(({ difference }: { difference: string }) => difference)).toEqual(
    STORIES.map(() => ''),
  )
  expect(moments.length).toBeGreaterThan(100)
  expect(sheets.cells.length).toBeGreaterThan(100)
})

it.each(ZONES)('says, counts and writes the same on a machine in %s', (zone) => {
  expect(JSON.parse(accountIn(zone))).toEqual(JSON.parse(known))
})
