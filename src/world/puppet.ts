import { FileBox, type FileBoxInterface } from 'file-box'
import * as PUPPET from 'wechaty-puppet'
import type { Address } from '../chat/chat.ts'
import type { AccountWorld } from './account-view.ts'
import { revokeXml } from './appmsg.ts'
import { enclosed } from './enclosure.ts'
import { handedOver, idsHanded } from './handover.ts'
import type { Happening, Recall, Room, Saying } from './happening.ts'
import { type Manner, PLAIN } from './manner.ts'

const HEARTBEAT_MS = 15_000

export interface WorldPuppetOptions {
  readonly world: AccountWorld
  /** A login code to show first; the account logs in when `confirm()` is called. Without: at once. */
  readonly qr?: string
  /** How each message is handed over, by its id; the plain way where left out. */
  readonly manner?: (id: string) => Manner
}

/**
 * The simulated WeChat as a puppet of wechaty: wechaty runs on it in this process, or, served by
 * `startGateway`, over gRPC. Timestamps are whole seconds. What WeChat itself cannot do by a bot
 * (posts, tags, corporation …) is refused as unsupported.
 */
export class WorldPuppet extends PUPPET.Puppet {
  static override readonly VERSION = '1.0.0'
  readonly #world: AccountWorld
  readonly #qr: string | null
  readonly #manner: (id: string) => Manner
  /** Recalls by their id: messages that are no sayings. */
  readonly #notices = new Map<string, Recall>()
  #stopWatching: (() => void) | null = null
  #heart: NodeJS.Timeout | null = null

  constructor(options: WorldPuppetOptions) {
    super()
    this.#world = options.world
    this.#qr = options.qr ?? null
    this.#manner = options.manner ?? (() => PLAIN)
  }

  override name(): string {
    return 'weiliandong-world'
  }

  override version(): string {
    return WorldPuppet.VERSION
  }

  override async onStart(): Promise<void> {
    this.#heart = setInterval(() => this.emit('heartbeat', { data: 'world' }), HEARTBEAT_MS)
    this.#heart.unref()
    if (this.#qr === null) this.confirm()
    else this.emit('scan', { qrcode: this.#qr, status: PUPPET.types.ScanStatus.Waiting })
  }

  override async onStop(): Promise<void> {
    this.#stopWatching?.()
    this.#stopWatching = null
    if (this.#heart !== null) clearInterval(this.#heart)
    this.#heart = null
  }

  /** The code was scanned and the login confirmed on the phone. */
  confirm(): void {
    this.#stopWatching?.()
    this.#stopWatching = this.#world.watch((happening) => this.#hear(happening))
    this.login(this.#world.bot.id)
    this.emit('ready', { data: 'world' })
  }

  #hear(happening: Happening): void {
    if (!this.#hears(happening)) return
    switch (happening.kind) {
      case 'saying':
        this.emit('message', { messageId: happening.id })
        return
      case 'recall':
        this.#notices.set(happening.id, happening)
        this.emit('message', { messageId: happening.id })
        return
      case 'join':
        this.#dirty(happening.topic)
        this.emit('room-join', {
          inviteeIdList: [happening.who],
          inviterId: this.#world.bot.id,
          roomId: this.#world.room(happening.topic).id,
          timestamp: seconds(happening.at),
        })
        return
      case 'friendship':
        this.emit('friendship', { friendshipId: happening.id })
        return
      case 'leave':
        this.emit('room-leave', {
          removeeIdList: [happening.who],
          removerId: happening.who,
          roomId: this.#world.room(happening.topic).id,
          timestamp: seconds(happening.at),
        })
        this.#dirty(happening.topic)
        return
      case 'alias':
        this.#dirty(happening.topic)
        return
      case 'topic':
        this.#dirty(happening.topic)
        this.emit('room-topic', {
          changerId: happening.who,
          newTopic: happening.to,
          oldTopic: happening.from,
          roomId: this.#world.room(happening.topic).id,
          timestamp: seconds(happening.at),
        })
        return
    }
  }

  /** What is said in a room that the bot is not in reaches it by no way. */
  #hears(happening: Happening): boolean {
    if (happening.kind === 'friendship') return true
    if (happening.kind === 'leave' && happening.who === this.#world.bot.id) return true
    const topic =
      happening.kind === 'saying' || happening.kind === 'recall'
        ? happening.address.kind === 'group' && happening.address.topic
        : happening.topic
    return topic === false || this.#world.holdsBot(topic)
  }

  /** Tells at once, so that the word goes out before the next message does. */
  #dirty(topic: string): void {
    const { id } = this.#world.room(topic)
    this.emit('dirty', { payloadType: PUPPET.types.Dirty.Room, payloadId: id })
    this.emit('dirty', { payloadType: PUPPET.types.Dirty.RoomMember, payloadId: id })
  }

  override ding(data?: string): void {
    setImmediate(() => this.emit('dong', { data: data ?? '' }))
  }

  override async messageRawPayload(id: string): Promise<PUPPET.payloads.Message> {
    const saying = this.#world.message(id)
    if (saying !== null) return this.#payloadOf(saying)
    const recall = this.#notices.get(id)
    if (recall !== undefined) return this.#noticeOf(recall)
    throw new Error(`there is no message «${id}»`)
  }

  override async messageRawPayloadParser(
    payload: PUPPET.payloads.Message,
  ): Promise<PUPPET.payloads.Message> {
    return payload
  }

  #payloadOf(saying: Saying): PUPPET.payloads.Message {
    const manner = this.#manner(saying.id)
    return {
      ...this.#envelope(saying),
      ...handedOver(saying, manner, (quoted) => this.#shown(quoted)),
      mentionIdList: [...idsHanded(saying, manner)],
    }
  }

  #noticeOf(recall: Recall): PUPPET.payloads.Message {
    const name = this.#shown(recall)
    return {
      ...this.#envelope(recall),
      type: recall.named ? PUPPET.types.Message.Recalled : PUPPET.types.Message.Unknown,
      text: recall.named ? revokeXml(recall.recalled, name) : `"${name}" 撤回了一条消息`,
    }
  }

  #envelope(said: { id: string; at: number; address: Address; from: string }) {
    const { id, at, address, from } = said
    const head = { id, talkerId: from, timestamp: seconds(at) }
    if (address.kind === 'group') {
      return { ...head, roomId: this.#world.room(address.topic).id, listenerId: '' }
    }
    const listenerId = from === this.#world.bot.id ? address.contact : this.#world.bot.id
    return { ...head, roomId: '', listenerId }
  }

  #shown(said: { address: Address; from: string }): string {
    const { address, from } = said
    const members = address.kind === 'group' ? this.#world.members(address.topic) : []
    const member = members.find((each) => each.contact === from)
    return member?.alias ?? this.#world.person(from)?.name ?? from
  }

  override async messageFile(id: string): Promise<FileBoxInterface> {
    const enclosure = this.#world.message(id)?.enclosure
    if (!enclosure) throw new Error(`the message «${id}» has no file`)
    return FileBox.fromBuffer(Buffer.from(enclosure.bytes), enclosure.name)
  }

  override messageImage(id: string): Promise<FileBoxInterface> {
    return this.messageFile(id)
  }

  override async messageLocation(id: string): Promise<PUPPET.payloads.Location> {
    const name = this.#world.message(id)?.enclosure?.name ?? ''
    return { accuracy: 15, address: name, latitude: 36.06, longitude: 120.38, name }
  }

  override async messageSendText(
    conversationId: string,
    text: string,
    mentionIdList?: string[],
  ): Promise<string> {
    const address = this.#addressOf(conversationId)
    return this.#world.post({ address, text, mentions: mentionIdList ?? [], enclosure: null }).id
  }

  override async messageSendFile(conversationId: string, file: FileBoxInterface): Promise<string> {
    const address = this.#addressOf(conversationId)
    const enclosure = { ...enclosed(file.name, await file.toBuffer()), path: null }
    return this.#world.post({ address, text: '', mentions: [], enclosure }).id
  }

  #addressOf(conversationId: string): Address {
    const room = this.#world.rooms().find((each) => each.id === conversationId)
    if (room !== undefined) return { kind: 'group', topic: room.name }
    return { kind: 'contact', contact: conversationId }
  }

  #roomOf(id: string): Room {
    const room = this.#world.rooms().find((each) => each.id === id)
    if (room === undefined) throw new Error(`there is no room «${id}»`)
    return room
  }

