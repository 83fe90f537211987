import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AT_A_TIME,
  type Candidate,
  lotOf,
  nextToAsk,
} from '../../../src/domain/model/team/turn-order.ts'

const DISTANCES = [0, 1, 2, 3] as const
const people = fc
  .array(
    fc.record({
      able: fc.boolean(),
      distance: fc.constantFrom(...DISTANCES),
      busy: fc.boolean(),
      asked: fc.boolean(),
      lastAsked: fc.option(fc.integer({ min: 1, max: 20 })),
      lot: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((one, i): Candidate => ({ ...one, contact: `wx${i}` })))

const mayBeAsked = ({ able, busy, asked }: Candidate) => able && !busy && !asked
/** Whether the first is to be asked no later than the other, told without sorting. */
const goesBefore = (one: Candidate, other: Candidate) =>
  one.distance < other.distance ||
  (one.distance === other.distance && (one.lastAsked ?? 0) <= (other.lastAsked ?? 0))

describe('who is asked next', () => {
  it('is able, free, not asked before, and as many as there are up to three', () => {
    fc.assert(
      fc.property(people, (all) => {
        const next = nextToAsk(all)
        const fit = all.filter(mayBeAsked)
        expect(next.length).toBe(Math.min(AT_A_TIME, fit.length))
        expect(new Set(next).size).toBe(next.length)
        for (const contact of next) expect(fit.map((one) => one.contact)).toContain(contact)
      }),
    )
  })

  it('leaves out nobody who is nearer, or as near and was asked longer ago', () => {
    fc.assert(
      fc.property(people, (all) => {
        const next = new Set(nextToAsk(all))
        const fit = all.filter(mayBeAsked)
        for (const one of fit.filter(({ contact }) => next.has(contact)))
          for (const other of fit.filter(({ contact }) => !next.has(contact)))
            expect(goesBefore(one, other)).toBe(true)
      }),
    )
  })

  it('does not depend on the order in which people joined', () => {
    fc.assert(
      fc.property(people, (all) => {
        expect(nextToAsk(all.toReversed())).toEqual(nextToAsk(all))
      }),
    )
  })

  it.each([4, 5, 7, 9])('asks %i people of one place about equally often, whoever goes', (many) => {
    const last = new Map<string, number>()
    const times = new Map<string, number>()
    const needs = 400
    for (let need = 1; need <= needs; need++) {
      const all = Array.from({ length: many }, (_, i): Candidate => {
        const contact = `wx${i}`
        const lastAsked = last.get(contact) ?? null
        const lot = lotOf(contact, need)
        return { contact, able: true, distance: 1, busy: false, asked: false, lastAsked, lot }
      })
      for (const contact of nextToAsk(all)) {
        last.set(contact, need)
        times.set(contact, (times.get(contact) ?? 0) + 1)
      }
    }
    const fair = (needs * AT_A_TIME) / many
    for (let i = 0; i < many; i++)
      expect(Math.abs((times.get(`wx${i}`) ?? 0) - fair)).toBeLessThanOrEqual(fair / 10)
  })
})
