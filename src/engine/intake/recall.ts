import type { Incoming } from '../../chat/chat.ts'
import { cryTakenBack } from '../../domain/alert/taken-back.ts'
import { takenBack } from '../../domain/case/correction.ts'
import type { Effect } from '../../domain/model/effect.ts'
import { addressKey } from '../../domain/model/post.ts'
import type { Facts } from '../../domain/model/view.ts'
import { unclear, undone } from '../../domain/recall/undone.ts'
import type { Outcome } from '../apply.ts'
import type { Knowledge } from '../knowledge.ts'
import { type Log, reason } from '../log-line.ts'
import { nothing, type Work } from '../transaction.ts'
import type { LastSaid } from './last-said.ts'

/** WeChat lets a message be taken back for two minutes. */
const RECALLABLE = 3 * 60_000

type Recall = Extract<Incoming, { kind: 'recall' }>

/** Which message was taken back: by its id, or by who did it; `unclear` where it may be one of several. */
type Meant =
  | { readonly kind: 'message'; readonly message: string }
  | { readonly kind: 'unclear'; readonly contact: string }
  | { readonly kind: 'nothing' }

/** A message is taken back: what it did is undone as its command declares, and who had heard of it hears so. */
export function takeBack(
  known: Knowledge,
  work: Work,
  log: Log,
  last: LastSaid,
  recall: Recall,
  now: number,
  outcome: Outcome,
): void {
  const meant = meantBy(known, last, recall)
  if (meant.kind === 'nothing') return
  if (meant.kind === 'message' && recall.sender !== null) last.drop(recall.sender, meant.message)
  const own = nothing()
  const error = work.apart(() => {
    const facts = work.factsAt(now)
    const effects =
      meant.kind === 'message'
        ? backFrom(known, facts, meant.message, recall.sender)
        : unclear(facts, doingsHere(known, meant.contact, recall))
    work.apply(effects, { now, attachment: null }, own)
    if (meant.kind !== 'message') return
    if (effects.length > 0) known.store.doings.drop(meant.message)
    known.store.fragments.dropOf(meant.message)
  })
  if (error === null) {
    known.flood.gives(own.posts, now)
    outcome.posts.push(...own.posts)
  } else log({ level: 'error', what: 'a recall failed', about: recall.id, why: reason(error) })
}

function backFrom(
  { store }: Knowledge,
  facts: Facts,
  message: string,
  sender: string | null,
): readonly Effect[] {
  const doings = store.doings.of(message)
  const checkIns = facts.checkInsIn(message)
  const cries = cryTakenBack(facts, message)
  const owner = doings[0]?.who.contact ?? checkIns[0]?.by
  // Who keeps a group may remove others' messages: that takes back nothing of what they reported.
  if (owner === undefined || (sender !== null && sender !== owner)) return cries
  return [
    ...takenBack(facts, message),
    ...cries,
    ...doings.flatMap((doing) => undone(facts, doing)),
    { do: 'retract', message },
  ]
}

function meantBy(known: Knowledge, last: LastSaid, recall: Recall): Meant {
  const { store } = known
  const { recalled, sender, at } = recall
  if (recalled !== null && store.inbox.knows(recalled))
    return { kind: 'message', message: recalled }
  if (sender === null) return { kind: 'nothing' }
  const said = last.since(sender, recall.address, at - RECALLABLE)
  const [only] = said
  if (said.length === 1 && only !== undefined) return { kind: 'message', message: only }
  // What is no more than a check-in of theirs: the last of them.
  if (doingsHere(known, sender, recall).length > 0) return { kind: 'unclear', contact: sender }
  const message = lastCheckIn(known, sender, at)
  return message === null ? { kind: 'nothing' } : { kind: 'message', message }
}

/** What somebody did in that chat within the time that WeChat gives. */
function doingsHere({ store }: Knowledge, contact: string, { at, address }: Recall) {
  const here = addressKey(address)
  return store.doings.by(contact, at - RECALLABLE).filter(({ where }) => addressKey(where) === here)
}

function lastCheckIn({ people, store }: Knowledge, contact: string, at: number): string | null {
  const home = people.homeOf(contact)
  if (home === null) return null
  return store.checkIns.lastBy(contact, home, at - RECALLABLE)?.message ?? null
}