  override async messageRecall(): Promise<boolean> {
    return false
  }

  override async roomList(): Promise<string[]> {
    return this.#world.rooms().map((room) => room.id)
  }

  override async roomRawPayload(id: string): Promise<PUPPET.payloads.Room> {
    const { topic } = this.#roomOf(id)
    return { id, topic, adminIdList: [], memberIdList: await this.roomMemberList(id) }
  }

  override async roomRawPayloadParser(
    payload: PUPPET.payloads.Room,
  ): Promise<PUPPET.payloads.Room> {
    return payload
  }

  override async roomMemberList(id: string): Promise<string[]> {
    return this.#world.members(this.#roomOf(id).name).map((member) => member.contact)
  }

  override async roomMemberRawPayload(
    id: string,
    contactId: string,
  ): Promise<PUPPET.payloads.RoomMember> {
    const members = this.#world.members(this.#roomOf(id).name)
    const member = members.find((each) => each.contact === contactId)
    if (member === undefined) throw new Error(`«${contactId}» is not in the room «${id}»`)
    const { name, alias } = member
    return { id: contactId, avatar: '', name, roomAlias: alias === name ? '' : alias }
  }

  override async roomMemberRawPayloadParser(
    payload: PUPPET.payloads.RoomMember,
  ): Promise<PUPPET.payloads.RoomMember> {
    return payload
  }

  override async contactList(): Promise<string[]> {
    return this.#world.people().map((person) => person.id)
  }

  override async contactRawPayload(id: string): Promise<PUPPET.payloads.Contact> {
    const person = this.#world.person(id)
    if (person === null) throw new Error(`there is no person «${id}»`)
    return {
      id,
      name: person.name,
      avatar: '',
      gender: PUPPET.types.ContactGender.Unknown,
      type: PUPPET.types.Contact.Individual,
      phone: [],
      friend: this.#world.isFriend(id),
    }
  }

  override async friendshipRawPayload(id: string): Promise<PUPPET.payloads.Friendship> {
    const told = this.#world.friendship(id)
    if (told === null) throw new Error(`there is no friendship «${id}»`)
    const { who: contactId, hello, at } = told
    const base = { id, contactId, hello, timestamp: seconds(at) }
    return told.what === 'asked'
      ? { ...base, type: PUPPET.types.Friendship.Receive, ticket: id }
      : { ...base, type: PUPPET.types.Friendship.Confirm }
  }

  override async friendshipRawPayloadParser(
    payload: PUPPET.payloads.Friendship,
  ): Promise<PUPPET.payloads.Friendship> {
    return payload
  }

  override async friendshipAccept(id: string): Promise<void> {
    this.#world.acceptFriend(id)
  }

  override async contactRawPayloadParser(
    payload: PUPPET.payloads.Contact,
  ): Promise<PUPPET.payloads.Contact> {
    return payload
  }
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000)
}
