import { expect, it } from 'vitest'
import { after, columns, type Model, totals } from '../../pages/board/model.ts'
import type { AreaNode, Card, Frame, Sum } from '../../src/server/protocol/board-messages.ts'

const area = (id: number, level: AreaNode['level'], parent: number | null): AreaNode => ({
  id,
  name: `${level} ${id}`,
  level,
  parent,
  model: null,
  compound: null,
  households: level === 'building' ? 24 : 0,
  calls: true,
})

const sum = (
  call: number,
  building: number,
  answered: number,
  special: Partial<Sum> = {},
): Sum => ({
  call,
  area: building,
  form: '体温',
  state: 'open',
  opened: 0,
  deadline: 100,
  expected: 24,
  answered,
  abnormal: 0,
  away: 0,
  ...special,
})

const card = (number: number, special: Partial<Card> = {}): Card => ({
  number,
  kind: 'report',
  category: 'repair',
  urgent: false,
  state: 'open',
  area: 3,
  household: null,
  place: null,
  level: 'building',
  by: null,
  assignee: null,
  mine: false,
  matter: '',
  ill: null,
  opened: number,
  overdue: null,
  parent: null,
  ...special,
})

/** A grid with two buildings, and the community above it. */
function begun(sums: readonly Sum[], cards: readonly Card[]): Model {
  const model = after(
    null,
    {
      kind: 'hello',
      now: 50,
      me: { name: '', role: '', street: '', bot: '', csrf: '' },
      areas: [
        area(1, 'community', null),
        area(2, 'grid', 1),
        area(3, 'building', 2),
        area(4, 'building', 2),
      ],
      forms: ['体温'],
      sums,
      cards,
      alerts: [],
      lost: [],
      rounds: [],
      slots: [],
      notices: [],
    },
    0,
  )
  if (model === null) throw new Error('a hello begins a model')
  return model
}

it('adds a roll-call up to the top, each building’s latest of that form', () => {
  const model = begun(
    [
      sum(1, 3, 24, { state: 'closed' }),
      sum(3, 3, 6),
      sum(2, 4, 10, { abnormal: 1 }),
      sum(9, 4, 1, { form: '台风平安' }),
    ],
    [],
  )
  const found = totals(model, '体温')
  expect(found.get(3)).toMatchObject({ expected: 24, answered: 6, open: true })
  for (const above of [1, 2]) {
    expect(found.get(above)).toMatchObject({ expected: 48, answered: 16, abnormal: 1 })
  }
  expect(totals(model, '台风平安').get(1)).toMatchObject({ expected: 24, answered: 1 })
})

it('puts what is urgent first, then the worst of fevers, then what is overdue, then what waits longest', () => {
  const model = begun(
    [],
    [
      card(1),
      card(2, { urgent: true }),
      card(3, { overdue: 40 }),
      card(4, { overdue: 90 }),
      card(5, { overdue: 30, urgent: true }),
      card(6, { state: 'claimed' }),
      card(7, { state: 'closed' }),
      card(8, { state: 'resolved' }),
      card(9, { area: 4 }),
      card(10, { ill: { text: '39.2℃', danger: 2 } }),
      card(11, { opened: 0, ill: { text: '37.4℃', danger: 0 } }),
    ],
  )
  const { open, claimed, done } = columns(model, 3, 50)
  expect(open.map(({ number }) => number)).toEqual([5, 2, 10, 3, 11, 1, 4])
  expect(claimed.map(({ number }) => number)).toEqual([6])
  expect(done.map(({ number }) => number)).toEqual([8, 7])
  expect(columns(model, 1, 50).open.at(-1)?.number).toBe(9)
})

it('follows what changes and what goes', () => {
  const model = begun([sum(1, 3, 1)], [card(1)])
  const change: Frame = {
    kind: 'changes',
    now: 60,
    sums: [sum(1, 3, 2)],
    cards: [card(2)],
    gone: [1],
  }
  expect(after(model, change, 5)).toBe(model)
  expect(totals(model, '体温').get(1)?.answered).toBe(2)
  expect([...model.cards.keys()]).toEqual([2])
  after(model, { kind: 'changes', now: 70, past: [1] }, 6)
  expect(totals(model, '体温').size).toBe(0)
  expect(after(null, change, 5)).toBeNull()
})

it('has the alerts and the lost groups as they were last told, whole', () => {
  const model = begun([], [])
  const alert = {
    id: 1,
    kind: 'fire',
    area: 3,
    household: null,
    by: '王芳',
    text: '着火了',
    at: 40,
    cries: 1,
    level: 'grid',
    case: null,
    assignee: null,
  } as const
  const lost = { topic: '1号楼居民群', areas: [3], since: 40, text: '没有我了' }
  const rounds = [{ area: 3, due: [40, 90] }]
  after(model, { kind: 'changes', now: 60, alerts: [alert], lost: [lost], rounds }, 5)
  after(model, { kind: 'changes', now: 61 }, 6)
  expect(model).toMatchObject({ alerts: [alert], lost: [lost], rounds })
  after(model, { kind: 'changes', now: 62, alerts: [], lost: [] }, 7)
  expect(model).toMatchObject({ alerts: [], lost: [] })
})
