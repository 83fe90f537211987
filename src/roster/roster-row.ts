import type { Field } from '../config/column-map.ts'
import { type Area, areaAt, type Street } from '../domain/model/area.ts'
import type { Home } from '../domain/model/person.ts'
import { mentionIn, unitAlone } from './building-mention.ts'
import type { BuildingWords, Found, Wrong } from './building-name.ts'
import { type Place, placeIn, shown, unitIn } from './household-text.ts'
import type { List } from './list.ts'
import { blank, type Cell, textOf } from './table.ts'

/** One row that says something, with what it inherits from the merged cells above. */
export interface Row {
  /** As Excel counts. */
  readonly number: number
  readonly words: BuildingWords
  readonly unit: string
  readonly floor: string
  readonly place: Cell | undefined
  /** The row names a person of the household above it. */
  readonly continues: boolean
  readonly cell: (field: Field) => Cell | undefined
  /** Of the columns that are read. */
  readonly texts: readonly string[]
}

/** A row of which nothing is read, and what stands there. */
export interface LeftOut {
  readonly number: number
  readonly left: string
}

export type Located = { readonly home: Home } | { readonly wrong: Wrong }

/** Which building and unit rows are of that do not say so themselves. */
export interface About {
  readonly building: string
  readonly unit: string
}

const PLACES = ['community', 'grid', 'compound', 'building', 'unit', 'floor'] as const
const PERSONAL = ['name', 'phone', 'people', 'tags', 'remark'] as const
/** Rows below the list that are no households. */
const SUM = /^(?:合计|总计|小计|共计|总户数|总人数|户数合计|本页合计)/
const FOOT =
  /^(?:填表|填报|制表|审核|审批|统计|注[:：]|备注[:：]|说明|以上|截[止至]|日期|(?:楼长|网格[员长]|联系人|负责人|电话|联系电话|社区|单位)[:：]|第\d+页|共\d+[页户人])/

/** The rows of a list of households, and those between them that are none. */
export function* rowsOf(
  { rows, headings, to, again }: List,
  about: About,
): Generator<Row | LeftOut> {
  const above = { community: '', grid: '', compound: '', ...about, floor: '' }
  for (let at = headings.row + 1; at < to; at++) {
    if (again.has(at)) continue
    const cells = rows[at] ?? []
    const cell = (field: Field): Cell | undefined => {
      const column = headings.columns.get(field)
      return column === undefined ? undefined : cells[column]
    }
    const texts = [...headings.columns.values()].map((column) => textOf(cells[column]))
    const room = blank(cell('room')) ? cell('address') : cell('room')
    const nobody = PERSONAL.every((field) => blank(cell(field)))
    if (blank(room) && nobody && PLACES.every((field) => blank(cell(field)))) {
      // What is numbered beforehand and not filled in says nothing.
      const left = cells.filter((_, i) => !headings.others.has(i)).map(textOf)
      if (left.some((text) => /[^\d\s.]/.test(text)))
        yield { number: at + 1, left: left.filter(Boolean).join(' ') }
      continue
    }
    const said = cells.filter((each) => !blank(each)).map((each) => textOf(each) || shown(each))
    const head = FOOT.test(said[0] ?? '') ? null : headOf(said)
    if (head !== null) {
      above.building = head.building === '' ? above.building : head.building
      above.unit = head.unit
      above.floor = ''
      continue
    }
    if (isNote(said, room, nobody)) {
      yield { number: at + 1, left: said.join(' ') }
      continue
    }
    const first = PLACES.findIndex((field) => !blank(cell(field)))
    // A cell merged over several rows stands in the first of them alone; a blank one under a
    // place that is written out says nothing.
    if (first >= 0) {
      for (const field of PLACES.slice(first)) {
        if (headings.columns.has(field)) above[field] = textOf(cell(field))
      }
    }
    const { unit, floor, ...words } = above
    const continues = blank(room) && first < 0 && !blank(cell('name'))
    yield {
      ...{ number: at + 1, words, unit, floor, place: room },
      ...{ continues, cell, texts },
    }
  }
}

