import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const SLOW = 'test/**/*.slow.test.ts'

/** Time-outs end only what hangs: no test is a stop-watch. */
const PATIENT = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
}

/**
 * Two suites. `npm test` runs `quick`: units, properties, every transcript and one of each kind of integration.
 * `npm run test:all` runs `slow` as well, the files named `*.slow.test.ts`: browsers, gRPC, programs that are
 * started and killed, streets of 24,000 households, fuzzed lives.
 */
export default defineConfig({
  test: {
    globalSetup: 'test/left-out.ts',
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: [SLOW],
          // What is imported stays for the next file: a third of the time. So no test leaves anything global behind.
          isolate: false,
          ...PATIENT,
        },
      },
      { test: { name: 'slow', include: [SLOW], ...PATIENT } },
    ],
  },
})
