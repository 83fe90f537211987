import type { payloads } from 'wechaty-puppet'
import type { Address, Attachment, Chat, Incoming, Quote } from '../chat/chat.ts'
import { isToAccount, isToAll, newName } from '../chat/mention.ts'
import type { Quoted } from './app-message.ts'
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

  if (room === null) directory.befriended(sender, true)
  const [speaker, me] = await Promise.all([
    directory.called(room, sender, NAME_MS),
    directory.called(room, self, NAME_MS),
  ])
  const names = [...new Set([me.name, me.alias])].filter((name) => name !== '')
  const head = {
    kind: 'message',
    id,
    at,
    address,
    sender,
    name: speaker.name,
    alias: speaker.alias || speaker.name,
    called: names,
  } as const
  if (content.kind === 'card') {
    const card = { of: content.of, size: content.size }
    return { ...head, text: '', card, mentioned: false, quote: null, chain: null, attachment: null }
  }
  const mentions = mentionsIn(payload)
  const account = { id: self, names }
  const another = newName(content.text, mentions, account)
  // A list that many write together is theirs, whoever called everybody to it.
  const toAll = content.chain === null && isToAll(content.text, mentions, sender)
  return {
    ...head,
    text: content.text,
    mentioned: !toAll && isToAccount(content.text, mentions, account),
    ...(another === null ? {} : { called: [...names, another] }),
    ...(toAll ? { toAll } : {}),
    quote: content.quote && quoteOf(content.quote, self, room),
    chain: content.chain,
    attachment: attachmentOf(payload, content, load),
  }

  function recaller({ by }: { by: string | null }): string | null {
    if (by !== null && room !== null) {
      const found = directory.byName(room, by)
      if (found !== null) return found
    }
    return sender === '' || sender === room ? null : sender
  }
}

function mentionsIn(payload: payloads.Message): readonly string[] {
  return 'mentionIdList' in payload ? (payload.mentionIdList ?? []) : []
}

/** In a room the id tells who said what is quoted; one-to-one some puppets give the chat's own. */
function quoteOf({ id, name, sender, text }: Quoted, self: string, room: string | null): Quote {
  const own = sender === self ? true : sender === null || room === null ? null : false
  return { id, from: name ?? sender, ...(own === null ? {} : { own }), text }
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
