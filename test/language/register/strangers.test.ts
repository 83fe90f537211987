import { expect, test } from 'vitest'
import { linesOf } from '../labelled.ts'
import { entryIn, type LabelledEntry, misread } from './label.ts'

const file = (name: string) => linesOf(new URL(name, import.meta.url))

/**
 * A room of a building whose unit nobody said is `1号楼602` by the guide, and in a building of two units no household: who
 * labelled these wrote 1-602.
 */
const OTHERWISE = [
  '返回 一号楼六零二 三个人 前天 从徐州',
  '返青 1号楼804 娘俩 周日到家 南京',
  '返青 一号楼 三零五 叁口 从平度 周一',
]

test('300 lines of registers by other hands are read whole, but for a few', () => {
  const lines = file('entries-h.jsonl').map((line): LabelledEntry => JSON.parse(line))
  const wrong = lines.flatMap((line) => {
    const why = misread(line)
    return why === null || OTHERWISE.includes(line.text) ? [] : [`${line.text}: ${why}`]
  })
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(lines.length * 0.02)
})

test('and no talk beside them is taken', () => {
  const taken = file('not-entries-h.jsonl').flatMap((line) => {
    const { place, text }: LabelledEntry = JSON.parse(line)
    return entryIn(place, text) === null ? [] : `${place}: ${text}`
  })
  expect(taken).toEqual([])
})
