import { type RawBuilder, sql } from 'kysely'
import { type ContactId, DELETED, type Named } from '../../domain/model/person.ts'
import {
  type Address,
  addressKey,
  addressOf,
  type Picture,
  type Post,
} from '../../domain/model/post.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns, hot } from '../database/statement.ts'
import type { OutboxState, OutboxTable } from '../database/tables.ts'
import { type Traces, without } from '../people/traces.ts'

/** A post on its way, or one that has left. */
export interface OutboxRow extends Post {
  readonly id: number
  readonly state: OutboxState
  /** When it was decided upon. */
  readonly made: number
  readonly waitUntil: number
  readonly staleAt: number | null
  readonly tries: number
  /** When its words left, and as what; its picture may be to come yet. */
  readonly leftAt: number | null
  readonly sentId: string | null
  readonly file: string | null
  readonly why: string | null
  readonly partOf: number | null
  /** By which account of a street of several it left, or is leaving. */
  readonly account?: string
}

/** Further back nobody means a post by a short word. */
const MOST_SPOKEN = 60

/** What was said may have its picture to come yet. */
const SAID = ['pending', 'sending', 'sent'] as const satisfies readonly OutboxState[]

/** What the bot says, from the decision to the chat. */
export function outboxStore(db: Connection) {
  const insert = hot(db, (query, given: OutboxTable) =>
    query.insertInto('outbox').values(columns(given, ...ALL)),
  )
  const inState = hot(db, (query, given: { state: OutboxState }) =>
    query.selectFrom('outbox').selectAll().where('state', '=', given.state).orderBy('id'),
  )
  const update = hot(db, (query, given: Progress & { id: number }) =>
    query
      .updateTable('outbox')
      .set(columns(given, ...PROGRESS))
      .where('id', '=', given.id),
  )
  const leftSince = hot(db, (query, given: { since: number }) =>
    query
      .selectFrom('outbox')
      .select(['place', 'left_at', 'account'])
      .where('state', 'in', SAID)
      .where('left_at', '>=', given.since)
      .where('part_of', 'is', null)
      .orderBy('left_at'),
  )
  const urgentSince = hot(db, (query, given: { since: number }) =>
    query
      .selectFrom('outbox')
      .select(['place', 'about', 'answer', 'mentions', 'left_at'])
      .where('state', 'in', SAID)
      .where('left_at', '>=', given.since)
      .where('urgent', '=', 1)
      .orderBy('left_at'),
  )

  const spokenOf = hot(db, (query, given: { place: string; since: number }) =>
    query
      .selectFrom('outbox')
      .select(['about', 'left_at'])
      .where('place', '=', given.place)
      .where('left_at', '>=', given.since)
      .orderBy('left_at', 'desc')
      .limit(MOST_SPOKEN),
  )
  const lastSpokenOf = hot(db, (query, given: { place: string }) =>
    query
      .selectFrom('outbox')
      .select('left_at')
      .where('place', '=', given.place)
      .where('left_at', 'is not', null)
      .where('about', '!=', '[]')
      .orderBy('left_at', 'desc')
      .limit(1),
  )
  /** By place, when a case was last spoken of there, 0 for never: looked up for every line of talk. It may be too late, never too early. */
  const lastSpoken = new Map<string, number>()
  const sentAs = hot(db, (query, { id }: { id: string }) =>
    query.selectFrom('outbox').select('id').where('state', '=', 'sent').where('sent_id', '=', id),
  )

  return {
    /** Takes a post in, to leave from a moment on. */
    add(id: number, post: Post, made: number, state: 'pending' | 'stale', from = made): void {
      insert.run({
        id,
        state,
        place: addressKey(post.to),
        text: post.text,
        mentions: JSON.stringify(post.mentions.map(({ contact, name }) => ({ contact, name }))),
        about: JSON.stringify(post.about),
        answer: post.answer ? 1 : 0,
        night: post.night ? 1 : 0,
        urgent: post.urgent ? 1 : 0,
        picture: post.picture === null ? null : JSON.stringify(post.picture),
        made,
        wait_until: from,
        stale_at: staleAt(post, made),
        tries: 0,
        left_at: null,
        sent_id: null,
        file: null,
        why: state === 'stale' ? 'asked too late, or one answer too many' : null,
        part_of: null,
        notice: post.notice ?? null,
        haste: post.haste ?? null,
        account: null,
      })
    },
    /** What of a notice has not left leaves no more. */
    dropNotice(notice: number, why: string): void {
      change(db, (query) =>
        query
          .updateTable('outbox')
          .set({ state: 'stale', why })
          .where('notice', '=', notice)
          .where('state', '=', 'pending')
          .where('left_at', 'is', null),
      )
    },
    waiting: (): readonly OutboxRow[] => inState.all({ state: 'pending' }).map(outboxRowOf),
    /** What was being sent when the program ended. */
    cutOff: (): readonly OutboxRow[] => inState.all({ state: 'sending' }).map(outboxRowOf),
    /** Writes how far a post is. */
    put(row: OutboxRow): void {
      update.run({
        id: row.id,
        state: row.state,
        text: row.text,
        mentions: JSON.stringify(row.mentions),
        about: JSON.stringify(row.about),
        wait_until: row.waitUntil,
        tries: row.tries,
        left_at: row.leftAt,
        sent_id: row.sentId,
        file: row.file,
        why: row.why,
        part_of: row.partOf,
        account: row.account ?? null,
      })
      if (row.leftAt === null || row.about.length === 0) return
      const place = addressKey(row.to)
      const last = lastSpoken.get(place)
      if (last !== undefined && last < row.leftAt) lastSpoken.set(place, row.leftAt)
    },
    /** When a case was last spoken of in a place; 0 for never. */
    lastSpokeOfCases(to: Address): number {
      const place = addressKey(to)
      const known = lastSpoken.get(place)
      if (known !== undefined) return known
      const last = lastSpokenOf.get({ place })?.left_at ?? 0
      lastSpoken.set(place, last)
      return last
    },
    /** Whether a message of this id is a post of ours. */
    hasSent: (id: string): boolean => sentAs.get({ id }) !== undefined,
    /** Which cases were spoken of in a place since a moment, and when last; the latest first. */
    spokenOf(
      to: Address,
      since: number,
    ): readonly { readonly number: number; readonly at: number }[] {
      const last = new Map<number, number>()
      for (const { about, left_at } of spokenOf.all({ place: addressKey(to), since })) {
        const numbers: readonly number[] = JSON.parse(about)
        for (const number of numbers) if (!last.has(number)) last.set(number, left_at ?? since)
      }
      return [...last].map(([number, at]) => ({ number, at }))
    },
    /** When posts left for which place, since a moment, oldest first. */
    leftSince: (
      since: number,
    ): readonly { readonly place: string; readonly at: number; readonly account: string }[] =>
      leftSince.all({ since }).map(({ place, left_at, account }) => ({
        place,
        at: left_at ?? 0,
        account: account ?? '',
      })),
    /** The urgent posts that left since a moment, those in a list too, oldest first. */
    urgentSince: (
      since: number,
    ): readonly (Pick<Post, 'about' | 'answer' | 'mentions'> & {
      readonly place: string
      readonly at: number
    })[] =>
      urgentSince.all({ since }).map(({ place, about, answer, mentions, left_at }) => ({
        place,
        about: JSON.parse(about),
        answer: answer === 1,
        mentions: JSON.parse(mentions),
        at: left_at ?? 0,
      })),
    /** To whom answers were given where, as far as the last so many posts tell; oldest first. */
    answers: (
      most: number,
    ): readonly {
      readonly place: string
      readonly at: number
      readonly to: ContactId
      readonly said: boolean
    }[] =>
      ask(db, (query) =>
        query
          .selectFrom('outbox')
          .select(['place', 'made', 'mentions', 'answer', 'state'])
          .orderBy('id', 'desc')
          .limit(most),
      )
        .filter(({ answer }) => answer === 1)
        .reverse()
        .flatMap(({ place, made, mentions, state }) => {
          const address = addressOf(place)
          const named: readonly Named[] = JSON.parse(mentions)
          const to = address.kind === 'contact' ? address.contact : named[0]?.contact
          return to === undefined ? [] : [{ place, at: made, to, said: state !== 'stale' }]
        }),
    /** All that is still kept, in the order it was decided. */
    all: (): readonly OutboxRow[] =>
      ask(db, (query) => query.selectFrom('outbox').selectAll().orderBy('id')).map(outboxRowOf),
    /** Where posts stand, or will stand, without the kept file that they were to show. */
    leftWithout(file: number): readonly Address[] {
      const picture = JSON.stringify({ kind: 'kept', file } satisfies Picture)
      return ask(db, (query) =>
        query
          .selectFrom('outbox')
          .select('place')
          .distinct()
          .where('state', 'in', ['sending', 'sent'])
          .where('left_at', 'is not', null)
          .where('picture', '=', picture)
          .where('file', 'is', null),
      ).map(({ place }) => addressOf(place))
    },
    /** What could not be said. */
    failed: (): readonly {
      readonly place: string
      readonly made: number
      readonly why: string
    }[] =>
      ask(db, (query) =>
        query
          .selectFrom('outbox')
          .select(['place', 'made', 'why'])
          .where('state', '=', 'failed')
          .orderBy('id'),
      ).map(({ place, made, why }) => ({ place, made, why: why ?? '' })),
    /** How many there are in each state. */
    counts: (): ReadonlyMap<OutboxState, number> =>
      new Map(
        ask(db, (query) =>
          query
            .selectFrom('outbox')
            .select((is) => ['state' as const, is.fn.countAll<number>().as('count')])
            .groupBy('state'),
        ).map(({ state, count }) => [state, count]),
      ),
    expire(before: number, plainBefore = before): void {
      change(db, (query) =>
        query
          .deleteFrom('outbox')
          .where((is) =>
            is.or([
              is('made', '<', before),
              is.and([
                is('made', '<', plainBefore),
                is('about', '=', '[]'),
                is('notice', 'is', null),
              ]),
            ]),
          )
          .where('state', 'not in', ['pending', 'sending']),
      )
    },
    /**
     * Deletes what was said to a contact, of their cases, and what names or quotes them. What is on its way goes as well,
     * or leaves without that. Answers with what others were to hear of their cases yet, to be said anew.
     */
    forget(traces: Traces): readonly OutboxRow[] {
      const found = ask(db, (query) =>
        query.selectFrom('outbox').selectAll().where(mayTell(traces)).orderBy('id'),
      )
      const again: OutboxRow[] = []
      const remove = (id: number) =>
        change(db, (query) => query.deleteFrom('outbox').where('id', '=', id))
      for (const row of found.map(outboxRowOf)) {
        const told = tells(row, traces)
        if (told === null) continue
        const others =
          addressKey(row.to) !== addressKey({ kind: 'contact', contact: traces.contact })
        if (row.notice !== undefined && (row.leftAt !== null || told === 'case')) {
          // Who heard it is to hear when it is over: that it went there stays, without the words.
          const state = row.state === 'pending' && row.leftAt === null ? 'stale' : row.state
          change(db, (query) =>
            query
              .updateTable('outbox')
              .set({ text: DELETED, mentions: '[]', state })
              .where('id', '=', row.id),
          )
          continue
        }
        // `没有 #7` names a case and tells nothing of it: said anew, it would.
        const quotes = told === 'words' || row.about.length === 0
        if (row.state === 'pending' && others && quotes) {
          const text = without(row.text, traces)
          // It was made of their words alone.
          if (!/[\p{L}\p{N}]/u.test(text) && row.picture === null) {
            remove(row.id)
            continue
          }
          const mentions = row.mentions.filter(({ contact }) => contact !== traces.contact)
          change(db, (query) =>
            query
              .updateTable('outbox')
              .set({ text, mentions: JSON.stringify(mentions) })
              .where('id', '=', row.id),
          )
          continue
        }
        if (row.state === 'pending' && row.leftAt === null && others) again.push(row)
        remove(row.id)
      }
      return again
    },
  }
}

