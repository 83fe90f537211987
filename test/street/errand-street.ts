import { writeFileSync } from 'node:fs'

/** A building of the winter's street. */
export interface House {
  readonly name: string
  readonly path: string
  readonly topic: string
  readonly community: number
}

export interface Member {
  readonly contact: string
  readonly name: string
  readonly house: House
  readonly door: string
  readonly telephone: string
  /** As they say it themselves, and what it is. */
  readonly says: string
  readonly skill: '买菜' | '理发' | '量血压'
}

const COMMUNITIES = 2
const GRIDS = 3
const BUILDINGS = 4
/** How many of ten can do each. */
const SKILLS = [
  ['买菜', '会跑腿'],
  ['买菜', '会买菜'],
  ['买菜', '能代购'],
  ['理发', '会剪个头'],
  ['量血压', '会测血压'],
  ['买菜', '会开车会买菜'],
  ['理发', '会推头'],
  ['买菜', '会采购'],
  ['买菜', '会买东西'],
  ['量血压', '会量个血压'],
] as const

export const MOST_HOURS = 4
export const REST_HOURS = 6

export const teamOf = (community: number) => `红马甲${community}`
export const teamTopic = (community: number) => `志愿者群${community}`

export const HOUSES: readonly House[] = Array.from(
  { length: COMMUNITIES * GRIDS * BUILDINGS },
  (_, i) => {
    const grid = Math.floor(i / BUILDINGS) + 1
    const community = Math.floor(i / (BUILDINGS * GRIDS)) + 1
    const name = `${i + 1}号楼`
    return {
      name,
      path: `九水街道/社区${community}/第${grid}网格/${name}`,
      topic: `${name}居民群`,
      community,
    }
  },
)

/** Members live behind the first doors of each floor, who asks behind the others. */
export const doorOf = (i: number, first = 1): string =>
  `1-${1 + (Math.floor(i / 4) % 18)}0${first + (i % 4)}`

const SURNAMES = '赵钱孙李周吴郑冯陈褚卫蒋沈韩杨朱秦许何吕施曹严魏陶姜'
const GIVEN =
  '桂兰 秀英 建军 玉梅 德福 淑珍 国强 春花 志明 丽华 永贵 凤霞 文斌 彩云 长海 月娥 树森 金凤 宝山 翠萍'.split(
    ' ',
  )
export const nameOf = (i: number): string =>
  `${[...SURNAMES][Math.floor(i / GIVEN.length) % SURNAMES.length]}${GIVEN[i % GIVEN.length]}`

export function membersOf(many: number): readonly Member[] {
  return Array.from({ length: many }, (_, i) => {
    const house = HOUSES[i % HOUSES.length]
    const [skill, says] = SKILLS[(i * 7 + Math.floor(i / 10)) % SKILLS.length] ?? SKILLS[0]
    if (house === undefined) throw new Error('there are no houses')
    return {
      contact: `wx_v${i}`,
      name: nameOf(i),
      house,
      door: doorOf(Math.floor(i / HOUSES.length)),
      telephone: `139${String(10_000_000 + i * 7919).slice(-8)}`,
      says,
      skill,
    }
  })
}

/** Writes the street: communities of volunteers, each with its team. */
export function layStreet(file: string): void {
  const communities = Array.from({ length: COMMUNITIES }, (_, c) => {
    const own = HOUSES.filter(({ community }) => community === c + 1)
    const grids = [...new Set(own.map(({ path }) => path.split('/')[2] ?? ''))]
    return `  - name: 社区${c + 1}
    groups: [{topic: 社区${c + 1}工作群}]
    staff: [{name: 书记${c + 1}, role: head, wechat: head${c + 1}}]
    partners: [{kind: volunteer, name: ${teamOf(c + 1)}, topic: ${teamTopic(c + 1)}}]
    teams: [{name: ${teamOf(c + 1)}, kind: volunteer, topic: ${teamTopic(c + 1)}, skills: [买菜, 理发, 量血压], most: ${MOST_HOURS}h, rest: ${REST_HOURS}h}]
    grids:
${grids
  .map(
    (grid) => `      - name: ${grid}
        groups: [{topic: ${grid}工作群}]
        buildings:
${own
  .filter(({ path }) => path.includes(`/${grid}/`))
  .map(
    ({ name, topic }) =>
      `          - {name: ${name}, groups: [{topic: ${topic}}], units: 1, floors: 18, rooms: 8}`,
  )
  .join('\n')}`,
  )
  .join('\n')}`
  }).join('\n')
  writeFileSync(
    file,
    `name: 九水街道\ngroups: [{topic: 九水街道指挥群}]\nstaff: [{name: 值班室, role: duty, wechat: duty}]\ncommunities:\n${communities}\n`,
  )
}
