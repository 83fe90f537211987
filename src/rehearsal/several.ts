import type { Health, Chat as Port } from '../chat/chat.ts'
import { severalAccounts } from '../chat/several-accounts.ts'
import { isResidents, type Street } from '../domain/model/area.ts'
import type { ContactId } from '../domain/model/person.ts'
import type { AccountWorld } from '../world/account-view.ts'
import type { Person } from '../world/happening.ts'
import type { World } from '../world/world.ts'
import { BOT, idFor } from './cast.ts'

/** What befalls an account: it is thrown out, and comes back. */
export const TURNS = { 掉线: 'lost', 上线: 'back' } as const
export type AccountTurn = (typeof TURNS)[keyof typeof TURNS]

/** The contact of an account in a simulated WeChat; of the first, and of the only one, the bot's own. */
export function accountId({ accounts }: Street, name: string | undefined): ContactId {
  return name === undefined || name === accounts?.[0]?.name ? BOT : `${BOT}-${name}`
}

/** The account of such a contact; undefined: the street has one, or it is its first. */
export function accountName(street: Street, id: ContactId | undefined): string | undefined {
  return street.accounts?.slice(1).find(({ name }) => accountId(street, name) === id)?.name
}

/** What further accounts there are in a simulated WeChat, and how each knows people. */
export function furtherAccounts(street: Street): {
  readonly others: readonly Person[]
  readonly knownAs: (id: ContactId, account: ContactId) => ContactId | null
} {
  const names = (street.accounts ?? []).slice(1).map(({ name }) => name)
  return {
    others: names.map((name) => ({ id: accountId(street, name), name: `${street.bot}${name}` })),
    knownAs: (id, account) => idFor(street, id, accountName(street, account)),
  }
}

/** Seats accounts where it is said, else as they are dealt: residents' groups in turn, and all in those of staff. */
export function seatAccounts(
  world: World,
  street: Street,
  seats: ReadonlyMap<string, readonly string[]> = new Map(),
): void {
  const all = [...street.seats.keys()]
  const residents = all.filter((topic) => isResidents(street.seats.get(topic)))
  for (const [place, { name }] of (street.accounts ?? []).entries()) {
    const account = accountId(street, name)
    const isDealt = (topic: string) =>
      residents.indexOf(topic) % (street.accounts?.length ?? 1) === place
    const own =
      seats.get(name) ?? all.filter((topic) => !residents.includes(topic) || isDealt(topic))
    for (const topic of street.seats.keys()) {
      const sits = world.members(topic).some(({ contact }) => contact === account)
      if (sits && !own.includes(topic)) world.expel({ topic, by: account, account })
      if (!sits && own.includes(topic)) world.admit({ topic, by: account, account })
    }
  }
}

export type Outages = ReturnType<typeof createOutages>

/** Which accounts are lost, over all lives of the program. */
export function createOutages() {
  const lost = new Set<string>()
  const ports = new Map<string, { turn(what: AccountTurn): Promise<void> }>()

  function guarded(name: string, port: Port): Port {
    let ears: Parameters<Port['start']>[0] | null = null
    const gone: Health = { kind: 'error', why: 'thrown out', lost: true }
    ports.set(name, {
      async turn(what) {
        if (what === 'lost') {
          lost.add(name)
          await port.stop()
          ears?.health(gone)
        } else {
          lost.delete(name)
          if (ears !== null) await port.start(ears)
        }
      },
    })
    return {
      ...port,
      async start(given) {
        ears = given
        if (lost.has(name)) given.health(gone)
        else await port.start(given)
      },
      async say(outgoing) {
        if (lost.has(name)) return { kind: 'failed', why: 'not connected' }
        return await port.say(outgoing)
      },
    }
  }

  return {
    /** Another life begins. */
    begin: () => ports.clear(),
    guarded,
    turn: async (name: string, what: AccountTurn): Promise<boolean> => {
      const port = ports.get(name)
      await port?.turn(what)
      return port !== undefined
    },
  }
}

/** The bot's way into a simulated WeChat: of several accounts through each. */
export async function connected(
  world: World,
  street: Street,
  outages: Outages,
  now: () => number,
  connect: (own: AccountWorld, world: World) => Port | Promise<Port>,
): Promise<Port> {
  const { accounts } = street
  if (accounts === undefined) return await connect(world, world)
  outages.begin()
  const ports = await Promise.all(
    accounts.map(async ({ name }) => {
      const port = await connect(world.seenBy(accountId(street, name)), world)
      return { name, chat: outages.guarded(name, port) }
    }),
  )
  // On paper an account that gave up is not begun anew.
  return severalAccounts({ ports, now, later: () => {} })
}
