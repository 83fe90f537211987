// Played by: medicine-is-not-for-the-neighbours.chat
import { phrases } from '../../src/language/phrase.ts'
import type { RequestKind } from '../../src/language/utterance.ts'
import { CARES } from './words/care.ts'
import { GETTING } from './words/get.ts'
import { MEDICINES } from './words/medicine.ts'
import { WARE_NAMES } from './words/ware.ts'

const MEDICINE = phrases(MEDICINES)
const PARCEL = phrases(
  '快递 包裹 取件 驿站 丰巢 菜鸟 快件 顺丰 邮件 信件 外卖 [拿取带].{0,4}小件 小件 寄.{0,4}(?:件|东西|文件)',
)
const TRASH = phrases('垃圾 扔.{0,4}(?:袋|破烂|纸箱|尿不湿) 纸壳 废品 厨余 倒.{0,3}桶')
/** Trash is taken away; bags for it are bought. */
const THROWS = phrases('扔 倒 收 [带捎提拎拿]到?[下走出] 处理 拎 丢')
const BAGS = phrases('买.{0,4}垃圾袋 垃圾袋\\d')
const CARE = phrases(CARES)
const WARES = phrases(WARE_NAMES)
const BUYS = /买|代购|捎|称.{0,3}[斤两]|[帮给求][我俺忙]?带[一两二三几\d个点]/
/** What somebody else may have to spare. */
const HAS = /谁家?有(?![车空功时])|匀/
const GETS = phrases(GETTING)
const TAKES = /买|购|捎|带|要|缺|断|拿/

/** Something is to be fetched: 帮奶奶取一下. */
const FETCHES = /[帮代替][^,。!?]{0,6}[取拿开]/
/** An errand to the chemist's, whatever is listed with it. */
const CHEMIST = phrases('买药 取药 拿药 药店 药房')

/** Hands are wanted, not wares. */
const HANDS = phrases('[搬抬挪拆] 安装 装[个一]?[下上] 开锁 拧 换灯 教教? 修')

/** What a request asks for; `listed` the names of the things that are listed with their quantity. */
export function wishOf(text: string, names: readonly string[]): RequestKind {
  const listed = names.length > 0
  const gets = listed || GETS.test(text)
  if (MEDICINE.test(text) && (gets || FETCHES.test(text)) && !isMixed(text, names))
    return 'medicine'
  if (TRASH.test(text) && THROWS.test(text) && !BAGS.test(text)) return 'trash'
  if (PARCEL.test(text)) return 'parcel'
  if (CARE.test(text) && !(listed && TAKES.test(text)) && !HAS.test(text)) return 'care'
  if (HANDS.test(text) && !BUYS.test(text)) return 'other'
  if (listed && TAKES.test(text)) return 'shopping'
  return BUYS.test(text) || (WARES.test(text) && gets) ? 'shopping' : 'other'
}

/** Medicine among other wares is an errand to the shops: 鸡蛋2斤 降压药1盒. */
function isMixed(text: string, names: readonly string[]): boolean {
  if (CHEMIST.test(text)) return false
  return (
    names.some((name) => MEDICINE.test(name)) &&
    names.some((name) => WARES.test(name) && !MEDICINE.test(name))
  )
}
