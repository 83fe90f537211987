import type { Address } from '../../chat/chat.ts'
import type { ChatId } from '../../server/protocol/chat-messages.ts'

/** A chat as the page names it. */
export function chatId(address: Address): ChatId {
  return address.kind === 'group' ? `group:${address.topic}` : `contact:${address.contact}`
}

/** The chat that a page named; null where it is none. */
export function addressOf(id: ChatId): Address | null {
  const [, kind, name] = /^(group|contact):(.+)$/su.exec(id) ?? []
  if (kind === undefined || name === undefined) return null
  return kind === 'group' ? { kind, topic: name } : { kind: 'contact', contact: name }
}

/** Its topic; null for a chat with the bot alone. */
export function topicOf(address: Address): string | null {
  return address.kind === 'group' ? address.topic : null
}
