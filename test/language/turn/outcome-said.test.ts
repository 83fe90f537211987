import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/language/fold.ts'
import { outcomeSaid } from '../../../src/language/turn/outcome-said.ts'

const said = (text: string) => outcomeSaid(fold(text).text)

describe('what a plain answer to «is it done?» says', () => {
  it.each([
    '好了谢谢',
    '行',
    '确认',
    '修好了',
    '可以了，辛苦师傅',
    '嗯，亮了',
    '不漏了',
    '收到了',
    'OK',
    '没问题了，多谢',
  ])('done: %s', (text) => expect(said(text)).toBe('done'))

  it.each([
    '没修好',
    '还是坏的',
    '还是没修好，门还是关不上',
    '唉，还漏',
    '又堵了',
    '不行',
    '还没人来',
    '还是刷不开',
    '木有修',
  ])('not done: %s', (text) => expect(said(text)).toBe('undone'))

  it.each([
    '今晚吃啥',
    '好了好了别吵了',
    '行不行？',
    '修好了吗',
    '谢谢',
    '收到',
    '明天几点有水',
    '可以帮我也看看吗',
    '行，我去接孩子',
  ])('neither: %s', (text) => expect(said(text)).toBe(null))
})
