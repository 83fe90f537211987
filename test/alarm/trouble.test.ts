import { describe, expect, it } from 'vitest'
import { type AccountCondition, type Condition, troublesOf } from '../../src/alarm/trouble.ts'
import { MINUTE } from '../../src/domain/model/time.ts'

const POLICY = { quiet: { from: 22 * 60, to: 7 * 60 }, keep: { checkins: 1, cases: 1, files: 2e9 } }
const at = (time: string) => Date.parse(`2020-02-10T${time}:00+08:00`)
const NOON = at('12:00')
const WELL: Condition = {
  now: NOON,
  up: true,
  since: at('06:00'),
  lastIn: NOON - MINUTE,
  unread: 0,
  oldestDue: null,
  firstTimer: NOON + MINUTE,
  lostGroups: [],
  backupFailed: false,
  kept: 0,
  late: null,
  accounts: [],
}

describe('what is wrong', () => {
  it.each<[string, Partial<Condition>, readonly string[]]>([
    ['nothing', {}, []],
    ['out for a moment', { up: false, since: NOON - MINUTE }, []],
    ['logged out', { up: false, since: NOON - 3 * MINUTE }, ['logged-out']],
    [
      'logged out hides what follows',
      { up: false, since: at('11:00'), lastIn: null, oldestDue: at('11:00') },
      ['logged-out'],
    ],
    ['not answered', { late: { ms: 50_000, why: 'gateway' } }, ['gateway']],
    ['more to say than goes out', { late: { ms: 50_000, why: 'pace' } }, []],
    ['the database held', { late: { ms: 30_000, why: 'database' } }, ['database']],
    ['a partner that does not answer', { late: { ms: 50_000, why: 'partner' } }, []],
    ['for long', { late: { ms: 5 * MINUTE, why: 'partner' } }, ['partner']],
    ['quiet for half an hour', { lastIn: at('11:30') }, []],
    ['silent for an hour', { lastIn: at('11:00') }, ['silent']],
    ['silent since the login', { lastIn: at('09:00'), since: at('11:30') }, []],
    ['nothing ever came', { lastIn: null, since: at('10:00') }, ['silent']],
    ['night', { now: at('23:00'), lastIn: at('20:00'), firstTimer: null }, []],
    [
      'the morning begins',
      { now: at('07:30'), lastIn: at('00:10'), since: 0, firstTimer: null },
      [],
    ],
    [
      'the morning goes on',
      { now: at('08:00'), lastIn: at('00:10'), since: 0, firstTimer: null },
      ['silent'],
    ],
    ['a message is lost now and then', { unread: 9 }, []],
    ['messages are lost', { unread: 10 }, ['unread']],
    ['a post waits its turn', { oldestDue: NOON - 5 * MINUTE }, []],
    ['the outbox stands still', { oldestDue: NOON - 15 * MINUTE }, ['outbox']],
    ['a timer is late', { firstTimer: NOON - 5 * MINUTE }, ['timers']],
    ['a group that a list lacked', { lostGroups: [{ topic: '甲群', lost: NOON - 5_000 }] }, []],
    ['a group that was lost', { lostGroups: [{ topic: '甲群', lost: NOON - MINUTE }] }, ['group']],
    ['no backup', { backupFailed: true }, ['backup']],
    ['much is kept', { kept: 1.5e9 }, []],
    ['nearly all that may be kept is', { kept: 1.6e9 }, ['files']],
  ])('%s', (_, special, troubles) => {
    expect(troublesOf({ ...WELL, ...special }, POLICY)).toEqual(troubles)
  })
})

describe('what is wrong with one of several accounts', () => {
  const ACCOUNT: AccountCondition = {
    name: '一号',
    title: '小微',
    up: true,
    mute: false,
    since: at('06:00'),
    why: null,
    lastIn: NOON - MINUTE,
    topics: ['甲群'],
    silent: [],
    late: null,
    oldestDue: null,
  }
  it.each<[string, Partial<AccountCondition>, readonly string[]]>([
    ['nothing', {}, []],
    ['logged out', { up: false, since: NOON - 3 * MINUTE }, ['logged-out 二号']],
    ['not answered', { late: { ms: 50_000, why: 'gateway' } }, ['gateway 二号']],
    ['deaf, while the other hears', { lastIn: at('11:00') }, ['silent 二号']],
    ['in no group yet', { lastIn: null, topics: [] }, []],
    ['mute', { mute: true, since: NOON }, ['outbox 二号']],
    ['its posts stand still', { oldestDue: NOON - 15 * MINUTE }, ['outbox 二号']],
  ])('%s', (_, special, troubles) => {
    const accounts = [ACCOUNT, { ...ACCOUNT, name: '二号', ...special }]
    expect(troublesOf({ ...WELL, accounts }, POLICY)).toEqual(troubles)
    // What is wrong beside all accounts is told once.
    expect(troublesOf({ ...WELL, accounts, backupFailed: true }, POLICY)).toEqual([
      ...troubles,
      'backup',
    ])
  })
})
