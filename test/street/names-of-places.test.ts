import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readStreet } from '../../src/config/street.ts'
import { areaAt, buildingsOf, type Street } from '../../src/domain/model/area.ts'
import {
  buildingLabels,
  dwellingsIn,
  homesSaid,
  namesBuilding,
} from '../../src/domain/model/household.ts'
import { householdName, neighbourName } from '../../src/domain/wording/name.ts'
import { readAlias } from '../../src/language/alias.ts'
import { readUtterance } from '../../src/language/read-utterance.ts'
import type { Where } from '../../src/language/where.ts'

// The forms that the bot writes are forms that it reads: of every household of streets made by chance.

const numbered = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('号楼', '栋', '幢', '#楼'))
  .map(([number, mark]) => `${number}${mark}`)
const lettered = fc
  .tuple(fc.constantFrom(...'ABCDEFGK'), fc.constantFrom('座', '栋', '号楼'))
  .map(([letter, mark]) => `${letter}${mark}`)
const spelled = fc.constantFrom('三号楼', '十二号楼', '二十一号楼', '七栋')
const named = fc.constantFrom('南楼', '北楼', '东楼', '沿街商铺', '职工公寓', '教师楼')
const phased = fc
  .tuple(fc.constantFrom('一期', '二期', '回迁', '铁路'), fc.integer({ min: 1, max: 20 }))
  .map(([phase, number]) => `${phase}${number}号楼`)
const anyBuilding = fc.oneof(numbered, lettered, spelled, named, phased)

const anyStreet = fc
  .array(
    fc.record({
      compound: fc.constantFrom('', '宾川小区', '和泰园'),
      buildings: fc.uniqueArray(anyBuilding, { minLength: 1, maxLength: 6 }),
      size: fc.record({
        units: fc.integer({ min: 1, max: 3 }),
        floors: fc.integer({ min: 1, max: 12 }),
        rooms: fc.integer({ min: 1, max: 3 }),
      }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map(streetWith)

function streetWith(
  grids: readonly {
    compound: string
    buildings: readonly string[]
    size: { units: number; floors: number; rooms: number }
  }[],
): Street {
  const lines = grids.flatMap(({ compound, buildings, size }, i) => [
    `      - name: 第${i + 1}网格`,
    '        buildings:',
    ...buildings.map((name) => {
      const { units, floors, rooms } = size
      const where = compound === '' ? '' : `, compound: ${compound}`
      return `          - {name: "${name}", units: ${units}, floors: ${floors}, rooms: ${rooms}${where}}`
    }),
  ])
  const text = ['name: 九水街道', 'communities:', '  - name: 宾川路社区', '    grids:', ...lines]
  const read = readStreet(`${text.join('\n')}\n`, 'street.yaml')
  if (!read.ok) throw new Error(JSON.stringify(read.mistakes))
  return read.value
}

const direct: Where = { place: 'direct', bot: ['小微'], mentioned: false, alias: '', asked: null }

/** The households that a text may mean among all of the street, as their paths and doors. */
function meant(street: Street, text: string): readonly string[] {
  const said = readUtterance({ text, quote: null, chain: null }, direct)
  const part = said.parts().find((each) => each.kind === 'address')
  const household = part?.kind === 'address' ? (part.household ?? part.room) : null
  return household === null ? [] : homesOf(street, household, text)
}

function homesOf(street: Street, household: string, text: string): readonly string[] {
  const all = dwellingsIn(street, [street.root], (path) => areaAt(street, path).households)
  return homesSaid(street, { household, text }, all).map(
    ({ area, household }) => `${area} ${household}`,
  )
}

it('whatever it writes of a household is read back as that household', () => {
  fc.assert(
    fc.property(anyStreet, fc.nat(), fc.nat(), (street, which, door) => {
      const buildings = buildingsOf(street, street.root)
      const building = buildings[which % buildings.length]
      const household = building?.households[door % building.households.length]
      if (building === undefined || household === undefined) return
      const home = `${building.path} ${household}`
      const twins = buildings.filter(({ name }) => name === building.name)
      const forms = [
        householdName(street, { area: building.path, household }),
        `我是${building.name}${household}的`,
        `我是${building.name} ${household}`,
        `${building.name}${household} 36.5`,
      ]
      for (const form of forms) {
        const homes = meant(street, form)
        // Of several of one name it is asked which.
        if (twins.length > 1) expect(homes).toContain(home)
        else expect(homes).toEqual([home])
      }
      const known = homesOf(street, household, '').filter((each) =>
        twins.some(({ path }) => each.startsWith(`${path} `)),
      )
      const labels = buildingLabels(
        street,
        known.map((each) => ({ area: each.slice(0, each.lastIndexOf(' ')), household })),
      )
      for (const label of labels) expect(meant(street, `我是${label}${household}`)).toHaveLength(1)
      const alias = neighbourName(householdName(street, { area: building.path, household }), '褚红')
      const read = readAlias(alias)
      expect(homesOf(street, read.household ?? '', alias)).toContain(home)
    }),
    { numRuns: 300 },
  )
})

it('a household that is said without its building may be any that has it', () => {
  const street = streetWith([
    { compound: '', buildings: ['南楼', '北楼', '3号楼'], size: { units: 2, floors: 6, rooms: 2 } },
  ])
  expect(meant(street, '我是2-501的')).toHaveLength(3)
  expect(meant(street, '我是3号楼501的')).toEqual([
    '九水街道/宾川路社区/第1网格/3号楼 1-501',
    '九水街道/宾川路社区/第1网格/3号楼 2-501',
  ])
  expect(namesBuilding(street, { household: '2-501', text: '我是2-501的' })).toBe(false)
  expect(namesBuilding(street, { household: '2-501', text: '我是南楼2-501的' })).toBe(true)
})
