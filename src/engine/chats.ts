import { isOffice, isResidents, LEVELS, type Seat, type Street } from '../domain/model/area.ts'
import { type Duty, NO_DUTIES } from '../domain/model/duty/duty.ts'
import { NO_ROTAS } from '../domain/model/duty/rota.ts'
import type { Form } from '../domain/model/form.ts'
import type { ContactId } from '../domain/model/person.ts'
import type { Address } from '../domain/model/post.ts'
import { isSaidAt, NO_REGISTERS, type Register } from '../domain/model/register/register.ts'
import { isWrittenAt, NO_STOCKS, type Stock } from '../domain/model/stock/stock.ts'
import type { Here } from '../domain/model/view.ts'
import { checkpointsIn } from '../domain/register/entry-place.ts'
import { rotasHere } from '../domain/rota/rotas-here.ts'
import { roundsHere } from '../domain/round/rounds-here.ts'
import { teamsHere } from '../domain/team/teams-here.ts'
import type { RegistersHere } from '../language/register/said-register.ts'
import type { RotasHere } from '../language/rota/said-rota.ts'
import type { RoundsHere } from '../language/round/said-round.ts'
import type { StocksHere } from '../language/stock/said-stock.ts'
import type { TeamsHere } from '../language/team/said-team.ts'
import type { Asked, Place } from '../language/where.ts'
import type { Knowledge } from './knowledge.ts'

/** A bound group, as the language and the decisions see it. */
export interface Chat {
  readonly here: Here & { readonly seat: Seat }
  readonly place: Place
  /** What may be written down there; null where nothing may. */
  readonly registers: RegistersHere | null
  /** Which rounds may be told of there; null where nothing is expected. */
  readonly rounds: RoundsHere | null
  /** The teams of the street; null where there are none. */
  readonly teams: TeamsHere | null
  /** Which rotas may be spoken of there; null where there are none. */
  readonly rotas: RotasHere | null
  /** What is held and may be spoken of there; null where nothing is. */
  readonly stocks: StocksHere | null
}

/** Finds the chat that is bound at an address. */
export type Chats = (address: Address) => Chat | null

/**
 * The chat that is bound at an address, or null: one-to-one, or a group whose talk is nobody's business.
 * A partner's own system speaks as a partner's group would.
 */
export function chatsOf({
  street,
  registers = NO_REGISTERS,
  duties = NO_DUTIES,
  rotas = NO_ROTAS,
  stocks = NO_STOCKS,
}: Knowledge): Chats {
  const groups = new Map<string, Chat>()
  const systems = new Map<string, Chat>()
  for (const [topic, seat] of street.seats) {
    const address: Address = { kind: 'group', topic }
    const areas = seat.kind === 'area' ? seat.areas : [seat.area]
    const place = seat.kind === 'area' ? seat.level : 'partner'
    groups.set(topic, {
      here: { address, seat, areas },
      place,
      registers: registersAt(street, registers, seat),
      rounds: roundsAt(street, duties, seat, areas),
      teams: teamsHere(street, seat),
      rotas: rotasHere(street, rotas, seat, areas),
      stocks: stocksAt(street, stocks, seat),
    })
  }
  for (const { path, partners } of street.areas.values()) {
    for (const partner of partners) {
      if (partner.topic !== null) continue
      const address: Address = { kind: 'hook', partner: `${path}/${partner.name}` }
      const seat: Seat = { kind: 'partner', area: path, partner }
      systems.set(address.partner, {
        here: { address, seat, areas: [path] },
        place: 'partner',
        registers: null,
        rounds: roundsAt(street, duties, seat, [path]),
        teams: teamsHere(street, seat),
        rotas: rotasHere(street, rotas, seat, [path]),
        stocks: null,
      })
    }
  }
  return (address) => {
    switch (address.kind) {
      case 'group':
        return groups.get(address.topic) ?? null
      case 'hook':
        return systems.get(address.partner) ?? null
      case 'contact':
        return null
    }
  }
}

/** What may be written down in a group, and which checkpoints may be asked about there: those of its areas, its own first. */
function registersAt(
  street: Street,
  registers: readonly Register[],
  seat: Seat,
): RegistersHere | null {
  const here = registers.filter((register) => isSaidAt(register, seat))
  const kept = registers.some(({ tally, ends }) => tally !== null || ends !== null)
  const below = kept && isOffice(seat) ? checkpointsIn(street, seat).map(({ name }) => name) : []
  const own = seat.kind === 'checkpoint' ? [seat.checkpoint.name] : []
  const places = [...new Set([...own, ...below])]
  if (here.length + places.length === 0) return null
  return { registers: here, places, ...(seat.kind === 'checkpoint' ? { gate: true } : {}) }
}

/** Which rounds may be told of in a chat. */
function roundsAt(
  street: Street,
  duties: readonly Duty[],
  seat: Seat,
  areas: readonly string[],
): RoundsHere | null {
  const gate = seat.kind === 'checkpoint' ? seat.checkpoint.name : null
  return roundsHere(street, duties, areas, { gate, residents: isResidents(seat) })
}

/** What is held and may be spoken of in a group, and by whom: those who hold it, other offices, residents. */
function stocksAt(street: Street, stocks: readonly Stock[], seat: Seat): StocksHere | null {
  if (stocks.length === 0) return null
  const holds = stocks.some((stock) => isWrittenAt(street, stock, seat))
  const among = isResidents(seat) ? 'residents' : holds ? 'holders' : 'offices'
  return { stocks, among }
}

/** The same alone with somebody: who has a duty where something is held, or above, writes of it. */
export function stocksWith(
  { positions: known, stocks = NO_STOCKS }: Knowledge,
  contact: ContactId,
): StocksHere | null {
  if (stocks.length === 0) return null
  const positions = known.of(contact)
  const lowest = Math.min(...stocks.flatMap(({ at }) => at.map((level) => LEVELS.indexOf(level))))
  const holds = positions.some(({ level }) => LEVELS.indexOf(level) >= lowest)
  return { stocks, among: holds ? 'holders' : positions.length > 0 ? 'offices' : 'residents' }
}

/** A one-to-one chat speaks for the person's own areas: where they live, and where they have a duty. */
export function directWith({ people, positions }: Knowledge, contact: ContactId): Here {
  const home = people.homeOf(contact)
  const areas = [
    ...(home === null ? [] : [home.area]),
    ...positions.of(contact).map(({ area }) => area),
  ]
  return { address: { kind: 'contact', contact }, seat: null, areas: [...new Set(areas)] }
}

/**
 * What may be answered in a chat now. Where several forms are open, the latest that is not a
 * temperature: that is understood without being asked for.
 */
export function askedIn(known: Knowledge, areas: readonly string[]): Asked | null {
  let asked: Asked | null = null
  for (const area of areas) {
    for (const { form } of known.rolls.openIn(area)) {
      const found = known.forms.find(({ name }) => name === form)
      if (found === undefined) continue
      if (asked === null || found.answers.kind !== 'temperature') asked = askedOf(found)
    }
  }
  return asked
}

function askedOf({ answers }: Form): Asked {
  switch (answers.kind) {
    case 'temperature':
      return answers
    case 'choice':
      return {
        kind: 'choice',
        choices: answers.choices.map(({ value, words }) => ({ value, words })),
      }
    case 'number':
      return answers
  }
}
