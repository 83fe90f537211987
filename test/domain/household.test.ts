import { expect, it } from 'vitest'
import type { Area } from '../../src/domain/model/area.ts'
import { candidates, findHome, floorOf } from '../../src/domain/model/household.ts'

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
  const home = findHome(spoken, among)
  expect(home && `${home.area.split('/').at(-1)} ${home.household}`).toBe(found)
})

it('tells apart none from several', () => {
  expect(candidates('1-101', two)).toHaveLength(2)
  expect(candidates('4-404', two)).toHaveLength(0)
})

it.each([
  ['1-502', 5],
  ['1-1203', 12],
  ['2-12', 0],
])('%s stands on floor %i', (household, floor) => {
  expect(floorOf(household)).toBe(floor)
})
