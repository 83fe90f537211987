import { loadConfig } from '../../../src/config/load.ts'
import type { Seat } from '../../../src/domain/model/area.ts'
import { isSaidAt } from '../../../src/domain/model/register/register.ts'
import type { RegistersHere } from '../../../src/language/register/said-register.ts'
import type { Where } from '../../../src/language/where.ts'
import { valueIn } from '../../config/value-in.ts'

const { street, registers } = valueIn(loadConfig('data'))

const PLACES = { gate: '南门', building: '1号楼', grid: '第1网格' } as const
export type Place = keyof typeof PLACES

/** The shipped registers, as a chat of the sample street has them. */
export function registersAt(place: Place): RegistersHere {
  return registersIn(PLACES[place])
}

/** The same of a place by its name. */
export function registersIn(name: string): RegistersHere {
  const seat = seatOf(name)
  return {
    registers: registers.filter((register) => isSaidAt(register, seat)),
    places: seat.kind === 'area' && seat.level === 'building' ? [] : ['南门'],
    ...(seat.kind === 'checkpoint' ? { gate: true } : {}),
  }
}

/** The kind of chat that a place has its group of. */
export function placeIn(name: string): Where['place'] {
  const seat = seatOf(name)
  return seat.kind === 'area' ? seat.level : 'partner'
}

/** The seat of a place; one of its kind where the sample street has no such place. */
function seatOf(name: string): Seat {
  if (/组$|红马甲/.test(name)) return aTeam
  const alike = ALIKE.find(([kind]) => kind.test(name))?.[1] ?? []
  const topics = [`${name}值守群`, `${name}居民群`, `${name}工作群`, ...alike]
  const seat = topics.flatMap((topic) => street.seats.get(topic) ?? [])[0]
  if (seat === undefined) throw new Error(`no group of ${name}`)
  return seat
}

const ALIKE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/门$/, ['南门值守群']],
  [/号楼$/, ['1号楼居民群']],
  [/网格$/, ['第2网格工作群']],
  [/^街道$/, ['九水街道指挥群']],
]

const aTeam: Seat = {
  kind: 'team',
  area: street.root,
  team: {
    name: '督导组',
    kind: 'office',
    head: null,
    topic: '督导组群',
    leads: [],
    skills: [],
    most: null,
    rest: null,
    staff: [],
  },
}

/** The fields that a register wants. */
export function neededIn(name: string): readonly string[] {
  const register = registers.find((each) => each.name === name)
  return (register?.fields ?? []).filter(({ optional }) => !optional).map((field) => field.name)
}
