import { phrases } from '../phrase.ts'
import { LOUD } from '../words/danger/talk/loud.ts'

/** Whoever is in need. */
const WHO =
  /[我俺咱]|爸|妈|爹|娘|爷|奶|姥|孩|娃|宝|老伴|老公|老婆|媳妇|儿子|女儿|闺女|孙|邻居|对门|隔壁|楼[上下道梯]|有人|有个|一个人|大[爷娘叔妈姨哥姐]|阿姨|老[人头]|老太|师傅|外卖|保安|小伙|姑娘|女的|男的|[他她]|产妇|孕妇/
/** Where it is. */
const WHERE =
  /[0-9一二三四五六七八九十] ?(?:楼|层|单元|号|栋)|单元|门口|院|小区|[家屋]|厨房|阳台|楼|走廊|地下|车[棚库位]|电梯|厕所|卫生间|浴室|路[口边上]|广场|[桥河湖井]|大厅|快递柜|驿站|花坛|围墙|墙|窗|这[里边儿]/
/** Urging, and what is of this moment. */
const URGES =
  /[!]|快(?!乐|递|手|餐|要下)|赶紧|赶快|救(?!火队)|来人|谁[来能有在会家]|有没有[人谁会]|帮|怎么办|咋办|咋整|咋弄|11[09]|12[02]|急(?!诊)|啊[,! 啊]|现在|正[在打往冒砸要]|刚|这会|一直|还在|马上|出事|害怕|我怕|吓死|不敢/

/** How many characters of a message may stand beside a short cry. */
const BARE = 3

/** Whether words that are more often talk are said as one says them in need: two things must speak for it. */
export function isCried(text: string, rest: string, others: boolean): boolean {
  const points = [URGES.test(rest), WHO.test(text), WHERE.test(rest), others].filter((is) => is)
  return points.length >= 2 || (rest.trim().length <= BARE && URGES.test(rest))
}

const CALLS = phrases(LOUD)

/** Whether one calls for help so that nothing else that is named makes it mere talk. */
export function isLoud(text: string): boolean {
  return CALLS.test(text)
}
