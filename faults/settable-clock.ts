import { renameSync, writeFileSync } from 'node:fs'

/** 2020-02-10 09:00 +08:00 */
const MORNING = Date.parse('2020-02-10T09:00:00+08:00')

/** The clock of a program, in a file that it reads, and of its world: it begins in a morning, and can be set. */
export function settableClock(file: string) {
  let ahead = MORNING - Date.now()
  setClock(0)

  /** Moves it on, or back, by so many ms. */
  function setClock(by: number): void {
    ahead += by
    // In one step: who reads it at this moment must not find it empty.
    writeFileSync(`${file}-next`, String(ahead))
    renameSync(`${file}-next`, file)
  }

  return { now: () => Date.now() + ahead, setClock }
}
