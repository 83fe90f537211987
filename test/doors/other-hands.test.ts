import { expect, it } from 'vitest'
import { NEIGHBOURS, played } from './played.ts'
import { linesOf, street } from './scene.ts'

/**
 * Readings for oneself and others. The first were written by strangers who knew the guide and not the code: before its
 * misses were looked at, 73 of 151 lines were booked on a wrong door and 25 lost. The second are our own. The third are
 * a stranger's again: of 300 lines 211 came out wholly right at first, 38 were booked on a wrong door and 38 lost. They
 * suppose that some neighbours are known by name, as those after them do: four strangers' of later days (91 of 120, 126 of
 * 150, 75 and 69 of 80 right at first, 12, 12, 3 and 3 on a wrong door), and our own of who gave the measure, where somebody only is, who
 * is out, corrections and doubt (50 of 83 right at first, 15 on a wrong door).
 */
const SETS: readonly { file: string; silent: number; known?: readonly string[] }[] = [
  { file: 'doors.jsonl', silent: 4 },
  { file: 'own-hand.jsonl', silent: 5 },
  { file: 'strangers.jsonl', silent: 12, known: NEIGHBOURS },
  { file: 'doors-d.jsonl', silent: 2, known: NEIGHBOURS },
  { file: 'doors-f.jsonl', silent: 3, known: NEIGHBOURS },
  { file: 'doors-g.jsonl', silent: 0, known: NEIGHBOURS },
  { file: 'doors-h.jsonl', silent: 4, known: NEIGHBOURS },
  { file: 'where-somebody-is.jsonl', silent: 5, known: NEIGHBOURS },
]

it.each(SETS)(
  'books no line of $file on a wrong door, and leaves few without an answer',
  {
    timeout: 60_000,
  },
  async ({ file, silent, known = [] }) => {
    const say = street()
    for (const neighbour of known) await say(neighbour, '36.5')
    const results = []
    for (const line of linesOf(file)) results.push(await played(say, line))
    expect(results.flatMap(({ wrong }) => wrong)).toEqual([])
    const unanswered = results.flatMap(({ silent }) => silent)
    expect(unanswered.length, unanswered.join('\n')).toBeLessThanOrEqual(silent)
  },
)
