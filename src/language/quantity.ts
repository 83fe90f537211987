import { nameEnd } from './name.ts'
import { isArabic, numeralAt } from './numeral.ts'

/** What a number counts: wares, people, lengths of time, or anything else that is no temperature. */
export type Counted = 'ware' | 'people' | 'span' | 'thing'

export interface QuantityPart {
  readonly value: number
  readonly unit: string
  /** Where the unit stands. */
  readonly place: number
  readonly counted: Counted
  readonly end: number
}

const UNITS: Readonly<Record<Counted, string>> = {
  ware: `斤 公斤 千克 克 两 吨 kg KG Kg g 盒 箱 袋 瓶 个 桶 包 提 只 条 把 颗 棵 根 块 罐 卷 片 支 枝 板 份 双 件 套 张 打 串 捆 扎 筐 篮 兜 盘 碗 杯 听 壶 排 版 贴 粒 丸 管 节 头 枚 尾 朵 坛 缸 刀 扇 升 毫升 ml ML mL L 小袋 大袋 小盒 大盒 小瓶 大瓶 小桶 大桶 大包 小包 小把 大箱 小箱 小罐 大罐 联 屉 抽 摞 坨 瓣 副 方 封 匹 本 台 床 顶 辆 部 株 捧 沓 对 样 种 网兜 麻袋 塑料袋`,
  people: `口人 口 个人 人 位 大人 名`,
  span: `分钟 分多钟 个小时 小时 个钟头 钟头 天 个月 月 年 周 星期 个星期 礼拜 个礼拜 秒 秒钟 遍 次 回 趟 宿 夜 刻钟 课时`,
  thing: `" ” ″ ′ 元 块钱 块 角 毛 毛钱 分钱 分 折 码 万 千 百 亿 厘米 公分 毫米 米 公里 里 尺 寸 cm CM mm MM m km KM 平 平米 平方 平方米 亩 % ％ 岁 页 级 倍 层 路 号线 线 集 届 期 班 线 题 课 单元 楼 栋 星 天 楼层 瓦 w W 伏 v V 安 hz Hz 赫兹 帧 像素 寸 英寸 代 票 步 键 字 条 项 章 节 户 家 单 桌 局 盘 场 轮 胎 胜 负 比 千瓦 度电 卡 大卡 码 折 起 例 寸 手 针 环 拍 G g M k K 门 厅 卫 弄 院 屏 迈 马力 国 省 市 村 街 档 圈 脚 下 眼 桶 克拉 胺 道 道题 座 席 则 首 句 篇 行 列 排 栏 开 毫安 块钱 余 多 来 几 吋 分之`,
}

const BY_FIRST = new Map<string, { readonly unit: string; readonly counted: Counted }[]>()
for (const [counted, units] of Object.entries(UNITS) as [Counted, string][]) {
  for (const unit of units.split(/\s+/)) {
    const row = BY_FIRST.get(unit.charAt(0)) ?? []
    if (!row.some((known) => known.unit === unit)) row.push({ unit, counted })
    row.sort((a, b) => b.unit.length - a.unit.length)
    BY_FIRST.set(unit.charAt(0), row)
  }
}

/** The unit or measure word (量词) that stands at a place of a folded text. */
export function unitAt(
  text: string,
  at: number,
): { readonly unit: string; readonly counted: Counted } | null {
  for (const entry of BY_FIRST.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(entry.unit, at)) continue
    if (entry.unit === '两' && isArabic(text, at - 1)) continue
    if (entry.unit === '代' && /[报替填打]/.test(text.charAt(at + 1))) continue
    const latin = /[A-Za-z]$/.test(entry.unit)
    if (!latin || !/[A-Za-z]/.test(text.charAt(at + entry.unit.length))) return entry
  }
  return null
}

/** 501张三 is a room and whose it is. */
function isRoomNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 101 && value <= 4010
}

/** 102 板凳 is a room and what its people say. */
function isOnFloor(value: number): boolean {
  return isRoomNumber(value) && value % 100 >= 1 && value % 100 <= 12
}

/** The number with its measure word that begins at a place of a folded text: 2斤, 两 箱, 半斤, 一箱半, 30枚. */
export function quantityAt(text: string, at: number): QuantityPart | null {
  const half = text[at] === '半'
  const number = half ? { value: 0.5, end: at + 1 } : numeralAt(text, at)
  if (number === null || Number.isNaN(number.value)) return null
  let end = number.end
  let value = number.value
  if (!half && text[end] === '半') {
    value += 0.5
    end++
  } else if (!half && text[end] === '多') end++
  const gap = text[end] === ' ' ? 1 : 0
  const unit = unitAt(text, end + gap)
  if (unit === null || (gap === 1 && (unit.counted !== 'ware' || isOnFloor(value)))) return null
  const place = end + gap
  if (isRoomNumber(value) && nameEnd(text, place, true) !== null) return null
  end = place + unit.unit.length
  if (text[end] === '半' && unit.counted === 'ware') {
    value += 0.5
    end++
  }
  return { value, unit: unit.unit, place, counted: unit.counted, end }
}
