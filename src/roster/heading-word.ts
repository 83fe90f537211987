import { FIELDS, type Field } from '../config/column-map.ts'

const WORDS: Readonly<Record<Field, string>> = {
  community: '社区 社区名称 所属社区 村居 居委会 村委会',
  grid: '网格 网格名称 所属网格 网格号',
  compound: '小区 小区名称 所属小区 院落 园区 建筑群',
  building:
    '楼栋 楼号 楼座 楼幢 楼 栋 幢 座 栋号 幢号 座号 楼栋号 楼座号 楼栋名称 楼宇 楼宇名称 楼名 所在楼栋 建筑物编号 楼门号',
  unit: '单元 单元号 门洞 单元/座 住房单元编号 单元门',
  floor: '楼层 层 所在楼层',
  room: '房号 房间号 房间 室 室号 门牌 门牌号 门号 户号 户室 房屋号 房屋 房屋信息 户室号 房室号',
  address: '住址 地址 家庭住址 详细地址 居住地址 现住址 现居住地 房屋地址 家庭地址 常住地址',
  name: '姓名 户主 户主姓名 业主 业主姓名 住户 住户姓名 居民姓名 联系人 名字',
  phone:
    '电话 手机 联系电话 手机号 手机号码 电话号码 联系方式 户主电话 联系手机 业主电话 住户电话 户主联系方式 户主联系电话',
  people:
    '人数 人口 人口数 家庭人数 家庭人口 家庭人口数 常住人口 居住人数 户人数 在住人数 常住人数 家庭成员数',
  tags: '标签 类别 人员类别 人群类别 人员类型 特殊人群 特殊群体 重点人群 重点人员 特殊类别',
  remark: '备注 说明 备注说明 情况说明',
  relation: '与户主关系 关系 家庭关系 和户主关系 与业主关系 与房主关系',
}

const KNOWN: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => WORDS[field].split(' ').map((word): [string, Field] => [word, field])),
)
/** Whole words first, so that `户主电话` is no name. */
const PARTS = [...KNOWN.keys()]
  .filter(({ length }) => length > 1)
  .sort((a, b) => b.length - a.length)
/** Those of people with a duty, or of people and places elsewhere: not the household's own. */
const OTHERS =
  /楼[栋]?长|网格[员长]|管家|书记|负责人|包片|包联|紧急|登记|填报|填表|监护|房东|出租|户籍|籍贯|户口|原籍|单位|学校|车牌|车辆|车位|帮扶|结对|志愿/
/** Numbers of a register, and what is counted of a home besides its people. */
const CODES = /编[号码]|代码|证号|面积|类[型别]|状态|性质|用途|日期|时间|年月|数量/
const IDENTITY = /身份证|证件号|公民身份|身份号/

/** What a heading says by itself, word for word. */
export function fieldOfWord(text: string): Field | undefined {
  return KNOWN.get(text)
}

/** What a longer heading speaks of. */
export function fieldWithin(text: string): Field | undefined {
  if (text.length > 12 || isOfOthers(text) || identity(text)) return undefined
  const part = PARTS.find((word) => text.includes(word))
  const field = part === undefined ? undefined : KNOWN.get(part)
  return field !== 'tags' && CODES.test(text) ? undefined : field
}

/** Whether a column tells of others than the household. */
export function isOfOthers(text: string): boolean {
  return OTHERS.test(text)
}

/** Whether a column holds numbers of identity cards, which are never kept. */
export function identity(heading: string): boolean {
  return IDENTITY.test(heading)
}

/** A heading without what is in brackets, spaces and stars. */
export function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\(.*?\)|[\s*:★]/g, '')
    .trim()
}
