/**
 * Who lives and works on the street of test/transcripts, told once more by hand: what the rules are held
 * against must not come from the program.
 */

const COMMUNITY_1 = '九水街道/宾川路社区'
const COMMUNITY_2 = '九水街道/侯家庄社区'
export const BUILDING_1 = `${COMMUNITY_1}/第1网格/1号楼`
export const BUILDING_2 = `${COMMUNITY_1}/第1网格/2号楼`
export const BUILDING_5 = `${COMMUNITY_2}/第2网格/5号楼`

/** Residents read here, and nowhere else. */
export const RESIDENTS: ReadonlyMap<string, string> = new Map([
  ['1号楼居民群', BUILDING_1],
  ['2号楼居民群', BUILDING_2],
  ['海悦府5号楼群', BUILDING_5],
])

export interface Neighbour {
  /** As a transcript writes them in a group. */
  readonly alias: string
  readonly contact: string
  /** Where they may be heard. */
  readonly rooms: readonly string[]
  /** The area they have a duty in. */
  readonly duty: string | null
  readonly home: { readonly area: string; readonly household: string } | null
}

const resident = (household: string, name: string, room: string, area: string): Neighbour => ({
  alias: `${household} ${name}`,
  contact: `wx_${name}`,
  rooms: [room],
  duty: null,
  home: { area, household },
})
const other = (
  alias: string,
  contact: string,
  duty: string | null,
  ...rooms: readonly string[]
): Neighbour => ({ alias, contact, rooms, duty, home: null })

export const NEIGHBOURS: readonly Neighbour[] = [
  resident('1-502', '张三', '1号楼居民群', BUILDING_1),
  resident('1-502', '张嫂', '1号楼居民群', BUILDING_1),
  resident('1-301', '王芳', '1号楼居民群', BUILDING_1),
  resident('2-201', '老郑', '1号楼居民群', BUILDING_1),
  resident('1-201', '小钱', '2号楼居民群', BUILDING_2),
  resident('1-101', '老吴', '2号楼居民群', BUILDING_2),
  resident('1-101', '老马', '海悦府5号楼群', BUILDING_5),
  // Calls himself 李姐, and is nobody.
  other('李姐#2', 'wx_李姐#2', null, '1号楼居民群'),
  other('路人', 'wx_路人', null, '2号楼居民群'),
  other('李姐', 'lijie', BUILDING_1, '1号楼居民群', '第1网格工作群'),
  other('老周', 'laozhou', BUILDING_2, '2号楼居民群'),
  other('刘网格', 'liu', `${COMMUNITY_1}/第1网格`, '第1网格工作群', '1号楼居民群'),
  other('王书记', 'wang', COMMUNITY_1, '宾川路社区工作群'),
  other('谭经理', 'tan', `${COMMUNITY_2}/第2网格`, '第2网格工作群', '海悦府5号楼群'),
  other('值班室', 'duty', '九水街道', '九水街道指挥群'),
  other('街道老孙', 'sun', '九水街道', '九水街道指挥群'),
  other('物业小王', 'wx_物业小王', null, '安居物业群'),
  other('红马甲', 'wx_红马甲', null, '宾川路志愿者群'),
  other('高婶', 'wx_高婶', null, '宾川路志愿者群'),
  other('小吴', 'wx_小吴', null, '宾川路志愿者群'),
  other('于师傅', 'wx_于师傅', null, '宾川路志愿者群'),
  other('小毕', 'wx_小毕', null, '宾川路志愿者群'),
  other('小曲护士', 'wx_小曲护士', null, '发热门诊群'),
]

export const neighbour = (contact: string): Neighbour | undefined =>
  NEIGHBOURS.find((one) => one.contact === contact)

/** Whether a path is an area or lies below it. */
export const inside = (path: string, area: string): boolean =>
  path === area || path.startsWith(`${area}/`)
