// Played by: a-round-taken-back.chat
import { spotKey } from '../model/duty/round.ts'
import type { Effect } from '../model/effect.ts'
import type { Facts } from '../model/view.ts'
import { dutyNamed, end, expect } from '../round/make.ts'
import type { Consequence, Doing } from './consequence.ts'

/**
 * What was done is expected again, and what was to be next is not. Where others have gone on with it meanwhile, it only
 * counts no more.
 */
export function roundUndone(
  facts: Facts,
  { id, before }: Extract<Consequence, { kind: 'round' }>,
  { message, consequences }: Pick<Doing, 'message' | 'consequences'>,
): readonly Effect[] {
  const now = facts.round(id)
  if (now === undefined) return []
  if (before === null) {
    const own = now.state === 'open' || now.done?.message === message
    return own && now.state !== 'dropped' ? end(now, 'dropped') : []
  }
  const made = consequences.flatMap((each) =>
    each.kind === 'round' && each.before === null ? each.id : [],
  )
  const key = spotKey(now.duty, now.spot)
  const next = facts
    .openRounds()
    .find((each) => each.id !== id && spotKey(each.duty, each.spot) === key)
  if (next !== undefined && !made.includes(next.id)) return end(now, 'dropped')
  const duty = dutyNamed(facts, now.duty)
  return duty === undefined ? end(now, 'dropped') : expect(duty, before)
}
