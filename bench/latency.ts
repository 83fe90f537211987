import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBot } from './bot.ts'
import { CALL } from './call.ts'
import { message, morning } from './message.ts'
import { MORNING } from './street.ts'

/** From a message's arrival to its commit at so many a second (ms): the median, the 99th of a hundred, the worst. */
export async function commitLatency(rate = 500, seconds = 10, buildings = 1000) {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-bench-'))
  const bot = openBot(folder, buildings)
  try {
    bot.engine.receive([message(0, '', CALL)], MORNING)
    const all = morning(buildings).slice(0, rate * seconds)
    const waits: number[] = []
    const begin = performance.now()
    for (let taken = 0; taken < all.length; ) {
      await new Promise((turn) => setTimeout(turn, 1))
      const due = Math.min(all.length, Math.floor(((performance.now() - begin) * rate) / 1000))
      if (due === taken) continue
      bot.engine.receive(all.slice(taken, due), MORNING)
      const kept = performance.now()
      for (; taken < due; taken++) waits.push(kept - begin - (taken * 1000) / rate)
    }
    waits.sort((a, b) => a - b)
    const at = (share: number) => waits[Math.floor((waits.length - 1) * share)] ?? 0
    return { median: at(0.5), p99: at(0.99), worst: at(1) }
  } finally {
    bot.store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
