import { withBot } from './bot.ts'
import { CALL } from './call.ts'
import { message, morning, nextId } from './message.ts'
import { type Past, recall } from './past.ts'
import { sweep } from './speed.ts'
import { HOUR, MORNING } from './street.ts'

/** Households of the small street, and so the messages of one measured batch. */
const SMALL = 600

/**
 * What one check-in costs (µs, the median of forty batches), everybody known, with so much behind it. All streets take in the
 * same batches: the small one a whole morning of each of forty days.
 */
export function costWithHistory({ buildings, days, cases }: Past, rounds = 40): number {
  return withBot(buildings, (bot) => {
    const known = morning(buildings)
    recall(bot, { buildings, days, cases })
    sweep()
    const spent: number[] = []
    for (let round = 0; round < rounds; round++) {
      const wraps = (round * SMALL) % known.length
      const at = MORNING + Math.floor((round * SMALL) / known.length) * 24 * HOUR
      if (wraps === 0) bot.engine.receive([message(0, '', CALL)], at)
      const batch = known.slice(wraps, wraps + SMALL).map((each) => ({ ...each, id: nextId(), at }))
      const begin = performance.now()
      bot.engine.receive(batch, at)
      spent.push(((performance.now() - begin) * 1000) / SMALL)
    }
    return spent.sort((a, b) => a - b)[rounds >> 1] ?? 0
  })
}
