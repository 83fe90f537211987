import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { noBrowser, noOffice, noPostgres, noShared } from './beside.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder of this run, which is gone after it. */
    readonly scratch: string
  }
}

/** Says aloud, once and before the first test, what this machine cannot run. */
export function setup(project: TestProject): () => void {
  if (noBrowser !== null) console.log(`left out: the tests in a browser (${noBrowser})`)
  if (noOffice !== null) console.log(`left out: the tests with LibreOffice (${noOffice})`)
  if (noPostgres !== null)
    console.log(`left out: the tests with a PostgreSQL server (${noPostgres})`)
  if (noShared !== null) console.log(`left out: the tests on the shared lines (${noShared})`)
  const scratch = mkdtempSync(join(tmpdir(), 'weiliandong-tests-'))
  project.provide('scratch', scratch)
  return () => rmSync(scratch, { recursive: true, force: true })
}
