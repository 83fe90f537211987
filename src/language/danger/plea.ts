import { phrases } from '../phrase.ts'
import { PLEA } from '../words/danger/plea.ts'

const CALLS = phrases(PLEA)
/** What may stand beside a plea: who, where, and more of the same. */
const BESIDE_PLEA = phrases(
  '救命 救救[我俺]?(?:家|们)? 快?来个?人 快来 谁来 谁能 帮帮[我俺忙] 帮忙 快点? 赶紧 赶快 有没有人 有人[吗么在] 在家 在吗 求求 大家 你们 各位 邻居们? [我俺]?在? 我家 我们?[爸妈爹娘] 孩子 老伴 一下 这[里儿边] 出事了? 要死人了? 死人了? 急 [0-9一二三四五六七八九十a-z-]+(?:号?楼|层|单元|号|栋|室|门)? 楼[上下道梯] 单元 门口 家里 厕所 厨房 阳台 [啊呀哪呐哇了呜的吧嘛!,。?~\\s]',
  'g',
)

/** Whether a message is a cry for help and nothing else: who says 救命，又下雨 is not in need. */
export function isBarePlea(text: string): boolean {
  return CALLS.test(text) && text.replace(BESIDE_PLEA, '').length === 0
}
