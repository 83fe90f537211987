import { describe, expect, it } from 'vitest'
import { heard, linesOf, scored, shared } from './labelled.ts'

const dev = shared('dev.jsonl')
const chatter = shared('chatter.txt')

describe('what people say', () => {
  it('comes out as labelled on our own lines, and no talk is acted on', () => {
    const { share, falseActions } = scored(linesOf(new URL('lines.jsonl', import.meta.url)))
    expect(falseActions).toEqual([])
    expect(share).toBeGreaterThanOrEqual(0.98)
  })

  it.each([
    ['strangers-a', 0.965],
    ['strangers-b', 0.96],
    ['kinds', 0.965],
    ['lines-c', 0.98],
    ['lines-e', 0.94],
    ['lines-f', 0.98],
    ['lines-h', 0.97],
    ['lines-k', 0.98],
    ['lines-m', 0.97],
  ])('comes out as labelled on lines of other hands and kinds (%s)', (name, floor) => {
    const { share, falseActions } = scored(linesOf(new URL(`${name}.jsonl`, import.meta.url)))
    expect(falseActions).toEqual([])
    expect(share).toBeGreaterThanOrEqual(floor)
  })

  it.skipIf(dev === null)(
    'comes out as labelled on the shared set (../shared/language/dev.jsonl)',
    () => {
      const { share, falseActions } = scored(dev ?? [])
      expect(falseActions.length).toBeLessThanOrEqual(1)
      expect(share).toBeGreaterThanOrEqual(0.97)
    },
  )

  it.skipIf(chatter === null)('is left alone in real talk (../shared/language/chatter.txt)', () => {
    const acted = (chatter ?? []).filter((text) => heard({ text }).command !== null)
    expect(acted.length).toBeLessThanOrEqual(1)
  })
})
