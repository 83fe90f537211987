import { expect, it } from 'vitest'
import { rotaWinter } from './rota-winter.ts'

/** ROTA_DAYS=120 ROTA_GATES=87 ROTA_PEOPLE=500 for a whole winter: 20,880 slots. */
const days = Number(process.env.ROTA_DAYS ?? 7)
const gates = Number(process.env.ROTA_GATES ?? 11)
const people = Number(process.env.ROTA_PEOPLE ?? 60)
const seed = Number(process.env.ROTA_SEED ?? 1)

it(`keeps the slots of ${gates} gates for ${days} days`, {
  timeout: 120_000 + days * gates * 1_000,
}, async () => {
  const { wrong, figures, counts, posts } = await rotaWinter({ days, gates, people, seed })
  console.log(JSON.stringify({ days, gates, people, ...figures, ...counts, ...posts }))
  expect(wrong.slice(0, 12)).toEqual([])
  expect(figures.slots).toBeGreaterThan(100)
  expect(figures.ahead).toBeGreaterThanOrEqual(12)
  expect(figures.act).toBeLessThanOrEqual(10)
  expect(Math.max(posts.team, posts.gate)).toBeLessThanOrEqual(1.2)
})
