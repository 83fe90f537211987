import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { NO_COMMAND_WORDS } from '../config/command-words.ts'
import type { Config } from '../config/config.ts'
import { sourceOf } from '../config/load.ts'
import { shippedFile } from '../config/reading/shipped-file.ts'
import { readRegisters } from '../config/register/registers.ts'
import type { Seat } from '../domain/model/area.ts'
import { isSaidAt } from '../domain/model/register/register.ts'
import { isWrittenAt } from '../domain/model/stock/stock.ts'

/** A register (台账), and the groups in which its lines are said. */
export interface KeptRegister {
  readonly name: string
  /** None: nobody could say a line of it, as the street has no such place. */
  readonly topics: readonly string[]
  /** Those of them that the account is in no group of; null where that is not known. */
  readonly notFound: readonly string[] | null
}

/** The registers of a data folder for `doctor`: where each is kept, and which of those groups are not there. */
export function keptRegisters(
  data: string,
  { street, registers, stocks }: Config,
  notFound: readonly string[] | null,
): readonly KeptRegister[] {
  const keptWhere = (name: string, said: (seat: Seat) => boolean): KeptRegister => {
    const topics = [...street.seats].flatMap(([topic, seat]) => (said(seat) ? topic : []))
    const missing = notFound?.filter((topic) => topics.includes(topic)) ?? null
    return { name, topics, notFound: missing }
  }
  const kept = [
    ...registers.map((register) => keptWhere(register.name, (seat) => isSaidAt(register, seat))),
    ...stocks.map((stock) => keptWhere(stock.name, (seat) => isWrittenAt(street, stock, seat))),
  ]
  const names = new Set(kept.map(({ name }) => name))
  const nowhere = shippedNames(data).filter((name) => !names.has(name))
  return [...kept, ...nowhere.map((name) => ({ name, topics: [], notFound: [] }))]
}

export function keptRegisterLine({ name, topics, notFound }: KeptRegister): string {
  if (topics.length === 0)
    return `${name}  nowhere: the street has no such place (at: in registers.yaml)`
  const where = topics.length === 1 ? topics[0] : `${topics.length} groups`
  const lost =
    notFound === null || notFound.length === 0
      ? ''
      : `; the account is not in ${notFound.slice(0, MOST).join(', ')}${notFound.length > MOST ? ' …' : ''}`
  return `${name}  ${where}${lost}`
}

const MOST = 5

/** The shipped registers, where no file of the street stands in their place. */
function shippedNames(data: string): readonly string[] {
  if (existsSync(join(data, 'registers.yaml'))) return []
  const source = sourceOf(shippedFile('registers.yaml'))
  if (!source.ok) return []
  const { text, file } = source.value
  const all = readRegisters(text, file, {
    street: null,
    commandWords: NO_COMMAND_WORDS,
    shipped: true,
  })
  return all.ok ? [...all.value.registers, ...all.value.stocks].map(({ name }) => name) : []
}
