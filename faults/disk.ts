import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const MIB = 1024 * 1024
const SIZE = 48 * MIB

/** A small disk of its own, to be filled. */
export interface Disk {
  /** Leaves so many bytes free. */
  fill(free: number): void
  empty(): void
  unmount(): void
}

/** Mounts a small disk in memory; null where this user may not. */
export function mountDisk(at: string, size = SIZE): Disk | null {
  mkdirSync(at, { recursive: true })
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', at])
  if (mounted.status !== 0) return null
  const filler = join(at, 'filler')
  return {
    fill(free) {
      const { bavail, bsize } = statfsSync(at)
      try {
        writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - free)))
      } catch {
        // The program was faster; it is full now.
      }
    },
    empty: () => rmSync(filler, { force: true }),
    unmount: () => void spawnSync('umount', ['-l', at]),
  }
}
