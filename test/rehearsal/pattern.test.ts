import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matches } from '../../src/rehearsal/pattern.ts'

test.each([
  ['好', '好', true],
  ['好', '好的', false],
  ['…', '', true],
  ['…好…', '都好吗', true],
  ['…好', '好好', true],
  ['好…好', '好', false],
  ['…#1…', '【#1 发热】\n1号楼', true],
  ['【#1…】…收到…', '【#1 发热】\n\n@王芳 收到', true],
  ['a…b…c', 'a c b', false],
  ['一\n二', '一 \n二\n', true],
])('%j on %j: %j', (pattern, said, fits) => {
  expect(matches(pattern, said)).toBe(fits)
})

test('a text with any of its stretches left out still fits', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      const pattern = pieces.map((piece, i) => (i % 2 === 1 ? '…' : piece)).join('')
      return matches(pattern, text)
    }),
  )
})
