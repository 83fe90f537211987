import { describe, expect, it } from 'vitest'
import { signsIn } from '../../src/language/danger/sign.ts'
import { expectGrowth } from '../growth.ts'
import { heard, linesOf, shared } from './labelled.ts'

/** A line of other hands, and the danger that it tells of. */
interface Cry {
  readonly text: string
  readonly alert: string | null
}

/**
 * Written by other hands; and by those who built it, each before it was measured: thirty cries and thirty lines of talk for each
 * kind, twenty of each told in rounder ways, what one old man of the bicycle shed would write, more to learn from, and talk of
 * all that danger is told of (cleaning, cooking, sick animals, doctors' hours, films, last year) with cries that stand beside it.
 * All of them are learnt from: how well fresh ones are heard, `scripts/train-danger.mjs --check` tells, and `UNLEARNT`.
 */
const SETS = [
  'cries.jsonl',
  'cries-of-kinds.jsonl',
  'cries-told-otherwise.jsonl',
  'cries-of-lao-yang.jsonl',
  'cries-of-2026-11-30.jsonl',
  'cries-of-strangers-d.jsonl',
  'cries-of-strangers-f.jsonl',
  'cries-of-strangers-l.jsonl',
  'cries-of-strangers-n1.jsonl',
  'cries-of-strangers-n2.jsonl',
  'cries-of-strangers-n3.jsonl',
  'cries-beside-talk.jsonl',
  'cries-to-learn.jsonl',
  'cries-told-anew.jsonl',
]
const cries = SETS.flatMap((file) =>
  linesOf(new URL(file, import.meta.url)).map((line): Cry => JSON.parse(line)),
)
const chatter = shared('chatter.txt')
const found = ({ text }: Cry) => heard({ text }).alert ?? null

describe('danger in plain words', () => {
  it.each(['fire', 'gas', 'medical', 'trapped', 'violence', 'despair', 'missing', 'hazard'])(
    'is heard as what it is: %s',
    (kind) => {
      const told = cries.filter(({ alert }) => alert === kind)
      expect(told.length).toBeGreaterThan(15)
      const right = told.filter((cry) => found(cry) === kind)
      expect(right.length / told.length).toBeGreaterThanOrEqual(0.95)
    },
  )

  it('is not heard in slang, news, what is past, questions and warnings', () => {
    const talk = cries.filter(({ alert }) => alert === null)
    expect(talk.filter((line) => found(line) !== null).length / talk.length).toBeLessThanOrEqual(
      0.02,
    )
  })

  it.skipIf(chatter === null)('is hardly heard in real talk', () => {
    const heardIn = (chatter ?? []).filter((text) => found({ text, alert: null }) !== null)
    // A person would call this one too.
    expect(heardIn).toEqual(['快来人啊'])
  })
})

it.each([
  ['people', '我爸爸妈妈爷爷'],
  ['halves of signs', '孩子窗户谁看见电梯'],
  ['spaces', '倒在 '],
])('signs of danger are looked for in no super-linear time: %s', async (_name, unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length))
  const look = (read: string) => () => {
    for (let time = 0; time < 5; time++) signsIn(read)
  }
  await expectGrowth(look(text.slice(0, text.length / 4)), look(text), 10)
})

/** Of other hands and of those who built it; the weights have never seen them. */
const UNLEARNT = [
  { file: 'unlearnt-cries.jsonl', right: 32, taken: 1 },
  { file: 'unlearnt-cries-g.jsonl', right: 58, taken: 0 },
  { file: 'unlearnt-cries-h.jsonl', right: 58, taken: 0 },
  { file: 'unlearnt-cries-k.jsonl', right: 95, taken: 1 },
  { file: 'unlearnt-cries-m.jsonl', right: 85, taken: 2 },
]

it.each(UNLEARNT)(
  '$file, which nobody learnt from, is heard no worse than it was',
  ({ file, right, taken }) => {
    const lines = linesOf(new URL(file, import.meta.url)).map((line): Cry => JSON.parse(line))
    const told = lines.filter(({ alert }) => alert !== null)
    expect(told.filter((cry) => found(cry) === cry.alert).length).toBeGreaterThanOrEqual(right)
    const talk = lines.filter(({ alert }) => alert === null)
    expect(talk.length).toBeGreaterThan(30)
    expect(talk.filter((line) => found(line) !== null).length).toBeLessThanOrEqual(taken)
  },
)
