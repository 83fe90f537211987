import { createHash } from 'node:crypto'
import {
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/** What a data folder remembers of its street's lease. */
export interface LeaseFile {
  /** The last epoch that it held; 0: none. */
  readonly epoch: number
  /** A takeover was begun here, and its records are not in place yet. */
  readonly restoring?: boolean | undefined
  /** The database as it was closed, all of it told: up to which piece, and its SHA-256. */
  readonly closed?: { readonly seq: number; readonly digest: string } | undefined
}

const shape = z.object({
  epoch: z.number().int().min(0),
  restoring: z.boolean().optional(),
  closed: z.object({ seq: z.number(), digest: z.string() }).optional(),
})

const nameIn = (data: string) => join(data, 'lease.json')

export function readLeaseFile(data: string): LeaseFile {
  try {
    return shape.parse(JSON.parse(readFileSync(nameIn(data), 'utf8')))
  } catch {
    return { epoch: 0 }
  }
}

export function writeLeaseFile(data: string, file: LeaseFile): void {
  writeFileSync(`${nameIn(data)}.part`, `${JSON.stringify(file)}\n`, { mode: 0o600 })
  renameSync(`${nameIn(data)}.part`, nameIn(data))
}

/** A name of a data folder where it lies: the same after a restart, another for whatever is copied. */
export function holderOf(data: string): string {
  const { dev, ino, birthtimeMs } = statSync(data)
  const machine = existsSync('/etc/machine-id') ? readFileSync('/etc/machine-id', 'utf8') : ''
  const parts = [machine.trim(), hostname(), realpathSync(data), dev, ino, birthtimeMs]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)
}

/** Where that is, for people. */
export function placeOf(data: string): string {
  return `${hostname()} (${realpathSync(data)}, process ${process.pid})`
}
