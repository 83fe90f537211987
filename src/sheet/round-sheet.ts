import { areaAt, type Street, within } from '../domain/model/area.ts'
import { isLate, type Round } from '../domain/model/duty/round.ts'
import type { Book } from '../store/standing.ts'
import { placeIn } from './area-columns.ts'
import type { Column } from './spreadsheet.ts'

/** A round with the street it is of, as of a moment. */
export interface RoundRow {
  readonly round: Round
  readonly street: Street
  readonly now: number
}

const STATES: Readonly<Record<Round['state'], string>> = {
  open: '没做',
  done: '做了',
  missed: '没去',
  dropped: '',
}

/** The columns of a street's list of rounds. Who made each is told only where it is asked for: nobody is compared. */
export const ROUND_COLUMNS: readonly Column<RoundRow>[] = [
  { heading: '勤务', width: 12, of: ({ round }) => round.duty },
  { heading: '社区', width: 14, of: (row) => areaOf(row).community },
  { heading: '网格', width: 12, of: (row) => areaOf(row).grid },
  { heading: '楼座', width: 12, of: (row) => areaOf(row).building },
  { heading: '地点', width: 14, of: ({ round }) => round.spot.name },
  { heading: '部位', width: 10, of: ({ round }) => round.spot.part },
  { heading: '应做', width: 17, of: ({ round }) => ({ moment: round.due }) },
  { heading: '做了', width: 17, of: ({ round }) => round.done && { moment: round.done.at } },
  { heading: '方式', width: 8, of: ({ round }) => howOf(round) },
  { heading: '数量', width: 8, of: ({ round }) => round.done?.amount ?? '' },
  { heading: '状态', width: 8, of: ({ round }) => STATES[round.state] },
  { heading: '晚了', width: 6, of: ({ round, now }) => (isLate(round, now) ? '是' : '') },
]

export const ROUND_NAMES: readonly Column<RoundRow>[] = [
  { heading: '谁做的', width: 10, of: ({ round }) => round.done?.by.name ?? '' },
]

/**
 * The rounds at or below an area that were done from a moment (Unix ms) until before another, and those that were due then and
 * are not done, in the order in which they were due.
 */
export function roundRows(
  { store, street }: Book,
  span: { readonly area: string; readonly from: number; readonly to: number },
  now: number,
): readonly RoundRow[] {
  const waiting = store.rounds
    .undone(span.from, Math.min(span.to, now))
    .filter(({ spot }) => within(spot.area, span.area))
  return [...store.rounds.done(span.area, span.from, span.to), ...waiting]
    .filter(({ spot }) => street.areas.has(spot.area))
    .toSorted((a, b) => a.due - b.due || a.id - b.id)
    .map((round) => ({ round, street, now }))
}

function areaOf({ round, street }: RoundRow) {
  return placeIn(street, areaAt(street, round.spot.area))
}

function howOf({ done, tried }: Round): string {
  if (done === null) return tried === null ? '' : '没见着人'
  return done.how === 'called' ? '电话' : '到场'
}