/** What is about a case is always worth saying, but for a notice of it, which has an end. */
function staleAt({ stale, about, notice }: Post, made: number): number | null {
  return stale === null || (about.length > 0 && notice === undefined) ? null : made + stale
}

/** Where anything of a contact may stand: all that `tells` finds, and some more. */
function mayTell({ contact, cases, names, words }: Traces): RawBuilder<boolean> {
  const has = (text: string) => sql<boolean>`instr(text, ${text}) > 0`
  const conditions = [
    sql<boolean>`place = ${addressKey({ kind: 'contact', contact })}`,
    sql<boolean>`instr(mentions, ${JSON.stringify(contact)}) > 0`,
    ...cases.flatMap((number) => [
      has(`#${number}`),
      sql<boolean>`instr(about, ${String(number)}) > 0`,
    ]),
    ...[...names, ...words].map((trace) => has(trace.slice(0, QUOTED))),
  ]
  return sql<boolean>`(${sql.join(conditions, sql` or `)})`
}

/** Posts quote long words cut; so much of them is never cut. */
const QUOTED = 60

/** Whether a post was said to a contact or is about a case of theirs, or names or quotes them; null: neither. */
function tells(row: OutboxRow, { contact, cases, names, words }: Traces): 'case' | 'words' | null {
  const own = cases.some(
    (number) => row.about.includes(number) || new RegExp(`#${number}(?!\\d)`).test(row.text),
  )
  if (own) return 'case'
  const named =
    addressKey(row.to) === addressKey({ kind: 'contact', contact }) ||
    row.mentions.some((each) => each.contact === contact) ||
    [...names, ...words].some((trace) => row.text.includes(trace.slice(0, QUOTED)))
  return named ? 'words' : null
}

