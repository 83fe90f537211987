import { expect, it } from 'vitest'
import { type Area, streetOf } from '../../src/domain/model/area.ts'
import { findHome, floorOf, homesSaid } from '../../src/domain/model/household.ts'

const building = (name: string): Area => ({
  path: `街/社/格/${name}`,
  name,
  level: 'building',
  parent: '街/社/格',
  model: null,
  compound: null,
  staff: [],
  groups: [],
  partners: [],
  households: [],
})

const street = streetOf({ name: '街', code: null, bot: '小微' }, [
  { ...building('街'), path: '街', level: 'street', parent: null },
  ...['1号楼', '3号楼', '南楼', '北楼', '职工公寓', '二期1号楼'].map(building),
])
const one = [{ area: building('1号楼'), households: ['1-101', '1-102', '2-101', '2-201'] }]
const two = [...one, { area: building('3号楼'), households: ['1-101', '2-501'] }]

it.each([
  ['unit and room', '1-102', one, '1号楼 1-102'],
  ['a room that only one unit has', '201', one, '1号楼 2-201'],
  ['a room that both units have', '101', one, null],
  ['building, unit and room', '3-2-501', two, '3号楼 2-501'],
  ['building and room, where no such unit is', '3-501', two, '3号楼 2-501'],
  ['unit and room that two buildings have', '1-101', two, null],
  ['what is not there', '9-999', two, null],
  ['the building in a group of that building alone', '1-1-101', one, '1号楼 1-101'],
])('finds %s', (_, spoken, among, found) => {
  const home = findHome(street, { household: spoken, text: spoken }, among)
  expect(home && `${home.area.split('/').at(-1)} ${home.household}`).toBe(found)
})

it('tells apart none from several', () => {
  const homes = (household: string) => homesSaid(street, { household, text: household }, two)
  expect(homes('1-101')).toHaveLength(2)
  expect(homes('4-404')).toHaveLength(0)
})

const rooms = ['1-101', '2-503']
const named = ['南楼', '北楼', '职工公寓', '1号楼', '二期1号楼'].map((name) => ({
  area: building(name),
  households: rooms,
}))

it.each([
  ['2-503', '我是南楼2-503的', '南楼'],
  ['2-503', '北楼 2单元503', '北楼'],
  ['2-503', '职工公寓的2-503', '职工公寓'],
  ['1-2-503', '二期1号楼 2-503', '二期1号楼'],
  ['1号楼503', '二期1号楼503', '二期1号楼'],
  ['2-503', '南楼那边 2-503', null],
  ['2-503', '2-503', null],
])('the building of %s in «%s»', (household, text, building) => {
  const home = findHome(street, { household, text }, named)
  expect(home && `${home.area.split('/').at(-1)} ${home.household}`).toBe(
    building && `${building} 2-503`,
  )
})

it('is no household of the building where it is said, if another is named', () => {
  const here = named.filter(({ area }) => area.name === '北楼')
  expect(findHome(street, { household: '2-503', text: '南楼2-503 38.5' }, here)).toBeNull()
})

it.each([
  ['1-502', 5],
  ['1-1203', 12],
  ['2-12', 0],
])('%s stands on floor %i', (household, floor) => {
  expect(floorOf(household)).toBe(floor)
})
