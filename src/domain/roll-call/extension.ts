// Played by: a-roll-call-gets-longer.chat
import type { Effect } from '../model/effect.ts'
import type { RollCall } from '../model/roll-call.ts'
import { MINUTE, spoken } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { extendedText } from '../wording/turn/roll-call.ts'
import { tellAsked } from './lifecycle.ts'
import { widerThan } from './wide.ts'

/** A reminder that would come this soon is left out. */
const TOO_SOON = 15 * MINUTE

/** An open roll-call ends later, and with it those that it is part of; its building hears until when. */
export function extendRollCall(facts: Facts, rollcall: RollCall, until: number): readonly Effect[] {
  const all = [rollcall, ...widerThan(facts, rollcall)].filter(({ deadline }) => deadline < until)
  const remind = until - facts.policy.rollcall.remind
  return [
    ...all.flatMap(({ id }): readonly Effect[] => [
      { do: 'extend-roll-call', id, deadline: until },
      { do: 'set-timer', timer: { kind: 'deadline', rollcall: id, due: until } },
    ]),
    ...(rollcall.expected.length === 0
      ? []
      : [
          ...(remind - facts.now >= TOO_SOON
            ? [
                {
                  do: 'set-timer' as const,
                  timer: { kind: 'remind' as const, rollcall: rollcall.id, due: remind },
                },
              ]
            : []),
          ...tellAsked(facts, rollcall, extendedText(rollcall.form, spoken(until, facts.now))),
        ]),
  ]
}
