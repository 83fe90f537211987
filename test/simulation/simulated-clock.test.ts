import { expect, onTestFinished, test } from 'vitest'
import { MINUTE } from '../../src/domain/model/time.ts'
import { simulatedClock } from '../../src/simulation/simulated-clock.ts'

const START = Date.parse('2020-02-10T08:00:00+08:00')

/** A clock with things to do at some moments, and the moments at which they were done. */
function machine(still: boolean, ...due: readonly number[]) {
  const clock = simulatedClock({ at: START, still })
  const left = due.map((minutes) => START + minutes * MINUTE)
  const done: number[] = []
  clock.drive({
    nextDue: () => left[0] ?? null,
    async settle() {
      await new Promise((resolve) => setImmediate(resolve))
      while (left[0] !== undefined && left[0] <= clock.now()) {
        left.shift()
        done.push((clock.now() - START) / MINUTE)
      }
    },
  })
  onTestFinished(() => clock.stop())
  return { clock, done }
}

test('what falls due on the way happens in its own time', async () => {
  const { clock, done } = machine(true, 3, 7, 20)
  await clock.move(10 * MINUTE)
  expect(done).toEqual([3, 7])
  expect(clock.now()).toBe(START + 10 * MINUTE)
})

test('moves wait for one another, and each counts from where the last ended', async () => {
  const { clock, done } = machine(true, 5, 15)
  await Promise.all([clock.move(10 * MINUTE), clock.move(10 * MINUTE)])
  expect(done).toEqual([5, 15])
  expect(clock.now()).toBe(START + 20 * MINUTE)
})

test('it goes on to the next thing, stays where there is none, and never back', async () => {
  const { clock, done } = machine(true, 30)
  await clock.move('next')
  expect(done).toEqual([30])
  await clock.move('next')
  await clock.to(START)
  expect(clock.now()).toBe(START + 30 * MINUTE)
})

test('what is due and never done does not hold it up', async () => {
  const clock = simulatedClock({ at: START, still: true })
  clock.drive({ nextDue: () => START, settle: async () => {} })
  await clock.move(MINUTE)
  expect(clock.now()).toBe(START + MINUTE)
})

test('at sixty times it gets through a minute in a second, and tells of each move', {
  timeout: 30_000,
}, async () => {
  const { clock, done } = machine(false, 0.5)
  let told = 0
  clock.watch(() => {
    told += 1
  })
  clock.run(60)
  await expect.poll(() => clock.now() - START, { timeout: 20_000 }).toBeGreaterThan(MINUTE)
  clock.run(1)
  expect(done).toEqual([0.5])
  expect(told).toBeGreaterThan(2)
  expect(clock.speed()).toBe(1)
})
