import { isResidents, lineage, type Seat, type Street, within } from '../model/area.ts'
import type { Limits } from '../model/duty/may-hold.ts'
import type { Rota } from '../model/duty/rota.ts'
import type { Named } from '../model/person.ts'
import { type Address, group } from '../model/post.ts'
import { type TeamPlace, teamNamed, teamOfSeat } from '../model/team/team.ts'
import type { Facts, View } from '../model/view.ts'
import { isOf } from '../team/joining.ts'

/** The rota of a name; undefined where the file has it no more. */
export function rotaNamed({ rotas }: Pick<Facts, 'rotas'>, name: string): Rota | undefined {
  return rotas.find((rota) => rota.name === name)
}

/** The team whose people do it; null: those of the place. */
export function teamOf(street: Street, { team }: Pick<Rota, 'team'>): TeamPlace | null {
  return team === null ? null : teamNamed(street, team)
}

/** How long its people may serve, and must rest. */
export function limitsOf(street: Street, rota: Pick<Rota, 'team'>): Limits {
  const { most = null, rest = null } = teamOf(street, rota)?.team ?? {}
  return { most, rest }
}

/** The groups in which its people sit: the team's first, then the checkpoint's. */
export function groupsOfRota(street: Street, rota: Pick<Rota, 'team' | 'at'>): readonly Address[] {
  const topics = [teamOf(street, rota)?.team.topic ?? null, gateOf(street, rota)?.topic ?? null]
  return [...new Set(topics.flatMap((topic) => topic ?? []))].map(group)
}

export function gateOf(street: Street, { at }: Pick<Rota, 'at'>) {
  const { checkpoints = [] } = street.areas.get(at.area) ?? {}
  return checkpoints.find(({ name }) => name === at.gate) ?? null
}

/** The rotas whose people sit in a chat. */
export function ownRotas(
  street: Street,
  rotas: readonly Rota[],
  seat: Seat | null,
): readonly Rota[] {
  const team = teamOfSeat(street, seat)?.team.name ?? null
  return rotas.filter(
    (rota) =>
      (team !== null && rota.team === team) ||
      (seat?.kind === 'checkpoint' &&
        rota.at.gate === seat.checkpoint.name &&
        rota.at.area === seat.area),
  )
}

/** Whether somebody is of those who do it: of its team, or seen where its people sit. */
export function isOfRota(facts: Facts, rota: Rota, contact: string): boolean {
  const { street } = facts
  const team = teamOf(street, rota)
  if (team !== null && isOf(facts, team, contact)) return true
  const gate = gateOf(street, rota)
  if (gate !== null && facts.staffOf(gatePath(rota)).some((one) => one.contact === contact))
    return true
  return groupsOfRota(street, rota).some(
    (to) => to.kind === 'group' && facts.seenIn(to.topic).includes(contact),
  )
}

export function gatePath({ at }: Pick<Rota, 'at'>): string {
  return `${at.area}/${at.gate ?? ''}`
}

/** Who leads those who do it: the team's head, or the checkpoint's captain. */
export function leadersOf(facts: Facts, rota: Rota): readonly Named[] {
  const team = teamOf(facts.street, rota)
  const ofTeam =
    team === null
      ? []
      : facts
          .staffOf(`${team.area}/${team.team.name}`)
          .filter(({ role, name }) => leads(role) || name === team.team.head)
  const ofGate =
    rota.at.gate === null ? [] : facts.staffOf(gatePath(rota)).filter(({ role }) => leads(role))
  return ofTeam.length > 0 ? ofTeam : ofGate
}

function leads(role: string): boolean {
  return role === 'head' || role === 'captain'
}

/** Whether who speaks says who comes when: who leads its people, and who looks after the place or an area above it. */
export function mayPlan(view: View, rota: Rota): boolean {
  const { contact, positions } = view.speaker
  const team = teamOf(view.street, rota)
  const above = [rota.at.area, ...(team === null ? [] : [team.area])]
  return (
    leadersOf(view, rota).some((one) => one.contact === contact) ||
    (rota.at.gate !== null &&
      view.staffOf(gatePath(rota)).some((one) => one.contact === contact && leads(one.role))) ||
    positions.some(({ area }) => above.some((path) => within(path, area)))
  )
}

/**
 * The rotas that may be meant in a chat: those that were named; else those whose people sit here, or whose people the
 * speaker is of.
 */
export function rotasMeant(view: View, named: readonly string[]): readonly Rota[] {
  const { street, rotas, here, speaker } = view
  const living = rotas.filter(({ until }) => view.now < until)
  const own = ownRotas(street, living, here.seat)
  if (named.length > 0) {
    const said = living.filter(({ name }) => named.includes(name))
    const near = said.filter((rota) => own.includes(rota))
    return near.length > 0 ? near : said
  }
  if (own.length > 0 || (here.seat !== null && !isResidents(here.seat))) return own
  return living.filter((rota) => isOfRota(view, rota, speaker.contact))
}

/** Where a chat is, as far as areas go: the rotas below or above it. */
export function rotasNear(
  street: Street,
  rotas: readonly Rota[],
  areas: readonly string[],
): readonly Rota[] {
  return rotas.filter(({ at }) =>
    areas.some(
      (area) => within(at.area, area) || lineage(street, area).some(({ path }) => path === at.area),
    ),
  )
}
