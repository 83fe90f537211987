import type { PartnerKind } from '../../src/domain/model/area.ts'
import type { EventName } from '../../src/domain/model/case.ts'
import type { Card } from '../../src/server/protocol/board-messages.ts'
import { t, type Word } from '../words/words.ts'
import { lineage, type Model } from './model.ts'

/** What a case is called: an 「other」 request is 求助, an 「other」 report 反映. */
export function titleOf({ category, kind }: Pick<Card, 'category' | 'kind'>): string {
  if (category === null) return t('health')
  return category === 'other' ? t(kind) : t(category)
}

/** Where a case is, as someone who looks at `area` calls it: from there down. */
export function placeOf(
  model: Model,
  { area: at, household, place }: Pick<Card, 'area' | 'household'> & Partial<Pick<Card, 'place'>>,
  area: number | null,
): string {
  const line = lineage(model, at)
  const end = line.findIndex(({ id }) => id === area)
  const below = end > 0 ? line.slice(0, end) : line.slice(0, 1)
  const names = below
    .slice(0, 2)
    .map(({ name }) => name)
    .reverse()
  return [...names, ...[place ?? null, household].flatMap((part) => part ?? [])].join(' ')
}

const EVENTS: Readonly<Record<EventName, Word>> = {
  opened: 'evOpened',
  told: 'evTold',
  claimed: 'evClaimed',
  returned: 'evReturned',
  transferred: 'evTransferred',
  escalated: 'evEscalated',
  overdue: 'evOverdue',
  reminded: 'evReminded',
  resolved: 'evResolved',
  confirmed: 'evConfirmed',
  reopened: 'evReopened',
  cancelled: 'evCancelled',
  closed: 'evClosed',
  note: 'evNote',
}

export function eventName(event: EventName): string {
  return t(EVENTS[event])
}

const PARTNERS: Readonly<Record<PartnerKind, Word>> = {
  property: 'property',
  police: 'police',
  health: 'hospital',
  volunteer: 'volunteer',
  social: 'social',
  unit: 'unitPartner',
}

export function partnerName(kind: PartnerKind): string {
  return t(PARTNERS[kind])
}
