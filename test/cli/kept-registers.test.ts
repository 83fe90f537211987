import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { keptRegisterLine, keptRegisters } from '../../src/cli/kept-registers.ts'
import { loadConfig } from '../../src/config/load.ts'
import { valueIn } from '../config/value-in.ts'

function lines(street: string | null, notFound: readonly string[] | null): readonly string[] {
  const data = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  onTestFinished(() => rmSync(data, { recursive: true, force: true }))
  const file = join(data, 'street.yaml')
  if (street === null) copyFileSync('data/street.yaml', file)
  else writeFileSync(file, street)
  return keptRegisters(data, valueIn(loadConfig(data)), notFound).map(keptRegisterLine)
}

it('tells where each register is kept, and in whose groups the account is not', () => {
  const [gate, home] = lines(null, ['南门值守群', '安居物业群'])
  expect(gate).toBe('出入登记  南门值守群; the account is not in 南门值守群')
  expect(home).toMatch(/^返青来访 {2}\d+ groups$/)
})

it('tells of a shipped one that the street has no place for', () => {
  const all = lines('name: 街\ngroups: [{topic: 指挥群}]\n', null)
  expect(all).toContain('好人好事  指挥群')
  expect(all).toContain('出入登记  nowhere: the street has no such place (at: in registers.yaml)')
})
