import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/language/fold.ts'
import { type Turn, turnsSaid } from '../../../src/language/turn/turn-said.ts'

const DONE: readonly Turn[] = ['well', 'nod', 'got']
const said = (text: string) => {
  const turns = turnsSaid(fold(text).text)
  return turns.includes('unwell')
    ? 'undone'
    : turns.some((turn) => DONE.includes(turn))
      ? 'done'
      : null
}

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

describe('what a short answer says of something at hand', () => {
  it.each([
    ['能坐了，谢谢师傅', 'well'],
    ['亮堂堂的', 'well'],
    ['一滴不漏', 'well'],
    ['好是好了，可一关门还响', 'unwell'],
    ['按了老半天它还是不走', 'unwell'],
    ['跟没修之前一个样', 'unwell'],
    ['修了个啥，照样黑着', 'unwell'],
    ['派老吴过去了', 'take'],
    ['俺顺道给捎上', 'take'],
    ['我弄不了，谁接一下', 'give-back'],
    ['单位叫我去开会，另找个人吧', 'give-back'],
    ['弄不了，得等配件', 'progress'],
    ['闺女给捎来了，莫跑了', 'needless'],
    ['青菜和面都到了', 'got'],
    ['少了一袋盐', 'wrong'],
  ] as const)('%s: %s', (text, turn) => expect(turnsSaid(fold(text).text)).toContain(turn))

  it.each([
    '要不我去？',
    '明天能修好吗',
    '我去，吓我一跳',
    '我明天去',
    '他说能用了没',
    '别送错了',
    '不用急',
    '好了好了，别吵了',
    '一个都没碎',
    '我也想买点盐',
  ])('talk: %s', (text) => expect(turnsSaid(fold(text).text)).toEqual([]))
})
