import { expect, it } from 'vitest'
import { createOverheard } from '../../src/chat/overheard.ts'

const GROUP = '1号楼居民群'

it.each([
  ['as it was said', '体温打卡开始了，10:00 前报。\n早发现发热的，早照应。'],
  ['with line ends of another manner', '体温打卡开始了，10:00 前报。\r早发现发热的，早照应。'],
  ['without blanks', '体温打卡开始了，10:00前报。早发现发热的，早照应。'],
])('knows what another account of ours said, %s', (_, text) => {
  const overheard = createOverheard(() => 0)
  overheard.said('一号', GROUP, '体温打卡开始了，10:00 前报。\n早发现发热的，早照应。')
  expect(overheard.wasSaid('二号', GROUP, text)).toBe(true)
  expect(overheard.wasSaid('一号', GROUP, text)).toBe(false)
  expect(overheard.wasSaid('二号', '2号楼居民群', text)).toBe(false)
})
