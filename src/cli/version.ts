import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { shippedFile } from '../config/load.ts'

/** The version of the package that this program is of, from the sources as well as from the build. */
export function version(): string {
  const file = join(dirname(shippedFile('policy.yaml')), '..', 'package.json')
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version
}
