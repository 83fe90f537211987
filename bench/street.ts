import { type Area, type Street, streetOf } from '../src/domain/model/area.ts'
import type { Form } from '../src/domain/model/form.ts'
import type { Policy, Route } from '../src/domain/model/policy.ts'
import { HOUR } from '../src/domain/model/time.ts'

/** 2020-02-10 08:00 +08:00, a Monday. */
export const MORNING = Date.parse('2020-02-10T08:00:00+08:00')

const NOBODY = { model: null, compound: null, staff: [], groups: [], partners: [], households: [] }
/** Households of a building: 2 units of 6 floors of 2 rooms. */
export const HOUSEHOLDS: readonly string[] = households(2, 6, 2)

/** Who is on duty for the whole street, and where they speak. */
export const DUTY = 'wxid_duty'
export const COMMAND_GROUP = '街道指挥群'

/** A street of so many buildings, twenty to a grid, five grids to a community. */
export function streetOfBuildings(buildings: number): Street {
  const root = '九水街道'
  const street = { ...NOBODY, path: root, name: root, level: 'street', parent: null } as const
  const areas: Area[] = [
    {
      ...street,
      staff: [{ name: '值班室', role: 'duty', wechat: DUTY }],
      groups: [{ topic: COMMAND_GROUP, id: null }],
    },
  ]
  let community = root
  let grid = root
  for (let i = 0; i < buildings; i++) {
    if (i % 100 === 0) {
      community = `${root}/第${i / 100 + 1}社区`
      areas.push(area(community, 'community', root))
    }
    if (i % 20 === 0) {
      grid = `${community}/第${i / 20 + 1}网格`
      areas.push({ ...area(grid, 'grid', community), groups: [{ topic: `${grid}群`, id: null }] })
    }
    const path = `${grid}/${i + 1}号楼`
    const groups = [{ topic: topicOf(i), id: null }]
    areas.push({ ...area(path, 'building', grid), groups, households: HOUSEHOLDS })
  }
  return streetOf({ name: root, code: null, bot: '小微' }, areas)
}

export function topicOf(building: number): string {
  return `${building + 1}号楼居民群`
}

/** The rooms of a building, from `1-101` on. */
export function households(units: number, floors: number, rooms: number): readonly string[] {
  return upTo(units).flatMap((unit) =>
    upTo(floors).flatMap((floor) => upTo(rooms).map((room) => `${unit}-${floor}0${room}`)),
  )
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i + 1)
}

/** The buildings of a street. */
export function pathsOf(street: Street): readonly string[] {
  return [...street.areas.values()].filter(({ level }) => level === 'building').map((a) => a.path)
}

function area(path: string, level: Area['level'], parent: string): Area {
  return { ...NOBODY, path, name: path.slice(path.lastIndexOf('/') + 1), level, parent }
}

const ROUTE: Route = {
  name: 'anything',
  when: {},
  night: true,
  hours: null,
  steps: [
    { to: ['building', 'grid'], after: 0, unless: null },
    { to: ['community'], after: HOUR, unless: 'claimed' },
  ],
  resolve: 24 * HOUR,
}

/** A policy without a night, in which nothing waits for anything else. */
export const POLICY: Policy = {
  fever: 37.3,
  quiet: null,
  confirm: 24 * HOUR,
  merge: HOUR,
  observe: { at: [480, 1080], within: HOUR },
  offer: 0,
  cluster: { building: 2, grid: 3, within: 24 * HOUR },
  digest: 7 * 60 + 30,
  pace: { chat: 1000, between: 3000, perMinute: 40 },
  rollcall: { remind: HOUR, lasts: 4 * HOUR },
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
  routes: [ROUTE],
}

export const FORMS: readonly Form[] = [
  {
    name: '体温',
    words: ['打卡'],
    purpose: '只看有没有人发烧。',
    hint: '回体温就行，如 36.5。',
    answers: { kind: 'temperature' },
    only: [],
    share: false,
  },
]
