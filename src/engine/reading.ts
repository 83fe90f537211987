import type { Attachment, Message } from '../chat/chat.ts'
import type { Facts, Here, View } from '../domain/model/view.ts'
import type { Said, Where } from '../language/where.ts'
import { askedIn, type Chat, directWith } from './chats.ts'
import { cleanName, cleanText, MOST_NAME, withoutMention } from './clean.ts'
import type { Knowledge } from './knowledge.ts'
import { type Introduction, introduce } from './speaker.ts'

/** A message with nothing in its text and names that should not be stored. */
export function cleaned(message: Message): Message {
  const text = cleanText(message.text)
  const alias = cleanName(message.alias)
  const name = cleanName(message.name)
  const attachment = titled(message.attachment)
  const same = text === message.text && alias === message.alias && name === message.name
  return same && attachment === message.attachment
    ? message
    : { ...message, text, alias, name, attachment }
}

/** An attachment under a name that can be said. Of a long one the end is kept, which tells what kind of file it is. */
function titled(attachment: Attachment | null): Attachment | null {
  if (attachment === null) return null
  const name = cleanName(attachment.name.slice(-MOST_NAME).replace(/^[\udc00-\udfff]/, ''))
  return name === attachment.name ? attachment : { ...attachment, name }
}

/** Where a message was said, as the language needs to know it. */
export function whereOf(known: Knowledge, message: Message, chat: Chat | null): Where {
  const { people } = known
  const areas = chat === null ? directWith(known, message.sender).areas : chat.here.areas
  // Only who has no household yet can have been asked for it.
  const asked = people.isAsked(message.sender) && people.homeOf(message.sender) === null
  return {
    place: chat === null ? 'direct' : chat.place,
    bot: known.names,
    mentioned: message.mentioned,
    alias: message.alias,
    asked: askedIn(known, areas),
    ...(asked ? { expects: 'household' } : {}),
  }
}

export function saidIn({ text, quote, chain, attachment }: Message): Said {
  return {
    text,
    quote: quote && { from: quote.from, text: cleanText(quote.text) },
    ...(attachment === null ? {} : { attachment: attachment.kind }),
    chain: chain?.map(({ writer, text }) => ({ writer, text: cleanText(text) })) ?? null,
  }
}

/** What a command decides upon. */
export function viewOf(
  known: Knowledge,
  facts: Facts,
  message: Message,
  chat: Chat | null,
): { readonly view: View } & Pick<Introduction, 'bind'> {
  const here: Here = chat === null ? directWith(known, message.sender) : chat.here
  const { speaker, bind } = introduce(known, message, here)
  const view = beside(facts, {
    here,
    speaker,
    message: {
      id: message.id,
      at: message.at,
      text: withoutMention(message.text, known.names),
      attachment: message.attachment?.name ?? null,
    },
  })
  return { view, bind }
}

/** What is known besides the facts. These are looked up where they are, not copied for every message. */
function beside<F extends object, M extends object>(facts: F, more: M): F & M {
  return Object.assign(Object.create(facts) as F, more)
}
