import { expect, it } from 'vitest'
import { isInDanger, toldDanger } from '../../src/language/danger/told.ts'

it.each([
  '1-502 孩子38.6,抽风了',
  '1-601 赵奶奶36.4,叫不醒',
  '2-201 老郑抽搐了',
  '我爸36.5,晕倒了叫不醒',
  '孩子36.8 抽搐了快来人',
  '36.6 老伴没呼吸了',
])('«%s» tells of danger beside a reading', (text) => {
  expect(isInDanger(text)).toBe(true)
})

it.each([
  '1-301 王芳 36.5',
  '36.5 没抽搐',
  '36.4 没有昏迷 都好',
  '孩子36.5 上回抽搐是去年的事',
  '36.5 心脏病 按时吃药',
  '老伴36.6 睡懒觉叫不醒',
  '2-201 老郑 36.3 血压正常',
  '36.7 全家正常',
])('«%s» tells of none', (text) => {
  expect(isInDanger(text)).toBe(false)
})

it.each([
  ['求助 老人找不着了，穿红棉袄', 'missing'],
  ['上报 我妈遛弯到现在没回来，她有老年痴呆', 'missing'],
  ['@小微 我家孩子放学没回来，找遍了没找着', 'missing'],
  ['@小微 我爸痴呆 早上开门跑出去了 找不着', 'missing'],
  ['上报 我家猫找不着了', null],
  ['上报 钥匙找不着了', null],
  ['@小微 老公加班还没回来', null],
])('«%s», told to the bot, is of a person who is lost: %s', (text, kind) => {
  expect(toldDanger(text)).toBe(kind)
})
