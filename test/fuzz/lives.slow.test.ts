import { expect, it } from 'vitest'
import { readCorpus } from '../../fuzz/corpus.ts'
import { fuzz } from '../../fuzz/fuzz.ts'

const corpus = readCorpus()

it.each([6, 7, 9])(
  'finds nothing wrong with what a thousand hostile messages come to, seed %i',
  {
    // It only ends what hangs: on a busy machine a life takes a minute and more.
    timeout: 300_000,
  },
  async (seed) => {
    const lived = await fuzz(seed, 1_000, corpus)
    expect(lived.wrong).toBeNull()
    expect(lived.messages).toBe(1_000)
    expect(lived.posts).toBeGreaterThan(200)
    expect(lived.cases).toBeGreaterThan(30)
  },
)
