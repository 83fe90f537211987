// Played by: who-asked-for-all-hears-of-all.chat, one-trouble-one-case.chat
import { byItself, type Case, casePost, FROM, living } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { type ContactId, DELETED, type Named } from '../model/person.ts'
import { type Address, addressKey, contact } from '../model/post.ts'
import { DAY } from '../model/time.ts'
import { type Facts, markedWithin } from '../model/view.ts'
import { aloud, amongResidents, readsAll } from '../privacy/discretion.ts'
import { serves } from '../privacy/rights.ts'
import { ALL_BUILDINGS_DONE, allBuildingsDoneText } from '../wording/merge.ts'
import { addressed } from '../wording/name.ts'
import { isStranger } from './stranger.ts'

/** A case, and those that hang on it and stand so that the same may happen to them. */
export function withThoseUnder(
  facts: Facts,
  about: Case,
  action: 'claim' | 'resolve' | 'cancel',
): readonly Case[] {
  return [
    about,
    ...facts.casesUnder(about.number).filter(({ state }) => FROM[action].includes(state)),
  ]
}

/** Whether the bot itself opened a case, for the troubles of several buildings. */
export const isOurs = (facts: Facts, number: number): boolean =>
  facts.history(number)[0]?.by === null

interface Asker {
  readonly who: Named
  readonly from: Address
  readonly number: number
}

/**
 * Who asked for these cases or joined them. Who asked in one building hears under the number told there, once. The bot's
 * own case of several buildings (`ours`) nobody asked for but in their building.
 */
function askers(about: Case, cases: readonly Case[], ours: boolean): readonly Asker[] {
  const under = cases.filter(({ number }) => number !== about.number)
  const all = [...under, about].flatMap((one): readonly Asker[] => [
    ...(ours && one === about ? [] : [{ who: one.by, from: one.from, number: one.number }]),
    ...one.followers.map(({ who, from }) => ({ who, from, number: one.number })),
  ])
  return all.filter(
    (asker, i) => all.findIndex(({ who }) => who.contact === asker.who.contact) === i,
  )
}

/** What is said to some of those who asked. */
export interface News {
  /** The number it was told under there. */
  readonly number: number
  /** The free words that came with it, as they may be read there; empty where they may not. */
  readonly words: string
  /** The one whose case it is reads it, and not only who joined. */
  readonly own: boolean
}

interface Special {
  readonly except?: ContactId
  readonly cases?: readonly Case[]
  readonly words?: string
}

/**
 * Tells all who care what has become of a case: one post a chat and number, with @ in a group. `cases` are those it
 * happened to, the case and all that live under it where left out. The one who just spoke (`except`) is answered by other
 * means. Free `words` are for the one who asked, who reads them alone where neighbours read along; anybody else reads them
 * where they are harmless. Where no text results, nothing is said.
 */
export function notifyAskers(
  facts: Facts,
  about: Case,
  text: (news: News) => string,
  special: Special = {},
): readonly Effect[] {
  const { cases = facts.casesUnder(about.number).filter(({ state }) => living(state)) } = special
  const { words = '' } = special
  const ours = isOurs(facts, about.number)
  const chats = new Map<string, Asker[]>()
  for (const asker of askers(about, cases, ours)) {
    if (asker.who.contact === special.except) continue
    const key = `${addressKey(asker.from)} ${asker.number}`
    const known = chats.get(key)
    if (known === undefined) chats.set(key, [asker])
    else known.push(asker)
  }
  return [...chats.values()].flatMap((all): readonly Effect[] => {
    const [first] = all
    if (first === undefined) return []
    const { number, from } = first
    // Who had their name deleted is told without it.
    const people = all.map(({ who }) => who).filter(({ name }) => name !== DELETED)
    const own = !ours && all.some(({ who }) => who.contact === about.by.contact)
    const alone = own && from.kind === 'contact'
    const read = alone || isStaffChat(facts, about, from) ? words : aloud(about, words)
    const asker = own ? people.filter((who) => who.contact === about.by.contact) : []
    const others = people.filter((who) => !asker.includes(who))
    const said = text({ number, words: read, own })
    const toOthers = text({ number, words: read, own: false })
    return [
      ...(said === toOthers
        ? sayTo(about, from, people, said, number)
        : [
            ...sayTo(about, from, asker, said, number),
            ...(others.length === 0 ? [] : sayTo(about, from, others, toOthers, number)),
          ]),
      ...(own && read !== words
        ? sayTo(about, contact(about.by.contact), [], text({ number, words, own }), number)
        : []),
    ]
  })
}

