import { describe, expect, it } from 'vitest'
import { calling, fresh, type Mode } from '../../pages/board/desk/attention.ts'
import { filtered, toggled } from '../../pages/board/desk/filter.ts'
import { allLooked, changedSince, lookedAt } from '../../pages/board/desk/looked.ts'
import { after, columns, type Model } from '../../pages/board/model.ts'
import { dangerOf, feverText } from '../../src/domain/wording/fever.ts'
import type { AlertCard, AreaNode, Card } from '../../src/server/protocol/board-messages.ts'

const GRID: AreaNode = {
  id: 1,
  name: '第1网格',
  level: 'grid',
  parent: null,
  model: null,
  compound: null,
  households: 0,
  calls: true,
}

const card = (number: number, special: Partial<Card> = {}): Card => ({
  number,
  kind: 'report',
  category: 'repair',
  urgent: false,
  state: 'open',
  area: 1,
  household: null,
  place: null,
  level: 'grid',
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

const ALERT: AlertCard = {
  id: 3,
  kind: 'gas',
  area: 1,
  household: null,
  by: null,
  text: null,
  at: 0,
  cries: 1,
  level: 'grid',
  case: null,
  assignee: null,
}

function model(cards: readonly Card[], alerts: readonly AlertCard[] = []): Model {
  const begun = after(
    null,
    {
      kind: 'hello',
      now: 50,
      me: { name: '', role: '', street: '', bot: '', csrf: '' },
      areas: [GRID],
      forms: [],
      sums: [],
      cards,
      alerts,
      lost: [],
      rounds: [],
      slots: [],
      notices: [],
    },
    0,
  )
  if (begun === null) throw new Error('a hello begins a model')
  return begun
}

const names = (mode: Mode, cards: readonly Card[], alerts: readonly AlertCard[] = []) => [
  ...calling(model(cards, alerts), 50, mode).keys(),
]

describe('what calls', () => {
  it('is danger that nobody took, what is urgent or new and nobody’s, and what is overdue', () => {
    const cards = [
      card(1),
      card(2, { urgent: true, overdue: 40 }),
      card(3, { state: 'claimed', overdue: 40 }),
      card(4, { state: 'claimed', urgent: true, overdue: 60 }),
      card(5, { state: 'resolved', overdue: 40 }),
      card(6, { state: 'cancelled', urgent: true }),
    ]
    expect(names('all', cards, [ALERT, { ...ALERT, id: 4, case: 2 }])).toEqual([
      'danger 3',
      'new 1',
      'urgent 2',
      'overdue 2',
      'overdue 3',
    ])
    expect(names('off', cards, [ALERT])).toEqual([])
  })

  it('for one’s own is what one holds, what came up to one, and danger', () => {
    const cards = [
      card(1, { level: 'building' }),
      card(2),
      card(3, { state: 'claimed', overdue: 40, assignee: '李姐' }),
      card(4, { state: 'claimed', overdue: 40, assignee: '刘网格', mine: true }),
    ]
    expect(names('mine', cards, [ALERT])).toEqual(['danger 3', 'new 2', 'overdue 4'])
  })

  it('is told once, the worst first, and again when it comes back', () => {
    const before = calling(model([card(1), card(2)]), 50, 'all')
    const now = calling(
      model([card(1), card(2, { overdue: 40, urgent: true }), card(3)]),
      50,
      'all',
    )
    expect(fresh(before, now).map(({ reason, card: of }) => [reason, of?.number])).toEqual([
      ['urgent', 2],
      ['new', 3],
    ])
    expect(fresh(now, now)).toEqual([])
    const away = calling(model([card(1, { state: 'claimed' })]), 50, 'all')
    expect(fresh(away, before).map(({ card: of }) => of?.number)).toEqual([1, 2])
  })
})

it('shows of each column what all that is wanted holds of', () => {
  const all = columns(
    model([
      card(1, { overdue: 40 }),
      card(2, { overdue: 40, urgent: true }),
      card(3, { overdue: 60, urgent: true, level: 'street' }),
      card(4, { state: 'claimed', mine: true }),
    ]),
    1,
    50,
  )
  const shown = (filter: Parameters<typeof filtered>[1]) => {
    const { open, claimed, done } = filtered(all, filter, 50)
    return [...open, ...claimed, ...done].map(({ number }) => number).toSorted()
  }
  expect(shown({ only: [], level: null })).toEqual([1, 2, 3, 4])
  expect(shown({ only: ['overdue'], level: null })).toEqual([1, 2])
  expect(shown({ only: ['overdue', 'urgent'], level: null })).toEqual([2])
  expect(shown({ only: ['mine'], level: null })).toEqual([4])
  expect(shown({ only: [], level: 'street' })).toEqual([3])
  expect(toggled(toggled(['mine'], 'urgent'), 'mine')).toEqual(['urgent'])
})

it('marks what is new or otherwise until somebody looks, and forgets what left', () => {
  const first = new Map([1, 2].map((number) => [number, card(number)]))
  const looked = allLooked(first)
  expect([...changedSince(first, looked)]).toEqual([])
  const later = new Map([
    [2, card(2, { state: 'claimed', assignee: '李姐' })],
    [3, card(3)],
  ])
  expect([...changedSince(later, looked)]).toEqual([2, 3])
  const then = lookedAt(later, looked, 2)
  expect([...changedSince(later, then)]).toEqual([3])
  expect(Object.keys(then)).toEqual(['2'])
})

it.each([
  [{ people: [], readings: [37.3], symptoms: [] }, 0],
  [{ people: [], readings: [38.2], symptoms: [] }, 1],
  [{ people: ['孩子'], readings: [37.5], symptoms: ['cough'] }, 1],
  [{ people: ['孩子'], readings: [38.2], symptoms: ['cough'] }, 2],
  [{ people: ['我', '奶奶'], readings: [36.9, 38], symptoms: [] }, 2],
  [{ people: [], readings: [39], symptoms: [] }, 2],
  [{ people: [], readings: [38.1], symptoms: ['breathless'] }, 2],
])('tells fevers apart: %j is %i', (told, danger) => {
  expect(dangerOf(feverText({ ...told, answer: null }))).toBe(danger)
})
