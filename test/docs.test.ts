import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const pages = ['.', 'docs', 'docs/decisions', 'deploy'].flatMap((folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name))
    .filter((name) => /^(README|CONTRIBUTING)/.test(name) || /^(docs\/.*\.md|deploy\/)/.test(name)),
)
/** A file or folder of ours, named from the root. What the build makes, and patterns, are not there to be found. */
const NAMED =
  /(?<![\w./-])(?:src|commands|pages|test|scripts|bench|faults|fuzz|data)\/[\w./-]*[\w-]/g

it('names only files that are there', () => {
  const named = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(NAMED)].map(([path]) => ({ page, path })),
  )
  expect(named.length).toBeGreaterThan(60)
  const gone = named
    // A pattern's beginning, or a name to be filled in.
    .filter(({ path }) => !path.endsWith('NAME.ts') && !existsSync(join(root, path)))
    .map(({ page, path }) => `${page}: ${path}`)
  expect(gone).toEqual([])
})
