import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DutyWitnessed } from '../faults/round-witness.ts'
import type { Street } from '../src/domain/model/area.ts'
import { HOUR } from '../src/domain/model/time.ts'

/** Somebody who speaks, with the groups they sit in. */
export interface Neighbour {
  readonly contact: string
  readonly name: string
  readonly alias: string
  readonly topics: readonly string[]
}

/** A street of every kind: several groups at each level, one shared by two buildings, partners by all roads. */
const STREET = `name: 九水街道
staff: [{name: 值班室, role: duty, wechat: duty}, {name: 街道老孙, role: head, wechat: sun}]
groups: [{topic: 九水街道指挥群}, {topic: 九水街道值班群}]
partners:
  - {kind: health, name: 九水社区医院, topic: 发热门诊群}
  - {kind: social, name: 邻里社工站, topic: 邻里社工站群}
communities:
  - name: 宾川路社区
    model: community
    staff: [{name: 王书记, role: head, wechat: wang}]
    groups: [{topic: 宾川路社区工作群}, {topic: 宾川路社区议事群}]
    partners:
      - {kind: property, name: 安居物业, topic: 安居物业群}
      - {kind: police, name: 片警老赵, topic: 宾川路警务群}
      - {kind: volunteer, name: 红马甲, topic: 宾川路志愿者群}
    teams:
      - {name: 红马甲, kind: volunteer, topic: 宾川路志愿者群, skills: [买菜, {name: 理发, words: [推子]}], most: 4h, rest: 6h}
    grids:
      - name: 第1网格
        staff: [{name: 刘网格, role: head, wechat: liu}]
        groups: [{topic: 第1网格工作群}, {topic: 第1网格联络群}]
        buildings:
          - name: 1号楼
            compound: 宾川小区
            staff: [{name: 李姐, role: captain, wechat: lijie}]
            groups: [{topic: 1号楼居民群}, {topic: 1号楼老人群}]
            units: 2
            floors: 3
            rooms: 2
          - name: 2号楼
            compound: 宾川小区
            staff: [{name: 孙大爷, role: captain}]
            groups: [{topic: 2号楼居民群}]
            units: 1
            floors: 3
            rooms: 2
  - name: 延川路社区
    model: property
    staff: [{name: 陈主任, role: head, wechat: chen}]
    groups: [{topic: 延川路社区工作群}]
    partners:
      - {kind: police, name: 延川路警务室, wecom: FUZZ_POLICE}
      - {kind: unit, name: 九水产业园, webhook: FUZZ_PARK}
    grids:
      - name: 和泰园
        staff: [{name: 马经理, role: head, wechat: majingli}, {name: 夜班老许, role: duty}]
        groups: [{topic: 和泰园工作群}]
        buildings:
          - name: A座
            staff: [{name: 小徐, role: captain, wechat: xiaoxu}]
            groups: [{topic: 和泰园业主群}]
            units: 1
            floors: 4
            rooms: 2
          - name: B座
            staff: [{name: 小徐, role: captain, wechat: xiaoxu}]
            groups: [{topic: 和泰园业主群}]
            units: 1
            floors: 4
            rooms: 2
  - name: 侯家庄
    model: open
    grids:
      - name: 东片
        staff: [{name: 包片老郑, role: head, wechat: laozheng}]
        groups: [{topic: 侯家庄东片群}]
        buildings:
          - name: 沿街商铺
            groups: [{topic: 侯家庄商户群}]
            households: [1-101, 1-102, 1-201]
`

/** Lifts and stairs are disinfected, a gate is kept, and households visited where somebody says so. */
const DUTIES = `
- {name: 消杀, of: building, at: 宾川小区, every: {电梯: 6h, 楼道: 24h}, hours: "07:00-21:00", who: property, late: [{to: grid, after: 2h}], until: 2050-12-31}
- {name: 走访, of: household, tags: {独居老人: 7d}, after: {出院: 24h}, who: grid, late: [{to: community, after: 2d}], until: 2050-12-31}
- {name: 南门值守, at: 宾川小区, shifts: ["06:00-10:00", "10:00-14:00", "18:00-22:00"], want: 2, team: 红马甲, gap: [{to: team, before: 24h}, {to: community, before: 12h}], absent: [{to: team, after: 10m}], alerts: true, until: 2050-12-31}
`

/** What of it a witness can tell: nobody knows how often households are seen. */
export const DUTIES_WITNESSED: readonly DutyWitnessed[] = [
  { name: '消杀', every: { 电梯: 6 * HOUR, 楼道: 24 * HOUR }, hours: [7, 21], places: 2, late: [] },
]

/** Writes the street to a data folder. The policy and the forms are those shipped. */
export function layStreet(folder: string): void {
  writeFileSync(join(folder, 'street.yaml'), STREET)
  writeFileSync(join(folder, 'duties.yaml'), DUTIES)
}

const NAMES = ['张三', '王芳', '赵奶奶', '小毕', '老吴', '钱多多', '周师傅', '冯婶'] as const

/** Who may be asked to go. */
const VOLUNTEERS: readonly Neighbour[] = ['高婶', '老孟', '小吴', '于师傅', '小毕'].map((name) => ({
  contact: `wx_${name}`,
  name,
  alias: name,
  topics: ['宾川路志愿者群'],
}))

/** Staff in their groups and above, residents in their building's, some partners in theirs. */
export function neighboursOf(street: Street): readonly Neighbour[] {
  const seats = [...street.seats]
  const staff = [...street.areas.values()].flatMap(({ path, staff }) => {
    const topics = seats.flatMap(([topic, seat]) =>
      seat.kind === 'area' && seat.areas.some((area) => path === area || area.startsWith(path))
        ? [topic]
        : [],
    )
    return staff.flatMap(({ name, wechat }) =>
      wechat === null ? [] : [{ contact: wechat, name, alias: name, topics }],
    )
  })
  const residents = seats.flatMap(([topic, seat]) => {
    if (seat.kind !== 'area' || seat.level !== 'building') return []
    return seat.areas.flatMap((area) =>
      (street.areas.get(area)?.households ?? []).map((household, i): Neighbour => {
        const name = `${NAMES[i % NAMES.length]}${i < NAMES.length ? '' : i}`
        const contact = `wx_${area.slice(area.lastIndexOf('/') + 1)}_${household}`
        return { contact, name, alias: `${household} ${name}`, topics: [topic] }
      }),
    )
  })
  const partners = seats.flatMap(([topic, seat]) =>
    seat.kind === 'partner'
      ? [{ contact: `wx_${topic}`, name: `${topic}小王`, alias: '小王', topics: [topic] }]
      : [],
  )
  return [...staff, ...residents, ...partners, ...VOLUNTEERS]
}

/** The groups that residents read, and the areas that each is of. */
export function residentsOf(street: Street): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...street.seats].flatMap(([topic, seat]): readonly (readonly [string, readonly string[]])[] =>
      seat.kind === 'area' && seat.level === 'building' ? [[topic, seat.areas]] : [],
    ),
  )
}

/** The partners' own systems, as a message from them is addressed. */
export function hooksOf(street: Street): readonly string[] {
  return [...street.areas.values()].flatMap(({ path, partners }) =>
    partners.filter(({ topic }) => topic === null).map(({ name }) => `${path}/${name}`),
  )
}
