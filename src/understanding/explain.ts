import { areasOfSeat, isResidents, type Seat, type Street } from '../domain/model/area.ts'
import { type Duty, NO_DUTIES } from '../domain/model/duty/duty.ts'
import { NO_ROTAS, type Rota } from '../domain/model/duty/rota.ts'
import { isSaidIn, type Register } from '../domain/model/register/register.ts'
import type { Stock } from '../domain/model/stock/stock.ts'
import { teamOfSeat } from '../domain/model/team/team.ts'
import { ownRotas } from '../domain/rota/rota-of.ts'
import { rotasHere } from '../domain/rota/rotas-here.ts'
import { roundsHere } from '../domain/round/rounds-here.ts'
import { teamsHere } from '../domain/team/teams-here.ts'
import type { Place, Where } from '../language/where.ts'
import { type Written, writtenAnswer } from './answer/written.ts'
import { type Shown as Hinted, hintText } from './near-miss.ts'
import type { Understand } from './understand.ts'

/** A line of the labelling guide (`shared/language/GUIDE.md`). */
export interface GuideLine {
  readonly text: string
  readonly where?: Where['place'] | 'checkpoint' | 'team'
  readonly alias?: string
  readonly mentioned?: boolean
  readonly rollcall?: boolean
}

/**
 * What the bot, called by any of these names, makes of a line, as `explain --jsonl` prints it. With what is `written` of a
 * street a question has its answer.
 */
export type Explain = (
  line: GuideLine,
  bot: readonly string[],
  written?: Settings,
) => Record<string, unknown>

/** What the labelling guide calls a command, where that is another word than our own. */
type Shown = Hinted & { readonly labelled?: string }

/** What a street has written. */
export type Settings = Written & {
  readonly registers?: readonly Register[]
  readonly stocks?: readonly Stock[]
  readonly duties?: readonly Duty[]
  readonly rotas?: readonly Rota[]
}

export function explainBy(understand: Understand, commands: readonly Shown[]): Explain {
  return (line, bot, written) => explain(understand, commands, line, bot, written ?? null)
}

function explain(
  understand: Understand,
  commands: readonly Shown[],
  line: GuideLine,
  bot: readonly string[],
  written: Settings | null,
): Record<string, unknown> {
  const said = line.where ?? 'building'
  const where: Where = {
    place: placeIn(said),
    ...registersAt(said, written?.registers ?? [], written?.street),
    ...roundsAt(said, written?.duties ?? NO_DUTIES, written?.street),
    ...rotasAt(said, written?.rotas ?? NO_ROTAS, written?.street),
    ...teamsAt(said, written?.street),
    ...stocksIn(said, written?.stocks ?? []),
    bot,
    mentioned: line.mentioned ?? false,
    alias: line.alias ?? '',
    asked: line.rollcall ? { kind: 'temperature' } : null,
  }
  const { chosen, also, cry, hint, house, spoken } = understand(
    { text: line.text, quote: null, chain: null },
    where,
  )
  const answer = spoken === null || written === null ? null : writtenAnswer(spoken, written)
  if (chosen === null || (answer !== null && chosen.yields)) {
    const asked = spoken?.asks[0]?.intent
    return {
      text: line.text,
      command: null,
      ...(cry === null ? {} : { alert: cry.kind }),
      ...(hint === null ? {} : { hint: hintText(hint, commands) }),
      ...(house === null ? {} : { trouble: house }),
      ...(asked === undefined ? {} : { asked }),
      ...(answer === null ? {} : { answer }),
    }
  }
  const labelOf = (command: string) =>
    commands.find(({ name }) => name === command)?.labelled ?? command
  return {
    ...told(chosen.fields),
    text: line.text,
    command: labelOf(chosen.command),
    ...(also === null ? {} : { also: { command: labelOf(also.command), ...told(also.fields) } }),
  }
}

/** Checkpoints' and teams' groups are staff's, as partners' are. */
export function placeIn(where: Exclude<GuideLine['where'], undefined>): Place {
  return where === 'checkpoint' || where === 'team' ? 'partner' : where
}

/** What may be written down in such a chat, by the registers of the street. */
export function registersAt(
  where: Exclude<GuideLine['where'], undefined>,
  registers: readonly Register[],
  street?: Street,
): Pick<Where, 'registers'> {
  if (where === 'direct' || where === 'partner') return {}
  const here = registers.filter((register) => isSaidIn(register, where))
  const gates = [...(street?.areas.values() ?? [])].flatMap(({ checkpoints = [] }) => checkpoints)
  const places = where === 'building' ? [] : gates.map(({ name }) => name)
  const gate = where === 'checkpoint' ? { gate: true } : {}
  return here.length === 0 ? {} : { registers: { registers: here, places, ...gate } }
}

/** Which rounds may be told of in such a chat of the street, as staff do. */
export function roundsAt(
  where: Exclude<GuideLine['where'], undefined>,
  duties: readonly Duty[],
  street: Street | undefined,
): Pick<Where, 'rounds'> {
  if (street === undefined) return {}
  const gates = [...street.areas.values()].flatMap(({ checkpoints = [] }) => checkpoints)
  const gate = where === 'checkpoint' ? (gates[0]?.name ?? null) : null
  const residents = where === 'building'
  const rounds = roundsHere(street, duties, [street.root], { gate, residents })
  return rounds === null ? {} : { rounds }
}

/** The rotas that may be spoken of in such a chat; a gate's and a team's group is that of the first that has one. */
export function rotasAt(
  where: Exclude<GuideLine['where'], undefined>,
  rotas: readonly Rota[],
  street: Street | undefined,
): Pick<Where, 'rotas'> {
  if (street === undefined || rotas.length === 0) return {}
  const seats = [...street.seats.values()]
  const isSuch = (seat: Seat) =>
    where === 'building'
      ? isResidents(seat)
      : (where === 'team' || where === 'checkpoint') &&
        (where === 'team' ? teamOfSeat(street, seat) !== null : seat.kind === 'checkpoint') &&
        ownRotas(street, rotas, seat).length > 0
  const seat = seats.find(isSuch) ?? null
  const found = rotasHere(street, rotas, seat, seat === null ? [] : areasOfSeat(seat))
  return found === null ? {} : { rotas: found }
}

/** The teams that may be spoken of in such a chat; a team's group is that of the first that has one. */
export function teamsAt(
  where: Exclude<GuideLine['where'], undefined>,
  street: Street | undefined,
): Pick<Where, 'teams'> {
  if (street === undefined) return {}
  const seats = [...street.seats.values()]
  const own = where === 'team' ? seats.find((seat) => teamOfSeat(street, seat) !== null) : undefined
  const teams = teamsHere(street, own ?? null)
  return teams === null ? {} : { teams }
}

/** What may be said of stock in such a chat; alone with the bot, by who holds it. */
export function stocksIn(
  where: Exclude<GuideLine['where'], undefined>,
  stocks: readonly Stock[],
): Pick<Where, 'stocks'> {
  if (stocks.length === 0) return {}
  if (where === 'building') return { stocks: { stocks, among: 'residents' } }
  const holds = where === 'direct' || where === 'community' || where === 'street'
  return { stocks: { stocks, among: holds ? 'holders' : 'offices' } }
}

/** The fields that say something: no nulls, and `cases` only where there are several. */
function told(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) =>
        value !== null && !(key === 'cases' && Array.isArray(value) && value.length < 2),
    ),
  )
}
