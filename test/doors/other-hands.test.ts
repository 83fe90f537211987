import { expect, it } from 'vitest'
import { NEIGHBOURS, played } from './played.ts'
import { linesOf, SLAB, type Slab, street } from './scene.ts'

/**
 * Readings for oneself and others. The first were written by strangers who knew the guide and not the code: before its
 * misses were looked at, 73 of 151 lines were booked on a wrong door and 25 lost. The second are our own. The third are
 * a stranger's again: of 300 lines 211 came out wholly right at first, 38 were booked on a wrong door and 38 lost. They
 * suppose that some neighbours are known by name, as those after them do: seven strangers' of later days (91 of 120, 126 of
 * 150, 75 and 69 of 80, 56 of 60, 175 of 250 and 266 of 300 right at first, 12, 12, 3, 3, 0, 27 and 5 on a wrong door), and our own of who gave the measure, where somebody only is, who
 * is out, corrections and doubt (50 of 83 right at first, 15 on a wrong door).
 */
const SETS: readonly {
  file: string
  silent: number
  known?: readonly string[]
  slab?: Slab
}[] = [
  { file: 'doors.jsonl', silent: 4 },
  { file: 'own-hand.jsonl', silent: 5 },
  { file: 'strangers.jsonl', silent: 13, known: NEIGHBOURS },
  { file: 'doors-d.jsonl', silent: 2, known: NEIGHBOURS },
  { file: 'doors-f.jsonl', silent: 3, known: NEIGHBOURS },
  { file: 'doors-g.jsonl', silent: 0, known: NEIGHBOURS },
  { file: 'doors-h.jsonl', silent: 4, known: NEIGHBOURS },
  { file: 'doors-j.jsonl', silent: 2, known: NEIGHBOURS },
  { file: 'doors-k.jsonl', silent: 38, known: NEIGHBOURS, slab: [6, 15, 4] },
  { file: 'doors-m.jsonl', silent: 16, known: NEIGHBOURS, slab: [6, 15, 4] },
  { file: 'where-somebody-is.jsonl', silent: 5, known: NEIGHBOURS },
  { file: 'who-measured-whom.jsonl', silent: 1, known: NEIGHBOURS },
]

it.each(SETS)(
  'books no line of $file on a wrong door, and leaves few without an answer',
  {
    timeout: 60_000,
  },
  async ({ file, silent, known = [], slab = SLAB }) => {
    const say = street(slab)
    for (const neighbour of known) await say(neighbour, '36.5')
    const results = []
    for (const line of linesOf(file)) results.push(await played(say, line, slab))
    expect(results.flatMap(({ wrong }) => wrong)).toEqual([])
    expect(results.flatMap(({ lost }) => lost)).toEqual([])
    const unanswered = results.flatMap(({ silent }) => silent)
    expect(unanswered.length, unanswered.join('\n')).toBeLessThanOrEqual(silent)
  },
)
