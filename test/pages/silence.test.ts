import { expect, it } from 'vitest'
import { isDead, LOOK, SILENT } from '../../pages/shared/silence.ts'

/** The server's word comes every five seconds. */
const BEAT = 5_000

it('takes no line for dead that is spoken on, and every silent one within 20 s', () => {
  for (let last = 0; last < 2 * LOOK; last += 97) {
    const looks = Array.from({ length: 20 }, (_, i) => i * LOOK)
    const noticed = looks.find((now) => now >= last && isDead(last, now))
    expect(noticed).toBeDefined()
    expect((noticed ?? 0) - last).toBeLessThanOrEqual(20_000)
    // One word that is late or lost ends nothing.
    for (const now of looks.filter((at) => at >= last && at - last <= 2 * BEAT))
      expect(isDead(last, now)).toBe(false)
  }
})

it('takes a line for dead when the machine slept', () => {
  expect(isDead(1000, 1000 + 3600_000)).toBe(true)
  expect(SILENT + LOOK).toBeLessThanOrEqual(20_000)
})
