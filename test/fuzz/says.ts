import { MORNING } from '../../fuzz/bot.ts'
import type { Turn } from '../../fuzz/turn.ts'
import type { Message } from '../../src/chat/chat.ts'

/** Somebody says something in a building's group; its id is made of its words. */
export function says(text: string, more: Partial<Message> = {}): Turn {
  const message: Message = {
    kind: 'message',
    id: `m${text}`,
    at: MORNING,
    address: { kind: 'group', topic: '1号楼居民群' },
    sender: 'wx_1',
    name: '张三',
    alias: '1-101 张三',
    text,
    mentioned: false,
    quote: null,
    chain: null,
    attachment: null,
    ...more,
  }
  return { do: 'hear', batch: [message] }
}
