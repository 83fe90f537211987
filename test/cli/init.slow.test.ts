import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { build, launch } from './command.ts'

const scratch = mkdtempSync(join(tmpdir(), 'weiliandong-init-'))
let folders = 0

vi.setConfig({ testTimeout: 30_000 })
beforeAll(build, 60_000)
afterAll(() => rmSync(scratch, { recursive: true }))

/** What is answered, an answer a line; then the end of the input. */
async function init(data: string, answers: readonly string[], env: Record<string, string> = {}) {
  const running = launch(['init', '--data', data], { LC_ALL: 'C', ...env })
  for (const answer of answers) running.say(answer)
  running.hush()
  return running.ended
}

const folder = () => join(scratch, `${++folders}`)
const GIVEN = ['浮山街道', '金家岭社区', '', '刘姐', '', '', '3', '', '', '小赵', '1号楼业主群']

test('what is answered is a street that can be started', async () => {
  const data = folder()
  const { code, stdout } = await init(data, GIVEN, { LC_ALL: 'zh_CN.UTF-8' })
  expect(code).toBe(0)
  expect(stdout).toContain(`weiliandong code 小赵 --data ${data}`)
  const read = loadConfig(data)
  if (!read.ok) throw new Error(JSON.stringify(read.mistakes))
  const building = read.value.street.areas.get('浮山街道/金家岭社区/第1网格/1号楼')
  expect(building?.households).toHaveLength(3 * 6 * 2)
  expect(building?.staff).toMatchObject([{ name: '小赵', role: 'captain' }])
  expect(building?.groups).toMatchObject([{ topic: '1号楼业主群' }])
})

test('what no number is, and what is needed and left out, is asked again', async () => {
  const data = folder()
  const answers = ['', ...GIVEN.slice(0, 6), 'many', '0', ...GIVEN.slice(6)]
  const { code, stdout } = await init(data, answers)
  expect(code).toBe(0)
  expect(stdout).toContain('This one is needed.')
  expect(stdout.match(/Write a number from 1 to 20\./g)).toHaveLength(2)
})

test('names with signs of YAML are names', async () => {
  const data = folder()
  const { code } = await init(data, ['浮山街道: #1', '"院"', ...GIVEN.slice(2)])
  expect(code).toBe(0)
  expect(loadConfig(data)).toMatchObject({ ok: true, value: { street: { root: '浮山街道: #1' } } })
})

test.each([
  ['answers that end early', GIVEN.slice(0, 4), 'nothing was written'],
  [
    'two groups of one name',
    GIVEN.map((answer, i) => (i === 4 ? '1号楼业主群' : answer)),
    'street.yaml:16: the group',
  ],
])('%s: one line, and nothing is written', async (_, answers, line) => {
  const data = folder()
  const { code, stderr } = await init(data, answers)
  expect(code).toBe(1)
  expect(stderr).toContain(line)
  expect(existsSync(data)).toBe(false)
})

test('a street that is there is left as it is', async () => {
  const data = folder()
  await init(data, GIVEN)
  const before = readFileSync(join(data, 'street.yaml'), 'utf8')
  const { code, stderr } = await init(data, GIVEN)
  expect(code).toBe(1)
  expect(stderr).toContain('there is a street already; nothing was changed')
  expect(readFileSync(join(data, 'street.yaml'), 'utf8')).toBe(before)
})

test('--sample is a street with its files; --version tells the version', async () => {
  const data = folder()
  const { code } = await launch(['init', '--data', data, '--sample']).ended
  expect(code).toBe(0)
  expect(loadConfig(data)).toMatchObject({ ok: true, value: { street: { root: '九水街道' } } })
  const { stdout } = await launch(['--version']).ended
  expect(stdout.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
})
