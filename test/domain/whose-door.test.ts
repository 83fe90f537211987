import { expect, it } from 'vitest'
import type { Home } from '../../src/domain/model/person.ts'
import { doorAt, type Spoken, whoseDoor } from '../../src/domain/roll-call/whose-door.ts'

const home = (household: string, area = '1号楼'): Home => ({ area, household })

/** Two stairs of three floors: two doors a floor in the first, three in the second. */
const HOUSEHOLDS = [1, 2, 3].flatMap((floor) => [
  ...[1, 2].map((room) => `1-${floor}0${room}`),
  ...[1, 2, 3].map((room) => `2-${floor}0${room}`),
])
const NAMES: Readonly<Record<string, readonly string[]>> = {
  赵奶奶: ['1-301'],
  老周: ['1-101', '2-101'],
}

function decided(owner: Spoken, own: string | null): string {
  const whose = whoseDoor(owner, {
    own: own === null ? null : home(own),
    doors: (spoken) =>
      HOUSEHOLDS.filter((each) => each === spoken || each.endsWith(`-${spoken}`)).map((each) =>
        home(each),
      ),
    homesOf: (name) => (name === '我名' ? 'own' : (NAMES[name] ?? []).map((each) => home(each))),
    households: own === null ? [] : HOUSEHOLDS,
  })
  if (whose.kind !== 'found') return whose.kind
  return `${whose.home.household}${whose.inferred ? ' inferred' : ''}`
}

const door = (household: string): Spoken => ({ kind: 'door', household })
const name = (called: string, side: 'above' | 'across' | null = null): Spoken => ({
  kind: 'name',
  name: called,
  side,
})
const near = (side: 'across' | 'above' | 'below' | 'beside'): Spoken => ({
  kind: 'near',
  side,
  words: side,
})

it.each<[string, Spoken, string | null, string]>([
  ['one’s own', { kind: 'own' }, '1-201', '1-201'],
  ['one’s own where it is not known', { kind: 'own' }, null, 'unknown'],
  ['a room of one’s own stairs', door('202'), '2-301', '2-202'],
  ['a room that only the other stairs have', door('203'), '1-301', '2-203'],
  ['a room of who has no home here', door('202'), null, 'several'],
  ['unit and room', door('1-202'), '2-301', '1-202'],
  ['a door that is not there', door('909'), '1-201', 'none'],
  ['somebody known', name('赵奶奶'), '1-201', '1-301 inferred'],
  ['somebody of one’s own household', name('赵奶奶'), '1-301', '1-301'],
  ['oneself by name', name('我名'), '1-201', '1-201'],
  ['somebody unknown', name('孔姨'), '1-201', 'unclear'],
  ['a name of two doors', name('老周'), '1-201', 'unclear'],
  ['somebody unknown upstairs', name('孔姨', 'above'), '1-201', '1-301 inferred'],
  ['somebody known, who does not live across', name('赵奶奶', 'across'), '1-201', 'unclear'],
  ['across', near('across'), '1-201', '1-202 inferred'],
  ['across, where two doors are', near('across'), '2-201', 'unclear'],
  ['beside the last door', near('beside'), '2-203', '2-202 inferred'],
  ['beside, where two doors are', near('beside'), '2-202', 'unclear'],
  ['below', near('below'), '2-203', '2-103 inferred'],
  ['above the top', near('above'), '2-303', 'unclear'],
  ['a neighbour of nobody known', near('across'), null, 'unclear'],
  ['somebody', { kind: 'someone', words: '五楼' }, '1-201', 'unclear'],
])('finds %s', (_, owner, own, expected) => expect(decided(owner, own)).toBe(expected))

it('tells no side of a door whose number has no floor', () =>
  expect(doorAt('above', '1-东户', ['1-东户', '1-西户'])).toBeNull())
