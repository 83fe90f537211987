import type { ContactId } from '../chat/chat.ts'
import type { Audience } from './audience.ts'
import type { Friendship } from './happening.ts'

/** Who is the bot's friend: everybody who is not said to be a stranger. */
export function createFriends(
  audience: Audience,
  stamp: () => { readonly id: string; readonly at: number },
  /** Whose friends, where it is not the first account's. */
  account?: ContactId,
) {
  const strangers = new Set<ContactId>()
  const asked = new Map<string, Friendship>()

  function tell(what: Friendship['what'], who: ContactId, hello: string): Friendship {
    const friendship: Friendship = {
      kind: 'friendship',
      what,
      ...stamp(),
      who,
      hello,
      ...(account === undefined ? {} : { account }),
    }
    asked.set(friendship.id, friendship)
    audience.tell(friendship)
    return friendship
  }

  return {
    estrange: (id: ContactId): void => void strangers.add(id),
    isFriend: (id: ContactId): boolean => !strangers.has(id),
    askFriend: ({ from, hello }: { from: ContactId; hello: string }) => tell('asked', from, hello),
    friendship: (id: string): Friendship | null => asked.get(id) ?? null,
    acceptFriend(id: string): void {
      const request = asked.get(id)
      if (request?.what !== 'asked') throw new Error(`nobody asked to be a friend by «${id}»`)
      strangers.delete(request.who)
      tell('friend', request.who, '')
    },
  }
}
