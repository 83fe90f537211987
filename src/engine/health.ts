import { findings } from '../domain/case/stranded.ts'
import { type LikelyRoom, seatName } from '../domain/model/area.ts'
import { type NoticeState, noticeName, standingOf } from '../domain/model/notice/notice.ts'
import type { Late } from '../domain/model/post.ts'
import { areaRecipient } from '../domain/model/recipient.ts'
import { teamsOf } from '../domain/model/team/team.ts'
import { earliest } from '../domain/model/time.ts'
import { strangerKey } from '../domain/notify/stranger.ts'
import { rotaTroubles } from '../domain/rota/rota-trouble.ts'
import { type DutyTrouble, dutyTroubles } from '../domain/round/duty-trouble.ts'
import { list } from '../domain/wording/sentence.ts'
import type { Chain } from '../store/audit.ts'
import type { OutboxState } from '../store/database/tables.ts'
import type { Store } from '../store/store.ts'
import { factsOf, knowledgeOf, type Setting } from './knowledge.ts'
import { lateness } from './lateness.ts'

/** How the bot is doing, for `doctor`. Moments are Unix ms. */
export interface Health {
  /** Every bound topic, with what it is bound to. */
  readonly groups: readonly { readonly topic: string; readonly of: string }[]
  /** Bound topics that the account is in no group of; null where that is not known. */
  readonly notFound: readonly string[] | null
  /** Groups that it was in and is no more, or cannot tell which it is, with the rooms that may be it. */
  readonly lostGroups: readonly {
    readonly topic: string
    readonly since: number
    readonly likely: readonly Omit<LikelyRoom, 'topic'>[]
  }[]
  /** Whom WeChat did not let the bot write to: they are not the account's friends. */
  readonly strangers: readonly string[]
  /** Who asked to be the account's friend and is not known: to be accepted on its phone. */
  readonly friendRequests: readonly { readonly name: string; readonly hello: string }[]
  /** Areas with neither a group nor anyone who could be notified. */
  readonly silent: readonly string[]
  /** Buildings, with how many households they have and how many contacts are bound there. */
  readonly bound: readonly {
    readonly area: string
    readonly households: number
    readonly contacts: number
  }[]
  readonly lastIn: number | null
  readonly lastOut: number | null
  /** Posts by state, and when the oldest that waits was decided. */
  readonly posts: ReadonlyMap<OutboxState, number>
  readonly oldestWaiting: number | null
  /** Posts that could not be said, with why. */
  readonly failedPosts: readonly {
    readonly place: string
    readonly made: number
    readonly why: string
  }[]
  /** Messages whose command failed, with their text. */
  readonly failedMessages: readonly {
    readonly id: string
    readonly at: number
    readonly place: string
    readonly text: string
    readonly why: string
  }[]
  /** Why posts are late, as far as the files tell; null: none is. */
  readonly late: Late | null
  /** The cases whose pictures and files have not come: those asked for again, and those given up. */
  readonly files: { readonly waiting: readonly number[]; readonly lost: readonly number[] }
  /** Bytes of pictures and files that are kept, and how many may be. */
  readonly kept: { readonly bytes: number; readonly most: number }
  /** Notices that wait for a word, or are on their way. */
  readonly notices: readonly {
    readonly number: string
    readonly state: NoticeState
    readonly groups: number
    readonly told: number
  }[]
  /** Living cases that nothing would wake any more. */
  readonly lost: readonly number[]
  /** Duties of the street's file with nobody to go, or whose last day is over: what is wrong with each. */
  readonly duties: readonly DutyTrouble[]
  /** Staff who have not bound themselves yet: `area: name`. */
  readonly unboundStaff: readonly string[]
  /** Teams of the street's file that nobody is in: `area: name`. */
  readonly emptyTeams: readonly string[]
  /** `ok`, or what the database's own check finds. */
  readonly integrity: readonly string[]
  /** Whether the account of what staff saw and did still follows from itself. */
  readonly audit: Chain
}

/** Looks the whole state over. `topics`: the groups the account is in, where known. */
export function healthOf(
  store: Store,
  setting: Setting,
  topics: readonly string[] | null,
  now: number,
): Health {
  const known = knowledgeOf(store, setting)
  const facts = factsOf(known, now)
  const { street } = setting
  const areas = [...street.areas.values()]
  const contacts = store.people.bound()
  const waiting = store.outbox.waiting()
  const fetched = new Set(store.timers.fetches().map(({ file }) => file))
  const missing = store.cases.missingFiles()
  const members = new Set(store.members.all().map(({ team }) => team))
  const casesOf = (awaited: boolean) => [
    ...new Set(missing.filter(({ id }) => fetched.has(id) === awaited).map(({ number }) => number)),
  ]
  return {
    groups: [...street.seats].map(([topic, seat]) => ({
      topic,
      of: seat.kind === 'area' ? list(seat.areas) : `${seat.area} ${seatName(seat)}`,
    })),
    notFound: topics && [...street.seats.keys()].filter((topic) => !topics.includes(topic)),
    lostGroups: store.rooms.all().flatMap(({ topic, lost }) => {
      const likely = store.rooms.likely().filter((room) => room.topic === topic)
      return lost === null ? [] : [{ topic, since: lost, likely }]
    }),
    strangers: store.memory
      .markedWith(strangerKey(''))
      .map((contact) => store.people.name(contact) ?? contact),
    friendRequests: store.friendRequests.all().map(({ name, hello }) => ({ name, hello })),
    silent: areas.filter((area) => areaRecipient(facts, area) === null).map(({ path }) => path),
    bound: areas
      .filter(({ level }) => level === 'building')
      .map(({ path }) => ({
        area: path,
        households: facts.households(path).length,
        contacts: contacts.get(path) ?? 0,
      })),
    lastIn: store.memory.marked('in') ?? null,
    lastOut: store.memory.marked('out') ?? null,
    posts: store.outbox.counts(),
    oldestWaiting: earliest(waiting.map(({ made }) => made)),
    failedPosts: store.outbox.failed(),
    failedMessages: store.inbox.failed(),
    late: lateness(
      {
        now,
        waiting,
        going: [],
        heldSince: null,
        lastOut: store.memory.marked('out') ?? null,
      },
      { policy: setting.policy, paced: true },
    ),
    files: { waiting: casesOf(true), lost: casesOf(false) },
    kept: { bytes: store.cases.keptBytes(), most: setting.policy.keep.files },
    notices: store.notices.all().flatMap((notice) => {
      const { state, groups, told } = standingOf(notice, store.notices.reached(notice.number))
      const lives = state === 'asked' || state === 'going'
      return lives ? [{ number: noticeName(notice.number), state, groups, told }] : []
    }),
    lost: findings(facts).map(({ number }) => number),
    emptyTeams: teamsOf(street)
      .filter(({ team }) => team.staff.length === 0 && !members.has(team.name))
      .map(({ team, area }) => `${area}: ${team.name}`),
    unboundStaff: areas.flatMap(({ path, staff }) =>
      staff
        .filter(
          ({ name, role, wechat }) =>
            wechat === null &&
            !facts.staffOf(path).some((held) => held.name === name && held.role === role),
        )
        .map(({ name }) => `${path}: ${name}`),
    ),
    duties: [...dutyTroubles(facts), ...rotaTroubles(facts)],
    integrity: store.integrity(),
    audit: store.audit.verify(),
  }
}
