import type { Effect } from '../src/domain/model/effect.ts'
import type { RollCall } from '../src/domain/model/roll-call.ts'
import { HOUR } from '../src/domain/model/time.ts'
import type { View } from '../src/domain/model/view.ts'
import { HOUSEHOLDS, pathsOf } from './street.ts'

export const CALL = '（每栋楼点名）'

/** Opens a roll-call in every building at once. */
export function callRoll(view: View): readonly Effect[] {
  return pathsOf(view.street).map((area) => ({
    do: 'open-roll-call',
    rollcall: rollCallOf(area, view.nextRollCall(), view.now, 'open'),
  }))
}

export function rollCallOf(
  area: string,
  id: number,
  opened: number,
  state: RollCall['state'],
): RollCall {
  return {
    id,
    area,
    form: '体温',
    opened,
    deadline: opened + 2 * HOUR,
    state,
    parent: null,
    by: null,
    from: null,
    expected: HOUSEHOLDS,
    said: { at: opened, answered: 0 },
  }
}
