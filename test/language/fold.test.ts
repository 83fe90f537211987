import { expect, it } from 'vitest'
import { understand } from '../../src/assembly/understanding.ts'
import { fold, typed } from '../../src/language/fold.ts'
import { readUtterance } from '../../src/language/read-utterance.ts'

it('gives back whole characters, wherever a reading parts them', () => {
  const folded = fold('药𝟙盒')
  expect(typed(folded, 0, 2)).toBe('药𝟙')
  expect(typed(folded, 2, 4)).toBe('盒')
  expect(typed(fold('药\u200d𝟙盒'), 0, 2)).toBe('药\u200d𝟙')
  expect(typed(folded, 0, 4)).toBe('药𝟙盒')
})

it('halves no digit of another script in the name of what is wanted', () => {
  const where = { place: 'building', bot: [], mentioned: false, alias: '', asked: null } as const
  const said = { text: '帮买降压药𝟙盒', quote: null, chain: null }
  expect(JSON.stringify(understand(said, where).chosen?.fields)).not.toMatch(/\\ud/)
})

it('cuts a message that is too long to be read between characters', () => {
  const where = { place: 'building', bot: [], mentioned: false, alias: '', asked: null } as const
  const text = `报修 ${'灯'.repeat(1_496)}😷`
  expect(text.slice(0, 1_500)).toMatch(/\p{Cs}$/u)
  expect(readUtterance({ text, quote: null, chain: null }, where).reply.raw).not.toMatch(/\p{Cs}/u)
})
