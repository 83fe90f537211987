import { ACCOUNT_LOST } from '../../domain/model/across/account-lost.ts'
import { LIVING } from '../../domain/model/case.ts'
import { DAY } from '../../domain/model/time.ts'
import type { FeedKind } from './feed-kind.ts'

/** What of the records a kind of row is made of. Each touch of a table names keys; a key's row is what it is at the commit. */
export interface Source {
  readonly kind: Exclude<FeedKind, 'whole'>
  readonly touches: readonly Touch[]
  /** The body of a key (`?`) as JSON; no row where it is kept no more. */
  readonly body: string
  /** The keys that a snapshot tells of. */
  readonly standing: string
  /** What is told of a key that is kept no more. */
  readonly gone: (key: string) => Readonly<Record<string, unknown>> | null
}

interface Touch {
  readonly table: string
  readonly on: readonly ('insert' | 'update' | 'delete')[]
  /** A column, or a query, that gives the keys of the row `new`; of a deleted one `new` stands for it as well. */
  readonly keys: string
  /** An update counts only where this column is written; and only of rows of which this holds. */
  readonly of?: string
  readonly when?: string
}

/** How far back a snapshot tells of what is over, from the newest there is: so it asks no clock, and stays small. */
const BACK = 2 * DAY

/** A JSON truth of a number. */
const truth = (sql: string): string => `json(iif(${sql}, 'true', 'false'))`

const ALWAYS = ['insert', 'update', 'delete'] as const

const stockKeys = (area: string): string => `
  select json_array(new.stock, ${area}, line.value ->> 'item') from json_each(new.lines) as line
  where ${area} is not null`

/** A building of a roll-call, by the roll-call's number. */
const rollcall: Source = {
  kind: 'rollcall',
  touches: [
    { table: 'answer', on: ALWAYS, keys: 'select new.rollcall' },
    { table: 'rollcall', on: ALWAYS, keys: 'select new.id' },
  ],
  // A household of the list stands in quotes in its JSON, and needs none of them escaped.
  body: `
    select json_object('id', id, 'area', area_id, 'form', form, 'opened', opened, 'deadline', deadline,
      'state', state, 'expected', json_array_length(expected), 'answered', count(expects), 'abnormal', coalesce(sum(abnormal), 0))
    from (
      select rollcall.*, answer.abnormal, iif(instr(expected, '"' || answer.household || '"') > 0, 1, null) as expects
      from rollcall left join answer on answer.rollcall = rollcall.id
      where rollcall.id = cast(? as integer)
        and not exists (select 1 from rollcall as below where below.parent = rollcall.id)
    ) group by id`,
  standing: `select id from rollcall
    where state = 'open' or opened >= (select max(opened) from rollcall) - ${BACK}`,
  gone: (key) => ({ id: Number(key), gone: true }),
}

const cases: Source = {
  kind: 'case',
  touches: [{ table: 'cases', on: ALWAYS, keys: 'select new.number' }],
  body: `
    select json_object('number', number, 'category', category, 'urgent', ${truth('urgent')}, 'state', state,
      'level', level, 'area', area_id, 'opened', opened, 'since', since, 'due', due, 'parent', parent)
    from cases where number = cast(? as integer)`,
  standing: `select number from cases
    where state in (${LIVING.map((state) => `'${state}'`).join(', ')})
      or opened >= (select max(opened) from cases) - ${BACK}`,
  gone: (key) => ({ number: Number(key), gone: true }),
}

const area: Source = {
  kind: 'area',
  touches: [{ table: 'area', on: ['insert', 'update'], keys: 'select new.id' }],
  body: `
    select json_object('id', id, 'path', path, 'name', name, 'level', level, 'left', ${truth('gone')})
    from area where id = cast(? as integer)`,
  standing: 'select id from area',
  gone: () => null,
}

/** An item of a stock in an area: keys are `[stock, area, item]`. Never gone, but down to nought. */
const stock: Source = {
  kind: 'stock',
  touches: [
    {
      table: 'movement',
      on: ALWAYS,
      keys: `${stockKeys('new.area_id')} union ${stockKeys('new.to_area_id')}`,
    },
    {
      table: 'stock_carried',
      on: ALWAYS,
      keys: 'select json_array(new.stock, new.area_id, new.item)',
    },
  ],
  body: `
    with one as (select key ->> 0 as stock, key ->> 1 as area, key ->> 2 as item from (select ? as key)),
    moved as (
      select kind, area_id, to_area_id, signed_at is not null as signed,
        to_place is null and to_household is null as shelf, line.value ->> 'count' as count
      from one, movement, json_each(lines) as line
      where movement.stock = one.stock and struck is null and line.value ->> 'item' = one.item
        and (area_id = one.area or to_area_id = one.area)
    ),
    shares as (
      select case
          when kind = 'in' then iif(signed, count, 0)
          when kind = 'count' then count
          else -count end as balance,
        iif(kind <> 'count' and not signed, count, 0) as transit
      from moved, one where area_id = one.area
      union all
      select count, 0 from moved, one where kind = 'move' and signed and shelf and to_area_id = one.area
      union all
      select count, 0 from stock_carried, one
      where stock_carried.stock = one.stock and area_id = one.area and stock_carried.item = one.item
    )
    select json_object('stock', stock, 'area', area, 'item', item,
      'balance', coalesce((select sum(balance) from shares), 0), 'transit', coalesce((select sum(transit) from shares), 0))
    from one`,
  standing: `
    select json_array(stock, area_id, line.value ->> 'item') from movement, json_each(lines) as line
    union select json_array(stock, to_area_id, line.value ->> 'item') from movement, json_each(lines) as line
      where to_area_id is not null
    union select json_array(stock, area_id, item) from stock_carried`,
  gone: () => null,
}

