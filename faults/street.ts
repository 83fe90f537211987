import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOUR } from '../src/domain/model/time.ts'
import type { DutyWitnessed } from './round-witness.ts'

/** The buildings of the street, and how a household of one is called. */
export const BUILDINGS = ['1号楼', '2号楼'] as const
export const HOUSEHOLDS: readonly string[] = [1, 2].flatMap((unit) =>
  [1, 2, 3].flatMap((floor) => [1, 2].map((room) => `${unit}-${floor}0${room}`)),
)
/** Who holds supplies writes of them there. */
export const HOLDERS_TOPIC = '宾川路社区工作群'
export const HOLDERS = ['wang', 'lin'] as const
export const GRID_TOPIC = '第1网格工作群'
/** The gate of the community, and who stands there. */
export const GATE = '南门'
export const GATE_TOPIC = '南门值守群'
export const GUARD = 'laosun'
/** The volunteers' group, and who joins it in time. */
export const TEAM_TOPIC = '红马甲群'
export const VOLUNTEERS = ['高婶', '小吴', '小毕', '老孟', '于师傅', '二嫂'] as const
/** The grid head (网格长), who takes cases and ends them. */
export const HEAD = 'liu'

export function topicOf(building: string): string {
  return `${building}居民群`
}

export function captainOf(building: string): string {
  return `captain-${building}`
}

/** Who disinfects the buildings and empties the bins at the gate. */
export const GOERS_TOPIC = '安居物业群'
export const GOER = 'laojiang'
/** Lifts and stairs. */
export const PARTS = ['电梯', '楼道'] as const

/** The environment variable that holds the address of a partner's system. */
export const PARTNER_HOOK = 'FAULTS_PARTNER'

const STREET = `name: 九水街道
staff: [{name: 值班室, role: duty, wechat: duty}]
groups: [{topic: 九水街道指挥群}]
communities:
  - name: 宾川路社区
    staff: [{name: 王书记, role: head, wechat: wang}, {name: 小林, role: clerk, wechat: lin}]
    groups: [{topic: 宾川路社区工作群}]
    partners:
      - {kind: property, name: 安居物业, topic: ${GOERS_TOPIC}}
      - {kind: volunteer, name: 红马甲, topic: ${TEAM_TOPIC}}
      - {kind: social, name: 助老社, webhook: ${PARTNER_HOOK}}
    teams:
      - {name: 红马甲, kind: volunteer, topic: ${TEAM_TOPIC}, skills: [买菜]}
    checkpoints:
      - {name: ${GATE}, topic: ${GATE_TOPIC}, staff: [{name: 老孙, role: captain, wechat: ${GUARD}}]}
    grids:
      - name: 第1网格
        staff: [{name: 刘网格, role: head, wechat: ${HEAD}}]
        groups: [{topic: ${GRID_TOPIC}}]
        buildings:
${BUILDINGS.map(
  (name) => `          - name: ${name}
            staff: [{name: ${name}楼长, role: captain, wechat: ${captainOf(name)}}]
            groups: [{topic: ${topicOf(name)}}]
            units: 2
            floors: 3
            rooms: 2
`,
).join('')}`

/** Every report is a case of its own, and the pace does not slow a round down. */
const POLICY = `merge: 0h
pace: {chat: 0s, between: 0s, perMinute: 600}
routes:
  - name: errand
    when: {kind: request}
    steps:
      - {to: [volunteer, grid]}
      - {to: community, after: 30m, unless: claimed}
    resolve: 24h
  - name: anything
    when: {}
    steps:
      - {to: [grid, property, social]}
      - {to: community, after: 10m, unless: claimed}
      - {to: street, after: 2h, unless: claimed}
    resolve: 7d
`

const DUTIES = `
- {name: 消杀, of: building, every: {电梯: 6h, 楼道: 24h}, hours: "07:00-21:00", who: property, late: [{to: property, after: 0m}, {to: grid, after: 2h}], until: 2020-12-31}
- {name: 口罩清运, words: [口罩桶], of: checkpoint, every: 2h, who: property, late: [{to: community, after: 30m}], until: 2020-12-31}
`

/** The same, as the witness knows it. */
export const DUTIES_WITNESSED: readonly DutyWitnessed[] = [
  {
    name: '消杀',
    every: { 电梯: 6 * HOUR, 楼道: 24 * HOUR },
    hours: [7, 21],
    places: BUILDINGS.length,
    late: [
      { topic: GOERS_TOPIC, after: 0 },
      { topic: GRID_TOPIC, after: 2 * HOUR },
    ],
  },
  {
    name: '口罩清运',
    every: { '': 2 * HOUR },
    hours: null,
    places: 1,
    late: [{ topic: HOLDERS_TOPIC, after: HOUR / 2 }],
  },
]

/** The groups of residents, and the area that each is of. */
export const RESIDENTS: ReadonlyMap<string, readonly string[]> = new Map(
  BUILDINGS.map((name) => [topicOf(name), [`九水街道/宾川路社区/第1网格/${name}`]]),
)

/** Makes a data folder for the program; of a street of another name, where one is given. */
export function layStreet(folder: string, name = '九水街道'): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'street.yaml'), STREET.replace('name: 九水街道', `name: ${name}`))
  writeFileSync(join(folder, 'policy.yaml'), POLICY)
  writeFileSync(join(folder, 'duties.yaml'), DUTIES)
}
