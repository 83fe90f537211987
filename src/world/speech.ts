import type { Address, ContactId } from '../chat/chat.ts'
import type { Saying } from './happening.ts'

export type Speech = ReturnType<typeof createSpeech>

/** What has been said, the last `keep` messages of it, and what of that was taken back. */
export function createSpeech(keep: number) {
  const messages = new Map<string, Saying>()
  const takenBack = new Set<string>()
  let lastOfPeople: Saying | null = null

  function history(address: Address): readonly Saying[] {
    return [...messages.values()].filter((saying) => sameChat(saying.address, address))
  }

  return {
    history,
    message: (id: string): Saying | null => messages.get(id) ?? null,
    lastOfPeople: () => lastOfPeople,
    record(saying: Saying): void {
      messages.set(saying.id, saying)
      if (messages.size > keep) {
        const oldest = messages.keys().next()
        if (!oldest.done) messages.delete(oldest.value)
      }
      if (!saying.own) lastOfPeople = saying
    },
    /** Takes back a message, the speaker's last in a chat where no id is given; answers with its id, null if there is none. */
    takeBack(address: Address, from: ContactId, id?: string): string | null {
      const said = history(address).findLast(
        (each) => each.from === from && !takenBack.has(each.id),
      )
      const recalled = id ?? said?.id
      if (recalled === undefined) return null
      takenBack.add(recalled)
      return recalled
    },
  }
}

function sameChat(one: Address, other: Address): boolean {
  return one.kind === 'group'
    ? other.kind === 'group' && one.topic === other.topic
    : other.kind === 'contact' && one.contact === other.contact
}