function outboxRowOf(row: OutboxTable): OutboxRow {
  const mentions: readonly Named[] = JSON.parse(row.mentions)
  const about: readonly number[] = JSON.parse(row.about)
  const picture: Picture | null = row.picture === null ? null : JSON.parse(row.picture)
  return {
    id: row.id,
    state: row.state,
    to: addressOf(row.place),
    text: row.text,
    mentions,
    about,
    answer: row.answer === 1,
    night: row.night === 1,
    urgent: row.urgent === 1,
    picture,
    stale: row.stale_at === null ? null : row.stale_at - row.made,
    made: row.made,
    waitUntil: row.wait_until,
    staleAt: row.stale_at,
    tries: row.tries,
    leftAt: row.left_at,
    sentId: row.sent_id,
    file: row.file,
    why: row.why,
    partOf: row.part_of,
    ...(row.notice === null ? {} : { notice: row.notice }),
    ...(row.haste === null ? {} : { haste: row.haste }),
    ...(row.account === null ? {} : { account: row.account }),
  }
}

const PROGRESS = [
  'state',
  'text',
  'mentions',
  'about',
  'wait_until',
  'tries',
  'left_at',
  'sent_id',
  'file',
  'why',
  'part_of',
  'account',
] as const
type Progress = Pick<OutboxTable, (typeof PROGRESS)[number]>

const ALL = [
  'id',
  'place',
  'answer',
  'night',
  'urgent',
  'picture',
  'made',
  'stale_at',
  'notice',
  'haste',
  ...PROGRESS,
] as const