/** How often at most who waits hears that they do. */
const SELDOM = DAY

/** A word to all who asked or joined, each alone, about their waiting: once a day at most. Staff see it where they work. */
export function tellAskersAlone(facts: Facts, about: Case, text: () => string): readonly Effect[] {
  const key = `waiting:${about.number}`
  if (markedWithin(facts, key, SELDOM)) return []
  const people = askers(about, [about], isOurs(facts, about.number)).filter(
    ({ who }) => who.name !== DELETED && !serves(facts, who.contact, about.area),
  )
  if (people.length === 0) return []
  return [
    { do: 'mark', key },
    ...people.flatMap(({ who }) => sayTo(about, contact(who.contact), [], text(), about.number)),
  ]
}

/** A word that no neighbour need read: to who asked or joined among residents alone, to anybody else where they asked. */
export function notifyAskersApart(
  facts: Facts,
  about: Case,
  text: (number: number) => string,
): readonly Effect[] {
  const apart = (who: ContactId, from: Address) =>
    amongResidents(facts.street, from) && !isStranger(facts, who)
  const all = askers(about, [about], isOurs(facts, about.number))
  const alone = all.filter(({ who, from }) => who.name !== DELETED && apart(who.contact, from))
  const there = new Map<string, Asker[]>()
  for (const asker of all) {
    if (apart(asker.who.contact, asker.from)) continue
    const key = `${addressKey(asker.from)} ${asker.number}`
    there.set(key, [...(there.get(key) ?? []), asker])
  }
  return [
    ...[...there.values()].flatMap((some) => {
      const [first] = some
      const people = some.map(({ who }) => who).filter(({ name }) => name !== DELETED)
      return first === undefined
        ? []
        : sayTo(about, first.from, people, text(first.number), first.number)
    }),
    ...alone.flatMap(({ who, number }) =>
      sayTo(about, contact(who.contact), [], text(number), number),
    ),
  ]
}

const isStaffChat = (facts: Facts, about: Case, from: Address): boolean =>
  from.kind !== 'contact' && readsAll(facts, about, from)

function sayTo(
  about: Case,
  to: Address,
  people: readonly Named[],
  said: string,
  number: number,
): readonly Effect[] {
  if (said === '') return []
  const { text, mentions } = addressed(to, people, said)
  return [{ do: 'say', post: casePost(about, to, text, { about: [number], mentions }) }]
}

/**
 * When the last building's case under the bot's own case of several is over or gone from it, so is that one; what somebody
 * reported of the grid is theirs to end. `before`: those that were ended with it.
 */
export function parentDone(
  facts: Facts,
  about: Case,
  before: readonly Case[] = [],
): readonly Effect[] {
  const { parent } = about
  if (parent === null) return []
  const others = facts
    .casesUnder(parent)
    .filter(
      ({ number, state }) =>
        living(state) && ![about, ...before].some((one) => one.number === number),
    )
  const above = facts.caseNumbered(parent)
  if (others.length > 0 || above === undefined || !living(above.state)) return []
  if (!isOurs(facts, parent)) return []
  return [
    {
      do: 'case-event',
      number: parent,
      event: byItself(facts.now, 'closed', ALL_BUILDINGS_DONE),
    },
    { do: 'drop-timers', case: parent },
    ...notifyAskers(facts, above, ({ number }) => allBuildingsDoneText(number), { cases: [] }),
  ]
}
