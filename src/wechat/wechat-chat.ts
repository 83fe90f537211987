import { types } from 'wechaty-puppet'
import type { Address, Attachment, Chat, Incoming, Outgoing, Sent } from '../chat/chat.ts'
import { createLine, type Line, PATIENCE, type Patience } from './connection.ts'
import { atMost } from './deadline.ts'
import { createDirectory } from './directory.ts'
import { download } from './download.ts'
import { type Failure, failureOf, isStranger } from './failure.ts'
import { createInbox } from './ordering.ts'
import { send } from './outgoing.ts'
import type { Puppet } from './puppet-session.ts'
import { milliseconds, translate } from './translation.ts'

/** One doubtful name or room is asked for again every so often, ms. */
const REFRESH_MS = 2_000
/** How long a send waits to learn which room a topic is, ms. */
const LOOK_UP_MS = 10_000
/** Without any message for so long an alarm is given, ms: connected, but perhaps deaf. */
const SILENCE_MS = 12 * 3600_000

export interface WechatOptions {
  /** Makes a puppet: `servicePuppet()`, or one of this process. Each session has its own. */
  readonly puppet: () => Puppet
  readonly patience?: Partial<Patience>
  /** ms of rest between look-ups when many are made; where no account can be locked for it, none is needed. */
  readonly rest?: number
}

/**
 * The port on WeChat by wechaty. It holds no business decisions: it tells what is said, in order, and
 * says what it is given. A lost gateway is noticed and come back to; what may be missing is told as a
 * `gap`; when nothing helps any more, `dead` is told and the program should end with an error, for its
 * supervisor to start it anew.
 */
export function wechatChat(options: WechatOptions): Chat {
  const directory = createDirectory(() => roomsChanged(), options.rest)
  let roomsChanged: () => void = () => {}
  let stop: () => Promise<void> = async () => {}
  let line: Line | null = null
  const patience: Patience = { ...PATIENCE, ...options.patience }

  async function start(hear: Parameters<Chat['start']>[0]): Promise<void> {
    await stop()
    roomsChanged = () => hear.health({ kind: 'groups' })
    const listening = listen(options, directory, hear, load)
    line = listening.line
    stop = async () => {
      stop = async () => {}
      line = null
      await listening.stop()
    }
    await listening.line.start()
  }

  async function say(outgoing: Outgoing): Promise<Sent> {
    const session = line?.session() ?? null
    if (session === null) return { kind: 'failed', why: 'not connected to WeChat' }
    try {
      const to = await atMost(conversation(outgoing.address), LOOK_UP_MS)
      if (to === null) return { kind: 'failed', why: noSuchGroup(outgoing.address) }
      const alone = outgoing.address.kind === 'contact'
      if (alone && (await directory.isStranger(to))) {
        return { kind: 'failed', why: 'the contact is not a friend of the account', stranger: true }
      }
      const sent = await send(session.puppet, to, outgoing, patience)
      if (alone && sent.kind === 'failed' && isStranger(sent.why)) {
        return { ...sent, stranger: true }
      }
      if (sent.kind !== 'sent') actOn(failureOf(new Error(sent.why)))
      return sent
    } catch (error) {
      return { kind: 'failed', why: failureOf(error).why }
    }
  }

  function actOn(failure: Failure): void {
    if (failure.kind === 'outage') line?.failed(failure)
  }

  /** Not until it is asked for: who is not connected then may be by the time. */
  async function* load(message: string, kind: Attachment['kind']): AsyncGenerator<Uint8Array> {
    const session = line?.session() ?? null
    if (session === null) throw new Error('not connected to WeChat')
    yield* download(session.puppet, message, kind, patience.download)
  }

  async function conversation(address: Address): Promise<string | null> {
    return address.kind === 'contact' ? address.contact : await directory.room(address.topic)
  }

  return {
    start,
    stop: () => stop(),
    say,
    load,
    async accept(request) {
      const session = line?.session() ?? null
      if (session === null) throw new Error('not connected to WeChat')
      await atMost(session.puppet.friendshipAccept(request), LOOK_UP_MS)
    },
    bind: (bindings) => directory.bind(bindings),
    rooms: () => directory.rooms(),
    people: (room) => directory.people(room),
    members: (topic) => directory.members(topic).catch(() => []),
  }
}

function noSuchGroup(address: Address): string {
  const topic = address.kind === 'group' ? address.topic : ''
  return `the account is in no group «${topic}»`
}

const FRIENDSHIPS: ReadonlyMap<types.Friendship, 'asked' | 'friend' | 'stranger'> = new Map([
  [types.Friendship.Receive, 'asked'],
  [types.Friendship.Confirm, 'friend'],
  [types.Friendship.Verify, 'stranger'],
])

