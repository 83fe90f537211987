import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { postgresPrograms } from '../faults/postgres.ts'

export const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path))

/** Why the tests in a browser are left out; null where they run. */
export const noBrowser =
  CHROMIUM === undefined ? 'no chromium here: apt-get install chromium fonts-noto-cjk' : null

/** The lines that are shared with others, beside the project. */
export const SHARED = fileURLToPath(new URL('../../shared/language/', import.meta.url))

/** Why the tests on the shared lines are left out; null where they run. */
export const noShared = existsSync(SHARED) ? null : `there is no ${SHARED}`

export const SOFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))

/** Why the tests with LibreOffice are left out; null where they run. */
export const noOffice =
  SOFFICE === undefined ? 'no LibreOffice here: apt-get install libreoffice-calc' : null

export const POSTGRES = postgresPrograms()

/** Why the tests with a PostgreSQL server are left out; null where they run. */
export const noPostgres =
  POSTGRES === null ? 'no PostgreSQL here: apt-get install postgresql' : null
