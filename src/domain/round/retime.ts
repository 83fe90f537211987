// Played by: out-of-hospital.chat
import type { IntervalDuty } from '../model/duty/duty.ts'
import type { Round } from '../model/duty/round.ts'
import type { Effect } from '../model/effect.ts'
import type { Home } from '../model/person.ts'
import { DAY } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { expect, openAt } from './make.ts'
import { dueAfter, roundOf, withinHours } from './plan.ts'
import { everyAt, spotOf } from './spots.ts'

/** What is expected of a household from now on, and when first; null where no duty goes there. */
export interface Retimed {
  readonly effects: readonly Effect[]
  readonly due: number
}

/** Something happened in a household (出院): it is to be seen within the time that the duty gives for it. */
export function happened(view: View, home: Home, event: string): Retimed | null {
  return soonest(
    visiting(view).flatMap((duty) => {
      const within = duty.after.find((each) => each.event === event)?.within
      if (within === undefined) return []
      const open = openAt(view, duty.name, spotOf(home))
      // Within a day of it: in so many hours, and not by the end of the next day.
      const soon = withinHours(duty, view.now + within)
      const due = Math.min(soon, open?.due ?? Number.POSITIVE_INFINITY)
      return retimed(view, duty, home, open, { due, own: open?.own ?? null })
    }),
  )
}

/** A household is to be seen as often as this, ms, by the duty that goes there, or the first that could. */
export function oftener(view: View, home: Home, own: number): Retimed | null {
  const duties = visiting(view)
  const going = duties.filter(
    (duty) =>
      openAt(view, duty.name, spotOf(home)) !== undefined ||
      everyAt(view, duty, spotOf(home)) !== null,
  )
  const [first] = going.length > 0 ? going : duties
  if (first === undefined) return null
  const open = openAt(view, first.name, spotOf(home))
  const next = dueAfter(first, open?.since ?? view.now, own)
  const due = next > view.now ? next : dueAfter(first, view.now, Math.min(own, DAY))
  return soonest(retimed(view, first, home, open, { due, own }))
}

function visiting({ duties, now }: View): readonly IntervalDuty[] {
  return duties.filter(({ of, until }) => of === 'household' && now < until)
}

function retimed(
  view: View,
  duty: IntervalDuty,
  home: Home,
  open: Round | undefined,
  to: { readonly due: number; readonly own: number | null },
): readonly Retimed[] {
  const round =
    open === undefined
      ? roundOf(view.nextRound(), duty, spotOf(home), { since: view.now, ...to })
      : { ...open, ...to, told: to.due < open.due || to.due > view.now ? 0 : open.told }
  return [{ effects: expect(duty, round), due: to.due }]
}

function soonest(all: readonly Retimed[]): Retimed | null {
  if (all.length === 0) return null
  return {
    effects: all.flatMap(({ effects }) => effects),
    due: Math.min(...all.map(({ due }) => due)),
  }
}
