// Played by: what-came-and-went.chat
import { dwellings } from '../case/place.ts'
import {
  areaAt,
  type Checkpoint,
  isResidents,
  type Partner,
  subtree,
  type Team,
} from '../model/area.ts'
import { buildingLabels, homesSaid } from '../model/household.ts'
import { sameHome } from '../model/person.ts'
import { type Address, contact, group } from '../model/post.ts'
import { holder, leaders } from '../model/recipient.ts'
import type { Movement, Receiver } from '../model/stock/movement.ts'
import type { Stock } from '../model/stock/stock.ts'
import type { Facts, View } from '../model/view.ts'
import { noSuchHomeText, whichHomeText } from '../wording/stock/movement.ts'
import { holdersNamed, shortName } from './holder.ts'

/** Who is named, or why nobody can tell. */
export type Named =
  | { readonly to: Receiver; readonly rest: string }
  | { readonly ask: string }
  | null

/** Who is to get something: the household that was said, else the place that is named. */
export function receiverSaid(
  view: View,
  stock: Stock,
  holding: string,
  household: string | null,
  words: string,
): Named {
  if (household !== null) return homeSaid(view, holding, household, words)
  const found = placesNamed(view, stock, holding, words)
  const longest = Math.max(0, ...found.map(({ name }) => name.length))
  const [first] = found.filter(({ name }) => name.length === longest)
  if (first === undefined) return null
  return {
    to: first.to,
    rest: words.replace(first.name, '').replace(/^[\s,，给到]+|[\s,，]+$/gu, ''),
  }
}

function homeSaid(view: View, holding: string, household: string, rest: string): Named {
  const text = view.occasion.said?.text ?? household
  const homes = homesSaid(view.street, { household, text }, dwellings(view, [holding]))
  const [home, ...others] = homes
  if (home === undefined) return { ask: noSuchHomeText(household) }
  if (others.length > 0)
    return { ask: whichHomeText(household, buildingLabels(view.street, homes)) }
  return { to: { kind: 'household', home }, rest }
}

interface PlaceNamed {
  readonly name: string
  readonly to: Receiver
}

/** The gates, teams, partners and areas whose names stand in some words; those near before others. */
function placesNamed(
  view: View,
  stock: Stock,
  holding: string,
  words: string,
): readonly PlaceNamed[] {
  const near = subtree(view.street, holding)
  const far = [...view.street.areas.values()].filter(
    (area) => !near.some(({ path }) => path === area.path),
  )
  const places = [...near, ...far].flatMap((area): readonly PlaceNamed[] =>
    outposts(area).map(({ name }) => ({ name, to: { kind: 'place', area: area.path, name } })),
  )
  const areas = near
    .filter(({ path }) => path !== holding)
    .map(({ name, path }): PlaceNamed => ({ name, to: { kind: 'area', area: path } }))
  const holders = holdersNamed(view, stock, words)
    .filter(({ path }) => path !== holding)
    .flatMap(({ name, path }): readonly PlaceNamed[] =>
      [name, shortName(name)].map((called) => ({ name: called, to: { kind: 'area', area: path } })),
    )
  return [...places, ...areas, ...holders].filter(({ name }) => standsIn(name, words))
}

function outposts({
  checkpoints = [],
  teams = [],
  partners,
}: {
  readonly checkpoints?: readonly Checkpoint[]
  readonly teams?: readonly Team[]
  readonly partners: readonly Partner[]
}): readonly { readonly name: string }[] {
  return [...checkpoints, ...teams, ...partners]
}

/** 1号楼, and not in 11号楼. */
function standsIn(name: string, words: string): boolean {
  const at = words.indexOf(name)
  return at !== -1 && !/[0-9A-Za-z]/.test(words.charAt(at - 1))
}

// ---- who may sign, and who is told ----

/** Whether the speaker receives a movement: for themselves, or a captain instead of a household. */
export function receives(view: View, { to }: Pick<Movement, 'to'>): 'self' | 'instead' | null {
  const { contact: who, home } = view.speaker
  const { seat } = view.here
  const isOf = (people: readonly { readonly contact: string }[]) =>
    people.some((each) => each.contact === who)
  switch (to?.kind) {
    case undefined:
      return null
    case 'area': {
      const among = seat?.kind === 'area' && !isResidents(seat) && seat.areas.includes(to.area)
      return among || isOf(view.staffOf(to.area)) ? 'self' : null
    }
    case 'place': {
      const topic = topicOf(view, to)
      const { address } = view.here
      const among = topic !== null && address.kind === 'group' && address.topic === topic
      return among || isOf(view.staffOf(`${to.area}/${to.name}`)) ? 'self' : null
    }
    case 'household':
      if (sameHome(home, to.home) || isOf(view.livesAt(to.home))) return 'self'
      return isOf(leaders(view, to.home.area)) ? 'instead' : null
  }
}

/** Whom a movement is announced to. Of a household who lives there, else who looks after it, each alone. */
export function receiverAddresses(
  facts: Facts,
  to: Receiver,
): { readonly to: readonly Address[]; readonly as: 'place' | 'household' | 'captain' } {
  switch (to.kind) {
    case 'area': {
      const recipient = holder(facts, { area: to.area, place: null })
      return { to: recipient?.addresses ?? [], as: 'place' }
    }
    case 'place': {
      const topic = topicOf(facts, to)
      const staff = facts.staffOf(`${to.area}/${to.name}`).map((each) => contact(each.contact))
      return { to: topic === null ? staff : [group(topic)], as: 'place' }
    }
    case 'household': {
      const living = facts.livesAt(to.home).map((each) => contact(each.contact))
      if (living.length > 0) return { to: living, as: 'household' }
      const captains = leaders(facts, to.home.area).map((each) => contact(each.contact))
      return { to: captains, as: 'captain' }
    }
  }
}

function topicOf(
  { street }: Pick<Facts, 'street'>,
  { area, name }: Extract<Receiver, { kind: 'place' }>,
): string | null {
  const { checkpoints = [], teams = [], partners } = areaAt(street, area)
  const gate = checkpoints.find((each) => each.name === name)
  const team = teams.find((each) => each.name === name)
  const partner = partners.find((each) => each.name === name)
  return gate?.topic ?? team?.topic ?? partner?.topic ?? null
}
