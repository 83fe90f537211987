import type { Chat, Outgoing, Sent } from '../../chat/chat.ts'
import type { Partner } from '../../domain/model/area.ts'
import type { ContactId } from '../../domain/model/person.ts'
import type { Picture, Post } from '../../domain/model/post.ts'
import type { OutboxRow } from '../../store/messages/outbox.ts'
import type { Knowledge } from '../knowledge.ts'
import { type Log, reason } from '../log-line.ts'
import type { Persons } from '../persons.ts'

/** How posts leave. */
export interface Ways {
  readonly chat: Pick<Chat, 'say'>
  /** A partner's own system: a WeCom group robot or a webhook. */
  readonly hook: (partner: Partner, text: string, about: readonly number[]) => Promise<Sent>
  /** Draws a picture as things stand, and answers with its file; null where it cannot. */
  readonly draw: (picture: Picture) => Promise<string | null>
  /** ms that a picture may take to draw; then it is left out. */
  readonly drawing: number
  /** Whether a group must be told what the bot keeps when it first speaks there. */
  readonly notice: boolean
  readonly paced: boolean
  /** Who is reached how, where the street has several accounts. */
  readonly persons?: Persons | null
  readonly log: Log
  /** Whether it may speak at all, where another host may have its place; absent: it always may. */
  readonly speech?: Speech | undefined
}

/** Whether what is decided may be said. */
export interface Speech {
  may(): boolean
  /** Resolves when another host would know of all that is committed now; at once where nobody waits for that. */
  kept(): Promise<void>
}

/** By which account it leaves, where the street has several; empty: it has one, or it goes to a partner's system. */
export function accountFor(
  { to }: Pick<OutboxRow, 'to'>,
  { persons }: Pick<Ways, 'persons'>,
): string {
  return persons == null || to.kind === 'hook' ? '' : persons.route(to).account
}

/** What is handed to the chat: of several accounts to the one it leaves by, and mentioned are those whom that one knows. */
function handed(
  to: Exclude<OutboxRow['to'], { kind: 'hook' }>,
  mentioned: readonly ContactId[],
  { persons }: Pick<Ways, 'persons'>,
): Pick<Outgoing, 'address' | 'mentions' | 'account'> {
  if (persons == null) return { address: to, mentions: mentioned }
  const route = persons.route(to)
  const mentions = persons.knownTo(route.account, mentioned)
  return { address: route.to, mentions, account: route.account }
}

/** Hands the words of a post to where it goes. What throws has failed. */
export async function deliver(post: Post, street: Knowledge['street'], ways: Ways): Promise<Sent> {
  try {
    if (post.to.kind !== 'hook') {
      const mentions = post.mentions.map(({ contact }) => contact)
      return await ways.chat.say({
        ...handed(post.to, mentions, ways),
        text: post.text,
        file: null,
      })
    }
    const partner = partnerAt(street, post.to.partner)
    if (partner === undefined) return { kind: 'failed', why: `no partner ${post.to.partner}` }
    return await ways.hook(partner, post.text, post.about)
  } catch (error) {
    return { kind: 'failed', why: reason(error) }
  }
}

/** Draws the picture of a post and shows it where its words stand. Without a file: there is none, and will not be. */
export async function show(
  { id, to, picture }: OutboxRow,
  ways: Ways,
): Promise<{ readonly file: string | null; readonly sent: Sent }> {
  let file: string | null = null
  try {
    if (picture !== null) file = await drawn(ways.draw(picture), ways.drawing)
  } catch (error) {
    const why = reason(error)
    ways.log({ level: 'error', what: 'a picture could not be drawn', about: `post ${id}`, why })
  }
  if (file === null || to.kind === 'hook') {
    return { file: null, sent: { kind: 'failed', why: 'there is no picture', ever: true } }
  }
  try {
    return { file, sent: await ways.chat.say({ ...handed(to, [], ways), text: '', file }) }
  } catch (error) {
    return { file, sent: { kind: 'failed', why: reason(error) } }
  }
}

/** What is drawn beside the program, by another thread, may hang there: nobody waits for it longer. */
function drawn<T>(drawing: Promise<T>, ms: number): Promise<T> {
  const signal = AbortSignal.timeout(ms)
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error(`not drawn in ${ms / 1000} s`)))
    drawing.then(resolve, reject)
  })
}

/** The partner a hook's address names: `area path/partner's name`. */
function partnerAt(street: Knowledge['street'], address: string): Partner | undefined {
  const at = address.lastIndexOf('/')
  const area = street.areas.get(address.slice(0, at))
  return area?.partners.find(({ name }) => name === address.slice(at + 1))
}
