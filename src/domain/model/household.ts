import { type Area, buildingsOf, lineage, type Street } from './area.ts'
import type { Home } from './person.ts'

/** More stand in no building: who has so many has written several as one. */
export const MOST_HOUSEHOLDS = 2000

/** A building with its households, as far as finding a home needs it. */
export interface Dwelling {
  readonly area: Area
  readonly households: readonly string[]
}

/** The buildings that areas hold, with the households that `known` tells of each. */
export function dwellingsIn(
  street: Street,
  areas: readonly string[],
  known: (area: string) => readonly string[],
): readonly Dwelling[] {
  return areas
    .flatMap((path): readonly Area[] => buildingsOf(street, path))
    .map((area) => ({ area, households: known(area.path) }))
}

/** What somebody said of a household. */
export interface SpokenHome {
  /** `1-502`, `3-2-501` (building, unit, room), `3号楼501` or a bare room `502`. */
  readonly household: string
  /** The words it stood in, which may name a building that no number tells: 南楼2-503. */
  readonly text: string
}

/** Finds the home that is meant among the buildings of a chat. Null where none or several fit. */
export function findHome(
  street: Street,
  spoken: SpokenHome,
  dwellings: readonly Dwelling[],
): Home | null {
  const found = homesSaid(street, spoken, dwellings)
  return found.length === 1 ? (found[0] ?? null) : null
}

/**
 * All homes that may be meant. Where words name a building it is one of that building, or none: 南楼2-503 is no 2-503 of
 * the building next door. Of buildings with one number those whose 小区 or community is named come alone.
 */
export function homesSaid(
  street: Street,
  { household, text }: SpokenHome,
  dwellings: readonly Dwelling[],
): readonly Home[] {
  const named = buildingsByName(street).filter((area) => standsBefore(area.name, text))
  // 二期1号楼 is named where 期1号楼 stands too.
  const longest = named.filter(
    ({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)),
  )
  const inside =
    longest.length === 0
      ? dwellings
      : dwellings.filter(({ area }) => longest.some(({ name }) => name === area.name))
  const homes = candidates(household, inside)
  // 1号楼 is that one where 二期1号楼 stands too; of two that are called 1号楼 the place above them tells.
  const ways = [
    ({ area }: Home) => standsBefore(nameOf(street, area), text),
    ({ area }: Home) => isPlacedIn(street, area, text),
  ]
  return ways.reduce((left, way) => {
    const fit = left.length > 1 ? left.filter(way) : []
    return fit.length > 0 ? fit : left
  }, homes)
}

/** The door alone of what was said with its building: `2-501` of `3-2-501`, `501` of `3号楼501`. */
export function doorOf(spoken: string): string {
  const parts = spoken.split('-')
  return parts.length === 3 ? parts.slice(1).join('-') : (WITH_BUILDING.exec(spoken)?.[2] ?? spoken)
}

/** What tells the buildings of homes apart: their names, with the 小区, grid or community where these are the same. */
export function buildingLabels(street: Street, homes: readonly Home[]): readonly string[] {
  const lines = [...new Set(homes.map(({ area }) => area))].map((path) => {
    const [building, grid, community] = lineage(street, path)
    const above = [building?.compound, grid?.name, community?.name]
    return { name: building?.name ?? path, above: above.map((name) => name ?? '') }
  })
  return lines.map(({ name, above }) => {
    const twins = lines.filter((other) => other.name === name)
    const prefix =
      twins.length === 1
        ? ''
        : above.find(
            (word, i) =>
              word !== '' && twins.every((twin) => twin.above === above || twin.above[i] !== word),
          )
    return `${prefix ?? ''}${name}`
  })
}

/** Whether a household was said together with its building. */
export function namesBuilding(street: Street, { household, text }: SpokenHome): boolean {
  return (
    WITH_BUILDING.test(household) ||
    household.split('-').length === 3 ||
    buildingsByName(street).some(({ name }) => standsBefore(name, text))
  )
}

