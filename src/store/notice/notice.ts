import type { Notice, Reached, Receipt } from '../../domain/model/notice/notice.ts'
import { type ContactId, DELETED } from '../../domain/model/person.ts'
import { type Address, addressKey, addressOf } from '../../domain/model/post.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns, hot } from '../database/statement.ts'
import type { NoticeTable, OutboxState, ReceiptTable } from '../database/tables.ts'

/** Word to many groups. They are few, and are remembered: each message in a group asks whether one stands there. */
export function noticeStore(db: Connection) {
  const put = hot(db, (query, given: NoticeTable) =>
    query
      .insertInto('notice')
      .values(columns(given, ...COLUMNS))
      .onConflict((conflict) => conflict.column('number').doUpdateSet(columns(given, ...CHANGING))),
  )
  const sign = hot(db, (query, given: ReceiptTable) =>
    query
      .insertInto('receipt')
      .values(columns(given, 'notice', 'place', 'contact', 'name', 'at'))
      .onConflict((conflict) => conflict.columns(['notice', 'place']).doNothing()),
  )
  const posts = hot(db, (query, given: { notice: number }) =>
    query
      .selectFrom('outbox')
      .select(['place', 'state', 'left_at', 'tries', 'why'])
      .where('notice', '=', given.notice)
      .orderBy('id'),
  )
  const receipts = hot(db, (query, given: { notice: number }) =>
    query.selectFrom('receipt').selectAll().where('notice', '=', given.notice),
  )
  let kept: readonly Notice[] | null = null

  function all(): readonly Notice[] {
    kept ??= ask(db, (query) => query.selectFrom('notice').selectAll().orderBy('number')).map(
      noticeOf,
    )
    return kept
  }

  const numbered = (number: number): Notice | undefined =>
    all().find((notice) => notice.number === number)

  return {
    put(notice: Notice): void {
      put.run(rowOf(notice))
      const others = all().filter(({ number }) => number !== notice.number)
      kept = [...others, notice].sort((a, b) => a.number - b.number)
    },
    numbered,
    /** All that are kept, oldest first. */
    all,
    /** Whether it was taken back, or its end has come: no more of it leaves. */
    isOver(number: number): boolean {
      const state = numbered(number)?.state
      return state === 'cancelled' || state === 'expired'
    },
    sign(notice: number, to: Address, { by, at }: Receipt): void {
      sign.run({ notice, place: addressKey(to), contact: by.contact, name: by.name, at })
    },
    /** What came of it in each group, in the order in which it goes. */
    reached(notice: number): readonly Reached[] {
      const signed = new Map(receipts.all({ notice }).map((row) => [row.place, receiptOf(row)]))
      const found = new Map<string, Reached>()
      for (const { place, state, left_at: left, tries, why } of posts.all({ notice })) {
        const before = found.get(place)
        found.set(place, {
          to: addressOf(place),
          left: before?.left ?? left,
          heard: before?.heard === true || mayBeHeard(state, left, tries, why),
          waits:
            before?.waits === true ||
            ((state === 'pending' || state === 'sending') && left === null),
          receipt: signed.get(place) ?? null,
        })
      }
      return [...found.values()]
    },
    /** Those that began before a moment, with what was answered. */
    expire(before: number): void {
      kept = null
      change(db, (query) =>
        query
          .deleteFrom('receipt')
          .where(
            'notice',
            'in',
            query.selectFrom('notice').select('number').where('at', '<', before),
          ),
      )
      change(db, (query) => query.deleteFrom('notice').where('at', '<', before))
    },
    /** What a contact sent stays, without their name; what they typed of somebody they looked for goes. */
    remove(contact: ContactId): void {
      kept = null
      change(db, (query) =>
        query
          .updateTable('notice')
          .set({ text: DELETED })
          .where('contact', '=', contact)
          .where('sort', '=', 'lost'),
      )
      change(db, (query) =>
        query.updateTable('notice').set({ name: DELETED }).where('contact', '=', contact),
      )
      change(db, (query) =>
        query.updateTable('receipt').set({ name: DELETED }).where('contact', '=', contact),
      )
    },
    /** Something was undone in the store. */
    forget(): void {
      kept = null
    },
  }
}

/** It left, is leaving, or nobody can tell whether it did. */
function mayBeHeard(
  state: OutboxState,
  left: number | null,
  tries: number,
  why: string | null,
): boolean {
  return (
    left !== null || state === 'sending' || (tries > 0 && why?.includes('may have been') === true)
  )
}

function receiptOf({ contact, name, at }: ReceiptTable): Receipt {
  return { by: { contact, name }, at }
}

function rowOf(notice: Notice): NoticeTable {
  return {
    number: notice.number,
    kind: notice.kind,
    sort: notice.sort,
    haste: notice.haste,
    refers: notice.refers,
    case_number: notice.case,
    contact: notice.by.contact,
    name: notice.by.name,
    office: notice.office,
    said_in: addressKey(notice.from),
    areas: JSON.stringify(notice.areas),
    topics: JSON.stringify(notice.topics),
    whole: notice.whole ? 1 : 0,
    text: notice.text,
    at: notice.at,
    ends: notice.ends,
    state: notice.state,
    stage: notice.stage,
    city: notice.city,
  }
}

function noticeOf(row: NoticeTable): Notice {
  return {
    number: row.number,
    kind: row.kind,
    sort: row.sort,
    haste: row.haste,
    refers: row.refers,
    case: row.case_number,
    by: { contact: row.contact, name: row.name },
    office: row.office,
    from: addressOf(row.said_in),
    areas: JSON.parse(row.areas),
    topics: JSON.parse(row.topics),
    whole: row.whole === 1,
    text: row.text,
    at: row.at,
    ends: row.ends,
    state: row.state,
    stage: row.stage,
    city: row.city,
  }
}

const CHANGING = ['topics', 'text', 'ends', 'state', 'stage'] as const
const COLUMNS = [
  'number',
  'kind',
  'sort',
  'haste',
  'refers',
  'case_number',
  'contact',
  'name',
  'office',
  'said_in',
  'areas',
  'whole',
  'at',
  'city',
  ...CHANGING,
] as const
