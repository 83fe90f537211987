import { FIELDS, type Field } from '../config/column-map.ts'
import { type Cell, textOf } from './table.ts'

/** Which column holds what. */
export interface Headings {
  /** The row they stand in, from 0. */
  readonly row: number
  readonly columns: ReadonlyMap<Field, number>
  /** Columns that are not read, as they are headed. */
  readonly ignored: readonly string[]
}

const WORDS: Readonly<Record<Field, string>> = {
  community: '社区 社区名称 所属社区 村居 居委会 村委会',
  grid: '网格 网格名称 所属网格 网格号',
  compound: '小区 小区名称 所属小区 院落 园区',
  building:
    '楼栋 楼号 楼座 楼幢 楼 栋 幢 座 栋号 幢号 座号 楼栋号 楼座号 楼栋名称 楼宇 楼宇名称 楼名 所在楼栋',
  unit: '单元 单元号 门洞',
  floor: '楼层 层 所在楼层',
  room: '房号 房间号 房间 室 室号 门牌 门牌号 门号 户号 户室 房屋号 房屋',
  address: '住址 地址 家庭住址 详细地址 居住地址 现住址 现居住地 房屋地址 家庭地址 常住地址',
  name: '姓名 户主 户主姓名 业主 业主姓名 住户 住户姓名 居民姓名 联系人 名字',
  phone: '电话 手机 联系电话 手机号 手机号码 电话号码 联系方式 户主电话 联系手机',
  people:
    '人数 人口 人口数 家庭人数 家庭人口 家庭人口数 常住人口 居住人数 户人数 在住人数 常住人数',
  tags: '标签 类别 人员类别 人群类别 人员类型 特殊人群 特殊群体 重点人群 重点人员 特殊类别',
  remark: '备注 说明 备注说明 情况说明',
  relation: '与户主关系 关系 家庭关系 和户主关系',
}

const KNOWN: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => WORDS[field].split(' ').map((word): [string, Field] => [word, field])),
)
/** Whole words first, so that `户主电话` is no name. */
const PARTS = [...KNOWN.keys()]
  .filter(({ length }) => length > 1)
  .sort((a, b) => b.length - a.length)
/** Those of people with a duty, or of people elsewhere: not the household's own. */
const OTHERS = /楼长|网格[员长]|管家|书记|负责人|包片|包联|紧急|登记|填报|填表|监护/
const IDENTITY = /身份证|证件号|公民身份|身份号/
/** A heading stands near the top, under a title perhaps. */
const DEEPEST = 20

/** The row of headings, by what they say or by the street's own `mapping`; null where there is none. */
export function headingsOf(
  rows: readonly (readonly Cell[])[],
  mapping: ReadonlyMap<string, Field> = new Map(),
): Headings | null {
  for (const [row, cells] of rows.slice(0, DEEPEST).entries()) {
    const columns = columnsOf(cells, mapping)
    const placed = columns.has('room') || columns.has('address')
    if (!placed || columns.size < 2) continue
    const read = new Set(columns.values())
    const rest = cells
      .map((cell) => plain(textOf(cell)))
      .filter((text, i) => text !== '' && !read.has(i))
    return { row, columns, ignored: rest }
  }
  return null
}

/** Whether a column holds numbers of identity cards, which are never kept. */
export function identity(heading: string): boolean {
  return IDENTITY.test(heading)
}

function columnsOf(
  cells: readonly Cell[],
  mapping: ReadonlyMap<string, Field>,
): ReadonlyMap<Field, number> {
  const columns = new Map<Field, number>()
  const texts = cells.map((cell) => plain(textOf(cell)))
  const ways = [
    (text: string) => mapping.get(text),
    (text: string) => (mapping.size > 0 ? undefined : KNOWN.get(text)),
    (text: string) => (mapping.size > 0 ? undefined : fieldWithin(text)),
  ]
  for (const way of ways) {
    for (const [i, text] of texts.entries()) {
      const field = way(text)
      if (field === undefined || columns.has(field) || [...columns.values()].includes(i)) continue
      columns.set(field, i)
    }
  }
  return columns
}

function fieldWithin(text: string): Field | undefined {
  if (text.length > 12 || OTHERS.test(text) || IDENTITY.test(text)) return undefined
  const part = PARTS.find((word) => text.includes(word))
  return part === undefined ? undefined : KNOWN.get(part)
}

/** A heading without what is in brackets, spaces and stars. */
export function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\(.*?\)|[\s*:★]/g, '')
    .trim()
}
