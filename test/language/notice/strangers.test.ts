import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/assembly/understanding.ts'
import { shared } from '../labelled.ts'
import { heard, linesIn, staffIn, summed, wanted } from './played.ts'

const LINES = [...linesIn('notices-i.jsonl'), ...linesIn('notices-l.jsonl')]

/** What is not read as it was meant. */
const NOT_READ: Readonly<Record<string, string>> = {
  '刚散会哈，两个事。一是通知全街道明天起出入证换成绿色的，旧的用到周四；二是小张你把昨天那个表再给我一份':
    'two matters in one, of which one is a notice',
  '周六上午十点有个教做葱油饼的，抖音搜九水美食，往群里发发': '有个 stays in its words',
}

describe('what others wrote, quoting the post that it answers', () => {
  it.each(LINES)('$who: $text', (line) => {
    const got = summed(heard(line, 'quoted'), line)
    if (line.text in NOT_READ) expect(got).not.toEqual(wanted(line))
    else expect(got).toEqual(wanted(line))
  })
})

it('is read behind the post as well, but for what only a quote tells to be of it', () => {
  const missed = LINES.filter((line) => {
    const got = JSON.stringify(summed(heard(line, 'behind'), line))
    return got !== JSON.stringify(wanted(line)) && !(line.text in NOT_READ)
  })
  const kinds = missed.map(({ meant }) => meant?.do)
  expect(kinds.filter((kind) => !/sighting|seen|found/.test(kind ?? ''))).toEqual([])
  expect(missed.length).toBeLessThanOrEqual(10)
})

/** Of a notice that was just sent, and where one waits to be. */
const OF_NOTICES = ['notice', 'send', 'revise', 'withdraw', 'how-far', 'acknowledge', 'lost']
const chatter = shared('chatter.txt')

it.skipIf(chatter === null).each(['community', 'direct', 'building'] as const)(
  'leaves real talk alone where staff might mean a notice (%s)',
  (place) => {
    const where = { ...staffIn(place), toldNotice: 8 }
    const taken = (chatter ?? []).filter((text) => {
      const { chosen } = understand({ text, quote: null, chain: null }, where)
      return chosen !== null && OF_NOTICES.includes(chosen.command)
    })
    expect(taken).toEqual([])
  },
)

it.skipIf(chatter === null)('takes little real talk for what was seen of who is looked for', () => {
  const where = { ...staffIn('building'), lost: [45] }
  const taken = (chatter ?? []).filter((text) => {
    const { chosen } = understand({ text, quote: null, chain: null }, where)
    return chosen !== null && ['sighting', 'found'].includes(chosen.command)
  })
  // 我也看到她了, 回来了: nobody could know. There were 132.
  expect(taken.length).toBeLessThanOrEqual(12)
})
