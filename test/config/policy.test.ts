import { describe, expect, test } from 'vitest'
import { readForms } from '../../src/config/forms.ts'
import { readPolicy } from '../../src/config/policy.ts'
import { mistakeLine } from '../../src/config/reading/mistake.ts'
import { readStreet } from '../../src/config/street.ts'
import { daySpanOf, spanOf } from '../../src/config/value.ts'
import { HOUR } from '../../src/domain/model/time.ts'
import { valueIn } from './value-in.ts'

const REST = 'routes: [{name: anything, when: {}, steps: [{to: building}], resolve: 7d}]'
const STREET = valueIn(readStreet('name: 街\ncommunities: [{name: 甲}, {name: 乙}]', 'street.yaml'))
const FORMS = valueIn(
  readForms(
    '[{name: 体温, words: [测温], purpose: 早发现, hint: 回体温, answers: temperature}]',
    'f',
  ),
)
const policy = (text: string) =>
  valueIn(readPolicy(`${text}\n${REST}`, 'policy.yaml', STREET, FORMS))

describe('a policy', () => {
  test('has a default for everything but its routes', () => {
    expect(policy('')).toEqual({
      fever: 37.3,
      quiet: { from: 22 * 60, to: 7 * 60 },
      confirm: 24 * HOUR,
      merge: HOUR,
      offer: 0,
      observe: { at: [480, 1080], within: HOUR },
      cluster: { building: 2, grid: 3, within: 24 * HOUR },
      digest: 7 * 60 + 30,
      pace: { chat: 1000, between: 3000, perMinute: 40 },
      rollcall: { remind: HOUR, lasts: 3 * HOUR },
      alerts: { community: 3 * 60_000, street: 6 * 60_000, keep: 7 * 24 * HOUR },
      keep: { checkins: 30 * 24 * HOUR, cases: 730 * 24 * HOUR, files: 2e9 },
      notices: {
        confirm: { over: 5, by: 2 },
        city: 'ask',
        // biome-ignore lint/suspicious/noThenProperty: it is a key of policy.yaml
        receipt: { who: 'captain', remind: 2 * HOUR, then: { to: 'grid', after: 4 * HOUR } },
        lost: {
          rings: ['building', 'grid', 'community', 'street'],
          each: 5 * 60_000,
          ends: 24 * HOUR,
          forget: 2 * HOUR,
        },
      },
      schedules: [],
      advisor: null,
      routes: [
        {
          name: 'anything',
          when: {},
          night: false,
          hours: null,
          steps: [{ to: ['building'], after: 0, unless: null }],
          resolve: 7 * 24 * HOUR,
        },
      ],
    })
  })

  test('needs its routes', () => {
    const read = readPolicy('fever: 37.3', 'policy.yaml', STREET, FORMS)
    expect(read.ok ? [] : read.mistakes.map(mistakeLine)).toEqual([
      'policy.yaml:1: the policy needs "routes"; add "routes:" with a list of routes, each with "- name: repair"',
    ])
  })

  test('may be changed in part', () => {
    expect(policy('pace: {perMinute: 20}').pace).toEqual({
      chat: 1000,
      between: 3000,
      perMinute: 20,
    })
    expect(policy('quiet: none').quiet).toBeNull()
    expect(policy('merge: 0h').merge).toBe(0)
    expect(policy('keep: {files: 1.5GB}').keep).toMatchObject({
      files: 1.5e9,
      cases: 730 * 24 * HOUR,
    })
  })

  test('takes one or several of whom to tell, and of what a route takes', () => {
    const read = valueIn(
      readPolicy(
        `
routes:
  - name: harm
    when: {category: [safety, repair], urgent: false, model: property}
    hours: "08:30-18:00"
    steps: [{to: [building, property], after: 0}, {to: grid, after: 30m, unless: claimed}]
    resolve: 24h
  - {name: rest, when: {}, steps: [{to: street}], resolve: 7d}`,
        'policy.yaml',
        null,
        null,
      ),
    )
    expect(read.routes[0]).toEqual({
      name: 'harm',
      when: { category: ['safety', 'repair'], urgent: false, model: 'property' },
      night: false,
      hours: { from: 510, to: 1080 },
      steps: [
        { to: ['building', 'property'], after: 0, unless: null },
        { to: ['grid'], after: HOUR / 2, unless: 'claimed' },
      ],
      resolve: 24 * HOUR,
    })
  })

  test('resolves what a schedule names', () => {
    const [schedule] = policy(
      'schedules: [{form: 测温, at: "0 8 * * 1-5", area: 甲, until: 2026-03-31}]',
    ).schedules
    expect(schedule).toEqual({
      form: '体温',
      at: '0 8 * * 1-5',
      area: '街/甲',
      lasts: 3 * HOUR,
      until: '2026-03-31',
    })
  })
})

test.each([
  ['30s', 30_000],
  ['10m', 600_000],
  ['24h', 24 * HOUR],
  ['7d', 168 * HOUR],
  ['0h', 0],
  [0, 0],
  [30, null],
  ['1h30m', null],
  ['-1h', null],
  ['1.5h', null],
  ['10 m', null],
])('the span %j is %j ms', (written, ms) => {
  expect(spanOf(written)).toBe(ms)
})

test.each([
  ['22:00-07:00', { from: 1320, to: 420 }],
  ['8:30-18:00', { from: 510, to: 1080 }],
  ['22:00 - 07:00', { from: 1320, to: 420 }],
  ['07:00-07:00', null],
  ['22:00-24:00', { from: 1320, to: 1440 }],
  ['00:00-24:00', { from: 0, to: 1440 }],
  ['24:00-08:00', null],
  ['00:00-24:01', null],
  ['22-07', null],
])('the hours %j are %j', (written, span) => {
  expect(daySpanOf(written)).toEqual(span)
})
