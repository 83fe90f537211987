import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { loadFiles } from '../../src/config/load.ts'
import type { Duty } from '../../src/domain/model/duty/duty.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import { addressKey } from '../../src/domain/model/post.ts'
import { DAY, HOUR, iso } from '../../src/domain/model/time.ts'
import { dutyTroubles } from '../../src/domain/round/duty-trouble.ts'
import { keepRounds } from '../../src/domain/round/keep-rounds.ts'
import { roundDue } from '../../src/domain/round/overdue.ts'
import { factsOf, knowledgeOf } from '../../src/engine/knowledge.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { valueIn } from '../config/value-in.ts'

const BESIDE = join(import.meta.dirname, '../transcripts')
const BUILDING = '九水街道/宾川路社区/第1网格/1号楼'
const NOW = Date.parse('2020-02-10T08:00:00+08:00')

const CONFIG = valueIn(
  loadFiles({
    street: join(BESIDE, 'rounds.street.yaml'),
    duties: join(BESIDE, 'rounds.duties.yaml'),
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

function tagged(store: Store, household: string, ...tags: readonly string[]): void {
  const home = { area: BUILDING, household }
  store.whole(() =>
    store.households.put({ home, name: null, people: null, phone: null, tags, away: null }),
  )
}

/** Does what is to be kept at a moment, and tells of the visits that are expected then. */
function kept(store: Store, now: number, duties: readonly Duty[] = CONFIG.duties) {
  const facts = factsOf(knowledgeOf(store, { ...CONFIG, duties }), now)
  store.whole(() => {
    for (const effect of keepRounds(facts)) done(store, effect)
  })
  return store.rounds
    .open()
    .filter(({ duty }) => duty === '走访')
    .map(({ spot, due }) => `${spot.name} ${iso(due).slice(0, 16)}`)
}

function done(store: Store, effect: Effect): void {
  if (effect.do === 'round') store.rounds.put(effect.round)
  if (effect.do === 'set-timer') store.timers.set(effect.timer)
  if (effect.do === 'drop-timer') store.timers.drop(effect.timer)
}

it('expects visits by the tags of the roster, the shortest interval of each household', () => {
  const store = opened()
  tagged(store, '1-301', '独居老人', '孕产妇')
  tagged(store, '1-302', '孕产妇')
  tagged(store, '1-401', '党员')
  expect(kept(store, NOW)).toEqual(['1-301 2020-02-18T00:00', '1-302 2020-03-12T00:00'])
  // Once is enough.
  expect(kept(store, NOW + 60_000)).toHaveLength(2)
  expect(store.timers.all().filter(({ kind }) => kind === 'round')).toHaveLength(
    store.rounds.open().length,
  )
})

it('sees sooner whose risk has risen, and no more whose tags are gone', () => {
  const store = opened()
  tagged(store, '1-302', '孕产妇')
  kept(store, NOW)
  tagged(store, '1-302', '孕产妇', '独居老人')
  expect(kept(store, NOW + 2 * DAY)).toEqual(['1-302 2020-02-18T00:00'])
  tagged(store, '1-302')
  expect(kept(store, NOW + 2 * DAY)).toEqual([])
  expect(store.rounds.all().filter(({ state }) => state === 'dropped')).toHaveLength(1)
})

it('reckons from the last visit, and gives a day where that is long ago', () => {
  const store = opened()
  tagged(store, '1-301', '独居老人')
  tagged(store, '1-302', '独居老人')
  const visit = (id: number, name: string, at: number) =>
    store.whole(() =>
      store.rounds.put({
        id,
        duty: '走访',
        spot: { area: BUILDING, name, part: '' },
        since: at,
        due: at,
        own: null,
        state: 'done',
        told: 0,
        tried: null,
        again: null,
        done: {
          by: { contact: 'lijie', name: '李姐' },
          at,
          message: 'm',
          how: 'there',
          amount: null,
        },
      }),
    )
  visit(101, '1-301', NOW - 3 * DAY)
  visit(102, '1-302', NOW - 40 * DAY)
  expect(kept(store, NOW)).toEqual(['1-301 2020-02-15T00:00', '1-302 2020-02-12T00:00'])
})

it('drops what a file asks for no more, and expects nothing where there is none', () => {
  const store = opened()
  kept(store, NOW)
  expect(store.rounds.open().length).toBeGreaterThan(4)
  kept(store, NOW + 60_000, [])
  expect(store.rounds.open()).toEqual([])
  expect(store.timers.all().filter(({ kind }) => kind === 'round')).toEqual([])
})

it('tells who leads a place that a round is late where the level that was to hear is not there', () => {
  const store = opened()
  const [, bins] = CONFIG.duties
  if (bins === undefined) throw new Error('there is no duty')
  const twice = [
    { to: 'grid' as const, after: 2 * HOUR },
    { to: 'community' as const, after: 2 * HOUR },
  ]
  const duties = [{ ...bins, late: twice }]
  kept(store, NOW, duties)
  const [round] = store.rounds.open()
  if (round === undefined) throw new Error('nothing is expected')
  const late = round.due + 2 * HOUR
  const said = roundDue(factsOf(knowledgeOf(store, { ...CONFIG, duties }), late), round.id)
  const posts = said.flatMap((effect) => (effect.do === 'say' ? [effect.post] : []))
  // A gate stands in no grid: who leads the community hears, and at the same moment the community itself.
  expect(posts.map(({ to }) => addressKey(to))).toEqual([
    'group:督导组群',
    'group:宾川路社区工作群',
  ])
  for (const { text } of posts) expect(text).toContain('还差 2 处：北门；南门')
  const timers = said.flatMap((effect) => (effect.do === 'set-timer' ? [effect.timer.due] : []))
  expect(timers.every((due) => due > late)).toBe(true)
})

it('tells who runs the bot of duties that nobody does', () => {
  const store = opened()
  const troubles = (now: number, duties: readonly Duty[] = CONFIG.duties) =>
    dutyTroubles(factsOf(knowledgeOf(store, { ...CONFIG, duties }), now))
  expect(troubles(NOW)).toEqual([
    { duty: '走访', what: 'no household has one of its tags: import a roster with tags' },
  ])
  tagged(store, '1-301', '独居老人')
  expect(troubles(NOW)).toEqual([])
  const [disinfection, ...others] = CONFIG.duties
  if (disinfection === undefined) throw new Error('there is no duty')
  expect(troubles(NOW, [{ ...disinfection, who: { team: '消杀队' } }, ...others])).toEqual([
    { duty: '消杀', what: 'nobody is 消杀队 of 1号楼, 2号楼' },
  ])
  expect(troubles(Date.parse('2020-04-01T08:00:00+08:00')).map(({ what }) => what)).toContain(
    'its last day was 2020-03-31: nothing is expected any more',
  )
})
