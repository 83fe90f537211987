/**
 * The outbox as a state machine: `pending → sending → sent | failed | stale`. A post with a picture goes through it
 * twice: when its words have left it is `pending` again, for the picture alone. Pure decisions.
 */
import type { Sent } from '../../chat/chat.ts'
import { daytimeFrom, quietAt, quietEnd } from '../../domain/model/calendar.ts'
import { type Cry, RESERVE, type Standing, standings } from '../../domain/model/fair.ts'
import { type Policy, spreadEvery } from '../../domain/model/policy.ts'
import { addressKey, type Haste } from '../../domain/model/post.ts'
import { MINUTE } from '../../domain/model/time.ts'
import type { OutboxRow } from '../../store/messages/outbox.ts'
import { free } from './posts.ts'

/** When posts left, and where to, oldest first; the last minute is enough. */
export type History = readonly { readonly place: string; readonly at: number }[]

/** Whose danger urgent posts tell of: of those that wait, by their id, and of those that left lately. */
export interface Crowd {
  readonly sources: ReadonlyMap<number, Pick<Cry, 'sources' | 'areas'>>
  readonly left: readonly Cry[]
}

export interface Rules {
  readonly policy: Pick<Policy, 'quiet' | 'pace'>
  /** On paper the pace is not kept. */
  readonly paced: boolean
}

export type Next =
  /** These leave now as one post; a single one unless they are to be listed together. */
  | { readonly kind: 'send'; readonly rows: readonly [OutboxRow, ...OutboxRow[]] }
  /** This one is no longer worth saying. */
  | { readonly kind: 'stale'; readonly row: OutboxRow }
  /** Nothing before this moment; null: nothing at all. */
  | { readonly kind: 'wait'; readonly until: number | null }

/** Whether the words of a post have left: what of it is yet to leave is its picture. */
export function spoken({ leftAt }: Pick<OutboxRow, 'leftAt'>): boolean {
  return leftAt !== null
}

/** More than so many waiting for one chat leave as one. */
const CROWD = 5

/** What is to leave next. */
export function nextToSend(
  rows: readonly OutboxRow[],
  history: History,
  rules: Rules,
  now: number,
  crowd: Crowd = NOBODY,
): Next {
  const old = rows.find((row) => row.staleAt !== null && row.staleAt <= now && fades(row))
  if (old !== undefined) return { kind: 'stale', row: old }
  const ranked = rows.toSorted(byRank)
  const standing = standingsOf(ranked, crowd)
  let until: number | null = null
  /** An urgent post waits for the pace alone: what is less so must not set that back. */
  let urgentWaits = false
  /** So does any other, and what goes to many would set it back for as long as there is some of it. */
  let otherWaits = false
  for (const row of standing.size === 0 ? ranked : ranked.toSorted(byTurn(standing))) {
    if ((urgentWaits || (otherWaits && isSpread(row))) && row.to.kind !== 'hook') continue
    const own = standing.get(row.id)
    const ready = Math.max(leavesAt(row, rules, now), own?.gather ?? 0)
    const at = Math.max(ready, paceAt(row, history, rules, own))
    const waits = row.to.kind !== 'hook' && ready <= now && at > now
    urgentWaits ||= cries(row) && waits
    otherWaits ||= !isSpread(row) && waits
    if (at <= now) return { kind: 'send', rows: together(row, rows, standing, rules, now) }
    if (until === null || at < until) until = at
  }
  const fading = rows.flatMap((row) => (row.staleAt === null || !fades(row) ? [] : [row.staleAt]))
  return { kind: 'wait', until: until === null ? null : Math.min(until, ...fading) }
}

/** What is about a case is always worth saying; a notice of one has an end all the same. */
const fades = ({ about, notice }: OutboxRow): boolean => about.length === 0 || notice !== undefined

/** Whether it goes to many chats alike. */
const isSpread = ({ haste }: OutboxRow): boolean => haste !== undefined

const TURNS: Readonly<Record<Haste, number>> = { first: 0, pressing: 1, plain: 3, gentle: 3 }
/** Where it stands among what is neither urgent nor an answer: what goes to one chat alone, between. */
const turnOf = ({ haste }: OutboxRow): number => (haste === undefined ? 2 : TURNS[haste])

/**
 * Urgent ones first, then answers, then what goes to many by its haste, then by the time they were decided upon. A picture is
 * neither urgent nor an answer.
 */
