import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { MORNING } from '../../bench/street.ts'
import { understanding } from '../../src/assembly/understanding.ts'
import { plainUntil } from '../../src/cli/recording.ts'
import { readRecord, replay } from '../../src/cli/replay.ts'
import { NO_INFO } from '../../src/domain/model/information/info.ts'
import { DAY } from '../../src/domain/model/time.ts'
import type { LogLine } from '../../src/engine/log-line.ts'
import { openRecorder } from '../../src/record/recorder.ts'
import { vocabulary } from '../../src/record/vocabulary.ts'
import { FORMS, POLICY, says, street } from '../engine/street.ts'

const GROUP = '1号楼居民群'
const known = vocabulary(understanding.commands.flatMap(({ words }) => words))

function record(special: { file?: string; plainUntil?: number | null } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = special.file ?? join(folder, 'wire.jsonl')
  const log: LogLine[] = []
  const clock = { now: MORNING }
  const recorder = openRecorder({
    file,
    config: {
      street: street(),
      policy: POLICY,
      forms: FORMS,
      info: NO_INFO,
      registers: [],
      stocks: [],
      duties: [],
      rotas: [],
    },
    plainUntil: special.plainUntil ?? null,
    known,
    now: () => clock.now,
    log: (line) => void log.push(line),
  })
  return { file, log, clock, recorder }
}

/** What the command prints. */
async function printed(file: string, options: { json?: boolean } = {}): Promise<string> {
  let out = ''
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  try {
    await replay(file, options)
  } finally {
    write.mockRestore()
  }
  return out
}

it('plays a morning again with stand-ins: the same is counted, opened, taken and done', async () => {
  const { file, recorder } = record()
  for (const said of [
    says(GROUP, '李姐', '点名 今天10点前', { sender: 'captain1' }),
    says(GROUP, '1-502 张三', '36.5'),
    says(GROUP, '1-301 王芳', '孩子38.2，咳嗽'),
    says(GROUP, '1-402 赵大爷', '报修 楼道灯坏了'),
    says('第1网格工作群', '刘网格', '接单 1', { sender: 'liu' }),
  ])
    recorder.take(said)
  await recorder.close()
  const text = readFileSync(file, 'utf8')
  // An id drawn by chance may hold three digits of a door.
  for (const name of ['张三', '王芳', '大爷', '李姐', '1-502', '1-301', '九水'])
    expect(text).not.toContain(name)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const account = JSON.parse(await printed(file, { json: true }))
  expect(
    account.cases.map(({ category, state }: Record<string, string>) => [category, state]),
  ).toEqual([
    ['fever', 'claimed'],
    ['repair', 'open'],
  ])
  expect(account.checkins.map(({ readings }: { readings: number[] }) => readings)).toEqual([
    [36.5],
    [38.2],
  ])
  expect(account.rollcalls[0]).toMatchObject({ answered: 2, abnormal: 1 })
  const chat = await printed(file)
  expect(chat).toMatch(/小微> .*#1 发热/)
})

it('reads a record whose last line was cut, and refuses what is none', async () => {
  const { file, recorder } = record()
  recorder.take(says(GROUP, '1-502 张三', '36.5'))
  recorder.take(says(GROUP, '1-301 王芳', '36.6'))
  await recorder.close()
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -30))
  expect(readRecord(file).lines).toHaveLength(1)
  writeFileSync(file, '{"hello": 1}\n')
  expect(() => readRecord(file)).toThrow('is no record')
})

it('ends with one line in the log where it cannot be written, and nothing else happens', async () => {
  const { recorder, log } = record({ file: '/nowhere/at/all/wire.jsonl' })
  await expect.poll(() => log.length).toBe(1)
  recorder.take(says(GROUP, '1-502 张三', '36.5'))
  recorder.take(says(GROUP, '1-502 张三', '36.6'))
  await recorder.close()
  expect(log).toHaveLength(1)
  expect(log[0]?.what).toContain('record')
})

it('ends a plain record with its day, and puts a week aside', async () => {
  const { recorder, file, clock, log } = record({ plainUntil: MORNING + DAY })
  recorder.take(says(GROUP, '1-502 张三', '36.5'))
  clock.now = MORNING + DAY
  recorder.take(says(GROUP, '1-301 王芳', '36.6'))
  expect(log.map(({ what }) => what)).toEqual(['the plain record ended'])
  await expect.poll(() => existsSync(file)).toBe(true)
  const week = record()
  week.recorder.take(says(GROUP, '1-502 张三', '36.5'))
  week.clock.now = MORNING + 8 * DAY
  week.recorder.take(says(GROUP, '1-301 王芳', '36.6'))
  await week.recorder.close()
  expect(readRecord(`${week.file}.1`).lines).toHaveLength(1)
  expect(readRecord(week.file).lines).toHaveLength(1)
})

it('writes names plainly for who says so twice, and names the last day', () => {
  const now = Date.parse('2026-12-01T12:00:00+08:00')
  const file = { record: 'wire.jsonl' }
  expect(plainUntil(file, now)).toBe(null)
  expect(() => plainUntil({ ...file, plain: true, until: '2026-12-05' }, now)).toThrow(
    '--i-understand',
  )
  for (const until of ['2026-11-30', '2027-12-05', 'soon', '2026-13-45'])
    expect(() => plainUntil({ ...file, plain: true, iUnderstand: true, until }, now)).toThrow(
      '--until',
    )
  expect(() => plainUntil({ ...file, plain: true, iUnderstand: true }, now)).toThrow('--until')
  expect(() => plainUntil({ until: '2026-12-05' }, now)).toThrow('--record')
  expect(plainUntil({ ...file, plain: true, iUnderstand: true, until: '2026-12-05' }, now)).toBe(
    Date.parse('2026-12-06T00:00:00+08:00'),
  )
})
