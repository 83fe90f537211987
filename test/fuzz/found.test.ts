import { expect, it } from 'vitest'
import { MORNING, PLAIN } from '../../fuzz/bot.ts'
import { relive } from '../../fuzz/fuzz.ts'
import { attachment, type Turn } from '../../fuzz/turn.ts'
import type { Message } from '../../src/chat/chat.ts'

const HOUR = 3_600_000

let ids = 0
function says(sender: string, alias: string, text: string, more: Partial<Message> = {}): Turn {
  ids += 1
  const message: Message = {
    kind: 'message',
    id: `found${ids}`,
    at: MORNING,
    address: { kind: 'group', topic: '1号楼居民群' },
    sender,
    name: alias,
    alias,
    text,
    mentioned: false,
    quote: null,
    chain: null,
    attachment: null,
    ...more,
  }
  return { do: 'hear', batch: [message] }
}
const pass = (hours: number, leap = false): Turn => ({ do: 'pass', ms: hours * HOUR, leap })

/** What fuzzing has found, cut down to what it takes. */
const FOUND: readonly (readonly [string, readonly Turn[]])[] = [
  [
    'a file whose name turns a list round, and has no end',
    [
      pass(14),
      says('wx_1', '1-101 张三', '报修 厨房灯坏了'),
      says('wx_1', '1-101 张三', '', {
        attachment: attachment('file', `\u202egpj.${'x'.repeat(5_000)}\u202e.pdf`, 10),
      }),
      says('wx_2', '1-201 王芳', '报修 大门坏了'),
      pass(10, true),
    ],
  ],
  [
    'half a character in what is wanted',
    [
      pass(14),
      says('wx_1', '1-101 张三', '代买牛奶\ud835'),
      says('wx_2', '1-201 王芳', '代买豆腐 2斤'),
      pass(10, true),
    ],
  ],
  [
    'a place with a name without end',
    [
      says('wx_1', '1-101 张三', '报修 厨房灯坏了'),
      says('wx_1', '1-101 张三', '长'.repeat(20_000), {
        attachment: attachment('location', '位置', 10),
      }),
    ],
  ],
  [
    'a name that calls everybody in full width',
    [
      says('wx_1', '１－３０１ 老＠ａｌｌ 吴', '报修 厨房灯坏了'),
      says('wx_2', '1-201 ﹫ALL', '上报 大门坏了'),
    ],
  ],
  [
    'long notes on what waits over night',
    [
      pass(14),
      ...['厨房灯', '大门', '窗户', '电梯', '水管', '墙皮'].map((what, i) =>
        says(`wx_${i}`, `1-${i + 1}01 张三`, `报修 ${what}坏了`),
      ),
      ...[1, 2, 3, 4, 5, 6].map((number) =>
        says('lijie', '李姐', `备注 ${number} ${'长'.repeat(900)}`),
      ),
      pass(10, true),
    ],
  ],
]

it.each(FOUND)('bears %s', async (_, turns) => {
  expect(await relive(turns, PLAIN)).toBeNull()
})
