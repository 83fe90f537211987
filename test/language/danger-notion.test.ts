import { expect, it } from 'vitest'
import { NOTIONS, notionsIn, SPOILT_WORDS } from '../../src/language/danger/danger-notion.ts'
import { GATES } from '../../src/language/danger/gate.ts'
import { BUCKETS, oddsByRuns, runsOf, SORT_BUCKETS, SORTS } from '../../src/language/danger/odds.ts'
import {
  NOTION_WEIGHTS,
  RUNS,
  SORT_NOTIONS,
  SORT_RUNS,
} from '../../src/language/danger/odds-weights.ts'
import { fold } from '../../src/language/fold.ts'
import { phrases } from '../../src/language/phrase.ts'
import { PARTS } from '../../src/language/words/danger/part.ts'
import { linesOf } from './labelled.ts'

const patterns = Object.entries({ ...PARTS, ...GATES }).map(
  ([name, words]) => [name, phrases(words)] as const,
)
const texts = ['cries.jsonl', 'cries-of-kinds.jsonl', 'cries-to-learn.jsonl']
  .flatMap((file) => linesOf(new URL(file, import.meta.url)))
  .map((line) => fold(JSON.parse(line).text).text)

it('a notion is found wherever its words stand, though few are looked for', () => {
  for (const text of texts) {
    const shown = patterns.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
    const found = notionsIn(text)
      .filter((notion) => notion !== SPOILT_WORDS)
      .map((notion) => NOTIONS[notion])
    expect(new Set(found), text).toEqual(new Set(shown))
  }
})

it('every run and every notion has a weight', () => {
  expect(RUNS).toHaveLength(BUCKETS)
  expect(SORT_RUNS).toHaveLength(SORT_BUCKETS * SORTS)
  for (const [name] of patterns) expect(SORT_NOTIONS[name], name).toHaveLength(SORTS)
  expect(Object.keys(NOTION_WEIGHTS).filter((name) => !NOTIONS.includes(name))).toEqual([])
})

it('a number weighs the same however long it is', () => {
  expect(runsOf('1204室着火')).toEqual(runsOf('3室着火'))
  expect(oddsByRuns('2单元着火了')).toBe(oddsByRuns('12单元着火了'))
})

it('a pause weighs the same however it is written', () => {
  expect(runsOf('着火了！！ 快来人')).toEqual(runsOf('着火了,快来人。'))
})
