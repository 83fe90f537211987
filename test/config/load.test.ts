import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { readPolicy } from '../../src/config/policy.ts'
import { mistakeLine } from '../../src/config/reading/mistake.ts'
import { shippedFile } from '../../src/config/reading/shipped-file.ts'
import {
  areaAt,
  buildingsOf,
  MODELS,
  nearestPartner,
  PARTNER_KINDS,
} from '../../src/domain/model/area.ts'
import { formNamed } from '../../src/domain/model/form.ts'
import { NO_INFO } from '../../src/domain/model/information/info.ts'
import { valueIn } from './value-in.ts'

const SAMPLE = loadConfig('data')
const { street, policy, forms } = valueIn(SAMPLE)

describe('the sample street', () => {
  const areas = [...street.areas.values()]

  test('shows the three models, a shared group, someone without WeChat id, every kind of partner', () => {
    expect(new Set(areas.flatMap(({ model }) => model ?? []))).toEqual(new Set(MODELS))
    const partners = areas.flatMap((area) => area.partners)
    expect(new Set(partners.map(({ kind }) => kind))).toEqual(new Set(PARTNER_KINDS))
    expect(partners.some(({ wecom }) => wecom !== null)).toBe(true)
    expect(partners.some(({ webhook }) => webhook !== null)).toBe(true)
    expect([...street.seats.values()].some((s) => s.kind === 'area' && s.areas.length > 1)).toBe(
      true,
    )
    expect(areas.flatMap(({ staff }) => staff).some(({ wechat }) => wechat === null)).toBe(true)
  })

  test('begins as the design tells it', () => {
    const building = areaAt(street, '九水街道/宾川路社区/第1网格/1号楼')
    expect(building.staff).toEqual([{ name: '李姐', role: 'captain', wechat: 'lijie' }])
    expect(building.households).toHaveLength(24)
    expect(nearestPartner(street, building.path, 'health')?.partner.topic).toBe('发热门诊群')
  })

  test('has somebody to ask in every building', () => {
    const buildings = buildingsOf(street, street.root)
    expect(
      buildings.every(({ groups, households }) => groups.length > 0 && households.length > 0),
    ).toBe(true)
    const households = buildings.reduce((sum, building) => sum + building.households.length, 0)
    expect(households).toBeGreaterThan(400)
    expect(households).toBeLessThan(600)
  })

  test('comes with the forms and the routes of the design', () => {
    expect(forms.map(({ name }) => name)).toEqual([
      '体温',
      '台风平安',
      '高温关爱',
      '燃气安全检查',
      '意见征询',
    ])
    const typhoon = formNamed(forms, '台风')?.answers
    expect(
      typhoon?.kind === 'choice' ? typhoon.choices.map((c) => [c.value, c.opens]) : [],
    ).toEqual([
      ['平安', null],
      ['已转移', null],
      ['需要帮助', { kind: 'request', category: 'care', urgent: false }],
      ['不在家', null],
    ])
    expect(policy.routes.map(({ name }) => name)).toEqual(
      'emergency fever errand repair finding anything'.split(' '),
    )
  })

  test('shows schedules that stand once they are uncommented', () => {
    const text = readFileSync(shippedFile('policy.yaml'), 'utf8')
    const uncommented = text.replace(/^# (schedules:| {2}- \{)/gm, '$1')
    const read = valueIn(readPolicy(uncommented, 'policy.yaml', street, forms))
    expect(read.schedules.map(({ form, area }) => [form, area])).toEqual([
      ['体温', '九水街道/宾川路社区'],
      ['高温关爱', '九水街道'],
    ])
  })

  test('a value counts as a word that says it', () => {
    for (const { answers } of forms) {
      if (answers.kind !== 'choice') continue
      for (const { value, words } of answers.choices) expect(words).toContain(value)
    }
  })
})

describe('a folder', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const told = () => {
    const read = loadConfig(folder)
    return read.ok
      ? []
      : read.mistakes.map(mistakeLine).map((line) => line.replace(`${folder}/`, ''))
  }

  test('with street.yaml alone takes the shipped rules and forms, and tells people nothing', () => {
    copyFileSync(shippedFile('street.yaml'), join(folder, 'street.yaml'))
    const alone = valueIn(loadConfig(folder))
    expect(alone).toEqual({ ...valueIn(SAMPLE), info: NO_INFO, duties: [], rotas: [] })
    expect(valueIn(SAMPLE).info.telephones.length).toBeGreaterThan(5)
  })

  test('tells the mistakes of all its files together', () => {
    writeFileSync(join(folder, 'street.yaml'), 'name: 街\nrobot: 小微\n')
    writeFileSync(join(folder, 'policy.yaml'), 'fever: 99\nroutes: []\n')
    writeFileSync(join(folder, 'forms.yaml'), '- name: 体温\n')
    expect(told()).toEqual([
      'street.yaml:2: a street has no key "robot"; take it out (its keys: name, code, bot, city, neighbours, accounts, staff, groups, partners, teams, communities)',
      'policy.yaml:1: "fever" is 99; write a temperature in °C such as 37.3',
      'policy.yaml:2: "routes" is an empty list; write a list of routes, each with "- name: repair"',
      'forms.yaml:1: a form needs "purpose"; add "purpose:" with one clause that says what it is for, such as 排查燃气隐患',
      'forms.yaml:1: a form needs "hint"; add "hint:" with how to answer, such as 回体温就行，如 36.5',
      'forms.yaml:1: the form "体温" does not say what may be answered; add one of: "answers: temperature", "choices:" with a list, "number:" with least and most',
    ])
  })

  test('without street.yaml says so, and what is wrong besides', () => {
    writeFileSync(join(folder, 'policy.yaml'), 'fever: 99\nroutes: []\n')
    expect(told().map((line) => line.split(';')[0])).toEqual([
      'street.yaml: the file is not there',
      'policy.yaml:1: "fever" is 99',
      'policy.yaml:2: "routes" is an empty list',
    ])
  })

  test('with a file saved in GBK says how to save it', () => {
    writeFileSync(join(folder, 'street.yaml'), Buffer.from('name: \xbe\xc5\xcb\xae', 'latin1'))
    expect(told()).toEqual([
      'street.yaml: the file is not in UTF-8; save it again with the encoding UTF-8 (记事本: 另存为 → 编码 UTF-8)',
    ])
  })
})
