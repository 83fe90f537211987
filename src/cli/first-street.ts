import { stringify } from 'yaml'

/** What is asked of who sets a street up: enough for the first group. An empty text: there is none yet. */
export interface FirstStreet {
  readonly street: string
  readonly community: string
  readonly grid: string
  readonly gridHead: string
  readonly gridGroup: string
  readonly building: string
  readonly units: number
  readonly floors: number
  readonly rooms: number
  readonly captain: string
  readonly group: string
}

/** A `street.yaml` of one building, to be gone on with by hand: its comments say how. */
export function firstStreetText(first: FirstStreet): string {
  const said = (text: string) => stringify(text).trimEnd()
  const people = (name: string, role: string) =>
    name === '' ? [] : [`staff: [{ name: ${said(name)}, role: ${role} }]`]
  const groups = (topic: string) => (topic === '' ? [] : [`groups: [{ topic: ${said(topic)} }]`])
  const lines = [
    '# 街道 → 社区 → 网格 → 楼座。改完重启生效；写错了，启动时会说是哪一行、该怎么写。',
    '# 群名要和微信里一模一样。楼长、网格长私聊小微「认证 验证码」，验证码由 weiliandong code 姓名 给出。',
    `name: ${said(first.street)}`,
    '# staff: [{ name: 值班室, role: duty }]      街道值班的人',
    '# groups: [{ topic: 街道指挥群 }]            街道的工作群',
    'communities:',
    `  - name: ${said(first.community)}`,
    '    # partners: [{ kind: property, name: 安居物业, topic: 安居物业群 }]   物业、民警、社区医院、志愿者',
    '    grids:',
    `      - name: ${said(first.grid)}`,
    ...[...people(first.gridHead, 'head'), ...groups(first.gridGroup)].map(in8),
    '        buildings:',
    `          - name: ${said(first.building)}`,
    ...[...people(first.captain, 'captain'), ...groups(first.group)].map(in12),
    `            units: ${first.units}      # 几个单元`,
    `            floors: ${first.floors}     # 几层`,
    `            rooms: ${first.rooms}      # 每层几户；不规整的楼用 households: [1-101, 1-102] 一户一户列出来`,
    '          # 再有一栋楼，照上面的样子接着写',
  ]
  return `${lines.join('\n')}\n`
}

const in8 = (line: string) => `        ${line}`
const in12 = (line: string) => `            ${line}`
