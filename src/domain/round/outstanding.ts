// Played by: what-is-still-to-do.chat
import { type Seat, within } from '../model/area.ts'
import type { IntervalDuty } from '../model/duty/duty.ts'
import { isLate, type Round } from '../model/duty/round.ts'
import { floorOf } from '../model/household.ts'
import { clock, DAY, dayStart } from '../model/time.ts'
import type { Facts, View } from '../model/view.ts'
import { amongResidents } from '../privacy/discretion.ts'
import type { RoundItem } from '../wording/round/item.ts'
import { isGoer, spotName } from './goer.ts'
import { dutyNamed } from './make.ts'

/**
 * The rounds that are to be made by the end of today and concern who asks: in a staff's group those of its areas, in another's
 * those that are theirs; alone those that they go to, else those of what they look after.
 */
export function outstanding(view: View, only: string | null): readonly Round[] {
  const ends = dayStart(view.now) + DAY
  const all = view
    .openRounds()
    .filter(({ due, duty }) => due <= ends && (only === null || duty === only))
  const { seat, address } = view.here
  const alone = seat === null || amongResidents(view.street, address)
  if (!alone)
    return inOrder(
      view,
      all.filter((round) => isOf(view, seat, round)),
    )
  const own = all.filter((round) => goes(view, round))
  const { positions } = view.speaker
  const under = all.filter(({ spot }) => positions.some(({ area }) => within(spot.area, area)))
  return inOrder(view, own.length > 0 ? own : under)
}

function isOf(view: View, seat: Seat, round: Round): boolean {
  if (seat.kind === 'area') return seat.areas.some((area) => within(round.spot.area, area))
  const gate = seat.kind === 'checkpoint' && seat.checkpoint.name === round.spot.name
  return (gate && seat.area === round.spot.area) || goes(view, round)
}

function goes(view: View, round: Round): boolean {
  const duty = dutyNamed(view, round.duty)
  return duty !== undefined && isGoer(view, duty, round.spot)
}

/** As one goes: duty by duty, building by building, from floor to floor. */
export function inOrder(facts: Facts, rounds: readonly Round[]): readonly Round[] {
  const duties = new Map(facts.duties.map(({ name }, place) => [name, place]))
  const areas = new Map([...facts.street.areas.keys()].map((path, place) => [path, place]))
  const parts = (name: string) =>
    new Map(dutyNamed(facts, name)?.parts.map((part, place) => [part.name, place]))
  return rounds.toSorted(
    (a, b) =>
      (duties.get(a.duty) ?? 0) - (duties.get(b.duty) ?? 0) ||
      (areas.get(a.spot.area) ?? 0) - (areas.get(b.spot.area) ?? 0) ||
      unitOf(a.spot.name) - unitOf(b.spot.name) ||
      floorOf(a.spot.name) - floorOf(b.spot.name) ||
      a.spot.name.localeCompare(b.spot.name, 'en', { numeric: true }) ||
      (parts(a.duty).get(a.spot.part) ?? 0) - (parts(b.duty).get(b.spot.part) ?? 0),
  )
}

function unitOf(household: string): number {
  return Number(/^(\d{1,2})-/.exec(household)?.[1] ?? 0)
}

/** The rounds as they are said. */
export function itemsOf(facts: Facts, rounds: readonly Round[]): readonly RoundItem[] {
  return rounds.map((round) => {
    const duty = dutyNamed(facts, round.duty)
    return {
      duty: round.duty,
      place: placeOf(facts, duty, round),
      inner: innerOf(duty, round),
      late: isLate(round, facts.now),
      by: round.due > facts.now ? untilText(round.due) : null,
      tried: round.tried !== null,
    }
  })
}

/** The midnight that ends a day is its 24:00. */
function untilText(due: number): string {
  return due === dayStart(due) ? '24:00' : clock(due)
}

function placeOf(facts: Facts, duty: IntervalDuty | undefined, { spot }: Round): string {
  const of = duty?.of ?? 'building'
  return spotName(facts.street, { of }, of === 'household' ? { ...spot, name: '' } : spot)
}

/** What of the place it is: the door, or the part. */
function innerOf(duty: IntervalDuty | undefined, { spot }: Round): string {
  return duty?.of === 'household' ? spot.name : spot.part
}