export function byRank(a: OutboxRow, b: OutboxRow): number {
  return (
    Number(cries(b)) - Number(cries(a)) ||
    Number(answers(b)) - Number(answers(a)) ||
    turnOf(a) - turnOf(b) ||
    a.made - b.made ||
    a.id - b.id
  )
}

const cries = (row: OutboxRow) => row.urgent && !spoken(row)
const answers = (row: OutboxRow) => row.answer && !spoken(row)

const NOBODY: Crowd = { sources: new Map(), left: [] }

/** How the urgent ones among posts in their rank stand. A partner's own system is one chat to itself, and reads no lists. */
function standingsOf(ranked: readonly OutboxRow[], { sources, left }: Crowd) {
  const urgent = ranked.filter((row) => cries(row) && gathers(row))
  if (urgent.length === 0) return new Map<number, Standing>()
  return standings(
    urgent.map(({ id, to, made, about }) => ({
      id,
      about,
      ...(sources.get(id) ?? { sources: [], areas: [] }),
      place: addressKey(to),
      made,
    })),
    left,
  )
}

/** As by rank; of the urgent ones, those of somebody for whom less was said go first. */
function byTurn(standing: ReadonlyMap<number, Standing>) {
  const turn = ({ id }: OutboxRow) => standing.get(id)?.turn ?? 0
  return (a: OutboxRow, b: OutboxRow) =>
    Number(cries(b)) - Number(cries(a)) || (cries(a) ? turn(a) - turn(b) : 0)
}

/** When a post was due to leave as far as the hour goes. */
export function dueAt(row: OutboxRow, { policy }: Rules, from = row.made): number {
  if (free(row)) return from
  return row.haste === 'gentle' ? daytimeFrom(from, policy) : quietEnd(from, policy)
}

function leavesAt(row: OutboxRow, rules: Rules, now: number): number {
  const from = setBack(row, now) ? now : row.waitUntil
  return Math.max(dueAt(row, rules, from), from > now ? 0 : dueAt(row, rules, now))
}

/** Decided, or made to wait, in a time that is yet to come: the clock was set back, and the post does not wait for it. */
function setBack({ tries, made, waitUntil }: OutboxRow, now: number): boolean {
  return (tries === 0 && made > now) || waitUntil > now + LONGEST
}

/**
 * When WeChat bears another post in that chat. A partner's own system takes twenty a minute. Part of what a minute
 * bears stays free for who cries first; and a building's first cry does not wait out the time between two chats.
 */
function paceAt(
  row: OutboxRow,
  history: History,
  { policy, paced }: Rules,
  standing: Standing | undefined,
): number {
  if (!paced) return 0
  const place = addressKey(row.to)
  const same = history.findLast((left) => left.place === place)?.at ?? Number.NEGATIVE_INFINITY
  if (row.to.kind === 'hook') return same + 3_000
  const { chat, perMinute } = policy.pace
  // What goes to many goes as fast as a minute bears, and evenly: so there is always room for who cries.
  const between = isSpread(row) ? spreadEvery(policy.pace) : policy.pace.between
  const said = history.filter((left) => !left.place.startsWith('hook:'))
  const last = said.at(-1)
  const exempt = standing?.first === true || last === undefined || last.place === place
  const other = exempt ? 0 : last.at + between
  const own = standing?.gather === null || isSpread(row)
  const most = own ? perMinute : perMinute - Math.floor(perMinute * RESERVE)
  const full = said.at(-most)
  return Math.max(same + chat, other, full === undefined ? 0 : full.at + MINUTE)
}

/** What waited over night for a chat, or more than five of it, leaves as one; so does what is beyond somebody's share. */
function together(
  first: OutboxRow,
  rows: readonly OutboxRow[],
  standing: ReadonlyMap<number, Standing>,
  rules: Rules,
  now: number,
): readonly [OutboxRow, ...OutboxRow[]] {
  const place = addressKey(first.to)
  const beyond = ({ id }: OutboxRow) => typeof standing.get(id)?.gather === 'number'
  if (beyond(first)) {
    const like = (row: OutboxRow) => row.id !== first.id && addressKey(row.to) === place
    return [
      first,
      ...rows.filter((row) => like(row) && beyond(row) && leavesAt(row, rules, now) <= now),
    ]
  }
  if (!bundles(first)) return [first]
  const others = rows.filter(
    (row) =>
      row.id !== first.id &&
      bundles(row) &&
      addressKey(row.to) === place &&
      leavesAt(row, rules, now) <= now,
  )
  if (others.length >= CROWD) return [first, ...others]
  if (!heldOver(first, rules)) return [first]
  return [first, ...others.filter((row) => heldOver(row, rules))]
}

