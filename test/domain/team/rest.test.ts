import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayServe, type Served, servedBy } from '../../../src/domain/model/team/rest.ts'
import { DAY, HOUR, MINUTE } from '../../../src/domain/model/time.ts'

const NOW = 100 * DAY
/** Hours ago: from, to. */
const ago = (...spans: readonly (readonly [number, number])[]): readonly Served[] =>
  spans.map(([from, to]) => ({ from: NOW - from * HOUR, to: NOW - to * HOUR }))
const EIGHT = { most: 8 * HOUR, rest: 8 * HOUR }

describe('whether somebody may be asked to go', () => {
  it.each([
    ['nothing yet', [], true],
    ['seven hours', [[7, 0]], true],
    ['eight hours', [[8, 0]], false],
    [
      'eight hours in pieces',
      [
        [11, 8],
        [6, 4],
        [3, 0],
      ],
      false,
    ],
    ['eight hours, seven ago', [[15, 7]], false],
    ['eight hours, eight ago', [[16, 8]], true],
    [
      'a whole rest between',
      [
        [20, 13],
        [2, 0],
      ],
      true,
    ],
    [
      'at the same time',
      [
        [6, 0],
        [5, 1],
        [6, 2],
      ],
      true,
    ],
    ['yesterday', [[40, 25]], true],
  ] as const)('%s', (_, spans, may) => {
    expect(mayServe(EIGHT, ago(...spans), NOW)).toBe(may)
  })

  it('is always so where nothing is said of it', () => {
    expect(mayServe({ most: null, rest: 8 * HOUR }, ago([24, 0]), NOW)).toBe(true)
  })

  it('is so again a day later where no rest is named', () => {
    const alone = { most: 8 * HOUR, rest: null }
    expect(mayServe(alone, ago([23, 14]), NOW)).toBe(false)
    expect(mayServe(alone, ago([33, 24]), NOW)).toBe(true)
  })

  it('does not depend on the order, and never turns to yes by more', () => {
    const spans = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 30 * 60 }), fc.integer({ min: 0, max: 5 * 60 }))
        .map(([end, long]) => ({ from: NOW - (end + long) * MINUTE, to: NOW - end * MINUTE })),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(spans, spans, (some, more) => {
        const may = mayServe(EIGHT, some, NOW)
        expect(mayServe(EIGHT, some.toReversed(), NOW)).toBe(may)
        if (!may) expect(mayServe(EIGHT, [...some, ...more], NOW)).toBe(false)
      }),
    )
  })
})

describe('an errand', () => {
  it.each([
    ['as long as it took', 1, 0.5, 0.5],
    ['two hours at most', 9, 1, 2],
    ['until now where it is not done', 1, null, 1],
  ] as const)('counts %s', (_, from, to, hours) => {
    const taken = {
      contact: 'wx1',
      from: NOW - from * HOUR,
      to: to === null ? null : NOW - to * HOUR,
    }
    const served = servedBy(taken, NOW)
    expect(served.to - served.from).toBe(hours * HOUR)
  })
})
