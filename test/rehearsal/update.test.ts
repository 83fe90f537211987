import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align } from '../../src/rehearsal/alignment.ts'
import { difference } from '../../src/rehearsal/difference.ts'
import { readSteps } from '../../src/rehearsal/transcript.ts'
import { updated } from '../../src/rehearsal/update.ts'
import { judge, type Turn } from '../../src/rehearsal/verdict.ts'

const NOON = Date.parse('2020-02-10T12:00:00+08:00')

/** A transcript as if the bot had said, after each line that is not its own, what is listed for that line. */
function verdictsOf(
  lines: readonly string[],
  said: Record<string, readonly string[]>,
  strict = true,
) {
  const read = readSteps('a.chat', lines, '小微')
  if (!read.ok) throw new Error(JSON.stringify(read.mistakes))
  const turns: Turn[] = []
  for (const step of read.value) {
    if (step.kind === 'expect') {
      const chatKey = step.chat.kind === 'group' ? `[${step.chat.topic}]` : `[@${step.chat.name}]`
      const turn = turns.pop()
      if (turn !== undefined)
        turns.push({ ...turn, expected: [...turn.expected, { ...step, chatKey }] })
      continue
    }
    const posts = (said[lines[step.line - 1] ?? ''] ?? []).map((post) => {
      const [where = '', text = ''] = post.split('> ')
      return { at: NOON, chat: where, where, text, behind: step.end }
    })
    turns.push({ opening: step, at: NOON, expected: [], said: posts, lacks: null })
  }
  return judge(turns, strict)
}

const LINES = [
  'street: s.yaml',
  '',
  '[甲] 张三: 问',
  '[甲] 小微> 答…',
  '[乙] 小微> 报',
  '',
  '# later',
  '+10m',
  '[乙] 小微> 又报',
]

describe('strict', () => {
  test('the order of lines of different chats is free', () => {
    const verdicts = verdictsOf(LINES, {
      '[甲] 张三: 问': ['[乙]> 报', '[甲]> 答一'],
      '+10m': ['[乙]> 又报'],
    })
    expect(verdicts.filter(({ fault }) => fault)).toEqual([])
  })

  test('what is missing, other and too much is told and put right', () => {
    const verdicts = verdictsOf(LINES, {
      '[甲] 张三: 问': ['[甲]> 答一', '[丙]> 一\n\n二', '[乙]> 不报'],
      '+10m': [],
    })
    expect(difference({ file: 'a.chat', lines: LINES, bot: '小微' }, verdicts)).toBe(
      [
        'a.chat:3  2020-02-10 12:00:00',
        '  [甲] 张三: 问',
        '  [甲] 小微> 答…',
        '+ [丙] 小微> 一',
        '+',
        '+   二',
        '- [乙] 小微> 报',
        '+ [乙] 小微> 不报',
        '',
        'a.chat:8  2020-02-10 12:00:00',
        '  +10m',
        '- [乙] 小微> 又报',
        '',
      ].join('\n'),
    )
    expect(updated(LINES, verdicts, '小微')).toEqual([
      'street: s.yaml',
      '',
      '[甲] 张三: 问',
      '[甲] 小微> 答…',
      '[丙] 小微> 一',
      '',
      '  二',
      '[乙] 小微> 不报',
      '',
      '# later',
      '+10m',
    ])
  })
})

describe('strict: false', () => {
  test('a line may pass over posts, in this turn and before', () => {
    const verdicts = verdictsOf(
      LINES,
      { '[甲] 张三: 问': ['[甲]> 早', '[甲]> 答一', '[乙]> 报', '[乙]> 又报'] },
      false,
    )
    expect(verdicts.filter(({ fault }) => fault)).toEqual([])
  })

  test('a line that nothing fits is a fault', () => {
    const verdicts = verdictsOf(LINES, { '[甲] 张三: 问': ['[甲]> 答一', '[乙]> 报'] }, false)
    expect(verdicts.filter(({ fault }) => fault)).toMatchObject([{ expected: { pattern: '又报' } }])
  })
})

test('an alignment keeps both orders, loses nothing, and agrees wherever all can', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      const pairs = align(one, other, (a, b) => a === b)
      expect(pairs.flatMap(({ expected }) => expected ?? [])).toEqual(one)
      expect(pairs.flatMap(({ said }) => said ?? [])).toEqual(other)
      for (const { expected, said, agree } of pairs) if (agree) expect(expected).toBe(said)
      expect(align(one, one, (a, b) => a === b).every(({ agree }) => agree)).toBe(true)
    }),
  )
})
