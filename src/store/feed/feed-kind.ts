import { z } from 'zod'
import { CROSSING_KINDS, STAGES } from '../../domain/model/across/crossing.ts'
import { LEVELS } from '../../domain/model/area.ts'
import { CASE_STATES } from '../../domain/model/case.ts'
import { CATEGORIES } from '../../domain/model/category.ts'
import { KEPT_STATES, NOTICE_KINDS, NOTICE_SORTS } from '../../domain/model/notice/notice.ts'
import { HASTES } from '../../domain/model/post.ts'

/**
 * All that a street tells its city: numbers, times, and words that are the street's own settings. No text that anybody wrote,
 * no name, no household, no telephone, no temperature: there is no key for one, and a key that does not stand here is refused.
 */

const number = z.int()
const moment = z.int()
const level = z.enum(LEVELS)
/** It is kept no more. */
const gone = z.literal(true)
/** A name that the street's settings give: of an area, a form, a stock, an item of it. */
const setting = z.string().min(1).max(200)

export const BODIES = {
  area: z.strictObject({
    id: number,
    path: setting,
    name: setting,
    level,
    left: z.boolean(),
  }),
  /** A building's roll-call: how many were expected, how many of those answered. */
  rollcall: z.union([
    z.strictObject({
      id: number,
      area: number,
      form: setting,
      opened: moment,
      deadline: moment,
      state: z.enum(['open', 'closed']),
      expected: number,
      answered: number,
      abnormal: number,
    }),
    z.strictObject({ id: number, gone }),
  ]),
  /** A case's head. */
  case: z.union([
    z.strictObject({
      number,
      category: z.enum(CATEGORIES),
      urgent: z.boolean(),
      state: z.enum(CASE_STATES),
      level,
      area: number,
      opened: moment,
      since: moment,
      due: moment.nullable(),
      parent: number.nullable(),
    }),
    z.strictObject({ number, gone }),
  ]),
  /** What an area holds of an item, and how much of it is given and not signed yet. */
  stock: z.strictObject({
    stock: setting,
    area: number,
    item: setting,
    balance: number,
    transit: number,
  }),
  /** A notice, and in how many of its groups somebody said that it was read. */
  notice: z.union([
    z.strictObject({
      number,
      kind: z.enum(NOTICE_KINDS),
      sort: z.enum(NOTICE_SORTS),
      haste: z.enum(HASTES),
      state: z.enum(KEPT_STATES),
      all: z.boolean(),
      at: moment,
      ends: moment,
      groups: number,
      receipts: number,
      /** How many of them it left to; the city's number of it, where it is its word. */
      told: number.optional(),
      city: number.nullable().optional(),
    }),
    z.strictObject({ number, gone }),
  ]),
  /** A slot of a rota: how many are wanted, hold it, and came. */
  slot: z.union([
    z.strictObject({
      id: number,
      area: number,
      rota: setting,
      place: setting,
      from: moment,
      to: moment,
      wanted: number,
      holders: number,
      came: number,
      ended: z.enum(['over', 'dropped']).nullable(),
    }),
    z.strictObject({ id: number, gone }),
  ]),
  /** A WeChat account, by the name that the street's file gives it (empty: the only one), and how many groups are silent with it. */
  account: z.union([
    z.strictObject({
      name: z.string().max(200),
      up: z.boolean(),
      mute: z.boolean(),
      since: moment,
      silent: number,
    }),
    z.strictObject({ name: z.string().max(200), gone }),
  ]),
  /** What this street and another work on together, by the numbers of both. */
  crossing: z.union([
    z.strictObject({
      sort: z.enum(CROSSING_KINDS),
      role: z.enum(['out', 'in']),
      own: number,
      other: setting,
      theirs: number.nullable(),
      stage: z.enum(STAGES),
      sightings: number,
      at: moment,
    }),
    z.strictObject({
      sort: z.enum(CROSSING_KINDS),
      role: z.enum(['out', 'in']),
      own: number,
      other: setting,
      gone,
    }),
  ]),
  /** All that there is stands in the rows from `from` to here; what was told before and is not among them is gone. */
  whole: z.strictObject({ from: number }),
} as const

export type FeedKind = keyof typeof BODIES
export const FEED_KINDS = Object.keys(BODIES) as readonly FeedKind[]

/** A row as it leaves the street. */
export const feedRow = z.strictObject({
  seq: z.int().min(1),
  at: moment,
  kind: z.enum(FEED_KINDS),
  body: z.record(z.string(), z.unknown()),
})

export type FeedRow = z.output<typeof feedRow>

/** What is wrong with a row; null: nothing. */
export function wrongIn(row: FeedRow): string | null {
  const checked = BODIES[row.kind].safeParse(row.body)
  const [issue] = checked.error?.issues ?? []
  return issue === undefined ? null : `${row.kind} ${issue.path.join('.')} ${issue.message}`.trim()
}
