import { describe, expect, it } from 'vitest'
import { understanding } from '../../src/assembly/understanding.ts'
import { type Street, streetOf } from '../../src/domain/model/area.ts'
import { life, says, street } from './street.ts'

const ROOM = '1号楼居民群'
const OTHER_ROOM = '2号楼居民群'
const GRID = '第1网格工作群'
const COMMUNITY = '宾川路社区工作群'
const PROPERTY = '安居物业群'

/** The street with somebody who helps in its grid. */
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

interface Speaker {
  readonly who: string
  readonly alias: string
  readonly sender?: string
  /** In which group; null: alone with the bot. */
  readonly where: string | null
}

const CRIERS: readonly Speaker[] = [
  { who: 'who cried', alias: '1-301 王芳', where: ROOM },
  { who: 'who cried, alone', alias: '王芳', where: null },
  { who: 'who cried after them', alias: '1-502 张三', where: ROOM },
]
const STAFF: readonly Speaker[] = [
  { who: 'the captain, in the group', alias: '李姐', sender: 'captain1', where: ROOM },
  { who: 'the captain, alone', alias: '李姐', sender: 'captain1', where: null },
  { who: 'the grid head', alias: '刘网格', sender: 'liu', where: GRID },
  { who: 'the duty officer, alone', alias: '值班室', sender: 'duty', where: null },
  { who: 'the head above, who is not told yet', alias: '王书记', sender: 'wang', where: COMMUNITY },
  { who: 'who helps in the grid, alone', alias: '小毕', sender: 'helper', where: null },
  { who: 'whoever sits in the grid’s group', alias: '小马', where: GRID },
]
const OTHERS: readonly Speaker[] = [
  { who: 'a neighbour', alias: '1-101 老吴', where: ROOM },
  { who: 'a neighbour, alone', alias: '老吴', where: null },
  { who: 'who lives with them', alias: '1-301 王强', where: ROOM },
  { who: 'the captain of another building', alias: '楼长2', sender: 'captain2', where: OTHER_ROOM },
  { who: 'the same, alone', alias: '楼长2', sender: 'captain2', where: null },
  { who: 'a neighbour of another building', alias: '1-101 小钱', where: OTHER_ROOM },
  { who: 'a partner who was not told', alias: '物业小王', where: PROPERTY },
  { who: 'who calls himself the captain', alias: '李姐', sender: 'wx_false', where: ROOM },
]

/** What becomes of the alert by each word, and who has the case then. */
type Outcome = 'open' | 'over' | 'case' | 'case of theirs'
const WORDS: readonly (readonly [word: string, crier: Outcome, staff: Outcome])[] = [
  ['是', 'case', 'open'],
  ['对', 'case', 'open'],
  ['立案', 'case', 'case'],
  ['上报', 'case', 'case'],
  ['我去', 'open', 'case of theirs'],
  ['马上到', 'open', 'case of theirs'],
  ['没事了', 'over', 'over'],
  ['虚惊', 'over', 'over'],
]

/** Words that are tried by the first of each sort alone, as they mean what another does. */
const SAME = new Set(['对', '上报', '马上到', '没事了'])

/** A street in which danger was cried twice in one building. */
async function cried() {
  const there = life({ street: withHelper(), understand: understanding.route })
  await there.hear(
    says(ROOM, '1-301 王芳', '厨房着火了'),
    says(ROOM, '1-502 张三', '3楼冒烟了，快来人'),
    says(ROOM, '1-101 老吴', '早上好'),
    says(ROOM, '1-301 王强', '早上好'),
    says(OTHER_ROOM, '1-101 小钱', '早上好'),
  )
  return there
}

async function speak(there: Awaited<ReturnType<typeof cried>>, speaker: Speaker, word: string) {
  const { alias, sender, where } = speaker
  await there.hear(
    says(where, alias, word, { sender: sender ?? nameOf(speaker), name: nameOf(speaker) }),
  )
}

const nameOf = ({ alias }: Speaker): string => alias.replace(/^\d-\d+ /, '')

async function outcomeOf(speaker: Speaker, word: string): Promise<Outcome> {
  const there = await cried()
  await speak(there, speaker, word)
  const { store } = there.now()
  const [alert, ...more] = store.alerts.all()
  expect(more).toEqual([])
  expect(store.cases.all().map(({ number }) => number)).toEqual(
    alert?.case == null ? [] : [alert.case],
  )
  if (alert?.state !== 'case') return alert?.state ?? 'open'
  const about = store.cases.numbered(alert.case ?? 0)
  expect(about).toMatchObject({ urgent: true, by: { name: '王芳' } })
  if (about?.state === 'open') return 'case'
  return about?.assignee?.contact === (speaker.sender ?? nameOf(speaker))
    ? 'case of theirs'
    : 'case'
}

describe.each(WORDS)('«%s»', (word, crier, staff) => {
  it.each(SAME.has(word) ? CRIERS.slice(0, 1) : CRIERS)(
    `by $who comes to: ${crier}`,
    async (one) => {
      expect(await outcomeOf(one, word)).toBe(crier)
    },
  )
  it.each(SAME.has(word) ? STAFF.slice(0, 1) : STAFF)(`by $who comes to: ${staff}`, async (one) => {
    expect(await outcomeOf(one, word)).toBe(staff)
  })
})

it.each(OTHERS)('$who may say what they want: nothing comes of it', async (speaker) => {
  const there = await cried()
  for (const [word] of WORDS) await speak(there, speaker, word)
  const { store } = there.now()
  expect(store.alerts.all()).toMatchObject([{ state: 'open', case: null }])
  expect(store.cases.all()).toEqual([])
})

describe('an alert that has ended', () => {
  it.each([
    ['over', '虚惊'],
    ['case', '我去'],
  ] as const)('is %s for good, whoever says what', async (state, end) => {
    const there = await cried()
    await there.hear(says(GRID, '刘网格', end, { sender: 'liu' }))
    const { store } = there.now()
    const ended = store.alerts.all()
    expect(ended).toMatchObject([{ state }])
    const cases = () => store.cases.all().map(({ number, assignee }) => [number, assignee?.name])
    const before = cases()
    for (const speaker of [...CRIERS, ...STAFF, ...OTHERS])
      for (const [word] of WORDS) await speak(there, speaker, word)
    expect(store.alerts.all()).toEqual(ended)
    expect(cases()).toEqual(before)
  })
})
