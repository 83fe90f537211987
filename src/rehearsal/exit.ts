import type { Chat as Port, Sent } from '../chat/chat.ts'
import type { Partner, Street } from '../domain/model/area.ts'
import type { World } from '../world/world.ts'
import type { Record } from './turns.ts'

/** Where an engine's posts go, by which clock: chats, and partners' own systems. */
export interface Exits {
  readonly chat: Port
  readonly hook: (partner: Partner, text: string) => Promise<Sent>
  /** The transcript's clock, Unix ms. */
  readonly now: () => number
}

/** Writes down whatever leaves. */
export function recording(
  port: Port,
  record: Record,
  world: World,
  street: Street,
  now: () => number,
): Exits {
  return {
    now,
    chat: {
      ...port,
      async say(outgoing) {
        const sent = await port.say(outgoing)
        // A transcript has words; a picture by itself has none.
        if (sent.kind === 'sent' && outgoing.file === null) {
          record.said(outgoing, world, street, now())
        }
        return sent
      },
    },
    async hook({ name }, text) {
      record.told(name, text, now())
      return { kind: 'sent', id: null }
    },
  }
}
