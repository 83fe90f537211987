import { loadConfig } from '../../../src/config/load.ts'
import { isSaidAt } from '../../../src/domain/model/register/register.ts'
import type { RegistersHere } from '../../../src/language/register/said-register.ts'
import { valueIn } from '../../config/value-in.ts'

const { street, registers } = valueIn(loadConfig('data'))

const TOPICS = { gate: '南门值守群', building: '1号楼居民群', grid: '第1网格工作群' } as const
export type Place = keyof typeof TOPICS

/** The shipped registers, as a chat of the sample street has them. */
export function registersAt(place: Place): RegistersHere {
  const seat = street.seats.get(TOPICS[place])
  if (seat === undefined) throw new Error(`no group of a ${place}`)
  return {
    registers: registers.filter((register) => isSaidAt(register, seat)),
    places: place === 'building' ? [] : ['南门'],
  }
}
