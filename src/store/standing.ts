import { type Area, areaAt, type Street } from '../domain/model/area.ts'
import type { RollCall } from '../domain/model/roll-call.ts'
import { tallyOf } from '../domain/model/tally.ts'
import type { Room, RoomState } from '../domain/roll-call/room-state.ts'
import { byPlace } from './people/household.ts'
import type { Store } from './store.ts'

/** What accounts are made from: the records, and the street they are of. */
export interface Book {
  readonly store: Store
  readonly street: Street
}

/** How a building stands in a roll-call, household by household in the building's order. */
export interface Standing {
  readonly area: Area
  readonly rollcall: RollCall
  /** Who went away and did not answer is not expected any more. */
  readonly expected: number
  readonly answered: number
  readonly abnormal: number
  readonly rooms: readonly Room[]
}

/** How a building's roll-call stands at a moment (Unix ms). */
export function standingOf({ store, street }: Book, rollcall: RollCall, now: number): Standing {
  const area = areaAt(street, rollcall.area)
  const known = store.households.of(area.path)
  const answers = store.rollCalls.answers(rollcall.id)
  const awayNow = known.flatMap(({ away, home }) => ((away ?? 0) > now ? [home.household] : []))
  const { expected, answered, abnormal, missing, away } = tallyOf(rollcall, answers, awayNow)
  const gone = new Set([...away, ...awayNow])
  const stateOf = (household: string): RoomState => {
    const answer = answers.get(household)
    if (answer !== undefined) return answer.abnormal ? 'abnormal' : 'answered'
    if (missing.includes(household)) return 'missing'
    return gone.has(household) ? 'away' : 'unasked'
  }
  const households = [...known.map(({ home }) => home.household), ...rollcall.expected]
  return {
    area,
    rollcall,
    expected,
    answered,
    abnormal,
    rooms: householdsOf(area, households).map((household) => ({
      household,
      state: stateOf(household),
    })),
  }
}

/** A building's households: those of street.yaml in its order, then those added since. */
export function householdsOf({ households }: Area, known: readonly string[]): readonly string[] {
  const listed = new Set(households)
  const added = [...new Set(known)].filter((household) => !listed.has(household))
  return [...households, ...added.sort(byPlace)]
}
