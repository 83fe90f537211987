import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
/** Inside node_modules, so that the built files find the packages and the shipped data as `dist` does. */
const built = join(root, 'node_modules', '.cache', 'weiliandong-test')

/** The newest change of what is built, Unix ms. */
function changedAt(): number {
  const files = ['src', 'commands', 'pages', 'bench', 'faults', 'fuzz'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, folder, file),
    ),
  )
  return Math.max(...files.map((file) => statSync(file).mtimeMs))
}

/**
 * Builds the command as it is in the sources now: once for all tests, which run side by side, and never under a program that
 * runs and has not read all of it yet.
 */
export function build(): void {
  const [lock, stamp] = [`${built}.lock`, `${built}.stamp`]
  const now = String(changedAt())
  mkdirSync(dirname(built), { recursive: true })
  while (!taken(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  try {
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
    const tsc = join(root, 'node_modules', '.bin', 'tsc')
    spawnSync(tsc, ['-p', 'tsconfig.build.json', '--outDir', built], { cwd: root })
    spawnSync(process.execPath, ['scripts/pages.mjs', join(built, 'pages')], { cwd: root })
    writeFileSync(stamp, now)
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Takes the lock, unless another that runs has it. */
function taken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
    if (holder > 0 && !runs(holder)) rmSync(lock, { force: true })
    return false
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A `weiliandong` that runs. */
export interface Running {
  say(text: string): void
  /** The end of its input. */
  hush(): void
  kill(signal: NodeJS.Signals): void
  /** Resolves with the output so far when it holds a text. */
  until(text: string): Promise<string>
  readonly ended: Promise<Ran>
}

/** Starts `weiliandong` with what it reads left open. */
export function launch(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Running {
  const { WECHATY_PUPPET_SERVICE_TOKEN: _, ...inherited } = process.env
  // Whatever else runs on this machine, a page finds a port of its own.
  const [name = '', ...rest] = args
  const called = name === 'start' ? [name, '--port', '0', ...rest] : args
  const child = spawn(process.execPath, [join(built, 'src', 'cli.js'), ...called], {
    cwd: root,
    env: { ...inherited, ...env },
  })
  let [stdout, stderr] = ['', '']
  const waiting = new Set<() => void>()
  const heard = () => {
    for (const look of waiting) look()
  }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    heard()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
    heard()
  })
  const ended = new Promise<Ran>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
  return {
    say: (text) => void child.stdin.write(`${text}\n`),
    hush: () => void child.stdin.end(),
    kill: (signal) => void child.kill(signal),
    until: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!stdout.includes(text)) return
          waiting.delete(look)
          resolve(stdout)
        }
        waiting.add(look)
        look()
        ended.then(() => reject(new Error(`ended without «${text}»:\n${stdout}\n${stderr}`)))
      }),
    ended,
  }
}

/** Runs `weiliandong` to its end, with `input` to read. */
export async function run(args: readonly string[], input = ''): Promise<Ran> {
  const running = launch(args)
  if (input !== '') running.say(input)
  running.hush()
  return await running.ended
}
