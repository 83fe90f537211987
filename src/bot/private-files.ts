import { chmodSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const FILE = 0o600
const FOLDER = 0o700
/** The database with what SQLite keeps beside it, what a restore keeps aside, the heads of the account, and tokens. */
const RECORDS = /^(?:weiliandong\.db|restoring\.db|audit-heads\.txt|accounts\.env)/

/**
 * Makes what holds records readable for its owner alone: an older program left it to the group. The settings stay as
 * they are, for whoever writes them. What belongs to somebody else is left alone.
 */
export function makePrivate(data: string): void {
  for (const name of readdirSync(data)) if (RECORDS.test(name)) limit(join(data, name), FILE)
  const kept = join(data, 'files')
  if (!existsSync(kept)) return
  limit(kept, FOLDER)
  for (const name of readdirSync(kept)) limit(join(kept, name), FILE)
}

function limit(path: string, mode: number): void {
  const { mode: now, uid } = statSync(path)
  if ((now & 0o777 & ~mode) !== 0 && uid === process.getuid?.()) chmodSync(path, mode)
}
