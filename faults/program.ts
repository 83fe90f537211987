import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The command as it was built, beside this file. */
const CLI = join(import.meta.dirname, '..', 'src', 'cli.js')
/** ms that a start may take on a busy machine. */
const PATIENCE = 30_000

/** Runs another command of the program to its end. */
export function command(args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: 'ignore' })
  return new Promise((resolve) => child.on('close', resolve))
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** The program as a process of its own. */
export interface Program {
  readonly ended: Promise<Ended>
  /** How it ended, once it has. */
  how(): Ended | null
  /** Resolves when it has logged in so many times; rejects where it ends before. */
  loggedIn(times?: number): Promise<void>
  /** Resolves when it writes a text from now on; rejects where it ends before. */
  says(text: string): Promise<void>
  /** How often it has logged in. */
  logins(): number
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<Ended>
  /** The most memory that it has held, bytes; null where this machine does not tell. */
  mostMemory(): number | null
  /** The last of what it wrote to standard error. */
  words(): string
}

/** Runs `weiliandong start` on a data folder, in the WeChat of a gateway. */
export function run(
  data: string,
  endpoint: string,
  env: Readonly<Record<string, string>>,
): Program {
  const child: ChildProcess = spawn(
    process.execPath,
    [CLI, 'start', '--data', data, '--port', '0'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        WECHATY_PUPPET_SERVICE_ENDPOINT: endpoint,
        WECHATY_PUPPET_SERVICE_NO_TLS_INSECURE_CLIENT: 'true',
        WEILIANDONG_LOG: 'info',
        ...env,
      },
    },
  )
  let words = ''
  let logins = 0
  let ended: Ended | null = null
  const waiting = new Set<() => void>()
  const look = () => {
    for (const each of [...waiting]) each()
  }
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words += text
    logins += text.split('logged in to WeChat').length - 1
    look()
  })
  const end = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => {
      ended = { code, signal }
      resolve(ended)
      look()
    })
  })

  function until(there: () => boolean, what: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const give = (why: string) => reject(new Error(`${why}: ${what}\n${words}`))
      const timer = setTimeout(() => done(() => give('not in time')), PATIENCE)
      const done = (then: () => void) => {
        clearTimeout(timer)
        waiting.delete(see)
        then()
      }
      const see = () => {
        if (there()) done(resolve)
        else if (ended !== null) done(() => give('the program ended before'))
      }
      waiting.add(see)
      see()
    })
  }

  return {
    ended: end,
    how: () => ended,
    logins: () => logins,
    words: () => words.slice(-4000),
    mostMemory: () => mostMemory(child.pid),
    loggedIn: (times = 1) => until(() => logins >= times, 'a login'),
    says(text) {
      const from = words.length
      return until(() => words.slice(from).includes(text), text)
    },
    async kill(signal) {
      child.kill(signal)
      return await end
    },
  }
}

function mostMemory(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}
