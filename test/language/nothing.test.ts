import { expect, it } from 'vitest'
import { saysNothingIs } from '../../src/language/danger/nothing.ts'

it.each([
  '没事没事，没摔着',
  '我没事，没摔，别叫人了',
  '看错了不好意思',
  '俺没啥事，吓着大伙了',
  '水壶冒的汽，不是着火',
  '哎呀我说着玩的，没着火',
  '去看过了没事',
  '不用来了谢谢',
  '人好好的，不用叫了',
])('is taken back: %s', (text) => {
  expect(saysNothingIs(text)).toBe(true)
})

it.each([
  '没事吧？',
  '没事了吧',
  '他没事吗',
  '没事，但是腿疼',
  '我没事就是头晕',
  '别打了',
  '别打我妈',
  '你别来烦我',
  '没什么意思',
  '没啥活头',
  '不用来了，快打120',
  '没摔着别人，我起不来',
  '要是没事就好了',
])('is not: %s', (text) => {
  expect(saysNothingIs(text)).toBe(false)
})
