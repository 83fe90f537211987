import { accountIn, idOf, ownId } from '../chat/account-id.ts'
import type { Accounts, Incoming, Member } from '../chat/chat.ts'
import type { SeenRoom } from '../domain/model/area.ts'
import type { ContactId } from '../domain/model/person.ts'
import type { Address } from '../domain/model/post.ts'
import { bare, type Positions } from './positions.ts'

/** Where a post goes by which account of several. */
export interface Route {
  readonly account: string
  readonly to: Exclude<Address, { kind: 'hook' }>
}

export type Persons = ReturnType<typeof personsOf>

/**
 * Who somebody is where a street has several accounts. Each knows people by ids of its own; staff whom the street knows by
 * several are one person, whichever they write to; of anybody else each id is a person. What goes to somebody goes by the
 * account they wrote to last, as long as that has a voice.
 */
export function personsOf(
  positions: Pick<Positions, 'handles' | 'sameAs' | 'heir'>,
  accounts: Accounts,
) {
  /** By which account somebody wrote last. */
  const wroteTo = new Map<ContactId, string>()

  /** As an account knows them, whoever keeps the bare ids. */
  function full(id: ContactId): ContactId {
    return accountIn(id) === null && positions.heir !== null ? idOf(positions.heir, id) : id
  }

  function person(id: ContactId): ContactId {
    return positions.sameAs(bare(positions.heir, id))
  }

  /** All ids of one person, as the accounts know them. */
  const handles = (contact: ContactId) => positions.handles(contact).map(full)

  function route(to: Exclude<Address, { kind: 'hook' }>): Route {
    if (to.kind === 'group') return { account: accounts.via(to), to }
    const all = handles(to.contact).map((contact) => ({
      account: accountIn(contact)?.account ?? '',
      to: { kind: 'contact' as const, contact },
    }))
    const last = wroteTo.get(to.contact)
    const voiced = all.filter(({ account }) => accounts.hasVoice(account))
    const found =
      voiced.find(({ account }) => account === last) ??
      voiced[0] ??
      all.find(({ account }) => account === last) ??
      all[0]
    return found ?? { account: accounts.via(to), to }
  }

  function named<I extends Incoming>(incoming: I): I {
    switch (incoming.kind) {
      case 'recall':
        return { ...incoming, sender: incoming.sender && person(incoming.sender) }
      case 'message':
        return {
          ...incoming,
          sender: person(incoming.sender),
          chain:
            incoming.chain?.map((entry) => ({ ...entry, writer: person(entry.writer) })) ?? null,
        }
      default:
        return { ...incoming, sender: person(incoming.sender) }
    }
  }

  return {
    route,
    /** The ids by which an account knows people; whom it does not know is left out. */
    knownTo: (account: string, contacts: readonly ContactId[]): readonly string[] =>
      contacts.flatMap((each) => handles(each).find((id) => ownId(account, id) !== null) ?? []),
    /** What an account tells of, as the street knows those who are in it. */
    heard(incoming: Incoming): Incoming {
      const { address } = incoming
      const known = named(incoming)
      if (address.kind !== 'contact') return known
      const contact = person(address.contact)
      const account = accountIn(address.contact)?.account
      if (account !== undefined) wroteTo.set(contact, account)
      return { ...known, address: { kind: 'contact', contact } }
    },
    member: (member: Member): Member => ({ ...member, contact: person(member.contact) }),
    room: (room: SeenRoom): SeenRoom => ({
      ...room,
      people: room.people?.map(person) ?? null,
    }),
  }
}
