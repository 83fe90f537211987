import type { Utterance } from '../utterance.ts'
import { isOwn } from './despair.ts'
import { isBarePlea } from './plea.ts'
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
  const signs = signsIn(text)
  const sign = signs.find((one) => isPressing(text, one, signs) && !isTalk(text, one))
  if (sign === undefined) return null
  return { kind: sign.kind, own: sign.kind === 'despair' && isOwn(text) }
}

/** Whoever is in need, or where. */
const WHO =
  /[我俺咱]|爸|妈|爹|娘|爷|奶|姥|孩|娃|宝|老伴|老公|老婆|媳妇|儿子|女儿|闺女|孙|邻居|对门|隔壁|楼[上下道梯]|有人|有个|一个人|大[爷娘叔妈姨哥姐]|阿姨|老[人头]|老太|师傅|外卖|保安|小伙|姑娘|女的|男的|[他她]|产妇|孕妇/
const WHERE =
  /[0-9一二三四五六七八九十] ?(?:楼|层|单元|号|栋)|单元|门口|院|小区|[家屋]|厨房|阳台|楼|走廊|地下|车[棚库位]|电梯|厕所|卫生间|浴室|路[口边上]|广场|[桥河湖井]|大厅|快递柜|驿站|花坛|围墙|墙|窗|这[里边儿]/
/** Urging, and what is of this moment. */
const URGES =
  /[!]|快(?!乐|递|手|餐|要下)|赶紧|赶快|救|来人|谁[来能有在会家]|有没有[人谁会]|帮|怎么办|咋办|咋整|咋弄|11[09]|12[02]|急(?!诊)|啊[,! 啊]|现在|正[在打往冒砸要]|刚|这会|一直|还在|马上|出事|害怕|我怕|吓死|不敢/

/** How many characters of a message may stand beside a short cry. */
const BARE = 3

/** Whether a sign of danger is said as one says it in need: a weak one wants two things that speak for it. */
function isPressing(text: string, sign: Sign, signs: readonly Sign[]): boolean {
  if (sign.plea) return isBarePlea(text)
  if (!sign.weak) return true
  const rest = text.replace(sign.words, '')
  const others = signs.some((one) => one.kind !== sign.kind && !one.plea)
  const points = [URGES.test(rest), WHO.test(text), WHERE.test(rest), others].filter((is) => is)
  return points.length >= 2 || (rest.trim().length <= BARE && URGES.test(rest))
}
