import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { masked } from '../../src/advisor/mask.ts'

const KNOWN = new Set(['张三', '王芳', '欧阳小兰'])

describe('what a model reads', () => {
  it.each([
    ['帮张三看看灯', '帮〔人1〕看看灯'],
    ['张三家的灯，张三不会修', '〔人1〕家的灯，〔人1〕不会修'],
    ['赵奶奶的药没了', '〔人1〕的药没了'],
    ['打我电话138 1234 5678，找欧阳小兰', '打我电话〔号1〕，找〔人2〕'],
    ['１３８１２３４５６７８ 王芳', '〔号1〕 〔人2〕'],
    ['1-502 灯泡憋了 36.5', '1-502 灯泡憋了 36.5'],
    ['〔人1〕是我编的，王芳', ' 是我编的，〔人1〕'],
  ])('of «%s» is «%s»', (words, read) => {
    expect(masked(words, KNOWN).text).toBe(read)
  })

  it('comes back as it was, whatever stands around it', () => {
    const piece = fc.constantFrom(
      '张三',
      '王芳',
      '13812345678',
      '灯坏了',
      '帮',
      '1-502',
      '，',
      '赵奶奶',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const words = pieces.join('')
        const mask = masked(words, KNOWN)
        expect(mask.text).not.toMatch(/张三|王芳|13812345678/)
        expect(mask.restored(mask.text)).toBe(words)
      }),
    )
  })

  it('is nothing where the model made up a sign', () => {
    expect(masked('帮张三', KNOWN).restored('帮〔人7〕')).toBeNull()
  })
})
