// Played by: not-a-friend.chat
import { lineage, type Street } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import type { ContactId, Home, Named } from '../model/person.ts'
import { contact, group, type Post, post } from '../model/post.ts'
import { DAY } from '../model/time.ts'
import { type Facts, markedWithin } from '../model/view.ts'
import { amongResidents, hushed, readsAll } from '../privacy/discretion.ts'
import { addMeText, befriendedText, unreachedStaffText } from '../wording/introduction.ts'

/** Marks whom WeChat did not let the bot write to. It is tried anew after a day. */
export const strangerKey = (who: ContactId): string => `stranger:${who}`

/** Whether somebody is known not to be the account's friend. */
export function isStranger(facts: Pick<Facts, 'marked' | 'now'>, who: ContactId): boolean {
  return markedWithin(facts, strangerKey(who), DAY)
}

/** A post that did not reach a person. `id` tells it from others. */
export interface Unreached extends Post {
  readonly id: number
}

/**
 * Somebody could not be written to, as they are not the account's friend. Staff are called in a group of staff, where they
 * read what may be read there; anybody else in their building's group, once a day and without a word of the matter.
 */
export function unreached(facts: Facts, said: Unreached, who: Named): readonly Effect[] {
  const known: Effect = { do: 'mark', key: strangerKey(who.contact) }
  const staff = staffGroup(facts, who.contact)
  if (staff !== undefined) {
    const key = `unreached:${said.id}`
    if (facts.marked(key) !== undefined) return [known]
    const to = group(staff)
    const cases = said.about.flatMap((number) => facts.caseNumbered(number) ?? [])
    const open = cases.length > 0 && cases.every((one) => !hushed(one) && readsAll(facts, one, to))
    const words = open ? said.text : ''
    if (words === '' && !said.urgent && recently(facts, who.contact))
      return [known, { do: 'mark', key }]
    return [
      known,
      { do: 'mark', key },
      ...(words === '' ? [calledNow(who.contact)] : []),
      call(said, staff, who, unreachedStaffText(who, facts.street.bot, words), open),
    ]
  }
  const topic = holdsPost(facts, who.contact) ? undefined : neighboursGroup(facts, who.contact)
  if (topic === undefined || recently(facts, who.contact)) return [known]
  return [
    known,
    calledNow(who.contact),
    call(said, topic, who, addMeText(who, facts.street.bot), false),
  ]
}

const calledKey = (who: ContactId) => `befriend:${who}`
const calledNow = (who: ContactId): Effect => ({ do: 'mark', key: calledKey(who) })

function recently(facts: Facts, who: ContactId): boolean {
  return markedWithin(facts, calledKey(who), DAY)
}

function call(said: Post, topic: string, who: Named, text: string, whole: boolean): Effect {
  const { answer, night, urgent } = said
  const about = whole ? said.about : []
  const stale = whole ? null : DAY
  return {
    do: 'say',
    post: post(group(topic), text, { mentions: [who], answer, night, urgent, about, stale }),
  }
}

function holdsPost(facts: Facts, who: ContactId): boolean {
  return postsOf(facts, who).length > 0
}

const postsOf = (facts: Facts, who: ContactId) =>
  [...facts.street.areas.values()].filter(({ path }) =>
    facts.staffOf(path).some((held) => held.contact === who),
  )

/** The nearest group of staff, going up from where somebody holds a post. */
function staffGroup(facts: Facts, who: ContactId): string | undefined {
  return postsOf(facts, who)
    .flatMap(({ path }) => lineage(facts.street, path))
    .filter(({ level }) => level !== 'building')
    .flatMap(({ groups }) => groups.map(({ topic }) => topic))[0]
}

/** A residents' group where somebody sits: that of their own building, if they are in it. */
function neighboursGroup(facts: Facts, who: ContactId): string | undefined {
  const home = facts.homeOf(who)
  const sits = facts.groupsOf(who).filter((topic) => amongResidents(facts.street, group(topic)))
  const own = home === null ? undefined : sits.find((topic) => isOf(facts.street, topic, home))
  return own ?? sits[0]
}

function isOf(street: Street, topic: string, { area }: Home): boolean {
  const seat = street.seats.get(topic)
  return seat?.kind === 'area' && seat.areas.includes(area)
}

/** Somebody asks to be the account's friend. */
export interface FriendRequest {
  readonly id: string
  readonly who: Named
  /** What they wrote with it. */
  readonly hello: string
  /** The home that it names, if there is one. */
  readonly home: Home | null
}

/** Who is known to the street, or names what only those know, is accepted; others wait for a person to look. */
export function befriend(facts: Facts, request: FriendRequest): readonly Effect[] {
  const { id, who, hello } = request
  if (!isKnown(facts, request)) {
    return [
      {
        do: 'keep-request',
        request: { id, contact: who.contact, name: who.name, hello, at: facts.now },
      },
    ]
  }
  return [{ do: 'accept', request: id, contact: who.contact }]
}

function isKnown(facts: Facts, { who, hello, home }: FriendRequest): boolean {
  if (facts.homeOf(who.contact) !== null || holdsPost(facts, who.contact)) return true
  if (facts.groupsOf(who.contact).length > 0) return true
  if ([...facts.street.seats.keys()].some((topic) => hello.includes(topic))) return true
  const name = home === null ? null : (facts.household(home)?.name ?? null)
  return name !== null && name !== '' && hello.includes(name)
}

/** They are friends now: a word, once. */
export function befriended(facts: Facts, who: ContactId): readonly Effect[] {
  const { name, bot } = facts.street
  const key = `friend:${who}`
  const greeted = facts.marked(key) !== undefined
  return [
    { do: 'unmark', key: strangerKey(who) },
    { do: 'drop-request', contact: who },
    // Some puppets tell it twice: that it was accepted, and that they are friends.
    ...(greeted
      ? []
      : ([
          { do: 'mark', key },
          { do: 'say', post: post(contact(who), befriendedText(name, bot), { answer: true }) },
        ] as const)),
  ]
}
