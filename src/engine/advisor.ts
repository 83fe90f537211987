import type { Member, Message } from '../chat/chat.ts'
import type { Where } from '../language/where.ts'
import { type Log, reason } from './log-line.ts'

/** What an advisor is told of: a message, where it was said, and the names that it must not hear. */
export interface Unclear {
  readonly message: Message
  readonly where: Where
  readonly names: ReadonlySet<string>
}

/** Something that was said to the bot and not understood: what it says to that waits for an advisor's word. */
export interface Consultation extends Unclear {
  readonly who: Member
  /** The post that is said without advice, in the outbox. */
  readonly instead: number
}

/** What somebody may have meant, in words that the bot reads; null where nothing was found. */
export type Advise = (unclear: Unclear) => Promise<string | null>

/** So many are asked at a time; a model on the street's own machine answers one after another anyway. */
const AT_ONCE = 2
/** More wait for nothing: each has its answer in the outbox. */
const MOST_WAITING = 10

/** Asks the advisor beside everything else. Nothing waits for it but one answer, and that not for long. */
export function advisorOf(advise: Advise, log: Log, settled: () => void) {
  const waiting: Consultation[] = []
  const asking = new Set<Promise<void>>()
  const advised: { readonly about: Consultation; readonly say: string | null }[] = []

  async function ask(about: Consultation): Promise<void> {
    try {
      advised.push({ about, say: await advise(about) })
    } catch (error) {
      advised.push({ about, say: null })
      const why = reason(error)
      log({ level: 'warn', what: 'the advisor gave no answer', about: about.message.id, why })
    }
  }

  function next(): void {
    while (asking.size < AT_ONCE) {
      const about = waiting.shift()
      if (about === undefined) return
      const done = ask(about).finally(() => {
        asking.delete(done)
        next()
        settled()
      })
      asking.add(done)
    }
  }

  return {
    take(consultations: readonly Consultation[]): void {
      for (const each of consultations) if (waiting.length < MOST_WAITING) waiting.push(each)
      next()
    },
    busy: () => asking.size > 0,
    /** Has what was advised noted. Where `note` throws, the next call tries again. */
    note(note: (about: Consultation, say: string | null) => void): void {
      for (let first = advised[0]; first !== undefined; first = advised[0]) {
        note(first.about, first.say)
        advised.shift()
      }
    },
    /** Resolves when nobody is asked any more. */
    async idle(): Promise<void> {
      while (asking.size > 0) await Promise.allSettled(asking)
    },
  }
}
