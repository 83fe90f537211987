import { HOUR } from '../src/domain/model/time.ts'
import { withBot } from './bot.ts'
import { CALL } from './call.ts'
import { message, morning, nextId } from './message.ts'
import { type Past, recall } from './past.ts'
import { sweep } from './speed.ts'
import { MORNING } from './street.ts'

/** Households of the small street, and so the messages of one measured batch. */
const SMALL = 600

/**
 * What one check-in costs (µs, the median of forty batches), everybody known, with so much behind it. The bot has been up since
 * yesterday: a whole morning goes before. All streets take in the same batches, the small one a whole morning of each of forty days.
 */
export function costWithHistory(past: Past, rounds = 40): number {
  return withBot(past.buildings, (bot) => {
    const known = morning(past.buildings)
    recall(bot, past)
    sweep()
    const before = known.length / SMALL
    const spent: number[] = []
    for (let round = 0; round < before + rounds; round++) {
      const from = (round * SMALL) % known.length
      const at = MORNING + Math.floor((round * SMALL) / known.length) * 24 * HOUR
      if (from === 0) bot.engine.receive([message(0, '', CALL)], at)
      const batch = known.slice(from, from + SMALL).map((each) => ({ ...each, id: nextId(), at }))
      const begin = performance.now()
      bot.engine.receive(batch, at)
      if (round >= before) spent.push(((performance.now() - begin) * 1000) / SMALL)
    }
    return spent.sort((a, b) => a - b)[rounds >> 1] ?? 0
  })
}
