import { z } from 'zod'
import { LEVELS, MODELS, PARTNER_KINDS } from '../domain/model/area.ts'
import { CATEGORIES } from '../domain/model/category.ts'
import type { DaySpan } from '../domain/model/policy.ts'
import { ADVISED, CITY_RULES, SITE_TARGETS } from '../domain/model/policy.ts'
import { count, daySpan, oneOrMany, size, span, text, time } from './value.ts'

const TARGETS = [...LEVELS, ...PARTNER_KINDS, ...SITE_TARGETS]
const target = z.enum(TARGETS)

const step = z
  .strictObject({
    to: oneOrMany(target).describe(`whom to tell: ${TARGETS.join(', ')}`),
    after: span('0s', '60d').prefault('0s'),
    unless: z.enum(['claimed']).nullable().default(null),
  })
  .meta({ title: 'a step', description: '{to: grid, after: 30m, unless: claimed}' })

const when = z
  .strictObject({
    urgent: z.boolean().describe('true or false').optional(),
    kind: z.enum(['request', 'report']).optional(),
    category: oneOrMany(z.enum(CATEGORIES))
      .describe(`one or a list of: ${CATEGORIES.join(', ')}`)
      .optional(),
    model: z.enum(MODELS).optional(),
  })
  .meta({
    title: '"when"',
    description: 'the cases that it takes, such as {category: repair}; {} takes all',
  })

const route = z
  .strictObject({
    name: text('a name such as repair'),
    when,
    night: z.boolean().describe('true or false').default(false),
    hours: daySpan.nullable().default(null),
    steps: z
      .array(step)
      .min(1)
      .describe('a list such as [{to: building}, {to: grid, after: 30m, unless: claimed}]'),
    resolve: span('10m', '1y'),
    check: z
      .strictObject({ by: z.literal('finder'), or: z.literal('lead') })
      .meta({ title: '"check"', description: '{by: finder, or: lead}' })
      .optional(),
  })
  .meta({ title: 'a route', description: 'a block that begins with "name: repair"' })

const schedule = z
  .strictObject({
    form: text('the name of a form, such as 体温'),
    at: text('five cron fields in quotes: minute hour day month weekday, such as "0 8 * * *"'),
    area: text('the name of an area, or its path such as 九水街道/宾川路社区'),
    lasts: span('5m', '7d').optional(),
    until: z.iso.date().describe('the last day, such as 2026-03-31: no roll-call runs forever'),
  })
  .meta({
    title: 'a schedule',
    description: '{form: 体温, at: "0 8 * * *", area: 宾川路社区, until: 2026-03-31}',
  })

const receipt = z
  .strictObject({
    who: z.enum(['captain', 'head', 'duty']).default('captain'),
    remind: span('5m', '7d').prefault('2h'),
    // biome-ignore lint/suspicious/noThenProperty: it is a key of policy.yaml
    then: z
      .strictObject({
        to: z.enum(['grid', 'community', 'street']).default('grid'),
        after: span('5m', '7d').prefault('4h'),
      })
      .meta({ title: '"then"', description: '{to: grid, after: 4h}' })
      .prefault({}),
  })
  .meta({
    title: '"receipt"',
    description: '{who: captain, remind: 2h, then: {to: grid, after: 4h}}, or none',
  })

const quiet = z
  .union([z.literal('none').transform((): DaySpan | null => null), daySpan])
  .describe('hours in quotes such as "22:00-07:00", or none')

