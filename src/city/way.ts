import { Refusal } from '../bot/refusal.ts'
import { checkCity, connectTo, unreachable } from './database/open.ts'
import { type Heard, type Hello, hear, meet, type Report } from './hearing.ts'
import { type Bag, type Delivered, exchange } from './letters/post-office.ts'
import type { Way } from './telling.ts'

/** Straight into the city's database. */
export function byDatabase(url: string): Way {
  const db = connectTo(url, 1)
  return {
    async meet(hello) {
      await checkCity(db)
      return await meet(db, hello)
    },
    hear: (report) => hear(db, report),
    exchange: (bag) => exchange(db, bag),
    reason: unreachable,
    close: () => db.end(),
  }
}

/** What a street that the city started asks of it, and what it is answered. */
export type Asked =
  | { readonly city: 'meet'; readonly id: number; readonly hello: Hello }
  | { readonly city: 'hear'; readonly id: number; readonly report: Report }
  | { readonly city: 'exchange'; readonly id: number; readonly bag: Bag }
export interface Answered {
  readonly city: 'answer'
  readonly id: number
  readonly heard: Heard | null
  readonly given: readonly Delivered[] | null
  /** Why not: said by the city's rules, or by the trouble it has. */
  readonly refused: string | null
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

  async function ask(asked: (id: number) => Asked): Promise<Answered> {
    last += 1
    const id = last
    const answer = await new Promise<Answered>((resolve, reject) => {
      waiting.set(id, resolve)
      process.send?.(asked(id), (error: Error | null) => {
        if (error !== null) reject(error)
      })
    })
    if (answer.heard !== null || answer.given !== null) return answer
    if (answer.refused !== null) throw new Refusal(answer.refused)
    throw new Error(answer.failed ?? '')
  }

  async function heard(asked: (id: number) => Asked): Promise<Heard> {
    const answer = await ask(asked)
    if (answer.heard === null) throw new Error('the city answered another question')
    return answer.heard
  }

  return {
    meet: (hello) => heard((id) => ({ city: 'meet', id, hello })),
    hear: (report) => heard((id) => ({ city: 'hear', id, report })),
    exchange: async (bag) => (await ask((id) => ({ city: 'exchange', id, bag }))).given ?? [],
    reason: (error) => (error instanceof Error ? error.message : String(error)),
    async close() {},
  }
}

/** The city's answer to a street that it started. */
export async function answerTo(way: Way, asked: Asked): Promise<Answered> {
  const answer = {
    city: 'answer',
    id: asked.id,
    heard: null,
    given: null,
    refused: null,
    failed: null,
  } as const
  try {
    switch (asked.city) {
      case 'meet':
        return { ...answer, heard: await way.meet(asked.hello) }
      case 'hear':
        return { ...answer, heard: await way.hear(asked.report) }
      case 'exchange':
        return { ...answer, given: await way.exchange(asked.bag) }
    }
  } catch (error) {
    if (error instanceof Refusal) return { ...answer, refused: error.message }
    return { ...answer, failed: way.reason(error) }
  }
}
