import type { Field } from '../config/column-map.ts'
import { type Area, areaAt, type Street } from '../domain/model/area.ts'
import type { Home } from '../domain/model/person.ts'
import type { BuildingWords, Found, Wrong } from './building-name.ts'
import type { Headings } from './heading.ts'
import { type Place, placeIn, shown, unitIn } from './household-text.ts'
import { blank, type Cell, type Sheet, textOf } from './table.ts'

/** One row that says something, with what it inherits from the merged cells above. */
export interface Row {
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

export type Located = { readonly home: Home } | { readonly wrong: Wrong }

const PLACES = ['community', 'grid', 'compound', 'building', 'unit'] as const
/** Rows below the list that are no households. */
const FOOT = /^(?:合计|总计|小计|共计|填表人|填报人|制表|审核|注[:：]|备注[:：])/

/** The rows below the headings that are of households. */
export function* rowsOf(sheet: Sheet, headings: Headings): Generator<Row> {
  const above = { community: '', grid: '', compound: '', building: '', unit: '' }
  const hasBuilding = headings.columns.has('building')
  for (const [i, cells] of sheet.rows.entries()) {
    if (i <= headings.row || cells.every(blank) || FOOT.test(firstText(cells))) continue
    const cell = (field: Field): Cell | undefined => {
      const column = headings.columns.get(field)
      return column === undefined ? undefined : cells[column]
    }
    // A cell merged over several rows stands in the first of them alone; a blank one under a
    // place that is written out says nothing.
    const first = PLACES.findIndex((field) => !blank(cell(field)))
    if (first >= 0) for (const field of PLACES.slice(first)) above[field] = textOf(cell(field))
    const room = blank(cell('room')) ? cell('address') : cell('room')
    yield {
      number: i + 1,
      words:
        hasBuilding || sheet.name === null
          ? { ...above }
          : { ...above, building: sheetBuilding(sheet.name) },
      unit: above.unit,
      floor: textOf(cell('floor')),
      place: room,
      continues: blank(room) && first < 0 && !blank(cell('name')),
      cell,
      texts: [...headings.columns.values()].map((column) => textOf(cells[column])),
    }
  }
}

/** A sheet that is named for a building is of it: `1号楼`, but not `Sheet1`. */
function sheetBuilding(name: string): string {
  return /(?:楼|栋|幢|座)$/.test(name) ? name : ''
}

function firstText(cells: readonly Cell[]): string {
  return cells.map(textOf).find((text) => text !== '') ?? ''
}

/** Whose home a row is of, or what is wrong with where it says. */
export function locate(
  { words, unit: unitText, floor, place: cell }: Row,
  street: Street,
  find: (words: BuildingWords) => Found,
): Located {
  const place = placeIn(cell, words.building !== '')
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
      },
    }
  }
  const household = `${units[0] ?? '1'}-${room}`
  if (known.includes(household) || HOUSEHOLD.test(household))
    return { home: { area: area.path, household } }
  return {
    wrong: {
      what: `"${household}" is no household`,
      instead:
        'write unit and room, such as 1-502: units 1 to 20 or A to D, rooms of three or four digits',
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
  return {
    what: `the room is ${shown(cell)}`,
    instead: 'write unit and room, such as 1-502, the column as text (设为文本)',
  }
}

function contrary(one: string, other: string): Wrong {
  return { what: `the row says both ${one} and ${other}`, instead: 'keep the one that is right' }
}
