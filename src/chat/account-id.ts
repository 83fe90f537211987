import type { Incoming, Outgoing, Sent, Source } from './chat.ts'

/**
 * Where a street has several accounts, ids are not the same for each: so whatever an account knows by an id, a person, a
 * room, a message, is known to us as `account|id`. An account's name has no such bar.
 */
const BAR = '|'

export function idOf(account: string, id: string): string {
  return account + BAR + id
}

/** The account that knows an id, and what it knows it by; null where the id bears no account's name. */
export function accountIn(id: string): { readonly account: string; readonly id: string } | null {
  const at = id.indexOf(BAR)
  return at < 1 ? null : { account: id.slice(0, at), id: id.slice(at + 1) }
}

/** The id by which an account knows something; null where it is another's. */
export function ownId(account: string, id: string): string | null {
  const found = accountIn(id)
  return found?.account === account ? found.id : null
}

/** What an account tells of, its ids under its name. */
export function told(account: string, incoming: Incoming): Incoming {
  const named = (id: string) => idOf(account, id)
  const placed = <A extends Source>(address: A) =>
    address.kind === 'contact' ? { ...address, contact: named(address.contact) } : address
  const id = named(incoming.id)
  switch (incoming.kind) {
    case 'message': {
      const { sender, quote, chain } = incoming
      return {
        ...incoming,
        id,
        address: placed(incoming.address),
        sender: named(sender),
        quote: quote && { ...quote, id: quote.id && named(quote.id) },
        chain: chain?.map((entry) => ({ ...entry, writer: named(entry.writer) })) ?? null,
      }
    }
    case 'recall': {
      const { sender, recalled } = incoming
      return {
        ...incoming,
        id,
        address: placed(incoming.address),
        sender: sender && named(sender),
        recalled: recalled && named(recalled),
      }
    }
    case 'friendship':
      return {
        ...incoming,
        id,
        address: placed(incoming.address),
        sender: named(incoming.sender),
      }
    case 'join':
    case 'leave':
      return {
        ...incoming,
        id,
        address: placed(incoming.address),
        sender: named(incoming.sender),
      }
  }
}

/** What is said by an account, with the ids that it knows; whom it does not know is not mentioned by id. */
export function saidBy(account: string, outgoing: Outgoing): Outgoing {
  const { address, mentions } = outgoing
  const own = mentions.flatMap((who) => ownId(account, who) ?? [])
  if (address.kind === 'group') return { ...outgoing, mentions: own }
  const contact = ownId(account, address.contact) ?? address.contact
  return { ...outgoing, address: { kind: 'contact', contact }, mentions: own }
}

export function sentBy(account: string, sent: Sent): Sent {
  return sent.kind === 'sent' && sent.id !== null ? { ...sent, id: idOf(account, sent.id) } : sent
}
