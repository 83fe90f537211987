import type { Incoming } from '../../chat/chat.ts'
import { cryTakenBack } from '../../domain/alert/taken-back.ts'
import { takenBack } from '../../domain/case/correction.ts'
import type { Outcome } from '../apply.ts'
import type { Knowledge } from '../knowledge.ts'
import { type Log, reason } from '../log-line.ts'
import { nothing, type Work } from '../transaction.ts'

/** WeChat lets a message be taken back for two minutes. */
const RECALLABLE = 3 * 60_000

/** A message is taken back: where only who did it is known, their last check-in of the last minutes is meant. */
export function takeBack(
  known: Knowledge,
  work: Work,
  log: Log,
  { recalled, sender, at }: Extract<Incoming, { kind: 'recall' }>,
  now: number,
  outcome: Outcome,
): void {
  const message = recalled ?? lastOf(known, sender, at)
  if (message === null) return
  const own = nothing()
  const error = work.apart(() => {
    const facts = work.factsAt(now)
    const effects = [...takenBack(facts, message), ...cryTakenBack(facts, message)]
    work.apply([...effects, { do: 'retract', message }], { now, attachment: null }, own)
  })
  if (error === null) outcome.posts.push(...own.posts)
  else log({ level: 'error', what: 'a recall failed', about: message, why: reason(error) })
}

function lastOf({ people, store }: Knowledge, contact: string | null, at: number): string | null {
  const home = contact === null ? null : people.homeOf(contact)
  if (contact === null || home === null) return null
  return store.checkIns.lastBy(contact, home, at - RECALLABLE)?.message ?? null
}
