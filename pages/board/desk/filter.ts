import type { Level } from '../../../src/domain/model/area.ts'
import type { Card } from '../../../src/server/protocol/board-messages.ts'
import type { Columns } from '../model.ts'

export const TRAITS = ['mine', 'overdue', 'urgent'] as const
export type Trait = (typeof TRAITS)[number]

/** Which cases somebody wants to see; it stands in the address. */
export interface Filter {
  /** All of these hold. */
  readonly only: readonly Trait[]
  readonly level: Level | null
}

/** The columns without what somebody does not want to see. */
export function filtered(columns: Columns, filter: Filter, now: number): Columns {
  const wanted = (card: Card) => passes(card, filter, now)
  return {
    open: columns.open.filter(wanted),
    claimed: columns.claimed.filter(wanted),
    done: columns.done.filter(wanted),
  }
}

function passes({ mine, overdue, urgent, level }: Card, filter: Filter, now: number): boolean {
  const has = { mine, overdue: overdue !== null && overdue <= now, urgent }
  return (
    filter.only.every((trait) => has[trait]) && (filter.level === null || filter.level === level)
  )
}

/** With a trait that was not wanted, or without it where it was. */
export function toggled(only: readonly Trait[], trait: Trait): readonly Trait[] {
  return only.includes(trait) ? only.filter((each) => each !== trait) : [...only, trait]
}
