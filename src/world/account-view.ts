import type { Address, ContactId } from '../chat/chat.ts'
import type { Happening, Person, Saying } from './happening.ts'
import type { World } from './world.ts'

/** What one account sees of the world. */
export type AccountWorld = Pick<
  World,
  | 'bot'
  | 'now'
  | 'room'
  | 'rooms'
  | 'holdsBot'
  | 'people'
  | 'person'
  | 'members'
  | 'isFriend'
  | 'friendship'
  | 'acceptFriend'
  | 'post'
  | 'message'
  | 'history'
  | 'watch'
>

/** Ids of people as an account knows them. */
export interface KnownAs {
  to(id: ContactId): ContactId
  from(known: ContactId): ContactId
}

/** The world as one account of several sees it: its own rooms and direct chats, and people by ids of its own. */
export function accountView(
  world: World,
  bot: Person,
  own: Pick<World, 'isFriend' | 'friendship' | 'acceptFriend'>,
  known: KnownAs,
): AccountWorld {
  const { to, from } = known
  const holds = (topic: string) => world.members(topic).some(({ contact }) => contact === bot.id)

  const addressOf = (address: Address): Address =>
    address.kind === 'contact' ? { kind: 'contact', contact: to(address.contact) } : address

  function seen(saying: Saying): Saying {
    const { address, from: who, mentions, quotes, chain } = saying
    return {
      ...saying,
      address: addressOf(address),
      from: to(who),
      own: who === bot.id,
      mentions: mentions.map(to),
      quotes: quotes && seen(quotes),
      chain: chain?.map((entry) => ({ ...entry, writer: to(entry.writer) })) ?? null,
    }
  }

  /** Null: it reaches this account by no way. */
  function heard(happening: Happening): Happening | null {
    switch (happening.kind) {
      case 'saying':
      case 'recall': {
        const { address } = happening
        const reaches =
          address.kind === 'group' ? holds(address.topic) : accountOf(happening) === bot.id
        if (!reaches) return null
        if (happening.kind === 'saying') return seen(happening)
        return { ...happening, address: addressOf(address), from: to(happening.from) }
      }
      case 'friendship':
        return accountOf(happening) === bot.id ? { ...happening, who: to(happening.who) } : null
      default:
        return holds(happening.topic) || happening.who === bot.id
          ? { ...happening, who: to(happening.who) }
          : null
    }
  }

  const accountOf = ({ account = world.bot.id }: { readonly account?: ContactId }) => account
  const personOf = (person: Person): Person => ({ ...person, id: to(person.id) })

  return {
    bot,
    now: world.now,
    room: world.room,
    rooms: () => world.allRooms().filter(({ name }) => holds(name)),
    holdsBot: holds,
    people: () => world.people().map(personOf),
    person(id) {
      const person = world.person(from(id))
      return person && personOf(person)
    },
    members: (topic) =>
      world.members(topic).map((member) => ({ ...member, contact: to(member.contact) })),
    isFriend: (id) => own.isFriend(from(id)),
    friendship(id) {
      const found = own.friendship(id)
      return found && { ...found, who: to(found.who) }
    },
    acceptFriend: own.acceptFriend,
    post: ({ address, mentions, ...what }) =>
      seen(
        world.post({
          ...what,
          address:
            address.kind === 'contact'
              ? { kind: 'contact', contact: from(address.contact) }
              : address,
          mentions: mentions.map(from),
          by: bot.id,
        }),
      ),
    message(id) {
      const said = world.message(id)
      return said && seen(said)
    },
    history: (address) =>
      world
        .history(
          address.kind === 'contact'
            ? { kind: 'contact', contact: from(address.contact) }
            : address,
        )
        .filter((said) => said.address.kind === 'group' || accountOf(said) === bot.id)
        .map(seen),
    watch: (tell) =>
      world.watch((happening) => {
        const told = heard(happening)
        if (told !== null) tell(told)
      }),
  }
}
