/**
 * The simulated WeChat: rooms, people, their direct chats with the bot, and all that is said, in memory.
 *
 *   const world = createWorld({ bot: { id: 'bot', name: '小微' }, now: () => clock })
 *   world.seat({ topic: '1号楼居民群', id: 'zhang', name: '张三', alias: '1-502 张三' })  // sits there, no event
 *   world.say({ topic: '1号楼居民群', from: 'zhang', text: '36.5' })   // topic null: to the bot alone
 *   world.watch((happening) => …)                                    // everything, bot posts too
 *   const chat = worldChat(world)                                    // the port, see chat.ts
 *
 * Deeds: say, chain, recall, join, leave, rename, retitle, expel/admit, redeliver, hold/release. Each happens at
 * `now()` (cut to whole seconds, as WeChat's own) and is told to the watchers before the deed returns.
 * A deed on a room or a person that does not exist throws; anyone known may speak in any room, as the
 * words of somebody who has just left do arrive. Ids are counted (`m1`, `r1`), nothing is random.
 * The bot is a member of every room until it is put out of it. What it posts comes back to the watchers as `own: true`.
 */
import type { Address, ContactId, Member } from '../chat/chat.ts'
import { type AccountWorld, accountView, type KnownAs } from './account-view.ts'
import { type Audience, createAudience } from './audience.ts'
import { type ChainLine, chainText } from './chain-writer.ts'
import { createFriends } from './friends.ts'
import type {
  Enclosure,
  Friendship,
  Happening,
  Person,
  Recall,
  Room,
  Saying,
  Words,
} from './happening.ts'
import { createSeating, type Seating } from './seating.ts'
import { createSpeech, type Speech } from './speech.ts'

export interface World {
  readonly bot: Person
  /** All accounts, the bot's first one in front. */
  readonly accounts: readonly Person[]
  /** The world as one account sees it. Throws where there is none of that id. */
  seenBy(account: ContactId): AccountWorld
  /** Who it is that an account knows by an id. */
  whoIs(account: ContactId, known: ContactId): ContactId
  now(): number
  /** The room of that name, or that was called so later; made if there is none. */
  room(topic: string): Room
  /** Makes another room, that may be called as one that is there. */
  found(room: { name: string; topic: string }): Room
  /** The rooms that the bot is in. */
  rooms(): readonly Room[]
  allRooms(): readonly Room[]
  /** Whether the bot is in a room. */
  holdsBot(topic: string): boolean
  people(): readonly Person[]
  person(id: ContactId): Person | null
  /** Who sits in a room, the bot too; empty where there is no such room. */
  members(topic: string): readonly Member[]
  /** Seats a person in a room without a word: how things stood before the story. Makes both if need be. */
  seat(who: { topic: string; id: ContactId; name: string; alias?: string }): void
  /** Makes a person known who sits in no room yet. */
  meet(person: Person): void
  say(words: Words): Saying
  /** Posts a #接龙: the whole list, as each who adds a line sends it. */
  chain(post: {
    topic: string
    from: ContactId
    title: string
    lines: readonly ChainLine[]
  }): Saying
  /** Takes back a message, the speaker's last in that chat where no id is given; null if there is none. */
  recall(what: {
    topic: string | null
    from: ContactId
    id?: string
    named?: boolean
    account?: ContactId
  }): Recall | null
  join(who: { topic: string; id: ContactId; name: string; alias?: string }): void
  leave(who: { topic: string; id: ContactId }): void
  /** Changes somebody's group alias. */
  rename(who: { topic: string; id: ContactId; alias: string }): void
  /** Changes a room's topic. */
  retitle(room: { topic: string; to: string; by: ContactId }): void
  /** Somebody is not the bot's friend: it cannot write to them alone. Everybody else is. */
  estrange(id: ContactId): void
  isFriend(id: ContactId): boolean
  /** Somebody asks to be the bot's friend. */
  askFriend(asking: { from: ContactId; hello: string; account?: ContactId }): Friendship
  friendship(id: string): Friendship | null
  /** The bot accepts who asked. Throws where nobody did. */
  acceptFriend(id: string): void
  /** Puts the bot, or another account, out of a room, and takes it in again. */
  expel(room: { topic: string; by: ContactId; account?: ContactId }): void
  admit(room: { topic: string; by: ContactId; account?: ContactId }): void
  /** Tells of the last message of a person once more, with the same id. */
  redeliver(): Saying | null
  /** Keeps back what happens from here on … */
  hold(): void
  /** … and tells of it, the last first where `reversed`. */
  release(order: 'as told' | 'reversed'): void
  /** The bot says something. Throws where the room or the person is unknown. */
  post(what: {
    address: Address
    text: string
    mentions: readonly ContactId[]
    enclosure: Enclosure | null
    /** Which account says it; the first if not said. */
    by?: ContactId
  }): Saying
  message(id: string): Saying | null
  /** What was said in a chat, oldest first, what was taken back included. */
  history(address: Address): readonly Saying[]
  /** Tells of everything that happens, in order; the answer ends it. */
  watch(tell: (happening: Happening) => void): () => void
}

