import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { fold } from '../../../src/language/fold.ts'
import { meantOf, turnsMeant } from '../../../src/language/turn/turn-meant.ts'
import type { Turn, TurnOf } from '../../../src/language/turn/turn-said.ts'

/** Real talk of other things, behind each kind of post. One line of five is not learned from: these are played. */
const talk = readFileSync(
  join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'language', 'chatter.txt'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && line.length <= 40)
  .filter((_, i) => i % 5 === 3)

/** Whether a command is what such words mean of such a case. */
function isAnswered(turn: Turn, as: TurnOf): boolean {
  return commands.some(({ short }) =>
    (short?.answers ?? []).some(([said, of]) => said === turn && of === as),
  )
}

/** 好的 and 嗯嗯 are answers, whatever they were said of; a price (26元) is passed on to the other, and changes nothing. */
const SAID_OF_ANYTHING: readonly Turn[] = ['nod', 'thanks', 'relay']

/** Of a thousand lines so many may be acted upon: 已经修好了 and 我来啦 answer a post, whatever they were said of. */
const MOST: readonly (readonly [TurnOf, number])[] = [
  ['offered', 5],
  ['taken', 1],
  ['held', 5],
  ['asked', 10],
  ['own', 4],
  ['beside', 1],
  ['did', 1],
]

it.each(MOST)('takes real talk for no answer: %s', { timeout: 300_000 }, (as, most) => {
  const acted = talk.filter((line) =>
    [true, false].some((isErrand) => {
      const turns = turnsMeant(fold(line).text, false)
      if (turns === null) return false
      const about = { number: 1, as, fresh: true, justNow: true, called: '', isErrand }
      const { turns: meant, isSure } = meantOf(turns, about)
      return (
        isSure && meant.some((turn) => !SAID_OF_ANYTHING.includes(turn) && isAnswered(turn, as))
      )
    }),
  )
  const inThousand = (1000 * acted.length) / talk.length
  console.log(`${as}: ${acted.length} of ${talk.length}`)
  if (process.env.SCENES) console.log(acted.join(' / '))
  expect(inThousand).toBeLessThanOrEqual(most)
})
