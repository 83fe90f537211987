// Played by: deadlines-as-people-say-them.chat
import { floorOf } from '../model/household.ts'

/** How a household stands in a roll-call; `unasked` ones were not expected to answer. */
export type RoomState = 'answered' | 'abnormal' | 'missing' | 'away' | 'unasked'

export interface Room {
  /** `unit-room`, or whatever else it is called. */
  readonly household: string
  readonly state: RoomState
}

/** A unit (单元) as it stands: floors from the top down, rooms of one column above each other. */
export interface Unit {
  /** `1`; empty where the households name none. */
  readonly name: string
  readonly columns: number
  readonly floors: readonly Floor[]
}

export interface Floor {
  /** Null for rooms whose number tells no floor. */
  readonly number: number | null
  /** Lines of rooms, each `columns` long, with a gap where there is none. */
  readonly lines: readonly (readonly (Room | null)[])[]
}

/** No more rooms in a line than can be read on a phone. */
const MOST_COLUMNS = 10

/** The rooms of a building in its units, in the order they are given. */
export function unitsOf(rooms: readonly Room[]): readonly Unit[] {
  const names = [...new Set(rooms.map(unitName))]
  return names.map((name) =>
    unitOf(
      name,
      rooms.filter((room) => unitName(room) === name),
    ),
  )
}

/** The number by itself: `502` of `1-502`. */
export function roomName({ household }: Room): string {
  return household.slice(household.lastIndexOf('-') + 1)
}

function unitName({ household }: Room): string {
  return household.slice(0, Math.max(0, household.lastIndexOf('-')))
}

function unitOf(name: string, rooms: readonly Room[]): Unit {
  const { placed, loose } = placesOf(rooms)
  const endings = [...new Set(placed.map(({ ending }) => ending))].sort()
  const wide = Math.max(endings.length, Math.min(loose.length, 2))
  const columns = Math.min(MOST_COLUMNS, wide)
  const numbers = [...new Set(placed.map(({ floor }) => floor))].sort((a, b) => b - a)
  const floors = numbers.map((number): Floor => {
    const here = placed.filter(({ floor }) => floor === number)
    const line = endings.map((ending) => here.find((each) => each.ending === ending)?.room ?? null)
    return { number, lines: linesOf(line, columns) }
  })
  const rest = { number: null, lines: linesOf(loose, columns) }
  return { name, columns, floors: loose.length === 0 ? floors : [...floors, rest] }
}

/** Where each room stands; those that do not say, or say what another says, are loose. */
function placesOf(rooms: readonly Room[]) {
  const taken = new Set<string>()
  const placed: { room: Room; floor: number; ending: string }[] = []
  const loose: Room[] = []
  for (const room of rooms) {
    const floor = floorOf(room.household)
    const ending = roomName(room).slice(-2)
    const place = `${floor}-${ending}`
    if (floor === 0 || taken.has(place)) loose.push(room)
    else placed.push({ room, floor, ending })
    taken.add(place)
  }
  return { placed, loose }
}

/** Lines of so many, gaps at the end; lines that would hold nothing are left out. */
function linesOf(rooms: readonly (Room | null)[], columns: number): Floor['lines'] {
  const lines: (Room | null)[][] = []
  for (let from = 0; from < rooms.length; from += columns) {
    const line = rooms.slice(from, from + columns)
    while (line.length < columns) line.push(null)
    if (line.some((room) => room !== null)) lines.push(line)
  }
  return lines
}
