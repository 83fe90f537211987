import { describe, expect, it } from 'vitest'
import {
  bringsTelephone,
  isHarmless,
  mayHoldTelephone,
  withoutDigits,
} from '../../src/domain/privacy/harmless.ts'
import { linesOf } from './words/words.ts'

/** As staff write it: alone, behind what was done, and before it. */
const SAID: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => `已疏通，${words}`,
  (words) => `${words}，换好了`,
  (words) => `换好了 ${words}`,
]

describe('what is harmless among neighbours', () => {
  it.each(['health-words', 'numbers', 'accusations'] as const)('is none of %s', (name) => {
    const passed = linesOf(name).flatMap((line) =>
      SAID.map((said) => said(line)).filter((said) => isHarmless(said)),
    )
    expect(passed).toEqual([])
  })

  it('is three in four of what a captain wants read aloud', () => {
    const all = linesOf('outcomes')
    expect(all.filter(isHarmless).length).toBeGreaterThanOrEqual(0.75 * all.length)
  })

  it.each([
    '破水了',
    '半月板坏了',
    '糖高',
    '快不行了',
    '没几天了',
    '支架换了',
    '打了钢板',
    '上火了',
    '膜破了',
    '走了',
    '口子裂开了',
    '被带走了',
  ])('is not %s, which is made of plain pieces', (words) => {
    expect(isHarmless(words)).toBe(false)
  })
})

describe('a telephone', () => {
  it.each(linesOf('numbers').filter((line) => mayHoldTelephone(line)))(
    'is blotted out of «%s»',
    (line) => {
      expect(mayHoldTelephone(withoutDigits(`师傅的号 ${line}`))).toBe(false)
    },
  )

  it.each([
    '帮买两斤鸡蛋，电话13812345678',
    '帮买鸡蛋2斤 酸奶1箱 微信同号 一三八零零一三八零零零',
    '谁去超市帮带袋盐，到了打 138-0013-8000',
    '帮取快递，座机 8765 4321',
    '帮扔垃圾 1-601 打我手机壹叁捌壹贰叁肆伍陆柒捌',
  ])('comes with «%s»', (words) => {
    expect(bringsTelephone(words)).toBe(true)
  })

  it.each([
    '1号楼2-1102 帮买鸡蛋10斤、酸奶2箱、面粉25斤',
    '帮取快递 2个，取件码 8-2-1133',
    '12点前帮买 土豆5斤 3-2-1802',
  ])('does not come with «%s»', (words) => {
    expect(bringsTelephone(words)).toBe(false)
  })
})
