import { expect, test } from 'vitest'
import { winter } from './winter.ts'

/** A week by default; WINTER_DAYS=120 WINTER_BUILDINGS=40 WINTER_LINES=100 for a whole one. */
const days = Number(process.env.WINTER_DAYS ?? 18)
const buildings = Number(process.env.WINTER_BUILDINGS ?? 3)
const lines = Number(process.env.WINTER_LINES ?? 8)
const seed = Number(process.env.WINTER_SEED ?? 1)

test('through a winter each late round is told once a level, lines go at their day, and stock adds up', {
  timeout: 120_000 + days * buildings * lines * 1_000,
}, async () => {
  const { wrong, figures, told, counts } = await winter({ days, buildings, lines, seed })
  expect(wrong).toEqual([])
  console.log(JSON.stringify({ days, buildings, ...figures, ...counts, ...told }))
  expect(figures.late).toBeGreaterThan(5)
  expect(figures.told).toBeGreaterThan(5)
  expect(figures.movements).toBeGreaterThan(days)
})
