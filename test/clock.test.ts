import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const CODE = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(?:ts|mjs)$/.test(name) && name !== 'clock.test.ts',
)

/** What a stop-watch is made of. */
const STOP_WATCHES = [
  // The processor's time is compared with itself alone, and in one place.
  {
    what: /performance\.now|hrtime|console\.time|cpuUsage/,
    but: ['growth.ts', 'fuzz/fuzz.slow.test.ts'],
  },
  // A moment is told to what is tested, and never taken from another one.
  { what: /Date\.now\(\) *-|- *Date\.now\(\)|Date\.now\(\) *[<>]/, but: [] },
  { what: /expect\(\s*(?:took|elapsed|duration|ms|seconds)\b/, but: [] },
  // A second try hides what a slow machine does to a test.
  { what: /\bretry: *\d/, but: ['wechat/'] },
] as const

it.each(STOP_WATCHES)('no test is a stop-watch: $what', ({ what, but }) => {
  const found = CODE.filter((name) =>
    what.test(readFileSync(join(import.meta.dirname, name), 'utf8')),
  )
  expect(found.filter((name) => !but.some((allowed) => name.startsWith(allowed)))).toEqual([])
})

it('looks at all tests there are', () => {
  expect(CODE).toContain('growth.ts')
  expect(CODE.filter((name) => name.endsWith('.slow.test.ts')).length).toBeGreaterThan(5)
})
