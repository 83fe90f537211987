import { phrases } from '../phrase.ts'
import { BYGONE } from '../words/danger/talk/bygone.ts'
import { CAUTION } from '../words/danger/talk/caution.ts'
import { DENIAL } from '../words/danger/talk/denial.ts'
import { ELSEWHERE } from '../words/danger/talk/elsewhere.ts'
import { HEARSAY } from '../words/danger/talk/hearsay.ts'
import { JEST } from '../words/danger/talk/jest.ts'
import { SETTLED } from '../words/danger/talk/settled.ts'
import type { Sign } from './sign.ts'

/** Of another day, or long over. */
const PAST = phrases(BYGONE)
/** It is over, or well. */
const OVER = phrases(SETTLED)
/** Told of, and not seen. */
const TOLD = phrases(HEARSAY)
/** It might be, or should not. */
const MAYBE = phrases(CAUTION)
const DRILL = phrases('演习 演练 模拟 彩排 假人 道具')
/** Nothing of the sort. */
const DENIED = phrases(DENIAL)
/** A way of speaking. */
const FIGURE = phrases(JEST)
/** Elsewhere. */
const AWAY = phrases(ELSEWHERE)
/** What is said of a body in jest or of taste, and never of a fire or of gas: 辣得我喘不上气. */
const BODILY = phrases(
  '[辣顶累吓笑气挤跑爬热急臭酸忙冷冻愁美香震吵困]得 喝多 喝醉 醉了 酒量 断片 睡得跟? 睡懒觉 赖床 闹钟 懒得',
)
/** Smoke that somebody makes on purpose. */
const SMOKERS = phrases(
  '抽烟 吸烟 香烟 二手烟 烟民 烧烤 烤肉 烤串 炒菜 油烟 熏肉 蚊香 舞台 太阳能 蒸汽 打不着火 打着火',
)
/** What falls and hurts nobody. */
const LIGHT = phrases('烟头 垃圾 纸巾 果皮 瓜子 泼水 倒水 头发 灰尘 毛絮')
/** An animal is in need, and nobody else. */
const ANIMAL = phrases('猫 狗 小鸟 鹦鹉 仓鼠 兔子 乌龟 宠物 金鱼 小强')
const BITES = phrases('咬 扑 追 猫?叫')
const PERSON = phrases('爸 妈 爹 娘 爷 奶 姥 孩子 小孩 娃 宝宝 老伴 老公 老婆 老人 有人 邻居 他 她')

/** Asked, and not cried: whether, which, how much. */
const ASKS =
  /(?:行不行|好不好|对不对|挂什么科|挂哪个科|找谁|谁负责|怎么看|能不能|可不可以|会不会|什么药|吃什么|(?:能|可以|要|用)[^,。!?]{0,8}吗|(?:着火|起火|失火|爆炸|漏气|打架)[^,。!?]{0,6}(?:吗|么|没有|没|吧)|是不是(?!煤|燃|天然|着火|中毒)|啥情况|什么情况|怎么回事|咋回事|真的假的|多少钱|哪里?有卖|怎么(?:用|选|买|修|拆|装|处置|处理)|哪家好|几点|为什么|为啥|好玩还是|有哪些|是什么)[?]?[^,。!?]{0,4}[?]?\s*$/
const NOW =
  /现在(?!宁可|都|也|好|没|已|想起|还怕|看)|这会|刚刚|刚才|刚[有从把在]|正在|此刻|又(?:着|起|晕|抽|打)|快来|来人|救命|救救/

/** Whether it is told of somewhere: a film, the news, a drill. */
export function isStory(text: string): boolean {
  return DRILL.test(text) || STORY.test(text)
}

const STORY = phrases('电影 电视剧 剧情 [这那追看]剧 剧里 小说 演员 主角 综艺 游戏里 新闻里')

/** Whether what looks a sign of danger is only talked of: of other days and places, of films and fears, in jest, or it is over. */
export function isTalk(text: string, sign: Sign): boolean {
  if (DRILL.test(text) || TOLD.test(text) || DENIED.test(text)) return true
  const pressing = NOW.test(text)
  if (!pressing && (PAST.test(text) || AWAY.test(text))) return true
  if (MAYBE.test(text) && !pressing) return true
  if (OVER.test(text) || FIGURE.test(text)) return true
  if (isOfAnother(text, sign)) return true
  return sign.kind !== 'despair' && sign.kind !== 'missing' && ASKS.test(text) && !pressing
}

/** Whether the words are of another matter that is told by them, as this kind of danger is. */
function isOfAnother(text: string, { kind }: Sign): boolean {
  if (kind === 'medical' && BODILY.test(text)) return true
  if (kind === 'fire' && SMOKERS.test(text)) return true
  if (kind === 'hazard' && LIGHT.test(text)) return true
  const beast = ANIMAL.test(text) && !BITES.test(text) && !PERSON.test(text)
  return beast && kind !== 'fire' && kind !== 'gas' && kind !== 'despair'
}
