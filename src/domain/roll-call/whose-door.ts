// Played by: relatives-by-surname.chat
import { floorOf } from '../model/household.ts'
import { type Home, sameHome } from '../model/person.ts'

/** Where a neighbour lives, as seen from one's own door. */
export type Side = 'across' | 'above' | 'below' | 'beside'

/** Whom a text names: see `Owner` of the language. */
export type Spoken =
  | { readonly kind: 'own' }
  | { readonly kind: 'door'; readonly household: string }
  | {
      readonly kind: 'name'
      readonly name: string
      readonly side: Side | null
      /** It is a name only where somebody here is called so. */
      readonly maybe?: true
    }
  | { readonly kind: 'near'; readonly side: Side; readonly words: string }
  | { readonly kind: 'someone'; readonly words: string }

/** What is known where something is said. */
export interface Neighbourhood {
  readonly own: Home | null
  /** The homes a spoken door may mean here. */
  readonly doors: (household: string) => readonly Home[]
  /** The homes of those who are called so here; the speaker's own where it is their name, or their captain's. */
  readonly homesOf: (name: string) => readonly Home[] | 'own'
  /** The households of the speaker's building. */
  readonly households: readonly string[]
}

/** Whose door it is. */
export type Whose =
  /** `inferred`: the text does not tell it by a number. */
  | { readonly kind: 'found'; readonly home: Home; readonly inferred: boolean }
  /** No such door is here. */
  | { readonly kind: 'none'; readonly spoken: string }
  /** Several such doors are here. */
  | { readonly kind: 'several'; readonly spoken: string; readonly homes: readonly Home[] }
  /** It is the speaker's, whose household is not known. */
  | { readonly kind: 'unknown' }
  /** These words do not tell a door. */
  | { readonly kind: 'unclear'; readonly words: string }

/**
 * Whose door a reading is of, in one place: the door that is named, else who is named, else the neighbour, else the
 * speaker where they speak of their own. What does not tell is asked, and never the speaker's.
 */
export function whoseDoor(named: Spoken, here: Neighbourhood): Whose {
  switch (named.kind) {
    case 'own':
      return here.own === null ? { kind: 'unknown' } : found(here.own, false)
    case 'door':
      return behindDoor(named.household, here)
    case 'name':
      return calledSo(named, here)
    case 'near':
      return neighbour(named.side, named.words, here)
    case 'someone':
      return { kind: 'unclear', words: named.words }
  }
}

function found(home: Home, inferred: boolean): Whose {
  return { kind: 'found', home, inferred }
}

/** A room alone is first that of the speaker's own stairs, then of their building. */
function behindDoor(spoken: string, { doors, own }: Neighbourhood): Whose {
  const homes = doors(spoken)
  const near = [
    homes,
    homes.filter((home) => sameHome(own, home)),
    homes.filter(
      ({ area, household }) => area === own?.area && unitOf(household) === unitOf(own.household),
    ),
    homes.filter(({ area }) => area === own?.area),
  ].find((some) => some.length === 1)
  const home = near?.[0]
  if (home !== undefined) return found(home, false)
  return homes.length > 1 ? { kind: 'several', spoken, homes } : { kind: 'none', spoken }
}

function calledSo(
  { name, side, maybe }: Extract<Spoken, { kind: 'name' }>,
  here: Neighbourhood,
): Whose {
  const called = here.homesOf(name)
  if (called === 'own') return whoseDoor({ kind: 'own' }, here)
  const homes = side === null ? called : called.filter((home) => mayLie(side, here.own, home))
  // Somebody else is called so.
  if (homes.length === 0 && called.length > 0) return { kind: 'unclear', words: name }
  const [first] = homes
  const near = side === null ? null : neighbour(side, name, here)
  if (first === undefined && maybe === true) return whoseDoor({ kind: 'own' }, here)
  if (first === undefined) return near ?? { kind: 'unclear', words: name }
  const besides = near?.kind === 'found' ? near.home : null
  const same = homes.every((home) => sameHome(home, first))
  if (!same || (besides !== null && !sameHome(besides, first)))
    return { kind: 'unclear', words: name }
  return found(first, !sameHome(here.own, first))
}

/** Whether a home may be on a side of one's own door: 对门 is no two floors off. Where one's own is not known, every one may. */
function mayLie(side: Side, own: Home | null, { area, household }: Home): boolean {
  if (own === null) return true
  if (area !== own.area || unitOf(household) !== unitOf(own.household)) return false
  const up = floorOf(household) - floorOf(own.household)
  switch (side) {
    case 'across':
    case 'beside':
      return up === 0
    case 'above':
      return up > 0
    case 'below':
      return up < 0
  }
}

function neighbour(side: Side, words: string, { own, households }: Neighbourhood): Whose {
  const door = own === null ? null : doorAt(side, own.household, households)
  return own === null || door === null
    ? { kind: 'unclear', words }
    : found({ area: own.area, household: door }, true)
}

/** The one door on a side by how the building is numbered: floors, and rooms counted on each. Null where none or several are. */
export function doorAt(side: Side, own: string, households: readonly string[]): string | null {
  const [unit, floor, place] = [unitOf(own), floorOf(own), placeOf(own)]
  if (floor === 0) return null
  const inUnit = households.filter((each) => each !== own && unitOf(each) === unit)
  const level = inUnit.filter((each) => floorOf(each) === floor)
  const beside = level.filter((each) => Math.abs(placeOf(each) - place) === 1)
  const onFloor = (at: number) =>
    inUnit.filter((each) => floorOf(each) === at && placeOf(each) === place)
  const fits = {
    across: level,
    beside: level.length === 1 ? level : beside,
    above: onFloor(floor + 1),
    below: onFloor(floor - 1),
  }[side]
  return fits.length === 1 ? (fits[0] ?? null) : null
}

function unitOf(household: string): string {
  return household.slice(0, Math.max(0, household.lastIndexOf('-')))
}

function placeOf(household: string): number {
  return Number(household.slice(-2))
}
