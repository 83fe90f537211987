import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Held, hindranceTo } from '../../../src/domain/model/duty/may-hold.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Monday, by the street's clock. */
const MONDAY = Date.parse('2020-02-10T00:00:00+08:00')

/** The shifts of two gates and a kitchen, with the limits of the teams whose they are. */
const SHIFTS = [
  { from: 390, to: 690, most: 8, rest: 8 },
  { from: 690, to: 1050, most: 8, rest: 8 },
  { from: 1050, to: 1500, most: 8, rest: 8 },
  { from: 60, to: 390, most: 8, rest: 8 },
  { from: 480, to: 720, most: null, rest: 4 },
  { from: 1200, to: 1680, most: 10, rest: null },
  { from: 600, to: 720, most: null, rest: null },
] as const

const slot = fc
  .record({ day: fc.nat({ max: 6 }), shift: fc.constantFrom(...SHIFTS) })
  .map(({ day, shift }): Held => {
    const at = MONDAY + day * DAY
    return {
      from: at + shift.from * MINUTE,
      to: at + shift.to * MINUTE,
      most: shift.most === null ? null : shift.most * HOUR,
      rest: shift.rest === null ? null : shift.rest * HOUR,
    }
  })
/** What several people ask for in a week, in the order in which they ask. */
const week = fc.array(fc.record({ who: fc.nat({ max: 3 }), slot }), { minLength: 1, maxLength: 40 })

function heldIn(asked: readonly { readonly who: number; readonly slot: Held }[]) {
  const held = new Map<number, Held[]>()
  for (const { who, slot } of asked) {
    const own = held.get(who) ?? []
    if (hindranceTo(slot, own) === null) held.set(who, [...own, slot])
  }
  return [...held.values()]
}

/** Told minute by minute, without a look at how it is decided. */
function minutesOf(slots: readonly Held[]): ReadonlyMap<number, number> {
  const minutes = new Map<number, number>()
  for (const { from, to } of slots) {
    for (let at = from; at < to; at += 10 * MINUTE) minutes.set(at, (minutes.get(at) ?? 0) + 1)
  }
  return minutes
}

const WEEKS = Number(process.env.WEEKS ?? 400)

describe('who holds what in a random week', () => {
  it('is never at two places, never over what a day bears, never without rest', () => {
    fc.assert(
      fc.property(week, (asked) => {
        for (const slots of heldIn(asked)) {
          const minutes = minutesOf(slots)
          expect(Math.max(0, ...minutes.values())).toBeLessThanOrEqual(1)
          for (let day = MONDAY; day < MONDAY + 9 * DAY; day += DAY) {
            const there = slots.filter(({ from, to }) => from < day + DAY && to > day)
            const least = Math.min(...there.map(({ most }) => most ?? Number.POSITIVE_INFINITY))
            const served = [...minutes.keys()].filter((at) => at >= day && at < day + DAY).length
            expect(served * 10 * MINUTE).toBeLessThanOrEqual(least)
          }
          const inOrder = slots.toSorted((a, b) => a.from - b.from)
          for (const [i, one] of inOrder.entries()) {
            for (const next of inOrder.slice(i + 1))
              expect(next.from - one.to).toBeGreaterThanOrEqual(
                Math.max(one.rest ?? 0, next.rest ?? 0),
              )
          }
        }
      }),
      { numRuns: WEEKS },
    )
  })

  it('is nobody refused who holds nothing else', () => {
    fc.assert(
      fc.property(slot, (one) => {
        expect(hindranceTo(one, [])).toBeNull()
      }),
    )
  })
})

describe('why somebody may not hold a slot', () => {
  const at = (from: string, to: string, limits: Partial<Held> = {}): Held => ({
    from: Date.parse(`2020-02-${from}:00+08:00`),
    to: Date.parse(`2020-02-${to}:00+08:00`),
    most: null,
    rest: null,
    ...limits,
  })
  it.each([
    ['double', at('11T08:00', '11T12:00'), at('11T11:00', '11T13:00')],
    [null, at('11T08:00', '11T12:00'), at('11T12:00', '11T13:00')],
    ['rest', at('11T12:00', '11T13:00', { rest: HOUR }), at('11T08:00', '11T12:00')],
    ['rest', at('11T08:00', '11T12:00'), at('11T12:00', '11T13:00', { rest: HOUR })],
    ['most', at('11T08:00', '11T12:00', { most: 6 * HOUR }), at('11T16:00', '11T19:00')],
    [null, at('11T08:00', '11T12:00', { most: 7 * HOUR }), at('11T16:00', '11T19:00')],
    // What runs over midnight counts whole for the day in which it begins, and in part for the next.
    ['most', at('11T18:00', '12T01:00', { most: 8 * HOUR }), at('11T08:00', '11T10:00')],
    ['most', at('11T18:00', '12T03:00', { most: 9 * HOUR }), at('12T12:00', '12T19:00')],
  ] as const)('%s', (why, slot, theirs) => {
    expect(hindranceTo(slot, [theirs])?.why ?? null).toBe(why)
  })
})
