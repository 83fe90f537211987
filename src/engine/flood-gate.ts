import type { Message } from '../chat/chat.ts'
import { type Answered, FEWER, REMEMBERED, type Turn, turnOf } from '../domain/model/flood.ts'
import { addressKey, type Post } from '../domain/model/post.ts'
import type { Store } from '../store/store.ts'
import type { Positions } from './positions.ts'

export type Flood = ReturnType<typeof floodOf>

/** So many posts back it is read what was answered where, after a start. */
const LOOK_BACK = 2_000

/** Holds answers to what a chat bears, by those that stand in the outbox. */
export function floodOf(store: Store, positions: Positions) {
  let given: Map<string, Answered[]> | null = null

  function read(): Map<string, Answered[]> {
    const places = new Map<string, Answered[]>()
    for (const { place, ...answered } of store.outbox.answers(LOOK_BACK)) {
      places.set(place, [...(places.get(place) ?? []), answered])
    }
    return places
  }

  function answersIn(place: string, now: number): readonly Answered[] {
    given ??= read()
    const answers = (given.get(place) ?? []).filter(({ at }) => at > now - REMEMBERED)
    given.set(place, answers)
    return answers
  }

  return {
    /** Whether a message is answered, as its posts say; what is urgent always is. */
    turn({ address, sender }: Message, posts: readonly Post[], now: number): Turn {
      const place = addressKey(address)
      const answer = posts.find(({ to, answer }) => answer && addressKey(to) === place)
      if (answer === undefined) return 'say'
      const urgent = posts.some(({ urgent }) => urgent)
      const staff = positions.of(sender).length > 0
      const answers = answersIn(place, now)
      const turn = urgent ? 'say' : turnOf(answers, sender, staff, now)
      // As it will be read from the outbox: a hushed answer about a case is none there.
      if (turn !== 'hush' || answer.about.length === 0) {
        given?.get(place)?.push({ at: now, to: sender, said: turn !== 'hush' })
      }
      return turn
    },
    /** Counts an answer that is given whatever the turn would be, such as what becomes of a message taken back. */
    gives(posts: readonly Post[], now: number): void {
      for (const { to, answer, mentions } of posts) {
        const who = to.kind === 'contact' ? to.contact : mentions[0]?.contact
        if (!answer || who === undefined) continue
        answersIn(addressKey(to), now)
        given?.get(addressKey(to))?.push({ at: now, to: who, said: true })
      }
    },
    forget(): void {
      given = null
    },
    /** Says in the last answer that there will be fewer. */
    warned: (posts: readonly Post[]): readonly Post[] =>
      posts.map((post) => (post.answer ? { ...post, text: `${post.text}${FEWER}` } : post)),
    /** The posts of a message that is not answered: what its chat hears of its case waits, to leave with others. */
    hushed({ address }: Message, posts: readonly Post[]) {
      const place = addressKey(address)
      const here = posts.filter(({ to }) => addressKey(to) === place)
      return {
        away: posts.filter((post) => !here.includes(post)),
        dropped: here.filter(({ about }) => about.length === 0),
        waiting: here
          .filter(({ about }) => about.length > 0)
          .map((post): Post => (post.answer ? { ...post, answer: false, night: true } : post)),
      }
    },
  }
}
