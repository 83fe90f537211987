import { Refusal } from '../bot/refusal.ts'
import { checkCity, connectTo, type Database, unreachable } from './database/open.ts'
import { type Heard, type Hello, hear, meet, type Report } from './hearing.ts'
import { type Bag, type Delivered, exchange } from './letters/post-office.ts'
import {
  type Claim,
  type Renewal,
  releaseLease,
  renewLease,
  Superseded,
  type Taken,
  takeLease,
} from './standby/lease.ts'
import type { Way } from './telling.ts'

/** Straight into the city's database. */
export function byDatabase(url: string): Way & { readonly db: Database } {
  // What is told may take its time: the lease is renewed beside it.
  const db = connectTo(url, 2)
  return {
    db,
    async take(claim) {
      await checkCity(db)
      return await takeLease(db, claim)
    },
    renew: (renewal) => renewLease(db, renewal),
    release: (renewal) => releaseLease(db, renewal),
    meet: (hello) => meet(db, hello),
    hear: (report) => hear(db, report),
    exchange: (bag) => exchange(db, bag),
    reason: unreachable,
    close: () => db.end(),
  }
}

/** What a street that the city started asks of it, and what it is answered. */
type Question =
  | { readonly city: 'take'; readonly claim: Claim }
  | { readonly city: 'renew'; readonly renewal: Renewal }
  | { readonly city: 'release'; readonly renewal: Parameters<Way['release']>[0] }
  | { readonly city: 'meet'; readonly hello: Hello }
  | { readonly city: 'hear'; readonly report: Report }
  | { readonly city: 'exchange'; readonly bag: Bag }
export type Asked = Question & { readonly id: number }
export interface Answered {
  readonly city: 'answer'
  readonly id: number
  readonly heard: Heard | Taken | readonly Delivered[] | null
  /** Why not: said by the city's rules, by the lease's, or by the trouble it has. */
  readonly refused: string | null
  readonly superseded: string | null
  readonly failed: string | null
}

/** Through the process that started this one: it writes for its streets. */
export function byParent(): Way {
  const waiting = new Map<number, (answer: Answered) => void>()
  let last = 0
  process.on('message', (message: Answered) => {
    if (message.city !== 'answer') return
    waiting.get(message.id)?.(message)
    waiting.delete(message.id)
  })

  async function ask(question: Question): Promise<Answered['heard']> {
    last += 1
    const id = last
    const answer = await new Promise<Answered>((resolve, reject) => {
      waiting.set(id, resolve)
      process.send?.({ ...question, id }, (error: Error | null) => {
        if (error !== null) reject(error)
      })
    })
    if (answer.superseded !== null) throw new Superseded(answer.superseded)
    if (answer.refused !== null) throw new Refusal(answer.refused)
    if (answer.failed !== null) throw new Error(answer.failed)
    return answer.heard
  }
  const heard = async (question: Question) => (await ask(question)) as Heard

  return {
    take: async (claim) => (await ask({ city: 'take', claim })) as Taken,
    renew: async (renewal) => void (await ask({ city: 'renew', renewal })),
    release: async (renewal) => void (await ask({ city: 'release', renewal })),
    meet: (hello) => heard({ city: 'meet', hello }),
    hear: (report) => heard({ city: 'hear', report }),
    exchange: async (bag) => (await ask({ city: 'exchange', bag })) as readonly Delivered[],
    reason: (error) => (error instanceof Error ? error.message : String(error)),
    async close() {},
  }
}

/** The city's answer to a street that it started. */
export async function answerTo(way: Way, asked: Asked): Promise<Answered> {
  const nothing = { heard: null, refused: null, superseded: null, failed: null }
  const answer = { city: 'answer', id: asked.id, ...nothing } as const
  try {
    return { ...answer, heard: await answered(way, asked) }
  } catch (error) {
    if (error instanceof Superseded) return { ...answer, superseded: error.message }
    if (error instanceof Refusal) return { ...answer, refused: error.message }
    return { ...answer, failed: way.reason(error) }
  }
}

async function answered(way: Way, asked: Question): Promise<Answered['heard']> {
  switch (asked.city) {
    case 'take':
      return await way.take(asked.claim)
    case 'renew':
      await way.renew(asked.renewal)
      return null
    case 'release':
      await way.release(asked.renewal)
      return null
    case 'meet':
      return await way.meet(asked.hello)
    case 'hear':
      return await way.hear(asked.report)
    case 'exchange':
      return await way.exchange(asked.bag)
  }
}
