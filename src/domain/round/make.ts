// Played by: rounds-are-made.chat, a-visit-is-due.chat
import type { IntervalDuty } from '../model/duty/duty.ts'
import { type Done, isLate, type Round, type Spot, spotKey } from '../model/duty/round.ts'
import type { Effect } from '../model/effect.ts'
import type { Facts, View } from '../model/view.ts'
import { askedAgain, dueAfter, roundOf, roundTimer } from './plan.ts'
import { everyAt } from './spots.ts'

/** The duty of a name; undefined where the file has it no more. */
export function dutyNamed({ duties }: Pick<Facts, 'duties'>, name: string) {
  return duties.find((duty) => duty.name === name)
}

/** The round that is expected at a place. */
export function openAt(facts: Facts, duty: string, spot: Spot): Round | undefined {
  const key = spotKey(duty, spot)
  return facts.openRounds().find((round) => spotKey(round.duty, round.spot) === key)
}

/** Keeps a round that is expected, with its timer. */
export function expect(duty: IntervalDuty, round: Round): readonly Effect[] {
  return [
    { do: 'round', round },
    { do: 'set-timer', timer: roundTimer(duty, round) },
  ]
}

/** It is not expected any more. */
export function end(round: Round, state: 'missed' | 'dropped'): readonly Effect[] {
  return [
    { do: 'round', round: { ...round, state, again: null } },
    { do: 'drop-timer', timer: { kind: 'round', round: round.id } },
  ]
}

/** The last day of a duty is over: what was due by then was missed. */
export function over({ until }: IntervalDuty, round: Round): readonly Effect[] {
  return end(round, round.due <= until ? 'missed' : 'dropped')
}

/** What was done at a place, and the round that is expected there next. `duty` null: nothing in the file asks for it. */
export function make(
  view: View,
  name: string,
  duty: IntervalDuty | null,
  spot: Spot,
  said: Pick<Done, 'how' | 'amount'>,
): { readonly round: Round; readonly effects: readonly Effect[] } {
  const { contact, name: called } = view.speaker
  const { id: message } = view.occasion
  // Not all clocks of all gateways are right.
  const at = Math.min(view.occasion.at, view.now)
  const done: Done = { by: { contact, name: called }, at, message, ...said }
  const open = openAt(view, name, spot)
  const round: Round =
    open === undefined
      ? { ...bare(view.nextRound(), name, spot, at), state: 'done', done }
      : { ...open, state: 'done', again: null, done }
  return {
    round,
    effects: [
      { do: 'round', round },
      ...(open === undefined
        ? []
        : [{ do: 'drop-timer' as const, timer: { kind: 'round' as const, round: open.id } }]),
      ...(duty === null ? [] : next(view, duty, { ...round, done })),
    ],
  }
}

function bare(id: number, duty: string, spot: Spot, at: number): Round {
  return {
    id,
    duty,
    spot,
    since: at,
    due: at,
    own: null,
    state: 'open',
    told: 0,
    tried: null,
    again: null,
    done: null,
  }
}

/** The round after one that was done: none where nobody is expected there, or it would be due after the last day. */
function next(
  view: View,
  duty: IntervalDuty,
  made: Round & { readonly done: Done },
): readonly Effect[] {
  const { spot, own, done } = made
  const every = own ?? everyAt(view, duty, spot)
  if (every === null) return []
  // What was said before and comes behind what was said later puts nothing back.
  const since = Math.max(done.at, made.since)
  const due = dueAfter(duty, since, every, isLate(made, view.now))
  return due > duty.until || view.now >= duty.until
    ? []
    : expect(duty, roundOf(view.nextRound(), duty, spot, { since, due, own }))
}

/** Somebody was there and met nobody: it stays due, and who goes is asked again on the next day. Null where nothing is expected. */
export function meetNobody(view: View, duty: IntervalDuty, spot: Spot): readonly Effect[] | null {
  const open = openAt(view, duty.name, spot)
  if (open === undefined) return null
  return expect(duty, { ...open, tried: view.now, again: askedAgain(duty, view.now) })
}
