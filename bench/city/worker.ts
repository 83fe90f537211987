import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import type { Message } from '../../src/chat/chat.ts'
import { holdingOf, steadyClock } from '../../src/city/standby/holding.ts'
import { TIMES } from '../../src/city/standby/lease.ts'
import { type Telling, telling } from '../../src/city/telling.ts'
import { byDatabase } from '../../src/city/way.ts'
import { type Bot, openBot } from '../bot.ts'
import { CALL } from '../call.ts'
import { message } from '../message.ts'
import { HOUSEHOLDS, MORNING } from '../street.ts'

/** What the process of some streets is told to do. */
export type Order =
  | {
      readonly do: 'open'
      readonly streets: readonly { readonly name: string; readonly folder: string }[]
      readonly buildings: number
      /** PostgreSQL's address; null: they have no city. */
      readonly url: string | null
    }
  /** Everybody answers, as fast as it goes. */
  | { readonly do: 'rush' }
  /** So many answer a second, of all its streets together. */
  | { readonly do: 'steady'; readonly rate: number; readonly seconds: number }
  /** Waits until all is told. */
  | { readonly do: 'tell' }
  | { readonly do: 'close' }

export interface Done {
  readonly checkIns: number
  /** Unix ms. */
  readonly begun: number
  readonly ended: number
  /** ms from a message's arrival to its commit, of each. */
  readonly commits: readonly number[]
  /** ms from a commit to the city's sums, of each. */
  readonly sums: readonly number[]
}

/** Messages of a rush share a commit as they do at work. */
const BATCH = 1000

interface Worked {
  readonly name: string
  readonly bot: Bot
  readonly told: Telling | null
  /** So many have answered. */
  answered: number
  /** Commits that the city does not have yet: the last row of each, and when it was. */
  waiting: { readonly seq: number; readonly at: number }[]
}

let streets: readonly Worked[] = []
let buildings = 0
let sums: number[] = []

function open(order: Extract<Order, { do: 'open' }>): void {
  buildings = order.buildings
  streets = order.streets.map(({ name, folder }) => {
    mkdirSync(folder, { recursive: true })
    const { url } = order
    const bot =
      url === null
        ? openBot(folder, buildings)
        : openBot(folder, buildings, undefined, { now: Date.now, line: randomUUID })
    const asked = bot.store.rollCalls.all().length > 0
    if (!asked) bot.engine.receive([{ ...message(0, '', CALL), id: `${name} call` }], MORNING)
    const worked: Worked = {
      name,
      bot,
      // What a kill cut off is said again.
      answered: bot.store.checkIns.all().length,
      waiting: [],
      told: url === null ? null : tell(bot, name, url, (seq) => heard(worked, seq)),
    }
    return worked
  })
}

function tell(bot: Bot, name: string, url: string, heardOf: (seq: number) => void): Telling {
  const way = byDatabase(url)
  const lease = holdingOf({
    ...{ street: name, holder: name, place: 'bench', last: 0, strict: false, times: TIMES },
    ...{ way, elapsed: steadyClock(), log: () => {}, held: () => {} },
  })
  const told = telling({
    store: bot.store,
    street: { name, code: null },
    lease,
    way: {
      ...way,
      async hear(report) {
        const answer = await way.hear(report)
        heardOf(answer.told)
        return answer
      },
    },
    now: Date.now,
    log: () => {},
  })
  return {
    async stop() {
      await told.stop()
      await lease.stop(true)
      await way.close()
    },
  }
}

function heard(street: Worked, told: number): void {
  const now = performance.now()
  const left = street.waiting.findIndex(({ seq }) => seq > told)
  const known = street.waiting.splice(0, left === -1 ? street.waiting.length : left)
  for (const { at } of known) sums.push(now - at)
}

/** The next of a street to answer, neighbours' one after another. */
function next(street: Worked): Message {
  const n = street.answered++
  const household = HOUSEHOLDS[Math.floor(n / buildings) % HOUSEHOLDS.length] ?? ''
  const said = message(n % buildings, household, `36.${n % 8}`)
  return { ...said, id: `${street.name} ${n}` }
}

function receive(street: Worked, messages: readonly Message[]): void {
  street.bot.engine.receive(messages, MORNING)
  const { feed } = street.bot.store
  if (feed !== null) street.waiting.push({ seq: feed.last(), at: performance.now() })
}

async function rush(): Promise<Done> {
  const all = HOUSEHOLDS.length * buildings
  const parts = streets.map((street) => {
    const messages = Array.from({ length: all - street.answered }, () => next(street))
    return Array.from({ length: Math.ceil(messages.length / BATCH) }, (_, i) =>
      messages.slice(i * BATCH, (i + 1) * BATCH),
    )
  })
  const begun = Date.now()
  let checkIns = 0
  for (let part = 0; part < Math.max(...parts.map(({ length }) => length)); part++) {
    for (const [i, street] of streets.entries()) {
      const messages = parts[i]?.[part] ?? []
      if (messages.length > 0) receive(street, messages)
      checkIns += messages.length
      // Whoever tells the city has its turn.
      await new Promise((turn) => setImmediate(turn))
    }
  }
  return { checkIns, begun, ended: Date.now(), commits: [], sums: [] }
}

async function steady(rate: number, seconds: number): Promise<Done> {
  sums = []
  const begun = Date.now()
  const from = performance.now()
  const commits: number[] = []
  for (let taken = 0; taken < rate * seconds; ) {
    await new Promise((turn) => setTimeout(turn, 1))
    const due = Math.min(
      Math.floor(rate * seconds),
      Math.floor(((performance.now() - from) * rate) / 1000),
    )
    for (const [i, street] of streets.entries()) {
      const those: Message[] = []
      const arrived: number[] = []
      for (let n = taken; n < due; n++) {
        if (n % streets.length !== i) continue
        those.push(next(street))
        arrived.push(from + (n * 1000) / rate)
      }
      if (those.length === 0) continue
      receive(street, those)
      const kept = performance.now()
      for (const at of arrived) commits.push(kept - at)
      process.send?.({ acked: street.name, answered: street.answered })
    }
    taken = due
  }
  await toldAll()
  return { checkIns: commits.length, begun, ended: Date.now(), commits, sums }
}

async function toldAll(): Promise<void> {
  while (streets.some(({ told, waiting }) => told !== null && waiting.length > 0))
    await new Promise((turn) => setTimeout(turn, 20))
}

async function obey(order: Order): Promise<Done | null> {
  switch (order.do) {
    case 'open':
      open(order)
      return null
    case 'rush':
      return await rush()
    case 'steady':
      return await steady(order.rate, order.seconds)
    case 'tell':
      await toldAll()
      return null
    case 'close':
      for (const { told } of streets) await told?.stop()
      for (const { bot } of streets) bot.store.close()
      return null
  }
}

process.on('message', ({ id, order }: { readonly id: number; readonly order: Order }) => {
  obey(order).then(
    (done) => process.send?.({ id, done }),
    (error: Error) => process.send?.({ id, failed: error.stack ?? error.message }),
  )
})
process.on('disconnect', () => process.exit(0))
