import type { payloads } from 'wechaty-puppet'
import type { Address, Attachment, Chat, Incoming } from '../chat/chat.ts'
import { mentionsOne } from '../chat/mention.ts'
import { type Content, readContent } from './content.ts'
import type { Directory } from './directory.ts'

/** How long a message waits for the names of those in it, ms: less than for the message itself. */
const NAME_MS = 150

/** Who of WeChat's own writes to everybody: notices, news, the phone's file store. */
const NOBODY_S_ACCOUNT = /^(?:gh_|weixin$|fmessage$|filehelper$|newsapp$|weibo$)/u

/** A message's payload as what the port tells; null for own messages and system lines. */
export async function translate(
  payload: payloads.Message,
  self: string,
  directory: Directory,
  load: Chat['load'],
): Promise<Incoming | null> {
  const { id, talkerId: sender, text = '', type } = payload
  const room = payload.roomId || null
  if (sender === self) return null
  const content = readContent(type, text)
  if (content.kind === 'system') return null
  const at = milliseconds(payload.timestamp)
  const address = await addressOf(room, sender, directory)
  if (content.kind === 'recall') {
    return {
      kind: 'recall',
      id,
      at,
      address,
      recalled: content.recalled,
      sender: recaller(content),
    }
  }
  if (sender === '' || sender === room || NOBODY_S_ACCOUNT.test(sender)) return null

  const until = Date.now() + NAME_MS
  const called = await directory.called(room, sender, NAME_MS)
  const mentioned = mentionsId(payload, self) || (await mentionsMe())
  const { quote, chain } = content
  return {
    kind: 'message',
    id,
    at,
    address,
    sender,
    name: called.name,
    alias: called.alias || called.name,
    text: content.text,
    mentioned,
    quote,
    chain,
    attachment: attachmentOf(payload, content, load),
  }

  async function mentionsMe(): Promise<boolean> {
    if (content.kind !== 'words' || !content.text.includes('@')) return false
    const me = await directory.called(room, self, until - Date.now())
    return mentionsOne(content.text, [me.name, me.alias])
  }

  function recaller({ by }: { by: string | null }): string | null {
    if (by !== null && room !== null) {
      const found = directory.byName(room, by)
      if (found !== null) return found
    }
    return sender === '' || sender === room ? null : sender
  }
}

function mentionsId(payload: payloads.Message, contact: string): boolean {
  return 'mentionIdList' in payload && (payload.mentionIdList ?? []).includes(contact)
}

async function addressOf(
  room: string | null,
  sender: string,
  directory: Directory,
): Promise<Address> {
  if (room === null) return { kind: 'contact', contact: sender }
  return { kind: 'group', topic: await directory.topic(room) }
}

/** Gateways give seconds or milliseconds. */
export function milliseconds(timestamp: number): number {
  return timestamp < 1e11 ? Math.floor(timestamp) * 1000 : Math.floor(timestamp)
}

function attachmentOf(
  { id, filename }: payloads.Message,
  content: Extract<Content, { kind: 'words' }>,
  load: Chat['load'],
): Attachment | null {
  const kind = content.attachment
  if (kind === null) return null
  const name = filename || content.name || `${kind}-${id}`
  return { kind, name, load: () => load(id, kind) }
}
