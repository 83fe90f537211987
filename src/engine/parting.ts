import { giveBackAll } from '../domain/case/escalation.ts'
import type { Knowledge } from './knowledge.ts'
import { STAFF } from './positions.ts'
import type { Work } from './transaction.ts'

/** Ends all that somebody has, once they are staff no more: what they were told before gives no right. */
export function partingOf(known: Knowledge, work: Work) {
  const { positions, store } = known
  const { memory, signIn } = store

  return {
    /** Looks who is staff now, and gives back what those have who were staff at the last look. */
    look(now: number): void {
      positions.forget()
      const staff = new Set(positions.everybody())
      const before = new Set(memory.markedWith(STAFF))
      const left = [...before].filter((contact) => !staff.has(contact))
      const come = [...staff].filter((contact) => !before.has(contact))
      if (left.length + come.length === 0) return
      work.atOnce((outcome) => {
        for (const contact of come) memory.mark(STAFF + contact, now)
        for (const contact of left) {
          memory.unmark(STAFF + contact)
          signIn.endAll(contact)
          work.apply(giveBackAll(work.factsAt(now), contact), { now, attachment: null }, outcome)
        }
        work.post(outcome.posts, now)
      })
    },
  }
}