const notice: Source = {
  kind: 'notice',
  touches: [
    { table: 'notice', on: ALWAYS, keys: 'select new.number' },
    { table: 'receipt', on: ALWAYS, keys: 'select new.notice' },
    {
      table: 'outbox',
      on: ['update'],
      of: 'left_at',
      keys: 'select new.notice',
      when: 'new.notice is not null',
    },
  ],
  body: `
    select json_object('number', number, 'kind', kind, 'sort', sort, 'haste', haste, 'state', state,
      'all', ${truth('whole')}, 'at', at, 'ends', ends, 'groups', json_array_length(topics),
      'receipts', (select count(*) from receipt where receipt.notice = notice.number),
      'told', (select count(distinct place) from outbox where outbox.notice = notice.number and left_at is not null),
      'city', city)
    from notice where number = cast(? as integer)`,
  standing: 'select number from notice',
  gone: (key) => ({ number: Number(key), gone: true }),
}

const slot: Source = {
  kind: 'slot',
  touches: [
    { table: 'slot', on: ALWAYS, keys: 'select new.id' },
    { table: 'holding', on: ALWAYS, keys: 'select new.slot' },
  ],
  body: `
    select json_object('id', id, 'area', area_id, 'rota', rota, 'place', place, 'from', begins, 'to', ends,
      'wanted', wanted, 'ended', ended,
      'holders', (select count(*) from holding where holding.slot = slot.id and gave_up is null),
      'came', (select count(*) from holding where holding.slot = slot.id and came is not null))
    from slot where id = cast(? as integer)`,
  standing: `select id from slot
    where ended is null or begins >= (select max(begins) from slot) - ${BACK}`,
  gone: (key) => ({ id: Number(key), gone: true }),
}

/** The accounts of a street that has several; of the only one that it is lost, by a mark (the empty name). */
const account: Source = {
  kind: 'account',
  touches: [
    { table: 'account', on: ALWAYS, keys: 'select new.name' },
    { table: 'mark', on: ALWAYS, keys: "select ''", when: `new.key = '${ACCOUNT_LOST}'` },
  ],
  body: `
    select json_object('name', name, 'up', ${truth('up')}, 'mute', ${truth('mute')}, 'since', since, 'silent', silent)
    from (
      select name, up, mute, since, json_array_length(silent) as silent from account
      union all select '', 0, 0, at, 0 from mark where key = '${ACCOUNT_LOST}'
    ) where name = ?`,
  standing: `select name from account union select '' from mark where key = '${ACCOUNT_LOST}'`,
  gone: (key) => ({ name: key, gone: true }),
}

/** Keys are `[sort, role, own, street]`. */
const crossing: Source = {
  kind: 'crossing',
  touches: [
    {
      table: 'crossing',
      on: ALWAYS,
      keys: 'select json_array(new.kind, new.role, new.own, new.street)',
    },
  ],
  body: `
    select json_object('sort', kind, 'role', role, 'own', own, 'other', street, 'theirs', theirs,
      'stage', stage, 'sightings', sightings, 'at', at)
    from crossing, (select ? as key)
    where kind = key ->> 0 and role = key ->> 1 and own = key ->> 2 and street = key ->> 3`,
  standing: 'select json_array(kind, role, own, street) from crossing',
  gone(key) {
    const [sort, role, own, other] = JSON.parse(key) as readonly unknown[]
    return { sort, role, own, other, gone: true }
  },
}

/**
 * All that the city sums. Another kind is another entry here, its body in `feed-kind.ts`, and its table in the city's
 * schema.
 */
export const SOURCES: readonly Source[] = [
  area,
  rollcall,
  cases,
  stock,
  notice,
  slot,
  account,
  crossing,
]

/** The triggers that note what is touched. They are this connection's own and leave no trace in the file. */
export function triggersOf({ kind, touches }: Source): readonly string[] {
  return touches.flatMap(({ table, on, keys, of, when }) =>
    on.map((deed) => {
      const row = deed === 'delete' ? 'old' : 'new'
      const named = keys.replaceAll('new.', `${row}.`)
      // What conflicts is looked for, not ignored: how the statement outside meets conflicts would rule here, too.
      const written = of !== undefined && deed === 'update' ? ` of ${of}` : ''
      const those = when === undefined ? '' : ` when ${when.replaceAll('new.', `${row}.`)}`
      return `create temp trigger feed_${table}_${deed} after ${deed}${written} on main."${table}"${those} begin
        insert into touched (kind, key)
        select '${kind}', told.key from (select 0 as key where 0 union ${named}) as told
        where not exists (select 1 from touched where touched.kind = '${kind}' and touched.key = cast(told.key as text));
      end`
    }),
  )
}
