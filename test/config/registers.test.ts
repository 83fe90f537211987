import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandWords } from '../../src/assembly/understanding.ts'
import { loadConfig } from '../../src/config/load.ts'
import { mistakeLine } from '../../src/config/reading/mistake.ts'
import { shippedFile } from '../../src/config/reading/shipped-file.ts'
import { DAY, HOUR } from '../../src/domain/model/time.ts'
import { valueIn } from './value-in.ts'

/** The registers of a street, with a file of its own or the shipped one. */
function registersOf(street: string, own: string | null) {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  try {
    writeFileSync(join(folder, 'street.yaml'), street)
    if (own !== null) writeFileSync(join(folder, 'registers.yaml'), own)
    return loadConfig(folder, commandWords)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const GATE = `
name: 街
communities: [{name: 甲, checkpoints: [{name: 南门, topic: 南门群}]}]
`

test('the shipped registers are those of the design, and no command begins as one of them', () => {
  const { registers } = valueIn(loadConfig('data', commandWords))
  expect(registers.map(({ name }) => name)).toEqual([
    '出入登记',
    '返青来访',
    '交接',
    '好人好事',
    '巡查记录',
  ])
  const [gate] = registers
  expect(gate).toMatchObject({
    at: ['checkpoint'],
    tally: { words: ['进', '出'], every: HOUR },
    ends: { after: 12 * HOUR },
    keep: 14 * DAY,
  })
})

test('a shipped register serves where its place is', () => {
  const bare = valueIn(registersOf('name: 街\ngroups: [{topic: 指挥群}]', null))
  expect(bare.registers.map(({ name }) => name)).toEqual(['好人好事', '巡查记录'])
  const gate = valueIn(registersOf(GATE, null))
  expect(gate.registers.map(({ name }) => name)).toEqual([
    '出入登记',
    '交接',
    '好人好事',
    '巡查记录',
  ])
})

test('a street’s own file stands in place of the shipped one, and must fit the street', () => {
  const own = readFileSync(shippedFile('registers.yaml'), 'utf8')
  const read = registersOf(GATE, own)
  expect(
    read.ok ? [] : read.mistakes.map(mistakeLine).map((line) => line.replace(/^.*\//, '')),
  ).toEqual([
    `registers.yaml:${own.split('\n').findIndex((line) => line.includes('at: building')) + 1}: 街 has no group of a building in which an entry could be said; give its areas "groups:" in street.yaml, or write another place`,
    `registers.yaml:${own.split('\n').findIndex((line) => line.includes('at: community')) + 1}: 街 has no group in which a line of the stock of a community could be said; give its areas "groups:" in street.yaml, or write another place`,
  ])
  expect(valueIn(registersOf(GATE, '')).registers).toEqual([])
})

test('a copy of the sample street beside the shipped file starts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  for (const name of ['street.yaml', 'registers.yaml'])
    copyFileSync(shippedFile(name), join(folder, name))
  expect(loadConfig(folder, commandWords).ok).toBe(true)
  rmSync(folder, { recursive: true })
})
