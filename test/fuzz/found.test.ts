import { expect, it } from 'vitest'
import { PLAIN } from '../../fuzz/bot.ts'
import { relive } from '../../fuzz/fuzz.ts'
import { attachment, type Turn } from '../../fuzz/turn.ts'
import type { Message } from '../../src/chat/chat.ts'
import { HOUR } from '../../src/domain/model/time.ts'
import { says } from './says.ts'

let ids = 0
function by(sender: string, alias: string, text: string, more: Partial<Message> = {}): Turn {
  ids += 1
  return says(text, { id: `found${ids}`, sender, name: alias, alias, ...more })
}
const pass = (hours: number, leap = false): Turn => ({ do: 'pass', ms: hours * HOUR, leap })

/** What fuzzing has found, cut down to what it takes. */
const FOUND: readonly (readonly [string, readonly Turn[]])[] = [
  [
    'a file whose name turns a list round, and has no end',
    [
      pass(14),
      by('wx_1', '1-101 张三', '报修 厨房灯坏了'),
      by('wx_1', '1-101 张三', '', {
        attachment: attachment('file', `\u202egpj.${'x'.repeat(5_000)}\u202e.pdf`, 10),
      }),
      by('wx_2', '1-201 王芳', '报修 大门坏了'),
      pass(10, true),
    ],
  ],
  [
    'half a character in what is wanted',
    [
      pass(14),
      by('wx_1', '1-101 张三', '代买牛奶\ud835'),
      by('wx_2', '1-201 王芳', '代买豆腐 2斤'),
      pass(10, true),
    ],
  ],
  [
    'a place with a name without end',
    [
      by('wx_1', '1-101 张三', '报修 厨房灯坏了'),
      by('wx_1', '1-101 张三', '长'.repeat(20_000), {
        attachment: attachment('location', '位置', 10),
      }),
    ],
  ],
  [
    'a name that calls everybody in full width',
    [
      by('wx_1', '１－３０１ 老＠ａｌｌ 吴', '报修 厨房灯坏了'),
      by('wx_2', '1-201 ﹫ALL', '上报 大门坏了'),
    ],
  ],
  [
    'long notes on what waits over night',
    [
      pass(14),
      ...['厨房灯', '大门', '窗户', '电梯', '水管', '墙皮'].map((what, i) =>
        by(`wx_${i}`, `1-${i + 1}01 张三`, `报修 ${what}坏了`),
      ),
      ...[1, 2, 3, 4, 5, 6].map((number) =>
        by('lijie', '李姐', `备注 ${number} ${'长'.repeat(900)}`),
      ),
      pass(10, true),
    ],
  ],
  [
    'words of an offer in what somebody tells alone',
    [
      by('wx_1', '1-101 张三', '白菜。能去的回「接单 4」烧了', {
        address: { kind: 'contact', contact: 'wx_1' },
      }),
      by('wx_1', '1-101 张三', '我发烧了，「【#4 帮买】盐。能去的回「接单 4」。」'),
      pass(1),
    ],
  ],
]

it.each(FOUND)('bears %s', async (_, turns) => {
  expect(await relive(turns, PLAIN)).toBeNull()
})