export interface WorldOptions {
  readonly bot: Person
  /** More accounts of the bot's. They sit in no room until they are taken in. */
  readonly others?: readonly Person[]
  /** How another account knows somebody; by the same id with its own behind it if not said. */
  readonly knownAs?: (id: ContactId, account: ContactId) => ContactId | null
  /** The world's clock, Unix milliseconds; its owner moves it. */
  readonly now: () => number
  /** Stands before every id, so that ids of two lives of a program differ. */
  readonly prefix?: string
  /** How many messages are remembered, 50,000 if not said. */
  readonly keep?: number
}

/** What the deeds of a world are done with. */
interface Parts {
  readonly bot: Person
  readonly seating: Seating
  readonly speech: Speech
  readonly audience: Audience
  /** Of each account, who its friends are. */
  readonly friendsOf: (account?: ContactId) => ReturnType<typeof createFriends>
  /** The next message's id, and the time of it. */
  readonly stamp: () => { readonly id: string; readonly at: number }
}

export function createWorld(options: WorldOptions): World {
  const { bot, others = [], prefix = '', keep = 50_000 } = options
  let counted = 0
  const nextId = (kind: 'm' | 'r') => `${prefix}${kind}${++counted}`
  const seating = createSeating(bot, () => nextId('r'), others)
  const speech = createSpeech(keep)
  const audience = createAudience()
  const stamp = () => ({ id: nextId('m'), at: Math.floor(options.now() / 1000) * 1000 })
  const own = createFriends(audience, stamp)
  const friends = new Map(others.map(({ id }) => [id, createFriends(audience, stamp, id)]))
  const friendsOf = (account: ContactId = bot.id) => friends.get(account) ?? own
  const parts: Parts = { bot, seating, speech, audience, friendsOf, stamp }
  const { room, found, rooms, allRooms, holdsBot, people, person, members, seat, meet } = seating
  const { watch, hold, release } = audience

  const world: World = {
    bot,
    accounts: [bot, ...others],
    seenBy(account) {
      const one = world.accounts.find(({ id }) => id === account)
      if (one === undefined) throw new Error(`there is no account «${account}»`)
      return accountView(world, one, friendsOf(account), knownBy(world, account, options.knownAs))
    },
    whoIs: (account, known) => knownBy(world, account, options.knownAs).from(known),
    now: options.now,
    room,
    found: ({ name, topic }) => found(name, topic),
    rooms,
    allRooms,
    holdsBot,
    people,
    person,
    members,
    seat,
    meet,
    ...talk(parts),
    ...passages(parts),
    ...own,
    askFriend: (asking) => friendsOf(asking.account).askFriend(asking),
    watch,
    hold,
    release,
    redeliver: () => {
      const last = speech.lastOfPeople()
      if (last !== null) audience.tell(last)
      return last
    },
    message: speech.message,
    history: speech.history,
  }
  return world
}

