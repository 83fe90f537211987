import { describe, expect, it } from 'vitest'
import { mentionsOne } from '../../src/chat/mention.ts'

describe('a mention in the text', () => {
  it.each([
    ['@小微\u2005帮助', true],
    ['@小微 帮助', true],
    ['@小微', true],
    ['大家好@小微\n帮助', true],
    ['@小微店 @小微\u2005', true],
    ['@小微店 帮助', false],
    ['小微 帮助', false],
    ['@ 小微', false],
    ['@', false],
  ])('%j: %s', (text, found) => {
    expect(mentionsOne(text, ['小微', ''])).toBe(found)
  })
})
