import { expect } from 'vitest'

/** So often is a cost taken again before it counts as too high: the machine may be busy with others. */
const TRIES = 12

/** Processor time of this process that some work takes, µs: what others on the machine do is not in it. */
export async function cost(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** A cost of microseconds is told by several of it. */
function fourTimes(work: () => unknown): () => Promise<void> {
  return async () => {
    for (let i = 0; i < 4; i++) await work()
  }
}

/**
 * Holds that `large` costs at most `most` times what `small` does. Each runs once; only where that looks too
 * much, both run again, four times each, and the least of each counts. A bound far above the ratio of the sizes and far below
 * its square tells what grows with the length from what grows with its square, on any machine.
 */
export async function expectGrowth(
  small: () => unknown,
  large: () => unknown,
  most: number,
  what = '',
): Promise<void> {
  await small()
  let [one, other] = [await cost(small), await cost(large)]
  for (let again = 1; again < TRIES && other > one * most; again++) {
    const [small4, large4] = [await cost(fourTimes(small)), await cost(fourTimes(large))]
    one = again === 1 ? small4 : Math.min(one, small4)
    other = again === 1 ? large4 : Math.min(other, large4)
  }
  expect(other / one, what).toBeLessThan(most)
}
