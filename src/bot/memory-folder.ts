import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from './refusal.ts'

/** What `statfs` calls file systems that live in memory: tmpfs and ramfs. */
const IN_MEMORY: readonly number[] = [0x01021994, 0x858458f6]
const NAME = /^weiliandong-(\d+)-/

/** Where folders may lie in memory: what is written there never reaches a disk, and is gone with the machine. */
function places(): readonly string[] {
  return ['/dev/shm', process.env.XDG_RUNTIME_DIR ?? '', tmpdir()].filter((place) => {
    try {
      return IN_MEMORY.includes(statfsSync(place).type)
    } catch {
      return false
    }
  })
}

/** Bytes beside what is known to be needed. */
const SPARE = 8 * 1024 * 1024

/**
 * Works in a folder in memory that is gone afterwards; `held` is how many bytes it must hold. Throws a `Refusal` where no memory
 * holds so much.
 */
export async function inMemory<T>(held: number, work: (folder: string) => Promise<T>): Promise<T> {
  const bytes = held + SPARE
  const place = places().find((each) => {
    const { bavail, bsize } = statfsSync(each)
    return bavail * bsize > bytes
  })
  if (place === undefined) {
    const needed = Math.ceil(bytes / 1024 / 1024)
    throw new Refusal(
      `a sealed backup is made in memory, and needs ${needed} MB free in /dev/shm or in a tmpfs that TMPDIR names`,
    )
  }
  const folder = mkdtempSync(join(place, `weiliandong-${process.pid}-`))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Removes what programs that were killed have left there. */
export function clearMemory(): void {
  for (const place of places()) {
    for (const name of readdirSync(place)) {
      const [, pid] = NAME.exec(name) ?? []
      if (pid !== undefined && !lives(Number(pid)))
        rmSync(join(place, name), { recursive: true, force: true })
    }
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
