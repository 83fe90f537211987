import type { Field } from '../config/column-map.ts'
import { type Area, buildingsOf, lineage, type Street } from '../domain/model/area.ts'
import { numeralAt } from '../language/numeral.ts'

/** What a row says of where its building is; empty where it says nothing. */
export interface BuildingWords {
  readonly community: string
  readonly grid: string
  readonly compound: string
  readonly building: string
}

/** What is wrong with something written, and what to write instead. */
export interface Wrong {
  readonly what: string
  readonly instead: string
  /** The column it stands in, where it is one cell. */
  readonly field?: Field
}

export type Found = { readonly area: Area } | { readonly wrong: Wrong }

/** Finds buildings by what people call them, within `scope` (an area's path); each wording is looked up once. */
export function buildingFinder(street: Street, scope: string): (words: BuildingWords) => Found {
  const buildings = buildingsOf(street, scope).map((area) => entryOf(street, area))
  const answers = new Map<string, Found>()
  return (words) => {
    const key = [words.community, words.grid, words.compound, words.building].join('\n')
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = find(buildings, words)
    answers.set(key, answer)
    return answer
  }
}

/** A building with the words that it and what it stands in go by. */
interface Entry {
  readonly area: Area
  readonly name: string
  readonly number: string
  readonly community: string
  readonly grid: string
  readonly compound: string
}

function entryOf(street: Street, area: Area): Entry {
  const [, grid, community] = lineage(street, area.path)
  return {
    area,
    name: folded(area.name),
    number: numberIn(area.name),
    grid: folded(grid?.name ?? ''),
    community: folded(community?.name ?? ''),
    compound: folded(area.compound ?? ''),
  }
}

function find(buildings: readonly Entry[], words: BuildingWords): Found {
  let pool = buildings
  for (const level of ['community', 'grid', 'compound'] as const) {
    const said = folded(words[level])
    if (said === '') continue
    const inside = pool.filter((entry) => alike(entry[level], said))
    if (inside.length === 0) return { wrong: unknownPlace(level, words[level], pool) }
    pool = inside
  }
  // Where all rows are of one building none need name it.
  const [only] = pool
  if (words.building === '' && buildings.length === 1 && only !== undefined)
    return { area: only.area }
  const [area, ...others] = matches(pool, words.building).map((entry) => entry.area)
  if (area === undefined) return { wrong: unknownBuilding(words.building, pool) }
  return others.length === 0 ? { area } : { wrong: ambiguous(words.building, [area, ...others]) }
}

/** The buildings that a wording means, by the first way of reading it that gives any. */
function matches(pool: readonly Entry[], written: string): readonly Entry[] {
  const said = folded(written)
  const number = numberIn(written)
  if (said === '') return []
  const ways: readonly ((entry: Entry) => boolean)[] = [
    ({ name }) => name === said,
    ({ number: its }) => its === number,
    (entry) => ends(number, entry.number) && within(entry, before(number, entry.number)),
    (entry) => ends(number, entry.number) && ADDRESS.test(before(number, entry.number)),
    ({ number: its }) => /^\d+$/.test(number) && its.replace(/^\D+/, '') === number,
  ]
  for (const way of ways) {
    const found = pool.filter(way)
    if (found.length > 0) return found
  }
  return []
}

/** A postal address before the number: it names no building besides. */
const ADDRESS = /[路街道区市巷号]$/

/** Whether a longer wording ends with a building's number, and not in the middle of another number. */
function ends(said: string, number: string): boolean {
  if (number === '' || !said.endsWith(number)) return false
  return !/[0-9A-Za-z]/.test(before(said, number).at(-1) ?? '') || !/^[0-9A-Za-z]/.test(number)
}

function before(said: string, number: string): string {
  return said.slice(0, said.length - number.length)
}

/** Whether what stands before the number names what the building stands in. */
function within({ community, grid, compound }: Entry, place: string): boolean {
  return [compound, grid, community].some((name) => name !== '' && alike(name, place))
}

/** Whether one names the other, perhaps in short, and no other number: `1` is not `第11网格`. */
function alike(name: string, said: string): boolean {
  if (name === '' || said === '') return false
  const digits = (text: string) => text.match(/\d+/g)?.join('-') ?? ''
  const sameNumber = digits(name) === digits(said) || digits(name) === '' || digits(said) === ''
  return sameNumber && (name.includes(said) || said.includes(name))
}

/** Full-width, spaces and the many signs for a building's number brought to one. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[#﹟]楼?/g, '号楼')
    .toUpperCase()
}

/** `1` of `1号楼`, `A` of `A座`, `回迁1` of `回迁一号楼`, `12` of `十二号楼`. */
function numberIn(text: string): string {
  return folded(text)
    .replace(/(?:号楼|号院|号|楼|栋|幢|座)$/, '')
    .replace(/^第/, '')
    .replace(SPELLED_END, (spelled) => arabic(spelled))
    .replace(/(?<![0-9])0+(?=[0-9]+$)/, '')
}

const SPELLED = '[零〇一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰两]'
const SPELLED_END = new RegExp(`${SPELLED}+$`)
const SPELLED_WHOLE = new RegExp(`^${SPELLED}+$`)

/** `12` of `十二`, `拾贰`; `101` of `一零一`. Anything else as it is. */
export function arabic(text: string): string {
  return SPELLED_WHOLE.test(text) ? String(numeralAt(text, 0)?.value ?? text) : text
}

const LEVEL_NAMES = { community: 'community', grid: 'grid', compound: 'compound (小区)' } as const

function unknownPlace(
  level: keyof typeof LEVEL_NAMES,
  written: string,
  pool: readonly Entry[],
): Wrong {
  const names = pool.map((entry) => entry[level]).filter((name) => name !== '')
  return {
    what: `there is no ${LEVEL_NAMES[level]} "${written}"`,
    instead: `write ${oneOf(nearest(written, names))}`,
    field: level,
  }
}

function unknownBuilding(written: string, pool: readonly Entry[]): Wrong {
  const names = pool.map(({ area }) => area.name)
  return {
    what: written === '' ? 'no building is given' : `there is no building "${written}"`,
    instead:
      written === ''
        ? `add a column 楼栋, or name the sheet, the title or the file for the building, such as ${oneOf(nearest(written, names))}`
        : `write ${oneOf(nearest(written, names))}, or add the building to street.yaml`,
    field: 'building',
  }
}

function ambiguous(written: string, areas: readonly Area[]): Wrong {
  const places = areas.map(({ path }) => path.split('/').slice(1).join(' '))
  return {
    what: `"${written}" may be ${places.slice(0, 4).join(', or ')}`,
    instead: 'add a column 社区 or 小区, or name the community with --community',
    field: 'building',
  }
}

/** The names most like what is written, at most five. */
function nearest(written: string, names: readonly string[]): readonly string[] {
  const chars = new Set(folded(written))
  const likeness = (name: string) =>
    [...folded(name)].filter((char) => chars.has(char)).length /
    Math.max(name.length, written.length, 1)
  return [...new Set(names)].sort((a, b) => likeness(b) - likeness(a)).slice(0, 5)
}

function oneOf(names: readonly string[]): string {
  return names.length === 0 ? 'one of street.yaml' : names.join(', ')
}
