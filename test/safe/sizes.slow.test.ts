import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { mistakeLine } from '../../src/config/reading/mistake.ts'
import { earliest } from '../../src/domain/model/time.ts'
import { readRoster } from '../../src/roster/roster.ts'
import { street } from '../engine/street.ts'

const MANY = 200_000

it('two hundred thousand households in a building are refused by their line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const head = `name: 九水街道
communities:
  - name: 宾川路社区
    grids:
      - name: 第1网格
        buildings:
          - name: 1号楼
            households:
`
  const rooms = Array.from(
    { length: MANY },
    (_, i) => `              - ${1 + (i % 20)}-${101 + i}\n`,
  )
  writeFileSync(join(folder, 'street.yaml'), head + rooms.join(''))
  const read = loadConfig(folder)
  const wrong = read.ok ? [] : read.mistakes.map(mistakeLine)
  expect(wrong).toHaveLength(1)
  expect(wrong[0]).toMatch(
    /street\.yaml:2009: 200000 households are listed in one building; give each building/,
  )
})

it('a roster of so many in one building is refused by its row', () => {
  const rows = Array.from({ length: MANY }, (_, i) => [
    '1号楼',
    `${1 + (i % 20)}-${101 + (i % 8000)}`,
    `${i}`,
  ])
  const { mistakes } = readRoster(
    [{ name: null, rows: [['楼栋', '房号', '姓名'], ...rows] }],
    street(),
  )
  expect(mistakes.map(({ row, what }) => [row, what])).toContainEqual([
    2002,
    'this is household 2001 of 1号楼',
  ])
})

it('the first of many moments is found among any number of them', () => {
  expect(earliest(Array.from({ length: 500_000 }, (_, i) => 1_000_000 - i))).toBe(500_001)
  expect(earliest([])).toBeNull()
})
