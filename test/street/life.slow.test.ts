import fc from 'fast-check'
import { test } from 'vitest'
import { chats } from './chatter.ts'
import { GOING_ROUND, live } from './scene.ts'

/** How long random lives are tried; STREET_SECONDS=600 for a night's worth. */
const SECONDS = Number(process.env.STREET_SECONDS ?? 20)

/**
 * Random people say random things on a whole street, at random hours and over restarts. What must hold after
 * every line is in witness.ts and rights.ts. What fails is printed as a transcript: put it into
 * test/transcripts to see what the bot said.
 */
test('whatever is said, no case is lost, doubled, silent or told to the wrong people', {
  timeout: SECONDS * 1000 + 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(chats, async (chat) => {
      await live(chat, GOING_ROUND)
    }),
    {
      numRuns: 1_000_000,
      interruptAfterTimeLimit: SECONDS * 1000,
      markInterruptAsFailure: false,
      ...(process.env.STREET_SEED ? { seed: Number(process.env.STREET_SEED) } : {}),
      reporter({ failed, counterexample, errorInstance, seed, numRuns }) {
        if (!failed) {
          console.log(`${numRuns} random chats`)
          return
        }
        const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
        throw new Error(`after ${numRuns} chats, seed ${seed}: ${why}\n\n${counterexample?.[0]}\n`)
      },
    },
  )
})