/** Buildings whose names are more than a number or a letter: 南楼, 二期1号楼, 职工公寓. */
function buildingsByName(street: Street): readonly Area[] {
  const known = NAMED.get(street)
  if (known !== undefined) return known
  const found = [...street.areas.values()].filter(
    ({ level, name }) => level === 'building' && !isNumbered(name),
  )
  NAMED.set(street, found)
  return found
}

/** Whether a building is called by no more than a number or a letter: 3号楼, A座. */
export function isNumbered(name: string): boolean {
  return NUMBERED.test(name)
}

const NAMED = new WeakMap<Street, readonly Area[]>()
const NUMBERED =
  /^(?:[0-9]{1,3}|[A-Za-z]|[零一二三四五六七八九十]{1,3})(?:号楼|号院|号|栋楼?|幢|座|#楼?|楼)$/

/** Whether a building's name stands right before the number of a door. */
function standsBefore(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const door = /^[\s的,，（(-]*[0-9０-９A-Da-d零一二三四五六七八九十]/.test(
      text.slice(at + name.length, at + name.length + 6),
    )
    if (door && !(/^[0-9A-Za-z]/.test(name) && /[0-9A-Za-z]/.test(text.charAt(at - 1)))) return true
  }
  return false
}

function nameOf(street: Street, path: string): string {
  return street.areas.get(path)?.name ?? path
}

function isPlacedIn(street: Street, path: string, text: string): boolean {
  const [building, ...above] = lineage(street, path)
  const names = [building?.compound ?? '', ...above.slice(0, -1).map(({ name }) => name)]
  return names.some((name) => name !== '' && text.includes(name))
}

/** All homes that a spoken household may mean, the most literal reading first and alone if it fits. */
function candidates(spoken: string, dwellings: readonly Dwelling[]): readonly Home[] {
  const [, number, door] = WITH_BUILDING.exec(spoken) ?? []
  if (number !== undefined) {
    return homesWhere(
      dwellings,
      (area, household) => buildingNumber(area) === number && roomOf(household) === door,
    )
  }
  const parts = spoken.split('-')
  const literal = homesWhere(dwellings, (_, household) => household === spoken)
  if (literal.length > 0) return literal
  if (parts.length === 3) {
    const [building, unit, room] = parts
    return homesWhere(
      dwellings,
      (area, household) => buildingNumber(area) === building && household === `${unit}-${room}`,
    )
  }
  if (parts.length === 2) {
    const [building, room] = parts
    return homesWhere(
      dwellings,
      (area, household) => buildingNumber(area) === building && roomOf(household) === room,
    )
  }
  return homesWhere(dwellings, (_, household) => roomOf(household) === spoken)
}

function homesWhere(
  dwellings: readonly Dwelling[],
  fits: (area: Area, household: string) => boolean,
): readonly Home[] {
  return dwellings.flatMap(({ area, households }) =>
    households
      .filter((household) => fits(area, household))
      .map((household) => ({ area: area.path, household })),
  )
}

/** `3号楼501`, and `A号楼1802` for A座1802. */
const WITH_BUILDING = /^([0-9A-Z]+)号楼(\d{3,4})$/

/** `3` of `3号楼` and `三号楼`, `A` of `A座`: what people say for the building. */
export function buildingNumber({ name }: Pick<Area, 'name'>): string {
  const number = name.normalize('NFKC').match(/[0-9A-Za-z]+/)?.[0]
  if (number !== undefined) return number.toUpperCase().replace(/^0+(?=[0-9])/, '')
  const spelled = /[一二三四五六七八九十]{1,3}(?=号|栋|幢|座|楼|#)/.exec(name)?.[0]
  return spelled === undefined ? name : String(counted(spelled))
}

/** `12` of `十二`, up to 99. */
function counted(spelled: string): number {
  const digit = (char = '') => '一二三四五六七八九'.indexOf(char) + 1
  if (!spelled.includes('十')) return digit(spelled)
  const [tens, ones] = spelled.split('十')
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}

function roomOf(household: string): string {
  return household.slice(household.lastIndexOf('-') + 1)
}

/** The floor a room stands on: `1203` on 12, `502` on 5; 0 where the number does not say. */
export function floorOf(household: string): number {
  const room = roomOf(household)
  return /^\d{3,4}$/.test(room) ? Number(room.slice(0, -2)) : 0
}
