import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { mistakeLine } from '../../src/config/reading/mistake.ts'
import { readStreet } from '../../src/config/street.ts'
import { areaAt, type Level } from '../../src/domain/model/area.ts'
import { valueIn } from './value-in.ts'

const street = (text: string) => valueIn(readStreet(text, 'street.yaml'))

describe('a street', () => {
  test('needs no more than its name', () => {
    const read = street('name: 九水街道')
    expect(read).toMatchObject({ name: '九水街道', code: null, bot: '小微', root: '九水街道' })
    expect([...read.areas.keys()]).toEqual(['九水街道'])
  })

  test('may have levels that are still empty', () => {
    const read = street('name: 九水街道\nstaff:\ncommunities:\n  - name: 庄子\n    grids:\n')
    expect(areaAt(read, '九水街道/庄子').model).toBe('community')
    expect(read.children.get('九水街道/庄子')).toEqual([])
  })

  test('counts households out unit by unit, or takes the list as it stands', () => {
    const building = (text: string) =>
      areaAt(
        street(
          `name: 街\ncommunities: [{name: 社, grids: [{name: 格, buildings: [{name: 1号楼, ${text}}]}]}]`,
        ),
        '街/社/格/1号楼',
      ).households
    expect(building('units: 2, floors: 2, rooms: 2')).toEqual(
      '1-101 1-102 1-201 1-202 2-101 2-102 2-201 2-202'.split(' '),
    )
    expect(building('units: 1, floors: 12, rooms: 1').at(-1)).toBe('1-1201')
    expect(building('households: [2-301, A-101]')).toEqual(['2-301', 'A-101'])
    expect(building('compound: 宾川小区')).toEqual([])
  })

  test('lets neighbours share a group, one person hold two posts, and communities one partner', () => {
    const read = street(`
name: 街
communities:
  - name: 甲
    partners: [{kind: property, name: 安居物业, topic: 安居物业群}]
    grids:
      - name: 格
        buildings:
          - {name: A座, groups: [{topic: 业主群}], staff: [{name: 小徐, role: captain, wechat: xu}]}
          - {name: B座, groups: [{topic: 业主群}], staff: [{name: 小徐, role: captain, wechat: xu}]}
  - name: 乙
    partners: [{kind: property, name: 安居物业, topic: 安居物业群}]
`)
    expect(read.seats.get('业主群')).toEqual({
      kind: 'area',
      level: 'building',
      areas: ['街/甲/格/A座', '街/甲/格/B座'],
    })
    expect(read.seats.get('安居物业群')).toMatchObject({ kind: 'partner' })
  })

  test('keeps room ids, and partners that are no WeChat group', () => {
    const read = street(`
name: 街
groups: [{topic: 指挥群, id: "17@chatroom"}]
partners: [{kind: unit, name: 燃气公司, webhook: HOOK_GAS}, {kind: police, name: 派出所, wecom: WECOM_110}]
`)
    const { groups, partners } = areaAt(read, '街')
    expect(groups).toEqual([{ topic: '指挥群', id: '17@chatroom' }])
    expect(partners.map(({ topic, wecom, webhook }) => [topic, wecom, webhook])).toEqual([
      [null, null, 'HOOK_GAS'],
      [null, 'WECOM_110', null],
    ])
  })
})

describe('any street', () => {
  const name = fc
    .string({
      unit: fc.constantFrom(...'宾川延侯惠水庄子路楼座号AB0123: #-[]{}"\'&*!|>%@~，：'),
      minLength: 1,
      maxLength: 8,
    })
    .map((text) => text.trim())
    .filter((text) => text !== '' && text !== '小微')
  const named = <T extends object>(rest: fc.Arbitrary<T>) =>
    fc.uniqueArray(
      fc.tuple(name, rest).map(([name, rest]) => ({ name, ...rest })),
      {
        selector: (area) => area.name,
        maxLength: 3,
      },
    )
  const size = fc.integer({ min: 1, max: 6 })
  const building = fc.record({ units: size, floors: size, rooms: size })
  const grid = fc.record({ buildings: named(building) })
  const community = fc.record({
    model: fc.constantFrom('community', 'property', 'open'),
    grids: named(grid),
  })
  const written = fc.record({ name, communities: named(community) })

  test('that is written is read back, area by area', () => {
    fc.assert(
      fc.property(written, (text) => {
        const read = street(stringify(text, { defaultStringType: 'PLAIN' }))
        const expected: (readonly [string, Level, number])[] = [[text.name, 'street', 0]]
        for (const community of text.communities) {
          const path = `${text.name}/${community.name}`
          expected.push([path, 'community', 0])
          for (const grid of community.grids) {
            expected.push([`${path}/${grid.name}`, 'grid', 0])
            for (const { name, units, floors, rooms } of grid.buildings) {
              expected.push([`${path}/${grid.name}/${name}`, 'building', units * floors * rooms])
            }
          }
        }
        expect(
          [...read.areas.values()].map(({ path, level, households }) => [
            path,
            level,
            new Set(households).size,
          ]),
        ).toEqual(expected)
      }),
    )
  })

  test('of any text gives a street or lines to mend, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'name:- {}[]"\n\t#&*街1') }), (text) => {
        const read = readStreet(text, 'street.yaml')
        if (!read.ok) expect(read.mistakes.map(mistakeLine).join('').length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  test('with one key mistyped is told that line alone', () => {
    fc.assert(
      fc.property(written, fc.nat(), (text, at) => {
        const rows = stringify(text).split('\n')
        const keys = rows.flatMap((row, i) => (/^\s*(- )?(model|units): /.test(row) ? [i] : []))
        fc.pre(keys.length > 0)
        const line = keys[at % keys.length] ?? 0
        const broken = rows.map((row, i) => (i === line ? row.replace(/model|units/, '$&s') : row))
        const read = readStreet(broken.join('\n'), 'street.yaml')
        const lines = read.ok ? [] : read.mistakes.map((mistake) => mistake.line)
        expect(lines[0]).toBe(line + 1)
      }),
    )
  })
})
