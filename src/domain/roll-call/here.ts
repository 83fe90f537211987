// Played by: how-the-morning-came-out.chat, the-grid-urges.chat
import { areaAt, buildingsOf, within } from '../model/area.ts'
import { formNamed } from '../model/form.ts'
import type { RollCall } from '../model/roll-call.ts'
import { dayStart } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answersFor } from '../privacy/rights.ts'
import { partsUnder, widerThan } from './wide.ts'

/** Those of them that the speaker answers for. */
export function inDuty(view: View, rollcalls: readonly RollCall[]): readonly RollCall[] {
  return rollcalls.filter(({ area }) => answersFor(view, view.speaker.contact, area))
}

/** The buildings below an area whose roll-calls are parts of these, or of the wider ones that these are parts of. */
function partsOf(view: View, open: readonly RollCall[], area: string): readonly RollCall[] {
  if (areaAt(view.street, area).level === 'building') return []
  const wide = new Set(open.map((one) => (widerThan(view, one).at(-1) ?? one).id))
  return [...wide].flatMap((id) => partsUnder(view, id)).filter((part) => within(part.area, area))
}

/** The open roll-calls a chat may mean: its own areas', or one-to-one those of the speaker's area and home. */
export function openAsked(view: View, form: string | null): readonly RollCall[] {
  return asking(view, form).filter(({ state }) => state === 'open')
}

/** Whether the speaker's household has answered all that is asked of it; where nothing is, what was asked today. */
export function hasAnswered(view: View): boolean {
  const { home } = view.speaker
  if (home === null) return false
  const open = view.openRollCalls(home.area)
  if (open.length > 0) return open.every((one) => !view.tally(one).missing.includes(home.household))
  const today = dayStart(view.now)
  return view.forms.some(({ name }) => view.latestCheckIn(home, name, today) !== undefined)
}

/** As `openAsked`, with the buildings of a wider one that are done already: they count in its sum. */
export function asking(view: View, form: string | null): readonly RollCall[] {
  const { here, speaker } = view
  const own = [
    ...speaker.positions.map(({ area }) => area),
    ...(speaker.home === null ? [] : [speaker.home.area]),
  ]
  const areas = here.seat === null ? own : here.areas
  const named = form === null ? undefined : formNamed(view.forms, form)
  const found = [...new Set(areas)].flatMap((area) => {
    const exact = view.openRollCalls(area)
    const open =
      exact.length > 0
        ? exact
        : buildingsOf(view.street, area).flatMap(({ path }) => view.openRollCalls(path))
    return [...open.filter(({ expected }) => expected.length > 0), ...partsOf(view, open, area)]
  })
  return [...new Map(found.map((rollcall) => [rollcall.id, rollcall])).values()].filter(
    (rollcall) => named === undefined || rollcall.form === named.name,
  )
}

/** Of each form the latest roll-calls of today that are over, of the areas that the speaker answers for here. */
export function endedToday(view: View): readonly RollCall[] {
  const { here, speaker } = view
  const areas = here.seat === null ? speaker.positions.map(({ area }) => area) : here.areas
  const buildings = new Set(areas.flatMap((area) => buildingsUnder(view, area)))
  const found = [...buildings].flatMap((area) => {
    const ended = view
      .rollCallsSince(area, dayStart(view.now))
      .filter(({ state, expected }) => state === 'closed' && expected.length > 0)
    return [...new Map(ended.toReversed().map((one) => [one.form, one])).values()]
  })
  return inDuty(view, found)
}

function buildingsUnder(view: View, area: string): readonly string[] {
  if (areaAt(view.street, area).level === 'building') return [area]
  return buildingsOf(view.street, area).map(({ path }) => path)
}
