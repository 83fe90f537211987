import { describe, expect, it } from 'vitest'
import { MORNING } from '../../bench/street.ts'
import { addressKey, group, type Post, post } from '../../src/domain/model/post.ts'
import { HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { cutOff, nextToSend, settled } from '../../src/engine/sending/outbox.ts'
import { joined } from '../../src/engine/sending/posts.ts'
import type { OutboxRow } from '../../src/store/messages/outbox.ts'
import { POLICY } from './street.ts'

const RULES = { policy: POLICY, paced: true }
const NIGHT = MORNING - 3 * HOUR
const MORNING_BELL = MORNING - HOUR

let ids = 0

function row(topic: string, special: Partial<OutboxRow> = {}): OutboxRow {
  const made = special.made ?? MORNING
  return {
    ...post(group(topic), 'text'),
    id: ++ids,
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

function sends(rows: readonly OutboxRow[], history: { place: string; at: number }[], now: number) {
  const next = nextToSend(rows, history, RULES, now)
  return next.kind === 'send' ? next.rows.map(({ id }) => id) : next
}

const left = (topic: string, at: number) => ({ place: addressKey(group(topic)), at })

describe('what leaves next', () => {
  it('is the urgent one, then answers, then the oldest', () => {
    const old = row('a', { made: MORNING - 9 })
    const answer = row('b', { answer: true })
    const urgent = row('c', { urgent: true })
    expect(sends([old, answer, urgent], [], MORNING)).toEqual([urgent.id])
    expect(sends([old, answer], [], MORNING)).toEqual([answer.id])
    expect(sends([old], [], MORNING)).toEqual([old.id])
  })

  it('is what is for one chat before what goes to many, and the end of a search before all that is not urgent', () => {
    const word = row('a', { haste: 'plain', notice: 1, made: MORNING - 9 })
    const danger = row('b', { haste: 'pressing', notice: 2 })
    const clear = row('c', { haste: 'first', notice: 3 })
    const one = row('d')
    const urgent = row('e', { urgent: true })
    expect(sends([word, one, danger, clear, urgent], [], MORNING)).toEqual([urgent.id])
    expect(sends([word, one, danger, clear], [], MORNING)).toEqual([clear.id])
    expect(sends([word, one, danger], [], MORNING)).toEqual([danger.id])
    expect(sends([word, one], [], MORNING)).toEqual([one.id])
    expect(sends([word], [], MORNING)).toEqual([word.id])
  })

  it('goes to many as fast as a minute bears, and lets what is for one chat alone go first', () => {
    const word = row('a', { haste: 'plain', notice: 1 })
    expect(sends([word], [left('b', MORNING - 1600)], MORNING)).toEqual([word.id])
    expect(sends([word], [left('b', MORNING - 500)], MORNING)).toEqual({
      kind: 'wait',
      until: MORNING + 1000,
    })
    // Three seconds between chats: the notice waits with it, else it would never have its turn.
    expect(sends([word, row('c')], [left('b', MORNING - 1600)], MORNING)).toEqual({
      kind: 'wait',
      until: MORNING + 1400,
    })
  })

  it('is no lesson after nine in the evening', () => {
    const EVENING = MORNING + 13 * HOUR + 10 * MINUTE
    const lesson = row('a', { haste: 'gentle', notice: 1, made: EVENING })
    expect(sends([lesson], [], EVENING)).toMatchObject({ kind: 'wait' })
    expect(sends([lesson], [], EVENING + 11 * HOUR)).toEqual([lesson.id])
  })

  it('keeps a second to one chat, three between chats, forty a minute', () => {
    const a = row('a')
    expect(sends([a], [left('a', MORNING - 400)], MORNING)).toEqual({
      kind: 'wait',
      until: MORNING + 600,
    })
    expect(sends([a], [left('b', MORNING - 1000)], MORNING)).toEqual({
      kind: 'wait',
      until: MORNING + 2000,
    })
    const minute = Array.from({ length: 40 }, (_, i) => left('a', MORNING - 50_000 + i * 1000))
    // Eight of the forty stay free for who cries first.
    expect(sends([a], minute.slice(8), MORNING)).toEqual({ kind: 'wait', until: MORNING + 18_000 })
    const cry = row('a', { urgent: true })
    expect(sends([cry], minute.slice(8), MORNING)).toEqual([cry.id])
    expect(sends([cry], minute, MORNING)).toEqual({ kind: 'wait', until: MORNING + 10_000 })
    expect(nextToSend([a], minute, { ...RULES, paced: false }, MORNING).kind).toBe('send')
  })

  it('lets the first cry of a building go at once, but not twice a second to its chat nor past forty a minute', () => {
    const cry = row('a', { urgent: true, about: [1] })
    const crowd = {
      sources: new Map([[cry.id, { sources: ['contact:1'], areas: ['1号楼'] }]]),
      left: [],
    }
    const next = (history: { place: string; at: number }[]) =>
      nextToSend([cry], history, RULES, MORNING, crowd)
    expect(next([left('b', MORNING - 1)]).kind).toBe('send')
    expect(next([left('a', MORNING - 400)])).toEqual({ kind: 'wait', until: MORNING + 600 })
    const minute = Array.from({ length: 40 }, (_, i) => left('b', MORNING - 50_000 + i * 1000))
    expect(next(minute)).toEqual({ kind: 'wait', until: MORNING + 10_000 })
    const before = { sources: ['contact:2'], areas: ['1号楼'], about: [2], place: 'x', at: MORNING }
    const again = nextToSend([cry], [left('b', MORNING - 1)], RULES, MORNING, {
      ...crowd,
      left: [before],
    })
    expect(again).toEqual({ kind: 'wait', until: MORNING + 2_999 })
  })

  it('lets another chat go first where the pace of the first one forbids', () => {
    const a = row('a')
    const again = row('b', { made: MORNING + 1 })
    expect(sends([a, again], [left('b', MORNING - 1000)], MORNING + 1)).toEqual([again.id])
  })

  it('waits for the morning unless it is an answer, of the night or urgent', () => {
    expect(sends([row('a', { made: NIGHT })], [], NIGHT)).toEqual({
      kind: 'wait',
      until: MORNING_BELL,
    })
    for (const special of [{ answer: true }, { night: true }, { urgent: true }]) {
      expect(sends([row('a', { made: NIGHT, ...special })], [], NIGHT)).toHaveLength(1)
    }
  })

  it('waits for the morning as well where an outage reached into the night', () => {
    const evening = row('a', { made: MORNING - 12 * HOUR })
    expect(sends([evening], [], NIGHT)).toEqual({ kind: 'wait', until: MORNING_BELL })
  })

  it('is one post of all that waited over night for a chat', () => {
    const rows = [
      row('a', { made: NIGHT, about: [1] }),
      row('b', { made: NIGHT, about: [2] }),
      row('a', { made: NIGHT + MINUTE, about: [3] }),
      row('a', { made: MORNING_BELL, about: [4] }),
    ]
    expect(sends(rows, [], MORNING_BELL)).toEqual([rows[0]?.id, rows[2]?.id])
  })

  it('is one post where more than five wait for a chat', () => {
    const rows = Array.from({ length: 6 }, (_, i) => row('a', { about: [i] }))
    expect(sends(rows, [], MORNING)).toHaveLength(6)
    expect(sends(rows.slice(1), [], MORNING)).toHaveLength(1)
  })

  it('drops what is too old to be worth saying, never a case', () => {
    const old = row('a', { staleAt: MORNING - 1 })
    const about = row('a', { staleAt: MORNING - 1, about: [1] })
    expect(nextToSend([old], [], RULES, MORNING)).toEqual({ kind: 'stale', row: old })
    expect(nextToSend([about], [], RULES, MORNING).kind).toBe('send')
  })

  it('does not wait for a time that was, when the clock is set back', () => {
    const decided = row('a', { made: MORNING + 3 * HOUR, waitUntil: MORNING + 3 * HOUR })
    expect(sends([decided], [], MORNING)).toEqual([decided.id])
    const tried = { ...decided, tries: 1 }
    expect(sends([tried], [], MORNING)).toEqual([decided.id])
    const soon = { ...tried, waitUntil: MORNING + MINUTE }
    expect(sends([soon], [], MORNING)).toEqual({ kind: 'wait', until: MORNING + MINUTE })
  })

  it('is nothing where nothing waits', () => {
    expect(nextToSend([], [], RULES, MORNING)).toEqual({ kind: 'wait', until: null })
  })
})

describe('what came of a send', () => {
  const failed = { kind: 'failed', why: 'no such room' } as const
  const unknown = { kind: 'unknown', why: 'no answer' } as const

  it('is tried again with growing waits, and given up in the end', () => {
    const waits: number[] = []
    let at = row('a', { state: 'sending' })
    for (let tries = 1; ; tries++) {
      at = settled({ ...at, tries }, failed, MORNING)
      if (at.state === 'failed') break
      waits.push((at.waitUntil - MORNING) / 1000)
    }
    expect(waits).toEqual([5, 15, 60, 300, 900, 1800, 1800])
  })

  it('goes on for two days for a case', () => {
    const about = row('a', { about: [1], tries: 90 })
    expect(settled(about, failed, MORNING).state).toBe('pending')
  })

  it('says a case again, twice at most, where nobody knows whether it was heard, anything else never', () => {
    const once = settled(row('a', { about: [1], tries: 1 }), unknown, MORNING)
    expect(once).toMatchObject({ state: 'pending', waitUntil: MORNING + 10_000 })
    const twice = settled({ ...once, tries: 2 }, unknown, MORNING)
    expect(twice).toMatchObject({ state: 'pending', waitUntil: MORNING + MINUTE })
    expect(settled({ ...twice, tries: 3 }, unknown, MORNING).state).toBe('failed')
    expect(settled(row('a', { tries: 1 }), unknown, MORNING).state).toBe('failed')
  })

  it('says a case again at once after a crash in its sending, after many crashes too', () => {
    let at = row('a', { state: 'sending', about: [1], tries: 1, partOf: 3, waitUntil: MORNING })
    for (let tries = 1; tries < 20; tries++) {
      at = cutOff({ ...at, state: 'sending', tries }, MORNING + HOUR)
      expect(at).toMatchObject({ state: 'pending', partOf: null, waitUntil: MORNING })
    }
    expect(cutOff(row('a', { state: 'sending' }), MORNING).state).toBe('failed')
  })
})

describe('several things to say at once', () => {
  const say = (topic: string, text: string, special: Partial<Post> = {}) =>
    post(group(topic), text, special)

  it('are one post to a chat', () => {
    const li = { contact: 'li', name: '李姐' }
    const [one, other] = joined(
      [
        say('a', '第一', { about: [1], mentions: [li], answer: true }),
        say('b', '别处'),
        say('a', '第二', { about: [2, 1], mentions: [li], urgent: true }),
      ],
      false,
    )
    expect(one).toMatchObject({
      text: '第一\n\n第二',
      about: [1, 2],
      mentions: [li],
      answer: true,
      urgent: true,
    })
    expect(other?.text).toBe('别处')
  })

  it('stay apart with a picture, beyond 600 characters, or where one must wait for the morning', () => {
    const picture = { kind: 'roll-call', rollcall: 1, staff: false } as const
    expect(joined([say('a', '一'), say('a', '二', { picture })], false)).toHaveLength(2)
    expect(joined([say('a', '一'.repeat(400)), say('a', '二'.repeat(400))], false)).toHaveLength(2)
    expect(joined([say('a', '一', { answer: true }), say('a', '二')], true)).toHaveLength(2)
    expect(joined([say('a', '一'), say('a', '二')], true)).toHaveLength(1)
  })

  it('joins nothing that a list of cases would lose', () => {
    // What leaves in a list is told as its case stands: a count of the gate, a round that is late, a cry have no line there.
    const count = say('a', '南门 8–9点：进 86 出 73')
    const climbs = say('a', '【#3】30 分钟没人接。', { about: [3] })
    expect(joined([count, climbs], false)).toEqual([count, climbs])
    expect(joined([climbs, { ...count, urgent: true, answer: true }], false)).toHaveLength(2)
    // An answer never stands in a list: it is one with what goes with it.
    expect(joined([{ ...count, answer: true }, climbs], false)).toHaveLength(1)
  })
})
