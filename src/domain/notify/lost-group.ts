// Played by: a-group-that-changes.chat
import {
  areaAt,
  areasOfSeat,
  type BoundRoom,
  type LikelyRoom,
  type Seat,
  type SeenRoom,
} from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import { type Address, addressKey, contact, post } from '../model/post.ts'
import { leaders, recipientAbove } from '../model/recipient.ts'
import type { Facts } from '../model/view.ts'
import { foundText, lostWord } from '../wording/introduction.ts'
import { mayBe } from './likely-room.ts'

/** A room list may lack a room for a moment, as after a login: what is missing so long, ms, is told of. */
export const SURE = 25_000

/**
 * What is made of the rooms that the account is in: which group is which of them, which are lost, and which may be those.
 * What is lost is told of by a timer, if it still is then.
 */
export function roomsSeen(facts: Facts, seen: readonly SeenRoom[]): readonly Effect[] {
  const before = new Map(facts.rooms().map((room) => [room.topic, room]))
  const rooms = [...facts.street.seats.keys()].map((topic) => {
    const known = before.get(topic) ?? { topic, id: null, title: null, lost: null, told: null }
    return { known, now: roomNow(facts, known, seen) }
  })
  const lost = rooms.flatMap(({ now }) => (now.lost === null ? [] : [now]))
  const likely = likelyAmong(facts, lost, seen)
  const news = new Set(likely.filter(({ number }) => !isKnown(facts, number)).map((r) => r.topic))
  const changes = rooms.flatMap(({ known, now }): readonly BoundRoom[] => {
    const again = now.told !== null && news.has(now.topic) ? { ...now, told: null } : now
    return same(known, again) ? [] : [again]
  })
  const untold = changes.some(({ lost, told }) => lost !== null && told === null)
  return [
    ...changes.map((room): Effect => ({ do: 'room', room })),
    ...(likely.length + facts.likelyRooms().length === 0
      ? []
      : [{ do: 'likely-rooms' as const, rooms: likely }]),
    ...(untold
      ? [{ do: 'set-timer' as const, timer: { kind: 'groups' as const, due: facts.now + SURE } }]
      : []),
    ...rooms.flatMap(({ known, now }) =>
      known.told !== null && now.lost === null && now.title !== null
        ? tellFound(facts, now.topic, now.title)
        : [],
    ),
  ]
}

/** A group that was never found is not lost: nobody may have made it yet. But of two rooms of its name none is taken. */
function roomNow(facts: Facts, known: BoundRoom, seen: readonly SeenRoom[]): BoundRoom {
  const { topic } = known
  const room = seen.find((each) => each.topic === topic)
  if (room !== undefined) return { topic, id: room.id, title: room.title, lost: null, told: null }
  const ambiguous = namesakes(topic, seen).length > 1
  if (known.id === null && !ambiguous) return { ...known, lost: null, told: null }
  return known.lost === null ? { ...known, lost: facts.now } : known
}

const namesakes = (topic: string, seen: readonly SeenRoom[]) =>
  seen.filter((room) => room.topic === null && room.title === topic)

function same(one: BoundRoom, other: BoundRoom): boolean {
  return (
    one.id === other.id &&
    one.title === other.title &&
    one.lost === other.lost &&
    one.told === other.told
  )
}

const isKnown = (facts: Facts, number: number) =>
  facts.likelyRooms().some((room) => room.number === number)

function likelyAmong(
  facts: Facts,
  lost: readonly BoundRoom[],
  seen: readonly SeenRoom[],
): readonly LikelyRoom[] {
  const before = facts.likelyRooms()
  return lost.flatMap((group) => {
    const members = new Set(facts.seenIn(group.topic))
    return seen.flatMap((room): readonly LikelyRoom[] => {
      const { id, title, topic, people } = room
      if (topic !== null || people === null) return []
      const known = people.filter((who) => members.has(who)).length
      if (!mayBe(group, room, people.length, known)) return []
      const number =
        before.find((each) => each.id === id && each.topic === group.topic)?.number ??
        facts.nextRoom()
      return [{ number, id, title, topic: group.topic, people: people.length, known }]
    })
  })
}

/** Those that are still lost and nobody was told of. */
export function tellLost(facts: Facts): readonly Effect[] {
  const untold = facts.rooms().filter(({ lost, told }) => lost !== null && told === null)
  return untold.flatMap((room): readonly Effect[] => {
    const likely = facts.likelyRooms().filter(({ topic }) => topic === room.topic)
    const text = lostWord(room, likely)
    if (text === null) return []
    return [{ do: 'room', room: { ...room, told: facts.now } }, ...tell(facts, room.topic, text)]
  })
}

/** Those who were told that it was lost hear that it is found; not who said so (`except`). */
export function tellFound(
  facts: Facts,
  topic: string,
  title: string,
  except: Address | null = null,
): readonly Effect[] {
  return tell(facts, topic, foundText(topic, title), except)
}

/** To those who look after a group, one-to-one, and to the staff above them. */
function tell(
  facts: Facts,
  topic: string,
  text: string,
  except: Address | null = null,
): readonly Effect[] {
  const seat = facts.street.seats.get(topic)
  if (seat === undefined) return []
  const addresses = new Map(
    lookingAfter(facts, seat)
      .filter((to) => to.kind !== 'group' || to.topic !== topic)
      .filter((to) => except === null || addressKey(to) !== addressKey(except))
      .map((to) => [addressKey(to), to]),
  )
  return [...addresses.values()].map((to): Effect => ({ do: 'say', post: post(to, text) }))
}

function lookingAfter(facts: Facts, seat: Seat): readonly Address[] {
  const areas = areasOfSeat(seat)
  return areas.flatMap((path) => {
    const { level, groups } = areaAt(facts.street, path)
    const own = leaders(facts, path).map((who) => contact(who.contact))
    const partners =
      seat.kind !== 'area' && level !== 'building'
        ? groups.map((each): Address => ({ kind: 'group', topic: each.topic }))
        : []
    return [...own, ...partners, ...(recipientAbove(facts, path, level)?.addresses ?? [])]
  })
}