function bundles(row: OutboxRow): boolean {
  return !row.answer && !row.urgent && gathers(row)
}

/** Whether it can stand in a list. A notice is said as it was confirmed. */
function gathers(row: OutboxRow): boolean {
  return row.picture === null && row.to.kind !== 'hook' && !isSpread(row)
}

/** Whether it was decided in quiet hours and had to wait for their end. */
function heldOver(row: OutboxRow, { policy }: Rules): boolean {
  return !free(row) && quietAt(row.made, policy)
}

/** ms to wait after the first failed send, the second … */
const WAITS = [5, 15, 60, 300, 900, 1800].map((seconds) => seconds * 1000)
const LONGEST = 1_800_000
/** How often a post is tried; one about a case for two days. A picture says nothing new after an hour. */
const TRIES = { other: 8, case: 100 }
/** ms until a post that may not have been heard is said again, the first time and the second. */
const AGAIN = [10_000, 60_000]
const UNKNOWN = [
  'no answer in time; it may have been said',
  'no answer in time twice; it may have been said',
  'no answer in time three times; it may have been said',
]
/** Why a post waits that no more can be done for: who it is for has to become the account's friend. */
export const NOT_A_FRIEND = 'not a friend of the account'
/** A post whose sending the program did not outlive so often may be why. */
const CRASHES = 20

/** About a case, of danger, or what every group is to hear: better said twice than never. */
const matters = ({ about, urgent, notice }: OutboxRow): boolean =>
  about.length > 0 || urgent || notice !== undefined

/** What came of a send makes of a post. A cut off or unanswered send may have been heard: decided here, once. */
export function settled(row: OutboxRow, sent: Sent, now: number): OutboxRow {
  switch (sent.kind) {
    case 'sent':
      return spoken(row) ? { ...row, state: 'sent', why: null } : saidOf(row, sent.id, now)
    case 'unknown': {
      // A post about a case is said again: twice is better than never, and a gateway may stand still
      // for longer than one send. Any other is not.
      const times = UNKNOWN.indexOf(row.why ?? '') + 1
      const why = UNKNOWN[times] ?? null
      const wait = AGAIN[times]
      return matters(row) && wait !== undefined
        ? { ...row, state: 'pending', waitUntil: now + wait, why }
        : givenUp(row, why)
    }
    case 'failed': {
      if (sent.stranger === true && row.tries < TRIES.case)
        return { ...row, state: 'pending', waitUntil: now + LONGEST, why: NOT_A_FRIEND }
      const most = matters(row) && !spoken(row) ? TRIES.case : TRIES.other
      if (sent.ever === true || row.tries >= most) return givenUp(row, sent.why)
      const wait = WAITS[row.tries - 1] ?? LONGEST
      return { ...row, state: 'pending', waitUntil: now + wait, why: sent.why }
    }
  }
}

/** Its words are said; what of it is to leave yet is its picture, as a send of its own. */
function saidOf(row: OutboxRow, sentId: string | null, leftAt: number): OutboxRow {
  const said = { ...row, sentId, leftAt, why: null }
  if (row.picture === null || row.to.kind === 'hook') return { ...said, state: 'sent' }
  return { ...said, state: 'pending', tries: 0, waitUntil: leftAt }
}

/** It is not tried again. Where its words have left, they stand without the picture. */
export function givenUp(row: OutboxRow, why: string | null): OutboxRow {
  return { ...row, state: spoken(row) ? 'sent' : 'failed', why }
}

/** What is said of may be over by now, so that it must not be tried again. */
export function unlessOver(row: OutboxRow, isOver: (notice: number) => boolean): OutboxRow {
  if (row.notice === undefined || row.state !== 'pending' || spoken(row)) return row
  return isOver(row.notice) ? { ...row, state: 'stale', why: OVER } : row
}
/** Why a post of a notice did not leave. */
export const OVER = 'its notice is over'

/** A crash cut the sending off. One about a case is said again at once, however often that happens. */
export function cutOff(row: OutboxRow, now: number): OutboxRow {
  const alone = { ...row, partOf: null }
  if (matters(row) && row.tries < CRASHES) return { ...alone, state: 'pending' }
  return settled(alone, { kind: 'unknown', why: '' }, now)
}
