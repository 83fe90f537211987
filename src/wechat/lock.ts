import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Claims a file for this process, so that two programs do not fight over one WeChat account; the
 * answer gives it back. Throws, in one line, where a living process has it; a dead one's is taken over.
 */
export function takeLock(path: string, what: string): () => void {
  const owner = ownerOf(path)
  if (owner !== null && owner !== process.pid && isAlive(owner)) {
    throw new Error(
      `${what} is in use by process ${owner}: stop that one first (lock file ${path})`,
    )
  }
  writeFileSync(path, `${process.pid}\n`)
  return () => {
    if (ownerOf(path) === process.pid) rmSync(path, { force: true })
  }
}

function ownerOf(path: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10)
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, and is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
