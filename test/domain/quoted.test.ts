import { expect, it } from 'vitest'
import { helplessText, wantedText } from '../../src/domain/wording/answer/carer.ts'
import { quoted } from '../../src/domain/wording/case.ts'
import { illNextDoorText, illText, noFigureText } from '../../src/domain/wording/question/figure.ts'
import { doorUnknownText } from '../../src/domain/wording/question/unanswered.ts'

/** A pocket that types, a novel that was pasted: what WeChat lets through. */
const LONG = '敲门听不见1-'.repeat(600)

it.each([
  ['a person is wanted', wantedText('1号楼', '钱多多', LONG)],
  ['somebody cannot do it', helplessText('1号楼', '钱多多', LONG)],
  ['ill without a figure', illText('1-302', LONG, 0)],
  ['a neighbour is ill', illNextDoorText('1号楼', '1-303', LONG, 0)],
  ['nobody said how much', noFigureText('1-302', LONG, 0, '10 分钟')],
  ['nobody said whose it is', doorUnknownText('1号楼', LONG, 0, '10 分钟')],
])('%s: a post bears no more of somebody’s words than one reads', (_, text) => {
  expect(text).toContain(quoted(LONG))
  expect(text.length).toBeLessThan(400)
})

it('quotes short words whole, and cuts no character in two', () => {
  expect(quoted('灯坏了')).toBe('「灯坏了」')
  expect(quoted(`${'啊'.repeat(299)}😀😀`)).toBe(`「${'啊'.repeat(299)}…」`)
})
