import { loadConfig } from '../../../src/config/load.ts'
import { isSaidAt } from '../../../src/domain/model/register/register.ts'
import type { RegistersHere } from '../../../src/language/register/said-register.ts'
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
  const topics = [`${name}值守群`, `${name}居民群`, `${name}工作群`]
  const seat = topics.flatMap((topic) => street.seats.get(topic) ?? [])[0]
  if (seat === undefined) throw new Error(`no group of ${name}`)
  return {
    registers: registers.filter((register) => isSaidAt(register, seat)),
    places: seat.kind === 'area' && seat.level === 'building' ? [] : ['南门'],
    ...(seat.kind === 'checkpoint' ? { gate: true } : {}),
  }
}