/** policy.yaml as it is written: every key but `routes` has its default here. */
export const policyShape = z
  .strictObject({
    fever: z.number().min(36).max(40).describe('a temperature in °C such as 37.3').default(37.3),
    quiet: quiet.prefault('22:00-07:00'),
    confirm: span('10m', '60d').prefault('24h'),
    merge: span('0h', '7d').prefault('1h'),
    offer: span('0h', '7d').prefault('0h'),
    cluster: z
      .strictObject({
        building: count(2, 100).default(2),
        grid: count(2, 1000).default(3),
        within: span('1h', '30d').prefault('24h'),
      })
      .meta({ title: '"cluster"', description: '{building: 2, grid: 3, within: 24h}' })
      .prefault({}),
    digest: time.prefault('07:30'),
    pace: z
      .strictObject({
        chat: span('0s', '10m').prefault('1s'),
        between: span('0s', '10m').prefault('3s'),
        perMinute: count(1, 600).default(40),
      })
      .meta({ title: '"pace"', description: '{chat: 1s, between: 3s, perMinute: 40}' })
      .prefault({}),
    rollcall: z
      .strictObject({
        remind: span('0s', '24h').prefault('1h'),
        lasts: span('5m', '7d').prefault('3h'),
      })
      .meta({ title: '"rollcall"', description: '{remind: 1h, lasts: 3h}' })
      .prefault({}),
    observe: z
      .strictObject({
        at: z.array(time).min(1).max(4).prefault(['08:00', '18:00']),
        within: span('10m', '6h').prefault('1h'),
      })
      .meta({ title: '"observe"', description: '{at: ["08:00", "18:00"], within: 1h}' })
      .prefault({}),
    alerts: z
      .strictObject({
        community: span('1m', '1h').prefault('3m'),
        street: span('1m', '2h').prefault('6m'),
        keep: span('1d', '1y').prefault('7d'),
      })
      .meta({ title: '"alerts"', description: '{community: 3m, street: 6m, keep: 7d}' })
      .prefault({}),
    keep: z
      .strictObject({
        checkins: span('1d', '10y').prefault('30d'),
        cases: span('1d', '30y').prefault('2y'),
        files: size('100MB', '9999GB').prefault('2GB'),
      })
      .meta({ title: '"keep"', description: '{checkins: 30d, cases: 2y, files: 2GB}' })
      .prefault({}),
    notices: z
      .strictObject({
        confirm: z
          .strictObject({ over: count(0, 1000).default(5), by: count(1, 2).default(2) })
          .meta({ title: '"confirm"', description: '{over: 5, by: 2}' })
          .prefault({}),
        city: z.enum(CITY_RULES).default('ask'),
        receipt: z
          .preprocess((written) => (written === 'none' ? null : written), receipt.nullable())
          .prefault({}),
        lost: z
          .strictObject({
            rings: z
              .array(z.enum(LEVELS))
              .min(1)
              .describe(`a list of: ${LEVELS.join(', ')}`)
              .prefault([...LEVELS]),
            each: span('1m', '2h').prefault('5m'),
            ends: span('1h', '7d').prefault('24h'),
            forget: span('0h', '7d').prefault('2h'),
          })
          .meta({
            title: '"lost"',
            description:
              '{rings: [building, grid, community, street], each: 5m, ends: 24h, forget: 2h}',
          })
          .prefault({}),
      })
      .meta({
        title: '"notices"',
        description: 'a block with "confirm:", "city:", "receipt:" or "lost:"',
      })
      .prefault({}),
    schedules: z
      .array(schedule)
      .nullable()
      .describe(
        'a list such as [{form: 体温, at: "0 8 * * *", area: 宾川路社区, until: 2026-03-31}]',
      )
      .default(null),
    advisor: z
      .strictObject({
        url: z
          .url({ protocol: /^https?$/ })
          .describe('an address such as http://127.0.0.1:11434/v1'),
        model: text('the name of a model, such as qwen2.5:7b'),
        key: z
          .string()
          .regex(/^[A-Z][A-Z0-9_]*$/)
          .describe('the name of the environment variable that holds its key, such as ADVISOR_KEY')
          .nullable()
          .default(null),
        only: z
          .array(z.enum(ADVISED))
          .min(1)
          .describe(`a list of: ${ADVISED.join(', ')}`)
          .prefault([...ADVISED]),
        wait: span('1s', '30s').prefault('8s'),
      })
      .meta({
        title: '"advisor"',
        description: '{url: "http://127.0.0.1:11434/v1", model: "qwen2.5:7b"}',
      })
      .nullable()
      .default(null),
    routes: z.array(route).min(1).describe('a list of routes, each with "- name: repair"'),
  })
  .meta({ title: 'the policy', description: 'the policy, with at least "routes:"' })

export type PolicyText = z.output<typeof policyShape>
export type RouteText = z.input<typeof route>
export type ScheduleText = z.input<typeof schedule>
export type ReceiptText = z.input<typeof receipt>
