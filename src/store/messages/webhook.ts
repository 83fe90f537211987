import type { CaseEvent } from '../../domain/model/case.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, hot } from '../database/statement.ts'
import type { WebhookTable } from '../database/tables.ts'
import { type AreaStore, atOrBelow, type Span, span } from '../people/area.ts'

/** An address that is notified of what happens to the cases of its token's area. */
export interface Webhook {
  readonly id: number
  readonly token: number
  /** Path of the token's area. */
  readonly area: string
  readonly address: string
  readonly secret: string
  readonly made: number
}

/** A line of a case's history that a webhook has not heard. */
export interface Unheard {
  readonly number: number
  readonly place: number
  readonly at: number
  readonly event: CaseEvent['event']
}

export function webhookStore(db: Connection, areas: AreaStore) {
  const unheard = hot(db, (query, given: Span & { webhook: number; since: number }) =>
    query
      .selectFrom('case_event')
      .innerJoin('cases', 'cases.number', 'case_event.number')
      .innerJoin('area', 'area.id', 'cases.area_id')
      .leftJoin('webhook_case', (join) =>
        join
          .onRef('webhook_case.number', '=', 'case_event.number')
          .on('webhook_case.webhook', '=', given.webhook),
      )
      .select(['case_event.number', 'case_event.place', 'case_event.at', 'case_event.event'])
      .where('case_event.at', '>=', given.since)
      .where((is) =>
        is.or([
          is('webhook_case.place', 'is', null),
          is('case_event.place', '>', is.ref('webhook_case.place')),
        ]),
      )
      .where((is) => atOrBelow(is, given))
      .orderBy('case_event.at')
      .orderBy('case_event.number')
      .orderBy('case_event.place')
      .limit(100),
  )
  const hear = hot(db, (query, given: { webhook: number; number: number; place: number }) =>
    query
      .insertInto('webhook_case')
      .values({ webhook: given.webhook, number: given.number, place: given.place })
      .onConflict((conflict) =>
        conflict.columns(['webhook', 'number']).doUpdateSet({ place: given.place }),
      ),
  )

  function webhookOf(row: WebhookTable & { area_id: number }): Webhook {
    const { id, token, address, secret, made, area_id } = row
    return { id, token, area: areas.path(area_id), address, secret, made }
  }

  return {
    /** Adds one that hears what happens from now on; answers with its number. */
    add(webhook: Omit<Webhook, 'id' | 'area'>): number {
      const [last] = ask(db, (query) =>
        query.selectFrom('webhook').select((is) => is.fn.max('id').as('id')),
      )
      const id = (last?.id ?? 0) + 1
      change(db, (query) => query.insertInto('webhook').values({ id, ...webhook }))
      for (const { number, place } of ask(db, (query) =>
        query
          .selectFrom('case_event')
          .select((is) => ['number' as const, is.fn.max('place').as('place')])
          .groupBy('number'),
      )) {
        hear.run({ webhook: id, number, place })
      }
      return id
    },
    /** Those whose token was not taken back. */
    all: (): readonly Webhook[] =>
      ask(db, (query) =>
        query
          .selectFrom('webhook')
          .innerJoin('api_token', 'api_token.id', 'webhook.token')
          .selectAll('webhook')
          .select('api_token.area_id')
          .where('api_token.revoked', 'is', null)
          .orderBy('webhook.id'),
      ).map(webhookOf),
    /** The oldest lines not heard yet that were written since a moment. */
    unheard: ({ id, area }: Webhook, since: number): readonly Unheard[] =>
      unheard.all({ webhook: id, since, ...span(area) }),
    heard(webhook: number, { number, place }: Unheard): void {
      hear.run({ webhook, number, place })
    },
    /** Whether a token had such a webhook to give up. */
    remove(id: number, token: number): boolean {
      const own = ask(db, (query) =>
        query.selectFrom('webhook').select('id').where('id', '=', id).where('token', '=', token),
      )
      if (own.length === 0) return false
      change(db, (query) => query.deleteFrom('webhook_case').where('webhook', '=', id))
      change(db, (query) => query.deleteFrom('webhook').where('id', '=', id))
      return true
    },
  }
}
