import { chanceOf } from '../faults/chance.ts'
import { DAY } from '../src/domain/model/time.ts'
import { type Manner, MORNING, PLAIN } from './bot.ts'
import type { Corpus } from './corpus.ts'
import { beginLife, type Wrong } from './life.ts'
import { streamOf } from './stream.ts'
import { messagesIn, type Turn } from './turn.ts'

/** What a life was, and what went wrong in it. */
export interface Lived {
  readonly turns: readonly Turn[]
  readonly messages: number
  readonly posts: number
  readonly cases: number
  /** Characters of the longest post. */
  readonly longest: number
  /** ms */
  readonly hearing: number
  readonly passing: number
  readonly wrong: Wrong | null
}

/**
 * Lives a life of so many messages, all drawn from a seed and made from a corpus. `begins` hears of each
 * turn before it happens to the bot.
 */
export async function fuzz(
  seed: number,
  messages: number,
  corpus: Corpus,
  begins: (turn: Turn) => void = () => {},
  manner: Manner = mannerOf(seed),
): Promise<Lived> {
  const chance = chanceOf(seed)
  const life = beginLife(manner)
  const { bot } = life
  try {
    const stream = streamOf(bot.config.street, corpus, chance)
    const turns: Turn[] = []
    let heard = 0
    let wrong: Wrong | null = null
    while (heard < messages && wrong === null) {
      const turn = stream.next(messages - heard, life.now(), bot.phone.posts())
      turns.push(turn)
      heard += messagesIn(turn)
      begins(turn)
      wrong = await life.befall(turn)
    }
    wrong ??= await life.end()
    const { said, longest } = bot.phone.figures()
    const cases = bot.store().cases.all().length
    return { turns, messages: heard, posts: said, cases, longest, ...life.slowest(), wrong }
  } finally {
    life.close()
  }
}

/** Lives turns again, as they were; to the end where nothing goes wrong before. */
export async function relive(turns: readonly Turn[], manner: Manner): Promise<Wrong | null> {
  const life = beginLife(manner)
  try {
    for (const turn of turns) {
      const wrong = await life.befall(turn)
      if (wrong !== null) return wrong
    }
    return await life.end()
  } finally {
    life.close()
  }
}

/** Every other life keeps the pace, every third tells groups what is kept; they begin on any day of twelve years. */
export function mannerOf(seed: number): Manner {
  return {
    ...PLAIN,
    pace: seed % 2 === 0 ? 'paper' : 'real',
    notice: seed % 3 === 0,
    begins: MORNING + (seed % 4_380) * DAY,
  }
}
