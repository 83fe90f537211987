import type { Chat, Outgoing, Sent } from '../../chat/chat.ts'
import type { Partner } from '../../domain/model/area.ts'
import type { Picture, Post } from '../../domain/model/post.ts'
import type { OutboxRow } from '../../store/messages/outbox.ts'
import type { Knowledge } from '../knowledge.ts'
import { type Log, reason } from '../log-line.ts'

/** How posts leave. */
export interface Ways {
  readonly chat: Pick<Chat, 'say'>
  /** A partner's own system: a WeCom group robot or a webhook. */
  readonly hook: (partner: Partner, text: string, about: readonly number[]) => Promise<Sent>
  /** Draws a picture as things stand, and answers with its file; null where it cannot. */
  readonly draw: (picture: Picture) => Promise<string | null>
  /** Whether a group must be told what the bot keeps when it first speaks there. */
  readonly notice: boolean
  readonly paced: boolean
  readonly log: Log
}

/** Hands a post to where it goes. What throws has failed. */
export async function deliver(
  post: Post,
  file: string | null,
  street: Knowledge['street'],
  ways: Ways,
): Promise<Sent> {
  try {
    if (post.to.kind !== 'hook') return await ways.chat.say(outgoing(post, post.to, file))
    const partner = partnerAt(street, post.to.partner)
    if (partner === undefined) return { kind: 'failed', why: `no partner ${post.to.partner}` }
    return await ways.hook(partner, post.text, post.about)
  } catch (error) {
    return { kind: 'failed', why: reason(error) }
  }
}

/** The file of a post's picture; a post leaves without one that cannot be drawn. */
export async function pictureFile({ id, picture }: OutboxRow, ways: Ways): Promise<string | null> {
  if (picture === null) return null
  try {
    return await ways.draw(picture)
  } catch (error) {
    const why = reason(error)
    ways.log({ level: 'error', what: 'a picture could not be drawn', about: `post ${id}`, why })
    return null
  }
}

function outgoing(
  { text, mentions }: Post,
  address: Outgoing['address'],
  file: string | null,
): Outgoing {
  return { address, text, mentions: mentions.map(({ contact }) => contact), file }
}

/** The partner a hook's address names: `area path/partner's name`. */
function partnerAt(street: Knowledge['street'], address: string): Partner | undefined {
  const at = address.lastIndexOf('/')
  const area = street.areas.get(address.slice(0, at))
  return area?.partners.find(({ name }) => name === address.slice(at + 1))
}
