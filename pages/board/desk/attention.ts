import type { Card } from '../../../src/server/protocol/board-messages.ts'
import type { Model } from '../model.ts'

/** What the page makes itself heard for: nothing, all one sees, or what is one's own and nobody's yet. */
export const MODES = ['off', 'all', 'mine'] as const
export type Mode = (typeof MODES)[number]

/** The worst first. */
export const REASONS = ['danger', 'urgent', 'overdue', 'new'] as const
export type Reason = (typeof REASONS)[number]

/** Something that wants somebody now. */
export interface Call {
  readonly reason: Reason
  /** The case; null: an alert that is none yet. */
  readonly card: Card | null
}

/** All that wants somebody now, by names that stay the same while they do. */
export function calling(model: Model, now: number, mode: Mode): ReadonlyMap<string, Call> {
  const found = new Map<string, Call>()
  if (mode === 'off') return found
  // Danger is everybody's.
  for (const alert of model.alerts) {
    if (alert.case === null) found.set(`danger ${alert.id}`, { reason: 'danger', card: null })
  }
  for (const card of model.cards.values()) {
    if (mode === 'mine' && !isMine(model, card)) continue
    for (const reason of reasonsOf(card, now)) {
      found.set(`${reason} ${card.number}`, { reason, card })
    }
  }
  return found
}

/** Somebody's own: what they hold, and what nobody holds and has come up to them. */
function isMine({ roots }: Model, { mine, assignee, level }: Card): boolean {
  return mine || (assignee === null && roots.some((area) => area.level === level))
}

function reasonsOf({ state, urgent, overdue }: Card, now: number): readonly Reason[] {
  if (state !== 'open' && state !== 'claimed') return []
  const late: readonly Reason[] = overdue !== null && overdue <= now ? ['overdue'] : []
  if (state === 'claimed') return late
  return urgent ? ['urgent', ...late] : [...late, 'new']
}

/** What calls now and did not before, the worst first; a case once. */
export function fresh(
  before: ReadonlyMap<string, Call>,
  now: ReadonlyMap<string, Call>,
): readonly Call[] {
  const all = [...now].flatMap(([name, call]) => (before.has(name) ? [] : [call]))
  const ordered = all.sort((a, b) => REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason))
  return ordered.filter(
    ({ card }, place) =>
      card === null || ordered.findIndex((other) => other.card?.number === card.number) === place,
  )
}
