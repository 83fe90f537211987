import { expect, it } from 'vitest'
import { MORNING } from '../../bench/street.ts'
import type { Late } from '../../src/domain/model/post.ts'
import { contact, group, post } from '../../src/domain/model/post.ts'
import { lateness, type Saying } from '../../src/engine/lateness.ts'
import type { OutboxRow } from '../../src/store/messages/outbox.ts'
import { POLICY } from './street.ts'

const SECOND = 1000
const RULES = { policy: POLICY, paced: true }

function waits(to: OutboxRow['to'], seconds: number, special: Partial<OutboxRow> = {}): OutboxRow {
  const made = MORNING - seconds * SECOND
  return {
    ...post(to, '【#1】'),
    id: 1,
    state: 'pending',
    made,
    waitUntil: made,
    staleAt: null,
    tries: 0,
    leftAt: null,
    sentId: null,
    file: null,
    why: null,
    partOf: null,
    ...special,
  }
}

const ROOM = group('1号楼居民群')
const PARK = { kind: 'hook', partner: '九水街道/停车场' } as const
const WELL: Saying = { now: MORNING, waiting: [], going: [], heldSince: null, lastOut: null }

it.each<[string, Partial<Saying>, Late['why'] | null]>([
  ['nothing waits', {}, null],
  ['one has waited for a moment', { waiting: [waits(ROOM, 20)] }, null],
  ['one waits and nothing leaves', { waiting: [waits(ROOM, 50)] }, 'gateway'],
  [
    'one is being said without an end',
    { going: [{ post: 1, lane: 'words', account: '', to: ROOM, since: MORNING - 50_000 }] },
    'gateway',
  ],
  [
    'one waits while others leave',
    { waiting: [waits(ROOM, 300)], lastOut: MORNING - 3_000 },
    'pace',
  ],
  [
    'a partner does not answer',
    { waiting: [waits(PARK, 50)], lastOut: MORNING - 3_000 },
    'partner',
  ],
  [
    'a partner does not answer, nor WeChat',
    { waiting: [waits(PARK, 50), waits(contact('li'), 50)] },
    'gateway',
  ],
  [
    'a picture is tried in vain',
    {
      waiting: [waits(ROOM, 50, { leftAt: MORNING - 49_000, tries: 2 })],
      lastOut: MORNING - 3_000,
    },
    'pictures',
  ],
  ['a picture waits for its turn', { waiting: [waits(ROOM, 50, { leftAt: MORNING })] }, null],
  ['the database is held', { heldSince: MORNING - 30_000, waiting: [waits(ROOM, 50)] }, 'database'],
  ['the database was held for a moment', { heldSince: MORNING - 3_000 }, null],
  ['it is decided for later', { waiting: [waits(ROOM, -60)] }, null],
])('%s', (_, special, why) => {
  expect(lateness({ ...WELL, ...special }, RULES)?.why ?? null).toBe(why)
})

it('what waits out the night is not late', () => {
  const night = MORNING - 6 * 3600 * SECOND
  const waiting = [waits(ROOM, 7 * 3600)]
  expect(lateness({ ...WELL, now: night, waiting }, RULES)).toBeNull()
})
