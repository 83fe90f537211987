import { createHmac } from 'node:crypto'
import type pg from 'pg'
import type { CityNotice } from '../../domain/model/across/letter.ts'
import type { NoticeKind } from '../../domain/model/notice/notice.ts'
import { DAY, HOUR } from '../../domain/model/time.ts'
import type {
  BulletinState,
  CityNoticeStanding,
  Spread,
} from '../../server/protocol/city-messages.ts'
import type { Database } from '../database/open.ts'
import { whole } from '../database/whole.ts'
import { EVERY } from './post-office.ts'
import { opened, type Secret, sealed } from './sealed.ts'

/** Word that somebody of the city wants all streets, or some, to hear. */
export interface Wanted {
  readonly by: string
  readonly text: string
  /** By their names; null: all. */
  readonly streets: readonly string[] | null
  readonly pressing: boolean
  /** Unix ms. */
  readonly ends: number
}

/** What became of a second person's word. */
export type Agreed = 'sent' | 'same' | 'gone'

/** What of it only the city can read. */
interface Words {
  readonly text: string
  readonly by: string
  readonly agreed: string | null
}

/** Nobody agreed by then: it does not leave. */
const LAPSES = HOUR
/** Those that are older are shown no more, and what they said is erased. */
const SHOWN = 7 * DAY

interface Row {
  readonly number: number
  readonly version: number
  readonly kind: NoticeKind
  readonly pressing: boolean
  readonly ends: string
  readonly at: string
  readonly streets: readonly string[] | null
  readonly asker: string
  readonly state: 'asked' | 'sent' | 'dropped'
  readonly words: Buffer | null
}

/** The city's own notices (市级通知): asked for by one, sent by another's word, each under one number for all its life. */
export function bulletins(
  db: Database,
  { secret, city, now }: { readonly secret: Secret; readonly city: string; now(): number },
) {
  /** Who somebody is, told apart by those alone who have the secret. */
  const mark = (who: string): string => createHmac('sha256', secret).update(who).digest('hex')
  const address = (number: number, version: number) => ['bulletin', String(number), String(version)]

  function wordsOf({ number, version, words }: Row): Words | null {
    return words === null ? null : (opened(secret, address(number, version), words) as Words | null)
  }

  async function put(
    client: pg.PoolClient,
    number: number,
    version: number,
    kind: NoticeKind,
    { by, text, streets, pressing, ends }: Wanted,
  ): Promise<number> {
    const words = sealed(secret, address(number, version), { text, by, agreed: null })
    await client.query(
      `insert into city.bulletin (number, version, kind, pressing, ends, at, streets, asker, state, words)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'asked', $9)`,
      [number, version, kind, pressing, ends, now(), streets, mark(by), words],
    )
    return number
  }

  /** One that is asked for and waits; it is held until the end of the transaction. */
  async function asked(client: pg.PoolClient, number: number): Promise<Row | null> {
    const { rows } = await client.query<Row>(
      'select * from city.bulletin where number = $1 order by version desc limit 1 for update',
      [number],
    )
    const row = rows[0] ?? null
    return row?.state === 'asked' && Number(row.at) > now() - LAPSES ? row : null
  }

  return {
    /** Somebody wants it said. Answers with its number. */
    ask: (wanted: Wanted): Promise<number> =>
      whole(db, async (client) => {
        await client.query('lock table city.bulletin in exclusive mode')
        const { rows } = await client.query<{ last: number | null }>(
          'select max(number) as last from city.bulletin',
        )
        return await put(client, (rows[0]?.last ?? 0) + 1, 1, 'alert', wanted)
      }),
    /** It is to be put right, or taken back; false where none of that number was sent. */
    follow: (
      number: number,
      kind: 'update' | 'cancel',
      { by, text, ends }: Pick<Wanted, 'by' | 'text' | 'ends'>,
    ): Promise<boolean> =>
      whole(db, async (client) => {
        await client.query('lock table city.bulletin in exclusive mode')
        const { rows } = await client.query<Row>(
          'select * from city.bulletin where number = $1 order by version desc',
          [number],
        )
        const [last] = rows
        const sent = rows.find(({ state }) => state === 'sent')
        if (last === undefined || sent === undefined || sent.kind === 'cancel') return false
        const { streets, pressing } = sent
        const told = { by, text: kind === 'cancel' ? '' : text, streets, pressing, ends }
        await put(client, number, last.version + 1, kind, told)
        return true
      }),
    /** Another than who asked says yes: it is on its way to each street. */
    agree: (number: number, who: string): Promise<Agreed> =>
      whole(db, async (client) => {
        const row = await asked(client, number)
        const words = row && wordsOf(row)
        if (row === null || words === null) return 'gone'
        if (row.asker === mark(who)) return 'same'
        const { version, kind, pressing } = row
        const { rows } = await client.query<{ name: string }>(EVERY)
        const names = rows.map(({ name }) => name)
        const to = names.filter((name) => row.streets === null || row.streets.includes(name))
        const key = `notice ${number}.${version}`
        const body: CityNotice = {
          kind: 'notice',
          what: kind,
          number,
          city,
          by: words.by,
          pressing,
          text: words.text,
          ends: Number(row.ends),
        }
        const boxes = to.map((name) => sealed(secret, ['', key, name], body))
        await client.query(
          `insert into city.down (street, origin, key, sent_to, matter, words)
           select name, '', $1, name, $2, words from unnest($3::text[], $4::bytea[]) as b(name, words)`,
          [key, `notice ${number}`, to, boxes],
        )
        const now = sealed(secret, address(number, version), { ...words, agreed: who })
        await client.query(
          "update city.bulletin set state = 'sent', words = $3 where number = $1 and version = $2",
          [number, version, now],
        )
        return 'sent'
      }),
    /** It does not leave after all; false where it has left, or there is none. */
    drop: (number: number): Promise<boolean> =>
      whole(db, async (client) => {
        const row = await asked(client, number)
        if (row === null) return false
        await client.query(
          "update city.bulletin set state = 'dropped', words = null where number = $1 and version = $2",
          [number, row.version],
        )
        return true
      }),
    /** Those of the last days, the latest first, and how far each street is. */
    async standing(): Promise<readonly CityNoticeStanding[]> {
      const from = now() - SHOWN
      const { rows } = await db.query<Row>(
        'select * from city.bulletin where at > $1 order by number desc, version desc',
        [from],
      )
      if (rows.length === 0) return []
      const spread = await db.query<SpreadRow>(SPREAD, [from])
      const numbers = [...new Set(rows.map(({ number }) => number))]
      return numbers.flatMap((number) => {
        const versions = rows.filter((row) => row.number === number)
        const [last] = versions
        if (last === undefined) return []
        // What was dropped before it was sent leaves what was sent before it as it stands.
        const shown = versions.find(({ state }) => state !== 'dropped') ?? last
        const words = wordsOf(shown)
        return [
          {
            number,
            kind: shown.kind,
            state: stateOf(shown, now()),
            text: words?.text ?? null,
            by: words?.by ?? null,
            agreed: words?.agreed ?? null,
            pressing: shown.pressing,
            at: Number(shown.at),
            ends: Number(shown.ends),
            to: shown.streets,
            streets: spread.rows.filter((row) => row.number === number).map(spreadOf),
          },
        ]
      })
    },
    /** What was said long ago is kept no longer. */
    async thin(): Promise<void> {
      await db.query('update city.bulletin set words = null where words is not null and at < $1', [
        now() - SHOWN,
      ])
    },
  }
}

