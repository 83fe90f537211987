import type { Case } from './case.ts'
import { DAY, MINUTE } from './time.ts'

/** What somebody's danger (危急) had the bot say where, and when (Unix ms). */
export interface Cry {
  readonly sources: readonly string[]
  /** Where it is that they are in danger. */
  readonly areas: readonly string[]
  /** The cases it tells of; what comes of one that was told already is no new cry. */
  readonly about: readonly number[]
  readonly place: string
  readonly at: number
}

/** An urgent post that waits, in the order in which it would leave if nobody else cried. */
export interface Waiting extends Omit<Cry, 'at'> {
  readonly id: number
  readonly made: number
}

/** How an urgent post stands among those of all who cry. */
export interface Standing {
  /** How many were said for the same somebody lately, or are to be said before it: who had fewer goes first. */
  readonly turn: number
  /** Beyond its share of that chat: it leaves with others as one list, and not before this moment. Null: by itself. */
  readonly gather: number | null
  /** Nothing was said of that building's danger lately, nor is before it. One post of all those that cry there. */
  readonly first: boolean
}

/** What was said longer ago, ms, counts no more. */
export const LATELY = 10 * MINUTE
/** So many cases of one household or one contact are told to a chat each by itself, in so many posts. */
export const SHARE = { cases: 3, posts: 12 }
/** A list of what is beyond goes to a chat so seldom, ms: sooner than posts count as late. */
export const GATHERED = 30_000
/** Of a minute's posts, the part that stays free for the first cries of somebody. */
export const RESERVE = 0.2

/**
 * For whom an urgent post about a case is said: its household and its asker have a share each. What staff
 * report, of many doors, is counted by door or case.
 */
export function sourcesOf(
  { number, by, area, household }: Pick<Case, 'number' | 'by' | 'area' | 'household'>,
  staff: boolean,
): readonly string[] {
  const door = household === null ? [] : [`door:${area} ${household}`]
  if (staff) return door.length > 0 ? door : [`case:${number}`]
  return [...door, `contact:${by.contact}`]
}

/** What a chat heard for one somebody, and when last. */
interface Heard {
  readonly cases: Set<number>
  posts: number
  last: number | null
}

/** How urgent posts stand among each other, by what left lately. */
export function standings(
  waiting: readonly Waiting[],
  left: readonly Cry[],
): ReadonlyMap<number, Standing> {
  const all = new Map<string, number>()
  const areas = new Set<string>()
  const there = new Map<string, Heard>()
  const chatsOf = ({ sources, place }: Pick<Cry, 'sources' | 'place'>) =>
    sources.map((source) => `${source}\n${place}`)
  const hear = (cry: Omit<Cry, 'at'>, at: number | null) => {
    for (const source of cry.sources) all.set(source, (all.get(source) ?? 0) + 1)
    for (const area of cry.areas) areas.add(area)
    for (const key of chatsOf(cry)) {
      const heard = there.get(key) ?? { cases: new Set(), posts: 0, last: null }
      for (const one of cry.about) heard.cases.add(one)
      heard.posts += 1
      heard.last = at ?? heard.last
      there.set(key, heard)
    }
  }
  for (const cry of left) hear(cry, cry.at)
  const found = new Map<number, Standing>()
  for (const post of waiting) {
    const heard = chatsOf(post).flatMap((key) => there.get(key) ?? [])
    const full = heard.filter((each) => beyond(post.about, each))
    const since = full.map(({ last }) => last ?? post.made)
    found.set(post.id, {
      turn: Math.max(0, ...post.sources.map((source) => all.get(source) ?? 0)),
      gather: full.length === 0 ? null : Math.max(...since) + GATHERED,
      first:
        full.length === 0 && post.areas.length > 0 && !post.areas.some((one) => areas.has(one)),
    })
    hear(post, null)
  }
  return found
}

function beyond(about: readonly number[], { cases, posts }: Heard): boolean {
  if (posts >= SHARE.posts) return true
  if (about.length === 0) return posts >= SHARE.cases
  return cases.size >= SHARE.cases && about.some((each) => !cases.has(each))
}

// ---- pictures and files ----

const MB = 1_000_000

/** What was sent in this span, ms, counts for who sent it. */
export const COUNTED = DAY
/** What a household, and each contact, may send in that span; with something urgent so much more. */
const FILES = { count: 12, bytes: 20 * MB }
const URGENT_FILES = { count: 4, bytes: 12 * MB }
/** Of all that may be kept, the part that stays free for what is urgent. */
const FREE = 0.05
/** From this part on somebody is told that the room comes to its end. */
const NEARLY = 0.8

/**
 * Whether one more file is within somebody's share, beside those that they sent lately. Sizes are null
 * as long as the bytes have not come.
 */
export function withinShare(
  sent: readonly { readonly size: number | null }[],
  size: number | null,
  urgent: boolean,
): boolean {
  const count = FILES.count + (urgent ? URGENT_FILES.count : 0)
  const most = FILES.bytes + (urgent ? URGENT_FILES.bytes : 0)
  const bytes = sent.reduce((sum, each) => sum + (each.size ?? 0), size ?? 1)
  return sent.length < count && bytes <= most
}

/** So many bytes may be kept in all: to the last what is urgent, a little less of all else. */
export function mostKept(bound: number, urgent: boolean): number {
  return urgent ? bound : Math.floor(bound * (1 - FREE))
}

/** Whether what is kept comes near to what may be. */
export function nearlyFull(bytes: number, bound: number): boolean {
  return bytes >= bound * NEARLY
}
