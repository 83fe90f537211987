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

/**
 * Holds that `large` costs at most `most` times what `small` does. Each runs once; only where that looks too
 * much, both run again, and the least of each counts. A bound far above the ratio of the sizes and far below
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
    one = Math.min(one, await cost(small))
    other = Math.min(other, await cost(large))
  }
  expect(other / one, what).toBeLessThan(most)
}
