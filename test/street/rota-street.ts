import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../../src/config/config.ts'
import { loadFiles } from '../../src/config/load.ts'
import { valueIn } from '../config/value-in.ts'
import { nameOf } from './errand-street.ts'

/** A gate of the winter's street: two shifts of six hours, by day or by night. */
export interface Gate {
  readonly name: string
  readonly rota: string
  readonly topic: string
  readonly community: number
  /** When its shifts begin, in minutes from midnight. */
  readonly begins: readonly [number, number]
  readonly want: number
}

export interface Volunteer {
  readonly contact: string
  readonly name: string
  readonly community: number
}

/** So long is each shift, in minutes. */
export const LONG = 360
/** In hours, of every team. */
export const MOST = 8
export const REST = 8
const GATES_EACH = 11
const TREES = [...'松竹梅兰菊荷桂柳枫桐']
const SIDES = [...'东西南北上下前后中']

export function gatesOf(many: number): readonly Gate[] {
  return Array.from({ length: many }, (_, i) => {
    const name = `${TREES[Math.floor(i / SIDES.length)]}${SIDES[i % SIDES.length]}门`
    return {
      name,
      rota: `${name}值守`,
      topic: `${name}值守群`,
      community: Math.floor(i / GATES_EACH) + 1,
      begins: i % 2 === 0 ? [390, 750] : [30, 1110],
      want: 1 + (i % 3 === 0 ? 1 : 0),
    }
  })
}

export function volunteersOf(many: number, gates: readonly Gate[]): readonly Volunteer[] {
  const communities = gates.at(-1)?.community ?? 1
  return Array.from({ length: many }, (_, i) => ({
    contact: `wx_v${i}`,
    name: nameOf(i),
    community: (i % communities) + 1,
  }))
}

export const leaderOf = (community: number) => `lead${community}`
export const headOf = (community: number) => `head${community}`
export const teamTopicOf = (community: number) => `志愿者群${community}`

const clockText = (minutes: number) =>
  `${String(Math.floor((minutes % 1440) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

function streetText(gates: readonly Gate[]): string {
  const communities = [...new Set(gates.map(({ community }) => community))]
  return `name: 九水街道
staff: [{name: 值班室, role: duty, wechat: duty}]
groups: [{topic: 九水街道指挥群}]
communities:
${communities
  .map(
    (c) => `  - name: 社区${c}
    groups: [{topic: 社区${c}工作群}]
    staff: [{name: 书记${c}, role: head, wechat: ${headOf(c)}}]
    teams: [{name: 红马甲${c}, kind: volunteer, head: 队长${c}, topic: ${teamTopicOf(c)}, skills: [做饭], most: ${MOST}h, rest: ${REST}h, staff: [{name: 队长${c}, role: head, wechat: ${leaderOf(c)}}]}]
    checkpoints:
${gates
  .filter(({ community }) => community === c)
  .map(({ name, topic }) => `      - {name: ${name}, topic: ${topic}}`)
  .join('\n')}
    grids:
      - {name: 第${c}网格, groups: [{topic: 第${c}网格工作群}], buildings: [{name: ${c}号楼, groups: [{topic: ${c}号楼居民群}], units: 1, floors: 6, rooms: 2}]}`,
  )
  .join('\n')}
`
}

function dutiesText(gates: readonly Gate[]): string {
  return gates
    .map(({ name, rota, begins, want, community }) => {
      const shifts = begins.map((from) => `"${clockText(from)}-${clockText(from + LONG)}"`)
      return `- {name: ${rota}, at: ${name}, shifts: [${shifts.join(', ')}], want: ${want}, team: 红马甲${community}, gap: [{to: team, before: 24h}, {to: community, before: 12h}], absent: [{to: team, after: 10m}, {to: community, after: 20m}], night: true, until: 2021-12-31}`
    })
    .join('\n')
}

export function rotaConfig(gates: readonly Gate[]): Config {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  try {
    writeFileSync(join(folder, 'street.yaml'), streetText(gates))
    writeFileSync(join(folder, 'duties.yaml'), `${dutiesText(gates)}\n`)
    return valueIn(loadFiles({ street: join(folder, 'street.yaml'), policy: null, forms: null }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
