import { readFileSync } from 'node:fs'
import { variable } from './environment.ts'

/**
 * The machine's clock, Unix ms. `WEILIANDONG_CLOCK` names a file that holds by how many ms it is off,
 * read at every look: so it can be rehearsed what a clock that is set does to a running program.
 */
export function machineClock(): () => number {
  const file = variable('WEILIANDONG_CLOCK')
  if (file === undefined) return Date.now
  return () => Date.now() + Number(readFileSync(file, 'utf8'))
}
