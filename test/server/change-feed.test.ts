import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { MORNING } from '../../bench/street.ts'
import { understanding } from '../../src/assembly/understanding.ts'
import { type Street, streetOf } from '../../src/domain/model/area.ts'
import { HOUR } from '../../src/domain/model/time.ts'
import { type Frame, FULL, NOT_SIGNED_IN } from '../../src/server/protocol/board-messages.ts'
import { says, street } from '../engine/street.ts'
import { type Office, office, signedIn } from './office.ts'

/** A page's line to the board, and all it has heard. */
function listen({ address }: Office, headers: Readonly<Record<string, string>>) {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/board/live`, { headers })
  const frames: Frame[] = []
  let ended: number | null = null
  socket.on('message', (data) => frames.push(JSON.parse(String(data))))
  socket.on('close', (code) => {
    ended = code
  })
  onTestFinished(() => socket.terminate())
  return { socket, frames, ended: () => ended }
}

async function page(there: Office, contact: string) {
  const session = await signedIn(there, contact)
  const line = listen(there, { cookie: session.cookie, origin: there.address })
  await expect.poll(() => line.frames.length).toBeGreaterThan(0)
  return { ...session, ...line }
}

const BUILDING = '九水街道/宾川路社区/第1网格/1号楼'
const callIn = (topic: string, contact: string) =>
  says(topic, contact, '点名 今天10点前', { sender: contact })

it('tells nobody who is not signed in, or whose page is somebody else’s', async () => {
  const there = await office()
  const { cookie } = await signedIn(there, 'liu')
  for (const headers of [
    { origin: there.address },
    { cookie },
    { cookie, origin: 'https://elsewhere.example' },
    { cookie: 'weiliandong=made-up', origin: there.address },
  ]) {
    const { frames, ended } = listen(there, headers)
    await expect.poll(ended).toBe(NOT_SIGNED_IN)
    expect(frames).toEqual([])
  }
})

it('ends for every page of a session that was signed out', async () => {
  const there = await office()
  const { ended, post } = await page(there, 'liu')
  await post('/board/api/sign-out', {})
  await expect.poll(ended).toBe(NOT_SIGNED_IN)
})

it('ends for who is staff no more, and hears not one word after that', async () => {
  const there = await office()
  const { frames, ended, socket } = await page(there, 'liu')
  await expect.poll(() => frames.length).toBeGreaterThan(0)
  const before = frames.length
  there.store.whole(() => there.store.signIn.endAll('liu'))
  socket.send(JSON.stringify({ building: there.store.areas.id(BUILDING), form: null }))
  await there.hear(callIn('1号楼居民群', 'captain1'))
  await expect.poll(ended).toBe(NOT_SIGNED_IN)
  expect(frames.length).toBe(before)
})

it('one person has eight windows, and everybody else a seat', async () => {
  const there = await office()
  const { cookie } = await signedIn(there, 'liu')
  const origin = there.address
  const all = Array.from({ length: 12 }, () => listen(there, { cookie, origin }))
  await expect.poll(() => all.filter(({ ended }) => ended() === FULL)).toHaveLength(4)
  expect(all.filter(({ frames }) => frames.length > 0)).toHaveLength(8)
  await page(there, 'wang')
  all.find(({ ended }) => ended() === null)?.socket.close()
  const again = () => listen(there, { cookie, origin })
  await expect
    .poll(async () => {
      const one = again()
      await expect.poll(() => one.frames.length > 0 || one.ended() !== null).toBe(true)
      return one.ended()
    })
    .toBeNull()
})

it('tells each only of their own area, and those who were here before a newcomer as well', async () => {
  const there = await office()
  const head = await page(there, 'liu')
  const captain = await page(there, 'captain2')
  there.engine.receive([callIn('1号楼居民群', 'captain1')], there.clock.now)
  await page(there, 'wang')
  const sums = ({ frames }: { readonly frames: readonly Frame[] }) =>
    frames.flatMap((frame) => frame.sums ?? []).map(({ area }) => there.store.areas.path(area))
  await expect.poll(() => sums(head)).toEqual(['九水街道/宾川路社区/第1网格/1号楼'])
  await there.hear(callIn('2号楼居民群', 'captain2'))
  await expect.poll(() => sums(captain)).toEqual(['九水街道/宾川路社区/第1网格/2号楼'])
})

it('shows a building as it fills, and who is abnormal to those who lead it', async () => {
  const there = await office()
  await there.hear(callIn('1号楼居民群', 'captain1'))
  const { socket, frames } = await page(there, 'captain1')
  const area = there.store.areas.id('九水街道/宾川路社区/第1网格/1号楼')
  socket.send(JSON.stringify({ building: area, form: '体温' }))
  const rooms = () =>
    frames.flatMap((frame) => (frame.kind === 'changes' ? (frame.building ?? []) : [])).at(-1)
      ?.rooms
  await expect.poll(rooms).toHaveLength(24)
  await there.hear(
    says('1号楼居民群', '1-301 王芳', '38.2'),
    says('1号楼居民群', '1-502 张三', '36.5'),
  )
  const state = (household: string) => rooms()?.find((room) => room.household === household)?.state
  await expect.poll(() => state('1-301')).toBe('abnormal')
  expect([state('1-502'), state('1-101')]).toEqual(['answered', 'missing'])
  expect(there.store.audit.latest(1)).toMatchObject([{ deed: 'view', who: 'captain1' }])
  // What is no wish of ours is left alone.
  for (const odd of ['{', '[]', '{"building":"x","form":null}']) socket.send(odd)
  socket.send(JSON.stringify({ building: there.store.areas.id('九水街道'), form: null }))
  const before = frames.length
  await new Promise((resolve) => setTimeout(resolve, 250))
  expect(frames.length).toBe(before)
})

it('takes yesterday’s roll-calls off at midnight', async () => {
  const there = await office()
  await there.hear(callIn('1号楼居民群', 'captain1'))
  const { frames } = await page(there, 'liu')
  await there.until(there.clock.now + 17 * HOUR)
  await expect
    .poll(() => frames.flatMap((frame) => (frame.kind === 'changes' ? (frame.past ?? []) : [])))
    .toHaveLength(1)
})

/** The street with somebody who helps in its grid, and answers for nothing there. */
function withHelper(): Street {
  const { name, code, bot, areas } = street()
  const helper = { name: '小毕', role: 'volunteer', wechat: 'helper' }
  return streetOf(
    { name, code, bot },
    [...areas.values()].map((area) =>
      area.level === 'grid' ? { ...area, staff: [...area.staff, helper] } : area,
    ),
  )
}

describe('an alert', () => {
  const alerts = ({ frames }: { readonly frames: readonly Frame[] }) =>
    frames.flatMap((frame) => (frame.alerts === undefined ? [] : [frame.alerts])).at(-1)

  it('stands there while nobody has answered, then with who goes, and is gone once it is done', async () => {
    const there = await office({ engine: { understand: understanding.route } })
    const head = await page(there, 'liu')
    const elsewhere = await page(there, 'captain2')
    expect(alerts(head)).toEqual([])
    await there.hear(says('1号楼居民群', '1-301 王芳', '厨房着火了'))
    await expect
      .poll(() => alerts(head))
      .toMatchObject([
        {
          kind: 'fire',
          household: '1-301',
          by: '王芳',
          text: '厨房着火了',
          level: 'grid',
          case: null,
        },
      ])
    expect(there.store.audit.latest(1)).toMatchObject([
      { who: 'liu', deed: 'view', about: 'alert 1' },
    ])
    const late = await page(there, 'liu')
    expect(alerts(late)).toEqual(alerts(head))
    await there.hear(says('第1网格工作群', '刘网格', '我去', { sender: 'liu' }))
    await expect.poll(() => alerts(head)).toMatchObject([{ case: 1, assignee: '刘网格' }])
    await there.hear(says('第1网格工作群', '刘网格', '办结 1 灭了', { sender: 'liu' }))
    await expect.poll(() => alerts(head)).toEqual([])
    expect(alerts(elsewhere)).toEqual([])
  })

  it('that is nothing is gone at once', async () => {
    const there = await office({ engine: { understand: understanding.route } })
    const head = await page(there, 'liu')
    await there.hear(says('1号楼居民群', '1-301 王芳', '厨房着火了'))
    await expect.poll(() => alerts(head)).toHaveLength(1)
    await there.hear(says('1号楼居民群', '1-301 王芳', '没事了'))
    await expect.poll(() => alerts(head)).toEqual([])
  })

  it('of somebody’s health is read by who leads there or was called, and by nobody else', async () => {
    const there = await office({
      engine: { street: withHelper(), understand: understanding.route },
    })
    const lines = []
    for (const who of ['captain1', 'liu', 'wang']) lines.push(await page(there, who))
    const helper = await page(there, 'helper')
    await there.hear(says('1号楼居民群', '1-301 王芳', '我爸晕倒了叫不醒，谁来帮帮忙'))
    for (const line of lines) {
      await expect
        .poll(() => alerts(line))
        .toMatchObject([{ kind: 'medical', household: '1-301', by: '王芳' }])
    }
    await expect
      .poll(() => alerts(helper))
      .toMatchObject([{ kind: null, household: null, by: null, text: null, level: 'grid' }])
  })
})

it('names a group that is lost, with what to do, to who sees its area', async () => {
  const there = await office()
  const captain = await page(there, 'captain1')
  const elsewhere = await page(there, 'captain2')
  const lost = ({ frames }: { readonly frames: readonly Frame[] }) =>
    frames.flatMap((frame) => (frame.lost === undefined ? [] : [frame.lost])).at(-1)
  const room = { topic: '1号楼居民群', id: 'r1', title: '1号楼居民群', lost: MORNING, told: null }
  there.store.whole(() => there.store.rooms.put(room))
  await expect
    .poll(() => lost(captain))
    .toMatchObject([{ topic: '1号楼居民群', text: expect.stringContaining('把我拉回去') }])
  expect(lost(elsewhere)).toEqual([])
  there.store.whole(() => there.store.rooms.put({ ...room, lost: null }))
  await expect.poll(() => lost(captain)).toEqual([])
})

it('shows how far a notice is, as it goes', async () => {
  const there = await office()
  const { frames } = await page(there, 'wang')
  await there.hear(
    says('宾川路社区工作群', '王书记', '通知 1号楼 明天8点到12点停水', { sender: 'wang' }),
  )
  const last = () => frames.findLast(({ notices }) => notices !== undefined)?.notices
  await expect.poll(() => last()?.at(0)?.told).toBe(1)
  expect(last()).toMatchObject([
    { number: 'N1', kind: 'alert', state: 'done', groups: 1, waiting: 0, answered: 0 },
  ])
  // Who looks after another building is shown nothing of it.
  const other = await page(there, 'captain2')
  expect(other.frames[0]).toMatchObject({ kind: 'hello', notices: [] })
})
