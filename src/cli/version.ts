import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../config/reading/shipped-file.ts'

/** The version of the package that this program is of. Every call of it comes by here: no more is loaded for it. */
export function version(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'))
  return String(version)
}
