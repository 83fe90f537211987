import { withBot } from './bot.ts'
import { batches, message, morning } from './message.ts'
import { COMMAND_GROUP, DUTY, HOUSEHOLDS, MORNING } from './street.ts'

/** Asking who has not answered where the whole street is asked and two in three have (ms, the median). */
export function streetSum(
  rounds: number,
  buildings = 1000,
): { readonly ms: number; readonly households: number } {
  return withBot(buildings, (bot) => {
    const say = (text: string) => {
      const address = { kind: 'group', topic: COMMAND_GROUP } as const
      const said = { ...message(0, '', text), address, sender: DUTY, alias: '值班室' }
      bot.engine.receive([said], MORNING)
    }
    say('点名 今天12点前')
    const answers = morning(buildings).filter((_, i) => i % 3 > 0)
    for (const part of batches(answers)) bot.engine.receive(part, MORNING)
    const before = bot.store.outbox.waiting().length
    const spent: number[] = []
    for (let round = 0; round < rounds; round++) {
      const begin = performance.now()
      say('谁没报')
      spent.push(performance.now() - begin)
    }
    if (bot.store.outbox.waiting().length === before) throw new Error('nobody was answered')
    const ms = spent.toSorted((a, b) => a - b)[rounds >> 1] ?? Number.NaN
    return { ms, households: buildings * HOUSEHOLDS.length }
  })
}
