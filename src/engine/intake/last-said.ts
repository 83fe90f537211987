import type { ContactId, Source } from '../../chat/chat.ts'

/** How many of one person's messages are remembered: nobody says more in the time that WeChat gives. */
const MOST = 8
/** People remembered at once. */
const CROWD = 4_096

interface Saying {
  readonly id: string
  readonly place: string
  readonly at: number
}

export type LastSaid = ReturnType<typeof lastSaid>

/**
 * The ids of what each person said last: some gateways tell of a recall without saying of which message. Not kept over a
 * restart; whoever is not remembered is asked.
 */
export function lastSaid() {
  let people = new Map<ContactId, Saying[]>()
  /** The generation before: those who said nothing since are dropped with it. */
  let earlier = new Map<ContactId, Saying[]>()

  return {
    note(contact: ContactId, address: Source, id: string, at: number): void {
      let said = people.get(contact)
      if (said === undefined) {
        if (people.size >= CROWD) {
          earlier = people
          people = new Map()
        }
        said = earlier.get(contact) ?? []
        people.set(contact, said)
      }
      if (said.length >= MOST) said.shift()
      said.push({ id, place: placeOf(address), at })
    },
    /** It was taken back: it is not the one meant by the next recall. */
    drop(contact: ContactId, id: string): void {
      for (const known of [people, earlier]) {
        const said = known.get(contact)
        if (said !== undefined)
          known.set(
            contact,
            said.filter((each) => each.id !== id),
          )
      }
    },
    /** What somebody said in a chat since a moment, the latest last. */
    since(contact: ContactId, address: Source, from: number): readonly string[] {
      const place = placeOf(address)
      return (people.get(contact) ?? earlier.get(contact) ?? [])
        .filter((each) => each.at >= from && each.place === place)
        .map(({ id }) => id)
    },
  }
}

/** A group's own topic is one string for all: nothing is made of it. */
function placeOf(address: Source): string {
  return address.kind === 'group' ? address.topic : ''
}
