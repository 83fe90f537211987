import type { Message } from '../src/chat/chat.ts'
import { HOUR } from '../src/domain/model/time.ts'
import { withBot } from './bot.ts'
import { CALL } from './call.ts'
import { batches, message, morning } from './message.ts'
import { perSecond } from './speed.ts'
import { HOUSEHOLDS, MORNING } from './street.ts'

/** A group's real mix: nine in ten lines are talk, the tenth a check-in; the people are known already. */
export function mixPerSecond(talk: readonly string[], count = 100_000, buildings = 200): number {
  return withBot(buildings, (bot) => {
    const known = morning(buildings)
    for (const part of batches(known)) bot.engine.receive(part, MORNING)
    bot.engine.receive([message(0, '', CALL)], MORNING + HOUR)
    const all = mix(talk, count, buildings)
    const parts = batches(all)
    return perSecond(count, () => {
      for (const part of parts) bot.engine.receive(part, MORNING + HOUR)
    })
  })
}

/** The lines of the mix, for whoever dispatches them without storage. */
export function mix(talk: readonly string[], count: number, buildings: number): readonly Message[] {
  return Array.from({ length: count }, (_, i) => {
    const household = HOUSEHOLDS[Math.floor(i / buildings) % HOUSEHOLDS.length] ?? ''
    const text = i % 10 === 0 ? `36.${i % 8}` : (talk[i % talk.length] ?? '')
    return message(i % buildings, household, text)
  })
}
