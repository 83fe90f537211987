import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dueAfter, inSpan, quietEnd, resolveDue, workday } from '../../src/domain/model/calendar.ts'
import type { Policy, Route } from '../../src/domain/model/policy.ts'
import { DAY, HOUR, iso, MINUTE } from '../../src/domain/model/time.ts'

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`)
const said = (moment: number): string => iso(moment).slice(0, 16).replace('T', ' ')

const quiet = { from: 22 * 60, to: 7 * 60 }
const policy = { quiet } as Policy
const route = (special: Partial<Route> = {}): Route => ({
  name: 'r',
  when: {},
  night: false,
  hours: null,
  steps: [],
  resolve: DAY,
  ...special,
})
const office = route({ hours: { from: 8 * 60 + 30, to: 18 * 60 } })

it.each([
  ['30 minutes by day', '2020-02-10 10:00', 30, route(), '2020-02-10 10:30'],
  ['stands still at night', '2020-02-10 21:45', 30, route(), '2020-02-11 07:15'],
  ['begun at night, it starts in the morning', '2020-02-10 23:00', 30, route(), '2020-02-11 07:30'],
  ['after midnight is still the same night', '2020-02-11 03:00', 30, route(), '2020-02-11 07:30'],
  [
    'due as the quiet begins, it is due in the morning',
    '2020-02-10 21:30',
    30,
    route(),
    '2020-02-11 07:00',
  ],
  [
    'a route of the night runs on',
    '2020-02-10 23:00',
    30,
    route({ night: true }),
    '2020-02-10 23:30',
  ],
  ['office hours end at six', '2020-02-10 17:45', 30, office, '2020-02-11 08:45'],
  ['a weekend does not count', '2020-02-14 17:45', 30, office, '2020-02-17 08:45'],
  [
    'nor does the spring festival, its extra days off included',
    '2020-01-23 17:45',
    30,
    office,
    '2020-02-03 08:45',
  ],
  ['a Sunday that is worked (调休) counts', '2020-01-18 17:45', 30, office, '2020-01-19 09:00'],
])('%s', (_, start, minutes, on, due) => {
  expect(said(dueAfter(at(start), minutes * MINUTE, on, policy))).toBe(due)
})

it('lets the time to resolve run on at night', () => {
  expect(said(resolveDue(at('2020-02-10 21:00'), route({ resolve: 2 * HOUR })))).toBe(
    '2020-02-10 23:00',
  )
})

it('knows the days that are worked', () => {
  expect(workday(at('2020-01-19 12:00'))).toBe(true)
  expect(workday(at('2020-01-27 12:00'))).toBe(false)
})

const moment = fc.integer({ min: at('2020-01-01 00:00'), max: at('2020-12-31 00:00') })

it('never comes due inside the quiet hours, and never before its time', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 3 * DAY }), (start, span) => {
      const due = dueAfter(start, span, route(), policy)
      expect(inSpan(due, quiet)).toBe(false)
      expect(due).toBeGreaterThanOrEqual(start + span)
    }),
  )
})

it('runs a longer span to a later moment', () => {
  fc.assert(
    fc.property(moment, fc.nat(DAY), fc.nat(DAY), (start, a, b) => {
      const [less, more] = a < b ? [a, b] : [b, a]
      expect(dueAfter(start, less, office, policy)).toBeLessThanOrEqual(
        dueAfter(start, more, office, policy),
      )
    }),
  )
})

it('ends the quiet at its hour, and leaves the day alone', () => {
  fc.assert(
    fc.property(moment, (now) => {
      const end = quietEnd(now, policy)
      expect(inSpan(end, quiet)).toBe(false)
      expect(end - now).toBeLessThanOrEqual(9 * HOUR)
      if (!inSpan(now, quiet)) expect(end).toBe(now)
    }),
  )
})