/** What is said, and taken back. */
function talk({
  bot,
  seating,
  speech,
  audience,
  friendsOf,
  stamp,
}: Parts): Pick<World, 'say' | 'chain' | 'recall' | 'post'> {
  function record(saying: Saying): Saying {
    speech.record(saying)
    audience.tell(saying)
    return saying
  }

  function addressOf(topic: string | null, from: ContactId): Address {
    seating.personOf(from)
    if (topic === null) return { kind: 'contact', contact: from }
    return { kind: 'group', topic: seating.seatsOf(topic).name }
  }

  return {
    say: (words) =>
      record({
        kind: 'saying',
        ...stamp(),
        address: addressOf(words.topic, words.from),
        from: words.from,
        own: false,
        text: words.text,
        card: words.card ?? null,
        mentions: words.mentions ?? [],
        quotes: words.quote === undefined ? null : speech.message(words.quote),
        chain: null,
        enclosure: words.enclosure === undefined ? null : { ...words.enclosure, path: null },
        ...withAccount(words.topic, words.account),
      }),

    chain({ topic, from, title, lines }) {
      const stamped = stamp()
      return record({
        kind: 'saying',
        ...stamped,
        address: addressOf(topic, from),
        from,
        own: false,
        text: chainText(title, lines),
        card: null,
        mentions: [],
        quotes: null,
        chain: lines.map((line) => ({ at: stamped.at, ...line })),
        enclosure: null,
      })
    },

    recall({ topic, from, id, named = true, account }) {
      const address = addressOf(topic, from)
      const recalled = speech.takeBack(address, from, id)
      if (recalled === null) return null
      const recall: Recall = {
        kind: 'recall',
        ...stamp(),
        address,
        from,
        recalled,
        named,
        ...withAccount(topic, account),
      }
      audience.tell(recall)
      return recall
    },

    post({ address, text, mentions, enclosure, by = bot.id }) {
      if (address.kind === 'group') {
        if (!seating.holds(address.topic, by))
          throw new Error(`the bot is not in «${address.topic}»`)
      } else {
        seating.personOf(address.contact)
        if (!friendsOf(by).isFriend(address.contact)) throw new Error('the contact is not a friend')
      }
      return record({
        kind: 'saying',
        ...stamp(),
        address,
        from: by,
        own: true,
        text,
        card: null,
        mentions,
        quotes: null,
        chain: null,
        enclosure,
        ...(by === bot.id || address.kind === 'group' ? {} : { account: by }),
      })
    },
  }
}

function withAccount(topic: string | null, account: ContactId | undefined) {
  return topic !== null || account === undefined ? {} : { account }
}

/** Of several accounts each knows people by other ids. */
function knownBy(
  world: World,
  account: ContactId,
  knownAs: WorldOptions['knownAs'] = () => null,
): KnownAs {
  const to = (id: ContactId): ContactId => {
    if (id === account || account === world.bot.id) return id
    return knownAs(id, account) ?? `${id}@${account}`
  }
  const found = new Map<ContactId, ContactId>()
  return {
    to,
    from(known) {
      const before = found.get(known)
      if (before !== undefined) return before
      const id = world.people().find((person) => to(person.id) === known)?.id
      if (id !== undefined) found.set(known, id)
      return id ?? known
    },
  }
}

/** Who comes and goes, and what they and their rooms are called. */
function passages({
  bot,
  seating,
  audience,
  stamp,
}: Parts): Pick<World, 'join' | 'leave' | 'rename' | 'retitle' | 'expel' | 'admit'> {
  function pass(kind: 'join' | 'leave', name: string, who: ContactId, alias: string): void {
    const shown = alias || seating.personOf(who).name
    audience.tell({ kind, ...stamp(), topic: seating.seatsOf(name).name, who, alias: shown })
  }

  return {
    join(who) {
      seating.seat(who)
      pass('join', who.topic, who.id, who.alias ?? '')
    },
    leave({ topic, id }) {
      pass('leave', topic, id, seating.unseat(topic, id))
    },
    rename({ topic, id, alias }) {
      const from = seating.rename(topic, id, alias)
      audience.tell({ kind: 'alias', ...stamp(), topic, from, to: alias, who: id })
    },
    retitle({ topic, to, by }) {
      const { name, topic: from } = seating.seatsOf(topic)
      seating.retitle(topic, to)
      audience.tell({ kind: 'topic', ...stamp(), topic: name, from, to, who: by })
    },
    expel({ topic, account = bot.id }) {
      pass('leave', topic, account, seating.unseat(topic, account))
    },
    admit({ topic, account = bot.id }) {
      seating.seatBot(topic, account)
      pass('join', topic, account, '')
    },
  }
}
