import { z } from 'zod'
import { heardDeadline, quietEnd } from '../../domain/model/calendar.ts'
import { momentOf, type SaidTime } from '../../domain/model/moment/moment.ts'
import { DAY } from '../../domain/model/time.ts'
import type { Web } from '../context.ts'
import type { CallPlan } from '../protocol/board-messages.ts'

/** `18:30` */
export const ClockHour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** The next such hour, as the chat's command reads a time. */
export function nextHour(clock: string): SaidTime {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return { kind: 'point', day: null, minutes: [hour * 60 + minute], named: false }
}

/** What a roll-call until such an hour would come to that is opened now: at night it asks in the morning, and ends after it. */
export function callPlan({ now, policy }: Pick<Web, 'now' | 'policy'>, until: string): CallPlan {
  const at = now()
  const asked = momentOf(nextHour(until), at, DAY)
  const deadline = 'ask' in asked ? at + policy.rollcall.lasts : asked.at
  const heard = quietEnd(at, policy)
  return { asks: heard === at ? null : heard, ends: heardDeadline(at, deadline, policy) }
}
