import { writeSync } from 'node:fs'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { type Turn, written } from './turn.ts'

/** ms of work that a turn may take before it is called endless: more than any life's longest leap. Waiting for a disk is none. */
const PATIENCE = 300_000
const STANDARD_ERROR = 2

export interface Watchdog {
  /** A turn of a life begins. */
  begins(life: number, turn: Turn): void
  /** Nothing is watched until the next turn begins. */
  rest(): void
}

/**
 * A thread of its own that ends the program where a turn has no end, as a pattern may have that reads a text in
 * many ways: nothing of the thread that hangs would ever tell.
 */
export function setWatchdog(): Watchdog {
  const worker = new Worker(new URL(import.meta.url))
  worker.unref()
  return {
    begins: (life, turn) =>
      worker.postMessage(`life ${life} never came to an end of this turn:\n${written([turn])}\n`),
    rest: () => worker.postMessage(''),
  }
}

if (!isMainThread && parentPort !== null) {
  let last = ''
  let since = worked()
  parentPort.on('message', (told: string) => {
    last = told
    since = worked()
  })
  setInterval(() => {
    if (last === '' || worked() - since < PATIENCE) return
    writeSync(STANDARD_ERROR, last)
    process.kill(process.pid, 'SIGKILL')
  }, 1_000)
}

/** ms of processor time that the program has taken. */
function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
