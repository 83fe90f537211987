import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Collects garbage now, so that a measure pays for its own alone. */
export function sweep(): void {
  collect()
}

/** How many a second. What made the input is swept away before, and is nobody's work. */
export function perSecond(count: number, work: () => void): number {
  sweep()
  const begin = performance.now()
  work()
  return (count * 1000) / (performance.now() - begin)
}
