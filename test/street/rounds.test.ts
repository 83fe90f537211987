import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueAgain } from '../../faults/round-witness.ts'
import { mistakeLine } from '../../src/config/reading/mistake.ts'
import { accountOf } from '../../src/engine/snapshot.ts'
import { rehearsed } from '../../src/rehearsal/rehearsal.ts'
import { readScript } from '../../src/rehearsal/script.ts'

const BESIDE = join(import.meta.dirname, '../transcripts')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** When the scene begins: 2020-02-10 08:00, +08:00. */
const START = Date.parse('2020-02-10T08:00:00+08:00')
const BUILDINGS = ['1号楼', '2号楼'] as const
const PARTS = ['电梯', '楼道'] as const
const EVERY = { 电梯: 6 * HOUR, 楼道: 24 * HOUR } as const

type Deed =
  | { readonly kind: 'make'; readonly building: number; readonly part: number }
  | { readonly kind: 'recall' }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'restart' }

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('make' as const),
      building: fc.nat(1),
      part: fc.nat(1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('recall' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      minutes: fc.integer({ min: 5, max: 900 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
)

function lineOf(deed: Deed): string {
  switch (deed.kind) {
    case 'make':
      return `[安居物业群] 老姜: 消杀 ${BUILDINGS[deed.building]} ${PARTS[deed.part]}做了`
    case 'recall':
      return '[安居物业群] 老姜: (撤回)'
    case 'wait':
      return `+${deed.minutes}m`
    case 'restart':
      return '(重启)'
  }
}

/** To the nearest minute: each line takes a second. */
function minuteOf(at: number): string {
  return new Date(Math.round(at / MINUTE) * MINUTE).toISOString()
}

/** When it is expected again, within the hours of the duty. */
function again(part: (typeof PARTS)[number], at: number, late = false): number {
  return dueAgain({ hours: [7, 21] }, EVERY[part], at, late)
}

/** When each part of each building is due at the end, by a model of its own. */
function dueAt(deeds: readonly Deed[]): Readonly<Record<string, string>> {
  const due = new Map<string, number>()
  for (const building of BUILDINGS)
    for (const part of PARTS) due.set(`${building} ${part}`, again(part, START))
  let now = START
  let before: { readonly key: string; readonly due: number } | null = null
  for (const deed of deeds) {
    switch (deed.kind) {
      case 'make': {
        const part = PARTS[deed.part] ?? '电梯'
        const key = `${BUILDINGS[deed.building]} ${part}`
        before = { key, due: due.get(key) ?? 0 }
        due.set(key, again(part, now, now > before.due))
        now += 1000
        break
      }
      case 'recall':
        if (before !== null) due.set(before.key, before.due)
        before = null
        now += 1000
        break
      case 'wait':
        now += deed.minutes * MINUTE
        before = null
        break
      case 'restart':
        break
    }
  }
  return Object.fromEntries([...due].map(([key, at]) => [key, minuteOf(at)]))
}

async function played(chat: string, start = '2020-02-10 08:00') {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  try {
    const file = join(folder, 'round.chat')
    const head = [
      `street: ${join(BESIDE, 'rounds.street.yaml')}`,
      `duties: ${join(BESIDE, 'rounds.duties.yaml')}`,
      `start: ${start}`,
      'strict: false',
    ]
    writeFileSync(file, `${head.join('\n')}\n\n${chat}\n`)
    const script = readScript(file)
    if (!script.ok) throw new Error(script.mistakes.map(mistakeLine).join('\n'))
    const { street } = script.value.config
    const result = await rehearsed(script.value, { restless: false, log: () => {} }, (store, now) =>
      accountOf(store, street, now),
    )
    if (!result.ok) throw new Error(result.mistakes.map(mistakeLine).join('\n'))
    return result.value.account
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Only what is said right behind is taken back for certain. */
function plain(deeds: readonly Deed[]): readonly Deed[] {
  return deeds.filter((each, place) => each.kind !== 'recall' || deeds[place - 1]?.kind === 'make')
}

test('one round is open for each place, as due as what was done makes it, over restarts and recalls', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 14 }), async (given) => {
      const deeds = plain(given)
      const { slots } = await played(deeds.map(lineOf).join('\n'))
      const open = slots.filter(({ duty, state }) => duty === '消杀' && state === 'open')
      expect(
        Object.fromEntries(open.map(({ place, to }) => [place, minuteOf(Date.parse(to))])),
      ).toEqual(dueAt(deeds))
      expect(open).toHaveLength(BUILDINGS.length * PARTS.length)
    }),
    { numRuns: 25 },
  )
}, 120_000)

