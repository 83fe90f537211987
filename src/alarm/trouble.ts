import type { AccountStanding } from '../chat/chat.ts'
import { quietAt, quietEnd } from '../domain/model/calendar.ts'
import { nearlyFull } from '../domain/model/fair.ts'
import type { Policy } from '../domain/model/policy.ts'
import type { Late } from '../domain/model/post.ts'
import { HOUR, MINUTE } from '../domain/model/time.ts'

/** What can be wrong with the bot (故障), worst first. */
export const TROUBLES = [
  'logged-out',
  'database',
  'gateway',
  'silent',
  'unread',
  'outbox',
  'group',
  'partner',
  'pictures',
  'timers',
  'backup',
  'files',
] as const
export type TroubleKind = (typeof TROUBLES)[number]
/** What is wrong; of several accounts with which, whose name stands behind. */
export type Trouble = TroubleKind | `${TroubleKind} ${string}`

export function troubleParts(trouble: string): {
  readonly kind: TroubleKind | undefined
  readonly account: string | null
} {
  const [word, account = null] = trouble.split(' ')
  return { kind: TROUBLES.find((kind) => kind === word), account }
}

export function isTrouble(text: string): text is Trouble {
  return troubleParts(text).kind !== undefined
}

/** How one of several accounts is. */
export interface AccountCondition extends AccountStanding {
  /** What keeps its posts that should have left; null: they leave. */
  readonly late: Late | null
  /** When the oldest post that waits for it was due to leave; null: none waits. */
  readonly oldestDue: number | null
}

/** How the bot is, as far as somebody may have to be called. Moments are Unix ms. */
export interface Condition {
  readonly now: number
  /** Whether the account is logged in and the gateway there, and since when it is so. */
  readonly up: boolean
  readonly since: number
  /** When the last message came; null: none yet. */
  readonly lastIn: number | null
  /** Messages of the last hour that were told of and could not be had. */
  readonly unread: number
  /** When the oldest post that waits was due to leave; null: none waits. */
  readonly oldestDue: number | null
  /** When the first timer falls due; null: there is none. */
  readonly firstTimer: number | null
  /** Groups that the account is not in any more, and since when. */
  readonly lostGroups: readonly { readonly topic: string; readonly lost: number }[]
  readonly backupFailed: boolean
  /** What keeps posts that should have left; null: they leave. */
  readonly late: Late | null
  /** Bytes of pictures and files that are kept. */
  readonly kept: number
  /** Each of several accounts; none where there is one, which the rest is of. */
  readonly accounts: readonly AccountCondition[]
}

/** A lost gateway is come back to within seconds; what lasts longer wants somebody. */
const LOGGED_OUT = 3 * MINUTE
/** In a street's groups somebody always speaks within an hour of daytime. */
const SILENT = HOUR
/** One now and then is lost in the wire; so many an hour are a gateway that is not well. */
const UNREAD = 10
/** The pace alone makes nobody wait so long. */
const STUCK = 15 * MINUTE
const OVERDUE = 5 * MINUTE
/** A list of rooms may lack one for a moment. */
const LACKED = 25_000

/** What is wrong at a moment. What only follows from something worse is left out. */
export function troublesOf(
  is: Condition,
  policy: Pick<Policy, 'quiet' | 'keep'>,
): readonly Trouble[] {
  const { now } = is
  const own = (account: Pick<AccountCondition, Own>) => ownTroubles(account, now, policy)
  const wrong: Readonly<Record<Exclude<TroubleKind, OwnTrouble>, boolean>> = {
    database: is.late?.why === 'database',
    unread: is.unread >= UNREAD,
    group: is.up && lostFor(is).length > 0,
    partner: is.late?.why === 'partner' && is.late.ms >= OVERDUE,
    pictures: is.late?.why === 'pictures' && is.late.ms >= OVERDUE,
    timers: is.firstTimer !== null && now - is.firstTimer >= OVERDUE,
    backup: is.backupFailed,
    files: nearlyFull(is.kept, policy.keep.files),
  }
  const single = is.accounts.length === 0 ? own({ ...is, mute: false }) : null
  // Nothing is said to one that sits in no group yet.
  const each = is.accounts.map((account) => {
    const found = own(account)
    return {
      account: account.name,
      wrong: { ...found, silent: found.silent && account.topics.length > 0 },
    }
  })
  return TROUBLES.flatMap((kind): readonly Trouble[] => {
    if (!isOwn(kind)) return wrong[kind] ? [kind] : []
    if (single !== null) return single[kind] ? [kind] : []
    return each.flatMap(({ account, wrong }) =>
      wrong[kind] ? [`${kind} ${account}` as const] : [],
    )
  })
}

/** What is wrong with an account, and not with all that the bot does. */
const OWN = ['logged-out', 'gateway', 'silent', 'outbox'] as const
type OwnTrouble = (typeof OWN)[number]
const isOwn = (kind: TroubleKind): kind is OwnTrouble => OWN.some((each) => each === kind)

type Own = 'up' | 'mute' | 'since' | 'late' | 'lastIn' | 'oldestDue'

function ownTroubles(
  is: Pick<AccountCondition, Own>,
  now: number,
  policy: Pick<Policy, 'quiet'>,
): Readonly<Record<OwnTrouble, boolean>> {
  return {
    'logged-out': !is.up && now - is.since >= LOGGED_OUT,
    gateway: is.up && is.late?.why === 'gateway',
    silent: is.up && silentFor({ ...is, now }, policy) >= SILENT,
    outbox: is.up && (is.mute || (is.oldestDue !== null && now - is.oldestDue >= STUCK)),
  }
}

/** The groups that are lost for good reason, by their names. */
export function lostFor({
  now,
  lostGroups,
}: Pick<Condition, 'now' | 'lostGroups'>): readonly string[] {
  return lostGroups.filter(({ lost }) => now - lost >= LACKED).map(({ topic }) => topic)
}

/** ms of this day's hours in which nothing came, though the account was there to hear it. */
function silentFor(
  { now, since, lastIn }: Pick<Condition, 'now' | 'since' | 'lastIn'>,
  policy: Pick<Policy, 'quiet'>,
): number {
  if (quietAt(now, policy)) return 0
  const heard = Math.max(since, lastIn ?? 0)
  // A silence that began at night counts from the morning on.
  return now - quietEnd(heard, policy)
}
