import { phrases } from '../phrase.ts'
import type { Utterance } from '../utterance.ts'
import { type AlertKind, type Sign, signsIn } from './sign.ts'
import { isTalk } from './talk.ts'

/** A cry (疑似危急): of what, and whether they speak of themselves. */
export interface CrySaid {
  readonly kind: AlertKind
  readonly own: boolean
}

/** Who cries is brief. */
const LONGEST = 140

/** The danger to life of now and here that a message tells of; null where it tells of none. */
export function cryIn({ text }: Utterance): CrySaid | null {
  if (text.length > LONGEST) return null
  for (const sign of signsIn(text)) {
    if (!isTalk(text, sign) && isPressing(text, sign))
      return { kind: sign.kind, own: sign.kind === 'despair' && isOwn(text) }
  }
  return null
}

/** Whoever is in need, or where. */
const WHO =
  /[我俺咱]|爸|妈|爹|娘|爷|奶|姥|孩|娃|宝|老伴|老公|老婆|媳妇|儿子|女儿|闺女|孙|邻居|对门|隔壁|楼[上下道梯]|有人|有个|一个人|大[爷娘叔妈姨哥姐]|阿姨|老[人头]|老太|师傅|外卖|保安|小伙|姑娘|女的|男的|[他她]|产妇|孕妇/
const WHERE =
  /[0-9一二三四五六七八九十] ?(?:楼|层|单元|号|栋)|单元|门口|院|小区|[家屋]|厨房|阳台|楼|走廊|地下|车[棚库位]|电梯|厕所|卫生间|浴室|路[口边上]|广场|[桥河湖井]|大厅|快递柜|驿站|花坛|围墙|墙|窗|这[里边儿]/
/** Urging, and what is of this moment. */
const URGES =
  /[!]|快|赶紧|赶快|救|来人|谁[来能有在会家]|有没有[人谁会]|帮|怎么办|咋办|咋整|咋弄|11[09]|12[02]|急|[啊呀呜]|现在|正|刚|这会|一直|还在|马上|出事|害怕|吓/

/** Words that are more often talk: they want two signs of need beside them. */
const WEAK = phrases(
  '不行了 吐血 一动不动 叫不醒 车祸 砍人 打我 揍他 揍人 尾随 打老婆 打女人 汽油 电梯里 轿厢 电梯…停 电梯…黑 刀子 菜刀 打架 起不来了 起不来 掉下来 要掉 快掉 快掉了 翻白眼 救命 救救 快来人 来人啊 吞了 站不[住起稳] 烫得 没气 不敢出声 躲在 外机上 往下扔 扔下来 咬人 摔下去 要塌 塌了 没意识 意识…清 透不过气 憋死 直不起 疼得 喘不上气 冒烟 烟味 冒白烟 火苗 大火 拿棍 拿刀 动手 打起来 跳水 跳出来 被困 困在家 反锁 灰…下来 扔…下来 心脏病都 没反应 被车撞 骨折',
)

function isPressing(text: string, { kind, words }: Sign): boolean {
  if (kind === 'despair') return true
  const rest = text.replace(words, '')
  const points = [URGES.test(text), WHO.test(text), WHERE.test(rest)].filter((sign) => sign).length
  return points >= (WEAK.test(words) ? 2 : 0) || (words.length > 2 && rest.trim().length <= 3)
}

/** Somebody else wants to die, or stands on a roof. */
const OTHER =
  /有人|有个|[他她]|邻居|对门|隔壁|楼[上下顶]|女的|男的|小伙|姑娘|大[爷娘叔妈姨哥姐]|我?(?:爸|妈|儿子|女儿|闺女|孩子|老公|老婆|媳妇|朋友|同学|室友)(?!.{0,4}(?:对不起|原谅))/

function isOwn(text: string): boolean {
  return (
    !OTHER.test(text) || /我.{0,4}(?:不想活|活不下去|想死|活够|撑不下去|熬不下去|不活了)/.test(text)
  )
}
