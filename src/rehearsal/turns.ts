import { accountIn } from '../chat/account-id.ts'
import type { Address, ContactId, Outgoing } from '../chat/chat.ts'
import type { Street } from '../domain/model/area.ts'
import type { World } from '../world/world.ts'
import { type Cast, chatKey, chatLabel } from './cast.ts'
import { accountId, accountName } from './several.ts'
import type { Step } from './transcript.ts'
import type { Expected, Said, Turn } from './verdict.ts'

export type Record = ReturnType<typeof createRecord>

/** What was said and what was expected, as it comes, turn by turn. */
export function createRecord(start: number, cast: Cast) {
  interface Running extends Turn {
    readonly expected: (Expected & { readonly chatKey: string })[]
    readonly said: Said[]
    lacks: string | null
  }
  const turn = (opening: Step | null, at: number): Running => ({
    opening,
    at,
    expected: [],
    said: [],
    lacks: null,
  })
  let current = turn(null, start)
  const turns: Running[] = [current]
  let behind = 1

  return {
    turns: (): readonly Turn[] => turns,
    /** A step is being done: what is said from now on stands behind its line. */
    doing(step: Step): void {
      behind = step.end
    },
    begin(opening: Step, at: number): void {
      current = turn(opening, at)
      turns.push(current)
    },
    expect(line: Expected): void {
      current.expected.push({ ...line, chatKey: chatKey(line.chat, cast) })
    },
    /** What was to be quoted had not been said. */
    lacks(pattern: string): void {
      current.lacks = pattern
    },
    said({ address: to, text, account: by }: Outgoing, world: World, street: Street, at: number) {
      const account = accountName(street, by === undefined ? undefined : accountId(street, by))
      const address = by === undefined ? to : inWorld(world, to, accountId(street, by))
      const where = chatLabel(world, address, account)
      const key = address.kind === 'group' ? `group:${address.topic}` : `contact:${address.contact}`
      const chat = account === undefined ? key : `${key}@${account}`
      current.said.push({ at, chat, where, text, behind })
    },
    /** Another street, or the city, is told; a transcript writes it as if it were a group. */
    letter(topic: string, text: string, at: number): void {
      const chat = chatKey({ kind: 'group', topic }, cast)
      current.said.push({ at, chat, where: `[${topic}]`, text, behind })
    },
    /** A partner's own system was told; a transcript writes it as if they had a chat with the bot. */
    told(partner: string, text: string, at: number): void {
      const where = `[@${partner}]`
      const chat = chatKey({ kind: 'direct', name: partner }, cast)
      current.said.push({ at, chat, where, text, behind })
    },
  }
}

/** Whom an account knows by an id of its own is somebody of the world. */
function inWorld(world: World, address: Address, account: ContactId): Address {
  if (address.kind === 'group') return address
  const known = accountIn(address.contact)?.id ?? address.contact
  return { kind: 'contact', contact: world.whoIs(account, known) }
}
