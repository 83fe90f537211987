import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadFiles } from '../../src/config/load.ts'
import type { Rota } from '../../src/domain/model/duty/rota.ts'
import type { Holding, Slot } from '../../src/domain/model/duty/slot.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import { DAY, HOUR } from '../../src/domain/model/time.ts'
import { keepSlots } from '../../src/domain/rota/keep-slots.ts'
import { rotaTroubles } from '../../src/domain/rota/rota-trouble.ts'
import { factsOf, knowledgeOf } from '../../src/engine/knowledge.ts'
import { forgetPerson } from '../../src/store/forget-person.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { valueIn } from '../config/value-in.ts'

const BESIDE = join(import.meta.dirname, '../transcripts')
const NOW = Date.parse('2020-02-10T08:00:00+08:00')
const CONFIG = valueIn(
  loadFiles({
    street: join(BESIDE, 'rotas.street.yaml'),
    duties: join(BESIDE, 'rotas.duties.yaml'),
    policy: null,
    forms: null,
  }),
)

function opened(): Store {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  const store = openStore(join(folder, 'weiliandong.db'), { pid: 1, host: 'here', since: 'now' })
  onTestFinished(() => {
    store.close()
    rmSync(folder, { recursive: true })
  })
  store.whole(() => store.areas.changes(CONFIG.street).forEach(store.areas.put))
  return store
}

const factsAt = (store: Store, now: number, rotas: readonly Rota[] = CONFIG.rotas) =>
  factsOf(knowledgeOf(store, { ...CONFIG, rotas }), now)

/** Does what is to be kept as of a start. */
function kept(store: Store, now: number, rotas: readonly Rota[] = CONFIG.rotas): void {
  const effects = keepSlots(factsAt(store, now, rotas), true)
  store.whole(() => {
    for (const effect of effects) done(store, effect)
  })
}

function done(store: Store, effect: Effect): void {
  if (effect.do === 'slot') store.slots.put(effect.slot)
  if (effect.do === 'set-timer') store.timers.set(effect.timer)
  if (effect.do === 'drop-timer') store.timers.drop(effect.timer)
}

const timers = (store: Store) => store.timers.all().filter(({ kind }) => kind === 'slot')

describe('slots', () => {
  it('are there as long before they begin as the file says, each once and with one timer', () => {
    const store = opened()
    kept(store, NOW)
    const gate = store.slots.live().filter(({ rota }) => rota === '南门值守')
    expect(gate.length).toBe(12)
    expect(gate.every(({ from }) => from >= NOW && from <= NOW + 3 * DAY + HOUR)).toBe(true)
    expect(timers(store)).toHaveLength(store.slots.live().length)
    kept(store, NOW)
    kept(store, NOW + HOUR)
    const begins = store.slots.live().map(({ rota, from }) => `${rota} ${from}`)
    expect(new Set(begins).size).toBe(begins.length)
    expect(timers(store)).toHaveLength(begins.length)
  })

  it('follow the file: how many are wanted, and what is not on any more', () => {
    const store = opened()
    kept(store, NOW)
    const [gate] = CONFIG.rotas
    if (gate === undefined) throw new Error('there is no rota')
    kept(store, NOW, [{ ...gate, want: 3, shifts: gate.shifts.slice(0, 2) }])
    expect(store.slots.live().map(({ wanted }) => wanted)).toEqual(Array(6).fill(3))
    expect(timers(store)).toHaveLength(6)
    kept(store, NOW, [])
    expect(store.slots.live()).toEqual([])
    expect(timers(store)).toEqual([])
  })
})

function held(name: string, special: Partial<Holding> = {}): Holding {
  return {
    who: { contact: name, name },
    how: 'own',
    since: NOW,
    gaveUp: null,
    came: null,
    went: null,
    witness: null,
    reminded: false,
    ...special,
  }
}

describe('who had their words deleted', () => {
  it('is in no slot to come, and without a name in what is over', () => {
    const store = opened()
    kept(store, NOW)
    const [first, second] = store.slots.live()
    if (first === undefined || second === undefined) throw new Error('there are no slots')
    const zhou = { contact: 'zhou', name: '老周' }
    const put = (slot: Slot) => store.whole(() => store.slots.put(slot))
    put({
      ...first,
      holders: [
        held('sun', { came: NOW, witness: zhou }),
        held('zhou', { came: NOW, went: NOW + HOUR }),
      ],
    })
    const bookings = [{ at: NOW, name: '老周', by: zhou }]
    put({ ...second, holders: [held('zhou'), held('sun')], bookings })
    store.whole(() => forgetPerson(store, 'zhou'))
    expect(JSON.stringify(store.slots.all())).not.toMatch(/zhou|老周/)
    expect(store.slots.numbered(first.id)?.holders.map(({ went }) => went)).toEqual([
      null,
      NOW + HOUR,
    ])
    expect(store.slots.numbered(second.id)?.holders.map(({ who }) => who.contact)).toEqual(['sun'])
    expect(store.slots.of('zhou', 0)).toEqual([])
    expect(store.slots.numbered(second.id)?.bookings).toEqual([])
  })
})

it('are deleted with who held them when they were kept long enough', () => {
  const store = opened()
  kept(store, NOW)
  const [first] = store.slots.live()
  if (first === undefined) throw new Error('there is no slot')
  // What was booked goes sooner than who was there.
  const bookings = [{ at: NOW, name: '老曲', by: { contact: 'qu', name: '老曲' } }]
  store.whole(() => store.slots.put({ ...first, holders: [held('sun')], bookings }))
  store.whole(() => store.slots.expire(0, first.to + 1))
  expect(store.slots.numbered(first.id)).toMatchObject({ holders: [held('sun')], bookings: [] })
  store.whole(() => store.slots.expire(first.to + 1, 0))
  expect(store.slots.numbered(first.id)).toBeUndefined()
  expect(store.slots.of('sun', 0)).toEqual([])
})

it('tells who runs the bot of rotas that nobody can serve in', () => {
  const store = opened()
  const troubles = (now: number) => rotaTroubles(factsAt(store, now))
  expect(troubles(NOW)).toEqual([
    { duty: '做饭', what: 'nobody of 红马甲 has said that they can: 做饭' },
    { duty: '理发', what: 'nobody of 红马甲 has said that they can: 理发' },
  ])
  expect(troubles(NOW + 365 * DAY).map(({ what }) => what)).toContain(
    'its last day was 2020-03-31: nobody is expected any more',
  )
})
