import type { Attachment, Member } from '../../chat/chat.ts'
import { placed } from '../../domain/alert/placed.ts'
import type { Effect } from '../../domain/model/effect.ts'
import { addressKey } from '../../domain/model/post.ts'
import type { Proposal } from '../../domain/model/proposal.ts'
import type { Occasion, View } from '../../domain/model/view.ts'
import { consequencesOf } from '../../domain/recall/consequence.ts'
import type { Outcome } from '../apply.ts'
import type { Chat } from '../chats.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Work } from '../transaction.ts'
import { viewOf } from './reading.ts'

/** What was proposed, whether it was read from words or came as typed fields. */
export type Proposed = Pick<Proposal, 'command' | 'decide'> &
  Partial<Pick<Proposal, 'fields' | 'recall'>>

/** Who wants something done, in which chat (null: alone with the bot), and how. */
export interface Wanted {
  readonly who: Member
  readonly chat: Chat | null
  readonly occasion: Occasion
  readonly attachment: Attachment | null
}

/** Decides upon what was proposed and applies it, each proposal upon what the one before it has done. Runs inside a transaction. */
export function decideUpon(
  known: Knowledge,
  work: Work,
  { who, chat, occasion, attachment }: Wanted,
  proposals: readonly Proposed[],
  now: number,
  outcome: Outcome,
): void {
  const cause = { now, attachment }
  for (const [part, proposal] of proposals.entries()) {
    const { view, bind } = viewOf(known, work.factsAt(now), who, chat, occasion)
    if (bind !== null) {
      const asked = known.people.isAsked(who.contact, 'household')
      work.apply([{ do: 'bind', who: view.speaker, home: bind, source: 'alias' }], cause, outcome)
      if (asked) work.apply(placed(view, bind), cause, outcome)
    }
    const effects = proposal.decide(view)
    noteConsequences(known, proposal, part, view, effects)
    work.apply(effects, cause, outcome)
    const acts = effects.some(
      (effect) => effect.do !== 'fragment' && effect.do !== 'drop-fragments',
    )
    if (acts && view.speaker.positions.length > 0) noteInAudit(known, proposal, view, now)
  }
}

/** What a message does is noted before it is done, so that it can be undone when the message is taken back. */
function noteConsequences(
  { store }: Knowledge,
  { recall = 'nothing' }: Proposed,
  part: number,
  view: View,
  effects: readonly Effect[],
): void {
  if (recall === 'nothing' || view.occasion.said === null) return
  const consequences = consequencesOf(view, effects, recall)
  if (consequences.length === 0) return
  const { contact, name } = view.speaker
  const { id: message, at } = view.occasion
  const where = view.here.address
  store.doings.note(part, { message, at, who: { contact, name }, where, recall, consequences })
}

/** What staff see and do is noted, by number or place and never by their words. */
function noteInAudit({ store }: Knowledge, { command, fields }: Proposed, view: View, at: number) {
  const { cases = [] }: { readonly cases?: readonly number[] } = fields ?? {}
  const about = cases.length > 0 ? `case ${cases.join(', ')}` : addressKey(view.here.address)
  store.audit.note({ at, who: view.speaker.contact, deed: command, about })
}