type Ears = Parameters<Chat['start']>[0]

/** Ties the line to the ears: what it hears becomes what the port tells, in order. */
function listen(
  options: WechatOptions,
  directory: ReturnType<typeof createDirectory>,
  hear: Ears,
  load: Chat['load'],
): { readonly line: Line; stop(): Promise<void> } {
  let self = ''
  let unread = 0
  let lastMessage = Date.now()
  let silenceTold = false

  const patience: Patience = { ...PATIENCE, ...options.patience }
  const error = (why: string) => hear.health({ kind: 'error', why })
  const inbox = createInbox<Incoming>(
    {
      deliver(incoming) {
        try {
          hear.deliver(incoming)
        } catch (cause) {
          error(`a message was not taken: ${failureOf(cause).why}`)
        }
      },
      lost(cause) {
        unread += 1
        const why = `a message could not be read (${unread} so far): ${failureOf(cause).why}`
        hear.health({ kind: 'error', why, unread: true })
      },
    },
    patience.overtaken,
  )

  const line = createLine(
    options.puppet,
    {
      health: hear.health,
      up({ puppet }, contact, deafSince) {
        self = contact
        directory.attach(puppet, contact)
        void greet(contact, deafSince)
      },
      message(id) {
        lastMessage = Date.now()
        silenceTold = false
        inbox.push(() => read(id))
      },
      joined: (event) => pass('join', event, event.inviteeIdList),
      left: (event) => pass('leave', event, event.removeeIdList),
      retitled: ({ roomId, newTopic }) => directory.retitled(roomId, newTopic),
      befriended: ({ friendshipId }) => inbox.push(() => friendship(friendshipId)),
      doubted: ({ payloadType, payloadId }) => directory.doubt(payloadType, payloadId),
    },
    patience,
  )

  async function greet(contact: string, deafSince: number | null): Promise<void> {
    const to = Date.now()
    const { name } = await directory.called(null, contact, 5_000)
    hear.health({ kind: 'login', self: contact, name })
    if (deafSince !== null) hear.health({ kind: 'gap', from: deafSince, to })
  }

  /** Reads a message, twice at most: what a lost gateway did not answer, the next session may. */
  async function read(id: string): Promise<Incoming | null> {
    try {
      return await readOnce(id)
    } catch (cause) {
      const failure = failureOf(cause)
      if (failure.kind === 'outage') line.failed(failure)
      return await readOnce(id)
    }
  }

  async function readOnce(id: string): Promise<Incoming | null> {
    const { puppet } = line.session() ?? (await line.whenUp())
    return await translate(await puppet.messagePayload(id), self, directory, load)
  }

  function pass(
    kind: 'join' | 'leave',
    event: { readonly roomId: string; readonly timestamp: number },
    contacts: readonly string[],
  ): void {
    if (kind === 'leave' && contacts.includes(self)) directory.gone(event.roomId)
    if (kind === 'join' && contacts.includes(self)) directory.came(event.roomId)
    for (const sender of contacts) {
      if (sender !== self) inbox.push(() => passage(kind, event.roomId, event.timestamp, sender))
    }
  }

  async function friendship(id: string): Promise<Incoming | null> {
    const { puppet } = line.session() ?? (await line.whenUp())
    const { type, contactId: sender, hello = '', timestamp } = await puppet.friendshipPayload(id)
    const what = FRIENDSHIPS.get(type)
    if (what === undefined) return null
    directory.befriended(sender, what === 'friend')
    const { name } = await directory.called(null, sender, 150)
    const address: Address = { kind: 'contact', contact: sender }
    const at = milliseconds(timestamp)
    return { kind: 'friendship', what, id, at, address, sender, name, alias: name, hello }
  }

  async function passage(
    kind: 'join' | 'leave',
    room: string,
    timestamp: number,
    sender: string,
  ): Promise<Incoming> {
    if (kind === 'join') directory.joined(room, sender)
    const address: Address = { kind: 'group', topic: await directory.topic(room) }
    const { name, alias } = await directory.called(room, sender, 150)
    if (kind === 'leave') directory.left(room, sender)
    const id = `${kind}-${room}-${sender}-${timestamp}`
    return { kind, id, at: milliseconds(timestamp), address, sender, name, alias: alias || name }
  }

  const tick = setInterval(() => {
    if (line.session() !== null) directory.refresh().catch(() => {})
    if (!silenceTold && Date.now() - lastMessage > SILENCE_MS) {
      silenceTold = true
      error(`no message from WeChat for ${SILENCE_MS / 3600_000} hours: is it still listening?`)
    }
  }, REFRESH_MS)

  return {
    line,
    async stop() {
      clearInterval(tick)
      inbox.clear()
      await line.stop()
    },
  }
}
