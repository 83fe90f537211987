import type { Member } from '../../chat/chat.ts'
import { placed } from '../../domain/alert/placed.ts'
import type { Effect } from '../../domain/model/effect.ts'
import { dwellingsIn, findHome } from '../../domain/model/household.ts'
import type { Home } from '../../domain/model/person.ts'
import type { Address } from '../../domain/model/post.ts'
import { unplaced } from '../../domain/notify/unplaced-members.ts'
import { readAlias } from '../../language/alias.ts'
import type { Outcome } from '../apply.ts'
import type { Chat } from '../chats.ts'
import { cleanName } from '../clean.ts'
import type { Knowledge } from '../knowledge.ts'
import { type Log, reason } from '../log-line.ts'
import { nothing, type Work } from '../transaction.ts'
import { viewOf } from './reading.ts'

export type Membership = ReturnType<typeof membershipOf>

/** Who is in which group, and under which name. Names and aliases are clean. */
export function membershipOf(known: Knowledge, work: Work, log: Log) {
  const { people } = known

  /** Somebody is there under a name. */
  function come(address: Address, { contact, name, alias }: Member, at: number): void {
    const news =
      address.kind === 'group'
        ? people.seen(address.topic, contact, alias, at)
        : people.name(contact) === null
    if (!news) return
    const called = readAlias(alias).name || name || contact
    people.called({ contact, name: called }, at)
  }

  /** Whose alias was not known when they spoke, and is: what they said counts, as if they said it now. */
  function count(who: Member, home: Home, chat: Chat, now: number, outcome: Outcome): void {
    const occasion = { id: `meet:${who.contact}`, at: now, said: null }
    const own = nothing()
    const error = work.apart(() => {
      const { view } = viewOf(known, work.factsAt(now), who, chat, occasion)
      work.apply(placed(view, home), { now, attachment: null }, own)
    })
    if (error === null) outcome.posts.push(...own.posts)
    else
      log({ level: 'error', what: 'what was said before could not be placed', why: reason(error) })
  }

  return {
    come,
    leave(address: Address, contact: string): void {
      if (address.kind === 'group') people.left(address.topic, contact)
    },
    /** Binds the members of a group whose alias tells their household; the others' names are told. */
    meet(
      chat: Chat,
      topic: string,
      members: readonly Member[],
      now: number,
      outcome: Outcome,
    ): readonly Effect[] {
      const { here } = chat
      const strangers: string[] = []
      for (const { contact, ...shown } of members) {
        const alias = cleanName(shown.alias)
        const name = cleanName(shown.name)
        const who = { contact, name, alias }
        come(here.address, who, now)
        if (here.seat.kind !== 'area' || people.homeOf(contact) !== null) continue
        const { household } = readAlias(alias)
        const home =
          household === null
            ? null
            : findHome(
                known.street,
                { household, text: alias },
                dwellingsIn(known.street, here.areas, known.dwellings.in),
              )
        if (home !== null) {
          people.bind(contact, home, 'alias', now)
          if (people.isAsked(contact, 'household')) count(who, home, chat, now, outcome)
        } else if (known.positions.of(contact).length === 0) strangers.push(alias || name)
      }
      return unplaced(work.factsAt(now), here.seat, topic, strangers)
    },
  }
}