test('what is late is told once to each who is to hear of it, and nothing that was done is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 14 }), async (given) => {
      const deeds = plain(given).filter(({ kind }) => kind !== 'recall')
      const { slots, posts } = await played(
        `${deeds.map(lineOf).join('\n')}\n+3h\n@2020-02-20 09:00`,
      )
      const rounds = slots.flatMap((slot) => ('told' in slot ? slot : []))
      const late = rounds.filter(({ duty, told }) => duty === '消杀' && told > 0)
      for (const [room, level] of [
        ['安居物业群', 1],
        ['第1网格工作群', 2],
      ] as const) {
        const said = posts
          .filter((post) => post.room === room && post.text.includes('【消杀】过点了'))
          .map(({ text }) => Number(/还差 (\d+) 处/.exec(text)?.[1] ?? 0))
        const heard = late.filter(({ told }) => told >= level).length
        expect(said.reduce((sum, count) => sum + count, 0)).toBe(heard)
      }
    }),
    { numRuns: 15 },
  )
}, 120_000)

test('residents hear nothing of rounds, and who lives there tells of none', async () => {
  const chat = [
    '[安居物业群] 老姜: 消杀 1号楼 电梯做了',
    '[1号楼居民群] 李姐: 消杀 1号楼 楼道做了',
    '[1号楼居民群] 1-502 张三: 消杀 1号楼 做了',
    '[1号楼居民群] 李姐: 今天还差哪些',
    '[1号楼居民群] 1-502 张三: 今天还差哪些',
    '[第1网格工作群] 刘网格: 1号楼2-301 王奶奶出院了',
    '@2020-02-12 09:00',
    '[第1网格工作群] 刘网格: 今天还差哪些',
    '@2020-02-20 09:00',
  ].join('\n')
  const { posts, slots } = await played(chat)
  const residents = posts.filter(({ room }) => room?.endsWith('居民群') === true)
  for (const { text } of residents) expect(text).not.toMatch(/消杀|走访|2-301|出院|还差/)
  // Who lives there says nothing of a round; the captain does.
  expect(slots.filter(({ state }) => state === 'done').map(({ here }) => here)).toEqual([
    ['老姜'],
    ['李姐'],
  ])
}, 60_000)

test('what was done is kept as long as check-ins are, and the day before all of it is', async () => {
  const chat = '[安居物业群] 老姜: 消杀 1号楼 电梯做了\n[@李姐] 走访 1-301 都好'
  const kept = await played(`${chat}\n@2020-03-10 12:00`)
  expect(kept.slots.filter(({ state }) => state === 'done')).toHaveLength(2)
  const gone = await played(`${chat}\n@2020-03-13 12:00`)
  expect(gone.slots.filter(({ state }) => state === 'done')).toEqual([])
  expect(JSON.stringify(gone.slots)).not.toContain('老姜')
}, 60_000)

test('from its last day on a duty expects nobody, and what was due is missed', async () => {
  const { slots } = await played('@2020-04-02 09:00', '2020-03-30 08:00')
  const states = new Set(slots.filter(({ duty }) => duty === '消杀').map(({ state }) => state))
  expect([...states]).toEqual(['missed'])
}, 60_000)
