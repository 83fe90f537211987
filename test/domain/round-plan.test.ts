import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dueAgain } from '../../faults/round-witness.ts'
import { DAY, HOUR, iso, MINUTE } from '../../src/domain/model/time.ts'
import { dueAfter } from '../../src/domain/round/plan.ts'

const MORNING = Date.parse('2020-02-10T00:00:00+08:00')

const at = (text: string) => Date.parse(`2020-02-${text}+08:00`)
const NIGHTLY = { hours: { from: 19 * 60, to: 24 * 60 } }
const DAYTIME = { hours: { from: 7 * 60, to: 21 * 60 } }
const OVER_MIDNIGHT = { hours: { from: 20 * 60, to: 6 * 60 } }
const ALWAYS = { hours: null }

it.each([
  ['by the end of the next day’s hours', DAYTIME, '10T09:00', DAY, false, '11T21:00'],
  ['the same, whoever came late in the day', DAYTIME, '10T20:59', DAY, false, '11T21:00'],
  ['so many days later', DAYTIME, '10T09:00', 3 * DAY, false, '13T21:00'],
  ['by midnight where there are no hours', ALWAYS, '10T14:00', 7 * DAY, false, '18T00:00'],
  ['in the next night', NIGHTLY, '10T19:05', DAY, false, '12T00:00'],
  ['who came before the hours came for them', NIGHTLY, '10T17:00', DAY, false, '12T00:00'],
  [
    'who came too late for a night is expected in the next',
    NIGHTLY,
    '11T00:30',
    DAY,
    true,
    '12T00:00',
  ],
  ['in hours that run over midnight', OVER_MIDNIGHT, '11T02:00', DAY, false, '12T06:00'],
  ['hours count from when it was done', DAYTIME, '10T09:00', 6 * HOUR, false, '10T15:00'],
  [
    'and what falls behind the hours waits for them',
    DAYTIME,
    '10T17:00',
    6 * HOUR,
    false,
    '11T07:00',
  ],
] as const)('is due again %s', (_, duty, done, every, late, due) => {
  expect(iso(dueAfter(duty, at(done), every, late))).toBe(iso(at(due)))
})

const hours = fc.oneof(
  fc.constant(null),
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 24 }))
    .filter(([from, to]) => from !== to && !(from === 0 && to === 24) && !(to === 0)),
)

it('is due as an independent count of hours has it', () => {
  fc.assert(
    fc.property(
      hours,
      fc.integer({ min: 0, max: 3 * 24 * 60 }),
      fc.constantFrom(2 * HOUR, 6 * HOUR, 36 * HOUR, DAY, 3 * DAY),
      fc.boolean(),
      (span, minutes, every, late) => {
        const done = MORNING + minutes * MINUTE
        const duty = { hours: span && { from: span[0] * 60, to: span[1] * 60 } }
        expect(iso(dueAfter(duty, done, every, late))).toBe(
          iso(dueAgain({ hours: span }, every, done, late)),
        )
      },
    ),
    { numRuns: 2_000 },
  )
})

it('who comes once in each day’s hours is never late, and expected no earlier for having been early', () => {
  fc.assert(
    fc.property(
      hours,
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 30 }),
      (span, days, when) => {
        const [from, to] = span ?? [0, 24]
        const length = (to > from ? to - from : to + 24 - from) * HOUR
        const duty = { hours: span && { from: from * 60, to: to * 60 } }
        let due = Number.POSITIVE_INFINITY
        for (const [i, share] of when.entries()) {
          const opening = MORNING + i * days * DAY + from * HOUR
          const done = opening + Math.floor((share * (length - MINUTE)) / MINUTE) * MINUTE
          expect(done).toBeLessThanOrEqual(due)
          due = dueAfter(duty, done, days * DAY)
          expect(due).toBe(opening + days * DAY + length)
        }
      },
    ),
  )
})
