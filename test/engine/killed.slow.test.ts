import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../src/store/store.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const ROUNDS = 4

/** Compiles the sources into a folder from which the packages are found. */
function compile(): string {
  const cache = join(ROOT, 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const build = mkdtempSync(join(cache, 'weiliandong-'))
  onTestFinished(() => rmSync(build, { recursive: true, force: true }))
  const tsc = join(ROOT, 'node_modules', '.bin', 'tsc')
  const options = [
    '-p',
    join(ROOT, 'tsconfig.build.json'),
    '--outDir',
    build,
    '--noEmitOnError',
    'false',
  ]
  try {
    execFileSync(tsc, options, { cwd: ROOT, stdio: 'pipe' })
  } catch {
    // What does not compile is for `npm run types` to tell.
  }
  return build
}

/** Runs the stream until it has taken in the message of that number, kills it, and answers with what it had printed. */
async function killedAfter(last: number, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'stream.mjs'), ...args])
  let printed = ''
  let failed = ''
  child.stderr.on('data', (data) => {
    failed += data
  })
  const begun = new Promise<void>((begin) => {
    child.stdout.on('data', (data) => {
      printed += data
      // What comes again at first is no news: so many new ones must be there.
      if ((numbers(printed, 'kept').at(-1) ?? 0) >= last) begin()
    })
  })
  const ended = new Promise<string>((end) => {
    child.on('close', (code, signal) => end(`it ended by itself (${code ?? signal}): ${failed}`))
  })
  const early = await Promise.race([begun, ended])
  child.kill('SIGKILL')
  await ended
  expect(early).toBeUndefined()
  expect(failed).toBe('')
  return printed
}

function numbers(printed: string, word: string): readonly number[] {
  return [...printed.matchAll(new RegExp(`^${word} (\\d+)\n`, 'gm'))].map((found) =>
    Number(found[1]),
  )
}

it('keeps every message it has taken in exactly once, killed in the middle of a stream', async () => {
  const build = compile()
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'weiliandong.db')
  let last = 0
  let printed = ''
  for (let round = 0; round < ROUNDS; round++) {
    // The gateway tells the last ones again.
    const first = Math.max(1, last - 10)
    printed += await killedAfter(last + 20 + round * 20, [build, path, String(first)])
    last = Math.max(last, ...numbers(printed, 'kept'))
  }
  const store = openStore(path, { pid: process.pid, host: 'here', since: 'now' })
  const messages = store.checkIns.all().map(({ message }) => Number(message))
  const said = store.outbox.all()
  const integrity = store.integrity()
  store.close()

  expect(integrity).toEqual(['ok'])
  expect(last).toBeGreaterThanOrEqual(20 * (1 + 2 + 3 + 4))
  expect(new Set(messages).size).toBe(messages.length)
  const there = new Set(messages)
  expect(Array.from({ length: last }, (_, i) => i + 1).filter((id) => !there.has(id))).toEqual([])
  // Each is answered once, but those whose own sending was cut off: these may be said twice.
  expect(said.map(({ text }) => Number(text)).sort((a, b) => a - b)).toEqual(
    [...messages].sort((a, b) => a - b),
  )
  const heard = numbers(printed, 'said')
  expect(heard.length - new Set(heard).size).toBeLessThanOrEqual(ROUNDS)
}, 60_000)