export type Bulletins = ReturnType<typeof bulletins>

function stateOf({ state, at, kind }: Row, now: number): BulletinState {
  if (state === 'asked') return Number(at) > now - LAPSES ? 'asked' : 'lapsed'
  if (state === 'dropped') return 'dropped'
  return kind === 'cancel' ? 'cancelled' : 'sent'
}

interface SpreadRow {
  readonly number: number
  readonly street: string
  readonly how: string | null
  readonly state: string | null
  readonly groups: number | null
  readonly told: number | null
  readonly receipts: number | null
}

/** Of each street the last that it was sent of a number, and its own notice that came of it. */
const SPREAD = `
  select distinct on (bulletin.number, down.street) bulletin.number, down.street, down.how,
    own.state, own.groups, own.told, own.receipts
  from city.bulletin as bulletin
  join city.down as down on down.origin = '' and down.matter = 'notice ' || bulletin.number
  left join city.street as street on street.name = down.street
  left join lateral (
    select * from city.notice as n
    where n.street = street.id and n.city = bulletin.number and n.kind <> 'cancel' and not n.gone
    order by n.number desc limit 1
  ) as own on true
  where bulletin.at > $1 and bulletin.version = 1
  order by bulletin.number, down.street, down.id desc`

function spreadOf({ street, how, state, groups, told, receipts }: SpreadRow): Spread {
  const counts = { groups: groups ?? 0, told: told ?? 0, receipts: receipts ?? 0 }
  const of = (stands: Spread['state']): Spread => ({ street, state: stands, ...counts })
  if (how === null) return of('way')
  if (how !== 'taken') return of('failed')
  switch (state) {
    case 'asked':
      return of('asked')
    case 'going':
      return of(counts.told >= counts.groups ? 'done' : 'going')
    case 'cancelled':
      return of(counts.told > 0 ? 'ended' : 'refused')
    case 'expired':
      return of(counts.told > 0 ? 'ended' : 'expired')
    default:
      return of('taken')
  }
}