/** The building or unit that a row of its own is headed by: `2#`, `3号楼1单元`, `2单元`. */
function headOf(texts: readonly string[]): About | null {
  const [said, ...more] = [...new Set(texts)]
  if (said === undefined || more.length > 0) return null
  const unit = unitAlone(said)
  if (unit !== null) return { building: '', unit }
  const mention = mentionIn(said)
  return mention?.alone ? { building: mention.full, unit: mention.unit } : null
}

/** A sum, who filled it in, or a sentence by itself. */
function isNote(texts: readonly string[], room: Cell | undefined, nobody: boolean): boolean {
  const [first = ''] = texts
  if (SUM.test(first.replace(/\s/g, ''))) return true
  const alone = texts.length === 1
  if (FOOT.test(first) && placeIn(room, true) === null) return true
  if (!blank(room)) return alone && /[,。:;]/.test(first)
  return alone && first.length > (nobody ? 6 : 10)
}

/** Whose home a row is of, or what is wrong with where it says. */
export function locate(
  { words, unit: unitText, floor, place: cell }: Row,
  street: Street,
  find: (words: BuildingWords) => Found,
): Located {
  const place = placeIn(cell, words.building !== '' || 'area' in find(words))
  if (place === null) return { wrong: unreadable(cell) }
  const found = find(words.building === '' ? { ...words, building: place.building } : words)
  if ('wrong' in found) return found
  if (words.building !== '' && place.building !== '') {
    const other = find({ ...words, building: place.building })
    if ('area' in other && other.area !== found.area) {
      return { wrong: contrary(words.building, place.building) }
    }
  }
  const unit = unitIn(unitText)
  if (unit !== '' && place.unit !== '' && unit !== place.unit) {
    return { wrong: contrary(`${unit}单元`, `${place.unit}单元`) }
  }
  const area = areaAt(street, found.area.path)
  return homeIn(area, { ...place, unit: unit || place.unit, room: onFloor(place.room, floor) })
}

/** `01` on floor 3 is `301`. */
function onFloor(room: string, floor: string): string {
  const number = Number(floor.replace(/[层楼]$/, ''))
  return room.length <= 2 && Number.isInteger(number) && number > 0
    ? String(number * 100 + Number(room))
    : room
}

const HOUSEHOLD = /^(?:[1-9]|1\d|20|[A-D])-[1-9]\d{2,3}$/

function homeIn(area: Area, { unit, room }: Place): Located {
  const known = area.households
  const units = unit === '' ? unitsWith(known, room) : [unit]
  if (units.length > 1) {
    return {
      wrong: {
        what: `${area.name} has a ${room} in several units`,
        instead: `say which: ${units.map((each) => `${each}-${room}`).join(', ')}`,
        field: 'room',
      },
    }
  }
  const household = `${units[0] ?? '1'}-${room}`
  if (known.includes(household) || HOUSEHOLD.test(household))
    return { home: { area: area.path, household } }
  return {
    wrong: {
      what: `"${household}" is no household`,
      instead: /^\p{Script=Han}/u.test(household)
        ? 'give the units numbers here and in street.yaml, such as 1 for 东 and 2 for 西'
        : 'write unit and room, such as 1-502: units 1 to 20 or A to D, rooms of three or four digits',
      field: /^(?:\d{1,2}|[A-D])-/.test(household) ? 'room' : 'unit',
    },
  }
}

/** The units that have such a room, or else the units there are. */
function unitsWith(known: readonly string[], room: string): readonly string[] {
  const unitOf = (household: string) => household.slice(0, household.lastIndexOf('-'))
  const having = known.filter((household) => household.endsWith(`-${room}`))
  return [...new Set((having.length > 0 ? having : known).map(unitOf))]
}

function unreadable(cell: Cell | undefined): Wrong {
  const letters = /\d[OoIl]|[OoIl]\d/.test(textOf(cell))
  return {
    what: `the room is ${shown(cell)}`,
    instead: letters
      ? 'write digits, there are letters among them'
      : 'write unit and room, such as 1-502, the column as text (设为文本)',
    field: 'room',
  }
}

function contrary(one: string, other: string): Wrong {
  return { what: `the row says both ${one} and ${other}`, instead: 'keep the one that is right' }
}
