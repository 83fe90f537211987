import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/language/fold.ts'
import { type Turn, turnsSaid, yesOrNo } from '../../../src/language/turn/turn-said.ts'

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
    '水能出了 就是不往楼上走',
    '灯亮了，就是时好时坏',
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
    ['放下筷子就过去', 'take'],
    ['叫电工带梯子上去看看', 'take'],
    ['民警小王已经出发了', 'take'],
    ['我会修 在家呢 上去看看', 'take'],
    ['家里有梯子，我先下去瞅瞅怎么回事', 'take'],
    ['正在超市呢，带一瓶', 'take'],
    ['我们只管公共部位', 'not-ours'],
    ['这个得找供电局，退回你们', 'not-ours'],
    ['自家的灯得业主自己换，我们只管楼道', 'give-back'],
    ['叫他回来吧，儿子买好了', 'needless'],
    ['叫小毕别跑了', 'needless'],
    ['看一眼就跑了，糊弄人', 'unwell'],
    ['楼道还是黢黑', 'unwell'],
    ['屋里照样没电', 'unwell'],
    ['买成酱油了', 'wrong'],
    ['我要的是生抽', 'wrong'],
    ['干完收工🔧', 'finish'],
    ['巴适惨了', 'well'],
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
    '我在家呢，你下去看看',
    '下去看看',
    '我会修车',
    '我有车',
    '谁下去看看',
    '让孙姐回来吃饭',
    '叫他回来',
    '他们只管收钱',
    '这事得找居委会',
    '买成功了',
    '师傅来看看咋回事',
  ])('talk: %s', (text) => expect(turnsSaid(fold(text).text)).toEqual([]))
})

describe('a plain answer to a question of yes or no', () => {
  it.each(['整吧', '弄吧', '使得', '那敢情好', '是嘞 俺给她报的'])('yes: %s', (text) =>
    expect(yesOrNo(fold(text).text)).toBe('yes'),
  )

  it.each(['干嘛', '对。我给你定制', '整完了', '系鞋带'])('neither: %s', (text) =>
    expect(yesOrNo(fold(text).text)).toBe(null),
  )
})
