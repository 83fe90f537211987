import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CitySize } from './size.ts'
import type { Done, Order } from './worker.ts'

/** A process with some streets. */
export interface Team {
  readonly streets: readonly { readonly name: string; readonly folder: string }[]
  ask(order: Order): Promise<Done | null>
  /** Up to which answer it said that a street has it, by the street. */
  readonly acked: ReadonlyMap<string, number>
  kill(): Promise<void>
}

const WORKER = new URL('./worker.js', import.meta.url)

export function team(streets: Team['streets'], acked = new Map<string, number>()): Team {
  const child: ChildProcess = fork(WORKER, [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  child.on('message', (told: Answer | Acked) => {
    if ('acked' in told) acked.set(told.acked, told.answered)
    else waiting.get(told.id)?.(told)
  })
  child.on('exit', () => {
    for (const [id, answer] of waiting) answer({ id, failed: 'it was killed' })
  })
  return {
    streets,
    acked,
    ask(order) {
      last += 1
      const id = last
      return new Promise((resolve, reject) => {
        waiting.set(id, ({ done = null, failed }) => {
          waiting.delete(id)
          if (failed === undefined) resolve(done)
          else reject(new Error(failed))
        })
        child.send({ id, order })
      })
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

interface Answer {
  readonly id: number
  readonly done?: Done | null
  readonly failed?: string
}
interface Acked {
  readonly acked: string
  readonly answered: number
}

/** The processes of a city's streets, each street in a folder of its own. */
export interface Fleet {
  readonly teams: readonly Team[]
  readonly streets: Team['streets']
  each(order: (team: Team) => Order): Promise<readonly Done[]>
  /** So many answers a second of the whole city. */
  steady(rate: number, seconds: number): Promise<Morning>
  over(): Promise<void>
}

export interface Morning {
  readonly checkIns: number
  /** ms, sorted: from a message's arrival to its commit, and from there to the city's sums. */
  readonly commits: readonly number[]
  readonly sums: readonly number[]
}

export async function openFleet(
  { streets: count, processes, buildings }: CitySize,
  url: string | null,
): Promise<Fleet> {
  const home = mkdtempSync(join(tmpdir(), 'weiliandong-bench-city-'))
  const streets = Array.from({ length: count }, (_, i) => ({
    name: `street ${i + 1}`,
    folder: join(home, String(i + 1)),
  }))
  const teams = Array.from({ length: Math.min(processes, count) }, (_, i) =>
    team(streets.filter((__, n) => n % processes === i)),
  )
  const each = async (order: (team: Team) => Order) =>
    (await Promise.all(teams.map((one) => one.ask(order(one))))).flatMap((done) => done ?? [])
  await each((one) => ({ do: 'open', streets: one.streets, buildings, url }))
  return {
    teams,
    streets,
    each,
    async steady(rate, seconds) {
      const done = await each((one) => ({
        do: 'steady',
        rate: (rate * one.streets.length) / count,
        seconds,
      }))
      const sorted = (of: 'commits' | 'sums') =>
        Float64Array.from(done.flatMap((part) => part[of])).sort()
      return {
        checkIns: done.reduce((sum, { checkIns }) => sum + checkIns, 0),
        commits: [...sorted('commits')],
        sums: [...sorted('sums')],
      }
    },
    async over() {
      await Promise.all(teams.map((one) => one.kill()))
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** A share of sorted values lies below this one. */
export function below(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
}
