import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBot } from './bot.ts'
import { fillDatabase } from './past.ts'

/** What a start takes, in a process of its own. */
export interface Started {
  readonly ms: number
  readonly mb: number
  readonly checkIns: number
  readonly cases: number
}

const BUILDINGS = 1000
const DAYS = 30
const CASES = 20_000

/**
 * Starts the engine on a street of 24,000 households with all check-ins that are kept (thirty days) and a
 * year's 20,000 cases behind it, in a fresh process: ms until it takes messages, and resident MB then.
 */
export async function startUp(): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-bench-'))
  try {
    const filled = fillDatabase(folder, { buildings: BUILDINGS, days: DAYS, cases: CASES })
    const child = fork(new URL(import.meta.url).pathname, [folder], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    const { ms, mb } = await new Promise<Pick<Started, 'ms' | 'mb'>>((resolve, reject) => {
      child.once('message', (told: Pick<Started, 'ms' | 'mb'>) => resolve(told))
      child.once('error', reject)
    })
    return { ...filled, ms, mb }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [, , folder] = process.argv
if (process.send !== undefined && folder !== undefined) {
  const begin = performance.now()
  const bot = openBot(folder, BUILDINGS)
  const ms = performance.now() - begin
  process.send({ ms, mb: process.memoryUsage.rss() / 1_048_576 })
  bot.store.close()
  process.disconnect()
}
