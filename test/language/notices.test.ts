import { expect, it } from 'vitest'
import { heard, type Labelled, linesOf, scored, shared } from './labelled.ts'

const lines = linesOf(new URL('notices.jsonl', import.meta.url))
const chatter = shared('chatter.txt')
const OF_NOTICES: readonly unknown[] = [
  'notice',
  'send',
  'revise',
  'withdraw',
  'how-far',
  'acknowledge',
]

it.each(lines)('a line about a notice comes out as labelled: %s', (line) => {
  const labelled: Labelled = JSON.parse(line)
  expect(heard(labelled)).toMatchObject(labelled.expect)
})

it('takes no talk for a command', () => {
  expect(scored(lines).falseActions).toEqual([])
})

it.skipIf(chatter === null)('leaves real talk alone (../shared/language/chatter.txt)', () => {
  const taken = (chatter ?? []).filter((text) => OF_NOTICES.includes(heard({ text }).command))
  expect(taken).toEqual([])
})
