import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { route } from '../../src/assembly/understanding.ts'
import { type Area, streetOf } from '../../src/domain/model/area.ts'
import type { Home } from '../../src/domain/model/person.ts'
import { life, says } from '../engine/street.ts'

/** A line by somebody else: who says what, and whose each reading is. */
export interface DoorLine {
  readonly alias: string
  readonly text: string
  /** `who`: `self`, a door, or the words where no number was said: 对门. */
  readonly meant: readonly { readonly who: string; readonly temp: number }[]
  /** What of it its writer was not sure of. */
  readonly doubt?: readonly string[]
}

/** What came of a line: `asked` stands for what was held or told back instead of booked. */
export interface Booked {
  readonly readings: readonly { readonly door: string; readonly temp: number }[]
  readonly asked: boolean
  readonly said: readonly string[]
}

export function linesOf(file: string): readonly DoorLine[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as DoorLine)
}

const ROOT = '海棠街道'
const NOBODY = { model: null, compound: null, staff: [], groups: [], partners: [], households: [] }

function building(name: string, topic: string, [units, floors, rooms]: readonly number[]): Area {
  const count = (n = 0) => Array.from({ length: n }, (_, i) => i + 1)
  const households = count(units).flatMap((unit) =>
    count(floors).flatMap((floor) =>
      count(rooms).map((room) => `${unit}-${floor}${String(room).padStart(2, '0')}`),
    ),
  )
  const groups = [{ topic, id: null }]
  return {
    ...NOBODY,
    path: `${ROOT}/${name}`,
    name,
    level: 'building',
    parent: ROOT,
    groups,
    households,
  }
}

/** A slab by its stairs, floors and doors a floor. */
export type Slab = readonly [number, number, number]
export const SLAB: Slab = [4, 13, 6]

/** A slab, two towers that share a group, and two old houses of one stair that do. */
const streetWith = (slab: Slab) =>
  streetOf({ name: ROOT, code: null, bot: '小微' }, [
    { ...NOBODY, path: ROOT, name: ROOT, level: 'street', parent: null },
    building('6号楼', '板楼', slab),
    building('A座', '塔楼', [1, 20, 4]),
    building('B座', '塔楼', [1, 20, 4]),
    building('1号楼', '老楼', [1, 6, 4]),
    building('3号楼', '老楼', [1, 6, 4]),
  ])

const topicOf = (alias: string): string =>
  /[AB]座/.test(alias) ? '塔楼' : /号楼/.test(alias) ? '老楼' : '板楼'

/** `1-602`, and with its building where a group has two: `A座-1801`. */
function doorOf({ area, household }: Home): string {
  const name = area.slice(area.lastIndexOf('/') + 1)
  return name === '6号楼' ? household : `${name}-${household.slice(household.indexOf('-') + 1)}`
}

/** A street on which lines are said one after another, each by a person of its own. */
export function street(slab: Slab = SLAB) {
  const { hear, said, now, until, clock } = life({
    street: streetWith(slab),
    understand: route,
  })
  let people = 0
  return async (alias: string, text: string): Promise<Booked> => {
    const sender = `wx_${++people}`
    const before = said.length
    const message = says(topicOf(alias), alias, text, { sender, at: clock.now })
    await hear(message)
    await until(clock.now + 20_000)
    const { store } = now()
    return {
      readings: store.checkIns
        .in(message.id)
        .flatMap(({ home, readings }) =>
          readings.map((temp) => ({ door: doorOf(home), temp: Math.round(temp * 10) / 10 })),
        ),
      asked: (['household', 'door'] as const).some((about) =>
        store.memory.asked(about).includes(sender),
      ),
      said: said.slice(before).map(({ text }) => text ?? ''),
    }
  }
}

/** The door of who speaks, from what the group shows of them. */
export function ownDoor(alias: string): string | null {
  const [, name, door] = /^([AB]座|三号楼)?-?((?:\d-)?\d{3,4})(?!\d)/.exec(alias) ?? []
  if (door === undefined) return null
  return name === undefined ? door : `${name === '三号楼' ? '3号楼' : name}-${door}`
}
