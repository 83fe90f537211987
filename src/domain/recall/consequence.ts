import type { Case, CaseEvent } from '../model/case.ts'
import type { Round } from '../model/duty/round.ts'
import type { Slot } from '../model/duty/slot.ts'
import type { Effect, HouseholdChange, Observation } from '../model/effect.ts'
import type { ContactId, Home, Named } from '../model/person.ts'
import type { Address } from '../model/post.ts'
import type { Recall } from '../model/proposal.ts'
import type { Entry } from '../model/register/entry.ts'
import type { Movement } from '../model/stock/movement.ts'
import { memberOf, type TeamMember } from '../model/team/team.ts'
import type { View } from '../model/view.ts'
import type { MovementDone } from '../stock/movement-recall.ts'

/** How a case stood before. */
export type Before = Pick<Case, 'state' | 'assignee' | 'parent'>

/** What a message did, as far as it may be taken back: plain data, without a word of what was said. */
export type Consequence =
  | { readonly kind: 'opened'; readonly number: number }
  | { readonly kind: 'joined'; readonly number: number }
  | {
      readonly kind: 'event'
      readonly number: number
      readonly event: CaseEvent['event']
      readonly before: Before
      /** Address keys of who was notified by it. */
      readonly told: readonly string[]
    }
  | { readonly kind: 'called'; readonly rollcall: number }
  | { readonly kind: 'ended'; readonly rollcall: number }
  | { readonly kind: 'alert'; readonly id: number }
  | {
      readonly kind: 'home'
      readonly who: Named
      readonly home: Home
      readonly before: Home | null
      readonly vouched: boolean
    }
  /** A line of a register was written, or another was struck, ended or signed by it. */
  | {
      readonly kind: 'entry'
      readonly id: number
      readonly was: 'new' | 'struck' | 'ended' | 'signed'
    }
  /** A round as it stood before; null: it was made by this. */
  | { readonly kind: 'round'; readonly id: number; readonly before: Round | null }
  /** A slot as it stood before; null: nobody was in it. */
  | { readonly kind: 'slot'; readonly id: number; readonly before: Slot | null }
  /** How somebody was of a team before; null: they were not. */
  | {
      readonly kind: 'member'
      readonly team: string
      readonly who: Named
      readonly before: TeamMember | null
    }
  /** A notice was asked for. */
  | { readonly kind: 'notice'; readonly number: number }
  /** A movement of stock was written, or another was struck or signed by it. */
  | ({ readonly kind: 'movement' } & MovementDone)
  | { readonly kind: 'household'; readonly before: HouseholdChange }
  | { readonly kind: 'observation'; readonly id: number; readonly before: Observation | null }
  /** Check-ins of this message or an earlier one were booked by it. */
  | { readonly kind: 'booked'; readonly message: string }

/** What one command did by one message, and how it is undone. */
export interface Doing {
  readonly message: string
  readonly at: number
  readonly who: Named
  readonly where: Address
  readonly recall: Recall
  readonly consequences: readonly Consequence[]
}

/** What a decision is about to do, looked at before it is done. */
export function consequencesOf(
  view: View,
  effects: readonly Effect[],
  recall: Recall,
): readonly Consequence[] {
  return effects.flatMap((effect) => consequenceOf(view, effect, recall) ?? [])
}

function consequenceOf(view: View, effect: Effect, recall: Recall): Consequence | null {
  switch (effect.do) {
    case 'open-case':
      return { kind: 'opened', number: effect.case.number }
    case 'case-event':
      return ofEvent(view, effect.number, effect.event)
    case 'open-roll-call':
      return { kind: 'called', rollcall: effect.rollcall.id }
    case 'close-roll-call':
      return { kind: 'ended', rollcall: effect.id }
    case 'alert':
      return { kind: 'alert', id: effect.alert.id }
    case 'bind':
    case 'vouch':
      return ofHome(view, effect.who, effect.home)
    case 'unbind': {
      const who = view.livesAt(effect.home).find(({ contact }) => contact === effect.contact)
      return who === undefined ? null : ofHome(view, who, effect.home)
    }
    case 'entry':
      return ofEntry(view, effect.entry)
    case 'round': {
      const { id } = effect.round
      return { kind: 'round', id, before: view.round(id) ?? null }
    }
    case 'slot': {
      const { id } = effect.slot
      return { kind: 'slot', id, before: view.slot(id) ?? null }
    }
    case 'member':
      return ofMember(view, effect.member.team, effect.member.who)
    case 'leave-team':
      return ofMember(view, effect.team, effect.who)
    case 'notice':
      return view.notice(effect.notice.number) === undefined && effect.notice.kind === 'alert'
        ? { kind: 'notice', number: effect.notice.number }
        : null
    case 'movement':
      return ofMovement(view, effect.movement)
    case 'household':
      return { kind: 'household', before: asBefore(view, effect.household) }
    case 'observe': {
      const { id } = effect.observation
      return { kind: 'observation', id, before: view.observation(id) ?? null }
    }
    case 'check-in':
      // A message's own check-ins are found by its id.
      return effect.checkIn.message === view.occasion.id && recall === 'cancel'
        ? null
        : { kind: 'booked', message: effect.checkIn.message }
    default:
      return null
  }
}

/** What is added to a line that stands is not taken out of it again. */
function ofEntry(view: View, { id, struck, ended, signed }: Entry): Consequence | null {
  const before = view.entry(id)
  if (before === undefined) return { kind: 'entry', id, was: 'new' }
  if (struck !== before.struck) return { kind: 'entry', id, was: 'struck' }
  if (ended !== before.ended) return { kind: 'entry', id, was: 'ended' }
  return signed !== null && before.signed === null ? { kind: 'entry', id, was: 'signed' } : null
}

function ofMember(view: View, team: string, who: Named): Consequence {
  return { kind: 'member', team, who, before: memberOf(view.members(), team, who.contact) ?? null }
}

function ofMovement(view: View, { number, struck, signed }: Movement): Consequence | null {
  const before = view.movement(number)
  if (before === undefined) return { kind: 'movement', number, was: 'new' }
  if (struck !== before.struck) return { kind: 'movement', number, was: 'struck' }
  return signed !== null && before.signed === null
    ? { kind: 'movement', number, was: 'signed' }
    : null
}

function ofHome(view: View, who: Named, home: Home): Consequence {
  const { contact } = who
  const before = view.homeOf(contact)
  return { kind: 'home', who, home, before, vouched: before !== null && view.vouched(contact) }
}

function ofEvent(view: View, number: number, { event, by, changes }: CaseEvent) {
  const before = view.caseNumbered(number)
  if (by?.contact !== view.speaker.contact || before === undefined) return null
  if (changes.follower !== undefined && event === 'note') return { kind: 'joined' as const, number }
  const { state, assignee, parent } = before
  const told = changes.told ?? []
  return { kind: 'event' as const, number, event, before: { state, assignee, parent }, told }
}

/** The change that brings back what is about to be changed. */
function asBefore(view: View, { home, by, ...change }: HouseholdChange): HouseholdChange {
  const known = view.household(home)
  const own: { -readonly [K in 'by']?: ContactId } = by === undefined ? {} : { by }
  return {
    home,
    ...own,
    ...(change.name === undefined ? {} : { name: known?.name ?? null }),
    ...(change.people === undefined ? {} : { people: known?.people ?? null }),
    ...(change.phone === undefined ? {} : { phone: known?.phone ?? null }),
    ...(change.tags === undefined ? {} : { tags: known?.tags ?? [] }),
    ...(change.away === undefined ? {} : { away: known?.away ?? null }),
  }
}
