import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Log } from '../engine/log-line.ts'
import type { ListedStreet } from './city-file.ts'
import { CITY_SECRET } from './letters/sealed.ts'
import { CITY } from './of-street.ts'
import type { Way } from './telling.ts'
import { type Asked, answerTo } from './way.ts'

export interface StreetProcessOptions {
  readonly street: ListedStreet & { readonly data: string }
  /** The program, `dist/src/cli.js`. */
  readonly program: string
  readonly host: string
  /** Bytes of memory. */
  readonly memory: number
  /** How it reaches its city: see `of-street.ts`. */
  readonly city: string
  /** The word that city and streets share; null: none is set. */
  readonly secret: string | null
  /** What it asks of its parent goes this way. */
  readonly way: Way
  /** What it writes, a line each. */
  readonly print: (line: string) => void
  readonly log: Log
}

/** A street whose process the city keeps alive. */
export type StreetProcess = ReturnType<typeof keepStreet>

/** ms until one that ended is started anew, more each time; one that ran so long begins with the first again. */
const AGAIN = { first: 1_000, most: 60_000, well: 60_000 }
/** ms that one lives before it counts as back: what cannot start ends again before. */
const SURE = 10_000
/** ms that one may take to end in good order. */
const PATIENCE = 6_000

/**
 * What Node.js is told of a street's memory. New things get little room of their own: a street hears a few messages a second,
 * and there are many of them on a machine. It saves thirty MB of each.
 */
export const heapOf = (memory: number): readonly string[] => [
  `--max-old-space-size=${Math.round(memory / 1e6)}`,
  '--max-semi-space-size=2',
]

/** Starts a street as a process of its own, and again whenever it ends, until it is stopped. */
export function keepStreet(options: StreetProcessOptions) {
  const { street, program, host, memory, log } = options
  let child: ChildProcess | null = null
  let wait = AGAIN.first
  let timer: NodeJS.Timeout | null = null
  let stopped = false
  let since = Date.now()
  /** Since when it is down, through all tries, and why it ended last. */
  let down: { readonly since: number; readonly why: string } | null = null
  let sure: NodeJS.Timeout | null = null
  start()

  function start(): void {
    since = Date.now()
    let last: string | null = null
    const at = ['--data', street.data, '--host', host, '--port', String(street.port)]
    const started = spawn(process.execPath, [...heapOf(memory), program, 'start', ...at], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        ...street.env,
        [CITY]: options.city,
        ...(options.secret === null ? {} : { [CITY_SECRET]: options.secret }),
      },
    })
    child = started
    sure = setTimeout(() => {
      down = null
    }, SURE)
    const told = (stream: Readable | null) => {
      if (stream === null) return
      createInterface(stream).on('line', (line) => {
        options.print(`${street.name} │ ${line}`)
        if (line.startsWith('weiliandong: ')) last = line.slice('weiliandong: '.length)
      })
    }
    told(started.stdout)
    told(started.stderr)
    started.on('message', (asked: Asked) => {
      void answerTo(options.way, asked).then((answer) => {
        if (started.connected) started.send(answer, () => {})
      })
    })
    started.once('error', (error) => over(error.message))
    started.once('exit', (code, signal) =>
      over(last ?? (signal === null ? `it ended with ${code}` : `it was ended by ${signal}`)),
    )
  }

  function over(why: string): void {
    if (child === null) return
    child = null
    if (sure !== null) clearTimeout(sure)
    if (stopped) return
    down = { since: down?.since ?? Date.now(), why }
    if (Date.now() - since >= AGAIN.well) wait = AGAIN.first
    log({ level: 'error', what: 'a street ended; it is started anew', about: street.name, why })
    timer = setTimeout(start, wait)
    wait = Math.min(2 * wait, AGAIN.most)
  }

  return {
    name: street.name,
    page: street.env.WEILIANDONG_URL ?? `http://${host}:${street.port}`,
    /** Why its process is down and since when, Unix ms; null: it runs. */
    down: () => down,
    pid: (): number | null => child?.pid ?? null,
    /** Ends it in good order; what does not end is ended. */
    async stop(): Promise<void> {
      stopped = true
      if (timer !== null) clearTimeout(timer)
      if (sure !== null) clearTimeout(sure)
      const ending = child
      if (ending === null) return
      const gone = once(ending, 'exit')
      ending.kill('SIGTERM')
      const hard = setTimeout(() => ending.kill('SIGKILL'), PATIENCE)
      await gone
      clearTimeout(hard)
    },
  }
}
