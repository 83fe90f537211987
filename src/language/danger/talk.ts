import { phrases } from '../phrase.ts'
import { BYGONE } from '../words/danger/talk/bygone.ts'
import { CAUTION } from '../words/danger/talk/caution.ts'
import { CONDITIONS } from '../words/danger/talk/condition.ts'
import { DENIAL } from '../words/danger/talk/denial.ts'
import { ELSEWHERE } from '../words/danger/talk/elsewhere.ts'
import { HEARSAY } from '../words/danger/talk/hearsay.ts'
import { JEST } from '../words/danger/talk/jest.ts'
import { LIKENESS } from '../words/danger/talk/likeness.ts'
import { PLAY } from '../words/danger/talk/play.ts'
import { QUERIES } from '../words/danger/talk/query.ts'
import { SETTLED } from '../words/danger/talk/settled.ts'
import { SETTLED_OF } from '../words/danger/talk/settled-by-kind.ts'
import { TOPICS } from '../words/danger/talk/topic.ts'
import { WARNINGS } from '../words/danger/talk/warning.ts'
import { isLoud } from './pleading.ts'
import type { AlertKind, Sign } from './sign.ts'

/** Of another day, or long over. */
const PAST = phrases(BYGONE)
/** It is over, or well. */
const OVER = phrases(SETTLED)
/** The same, of one kind: what ends a fire may begin another danger. */
const OVER_OF = new Map(Object.entries(SETTLED_OF).map(([kind, words]) => [kind, phrases(words)]))
/** Told of, and not seen. */
const TOLD = phrases(HEARSAY)
/** It might be, or should not. */
const MAYBE = phrases(CAUTION)
const WARNS = phrases(WARNINGS)
/** Thought of, and not so. */
const IF = phrases(CONDITIONS)
const DRILL = phrases('演习 演练 模拟 彩排 假人 道具')
/** Nothing of the sort. */
const DENIED = phrases(DENIAL)
/** A way of speaking. */
const FIGURE = phrases(`${JEST} ${PLAY}`)
/** What one talks of at leisure. */
const LEISURE = phrases(TOPICS)
/** Likened to it, or taken for it. */
const LIKE = phrases(LIKENESS)
/** Asked about for its own sake. */
const QUERY = phrases(QUERIES)
/** Elsewhere. */
const AWAY = phrases(ELSEWHERE)
/** What is said of a body in jest or of taste, and never of a fire or of gas: 辣得我喘不上气. */
const BODILY = phrases(
  '[辣顶累吓笑气挤跑爬热急臭酸忙冷冻愁美香震吵困]得 喝多 喝醉 醉了 酒量 断片 睡得跟? 睡懒觉 赖床 闹钟 懒得',
)
/** Smoke and glow that somebody makes on purpose; and who is hot with fever burns with no flame. */
const SMOKERS = phrases(
  '抽烟 吸烟 香烟 二手烟 烟民 烧烤 烤肉 烤串 炒菜 油烟(?!机) 熏 蚊香 舞台 太阳能热水 蒸汽 雾气 烧纸 烧香 打不着火 打着火 放烟花 鞭炮 灯笼 腊肉',
)
const UNLIT = phrases('打不着火 打着火 点不着火 点着火 开着火 没着火 不着火')
const FLAMES = phrases('火(?!锅) 点了 炸 爆 烧[起着穿] 着了 点着 黑烟 浓烟')
const FEVER = phrases('[娃孩宝爸妈爹娘爷奶儿女]子?[又也都突然]{0,3}烧(?:起来|着|得)')
/** What falls and hurts nobody. */
const LIGHT = phrases(
  '烟头 垃圾 钥匙 袜子 衣服 裤子 内衣 毛巾 床单 被单 衣架 风筝 快递 纸巾 果皮 瓜子 泼水 倒水 头发 灰尘 毛絮',
)
/** An animal is in need, and nobody else. */
const ANIMAL = phrases(
  '猫 狗 小鸟 鹦鹉 八哥 仓鼠 兔子 [乌养]龟 的龟 宠物 金鱼 锦鲤 鱼缸 那条鱼 ^鱼 泰迪 金毛 柯基 哈士奇 二哈 鸽子 小强',
)
const WILD = phrases('[鱼猫狗龟鸟兔][^,。!?]{0,4}(?:不想活|想不开|要跳|抑郁|自杀)')
const BITES = phrases('咬 扑 追 撵')
const PERSON = phrases('爸 妈 爹 娘 爷 奶 姥 孩子 小孩 娃 宝宝 老伴 老公 老婆 老人 有人 邻居 他 她')

/** Asked, and not cried: whether, which, how much. */
const ASKS =
  /(?:行不行|好不好|对不对|挂什么科|挂哪个科|找谁|谁负责|怎么看|能不能|可不可以|会不会|什么药|吃什么|(?:能|可以|要|用)[^,。!?]{0,8}吗|(?:着火|起火|失火|爆炸|漏气|打架)[^,。!?]{0,6}(?:吗|么|没有|没|吧)|是不是(?!煤|燃|天然|着火|中毒)|啥情况|什么情况|怎么回事|咋回事|真的假的|多少钱|哪里?有卖|怎么(?:用|选|买|修|拆|装|处置|处理)|哪家好|几点|为什么|为啥|好玩还是|有哪些|是什么)[?]?[^,。!?]{0,4}[?]?\s*$/
const NOW =
  /现在(?!宁可|能|可以|会|恢复|稳定|都|也|好|没|已|想[起想]|还怕|看)|至今|到现在|到这会|到这阵|这会|刚刚|刚才|刚[有从把在]|正在|此刻|又(?:着|起|晕|抽|打)|快来|来人|救命|救救/

/** Whether it is told of somewhere: a film, the news, a drill. */
export function isStory(text: string): boolean {
  return DRILL.test(text) || STORY.test(text)
}

const STORY = phrases('电影 电视剧 剧情 [这那追看]剧 剧里 小说 演员 主角 综艺 游戏里 新闻里')

/** Whether what looks a sign of danger is only talked of: of other days and places, of films and fears, in jest, or it is over. */
export function isTalk(text: string, sign: Sign, more = 0): boolean {
  if (DRILL.test(text) || TOLD.test(text) || DENIED.test(text)) return true
  if (isOver(text, sign.kind) || FIGURE.test(text) || isOfAnother(text, sign)) return true
  const pressing = NOW.test(text)
  if (!pressing && (PAST.test(text) || IF.test(text))) return true
  if (pressing || isLoud(text)) return false
  if (
    AWAY.test(text.replace(ABSENT, '')) ||
    MAYBE.test(text) ||
    LIKE.test(text) ||
    QUERY.test(text)
  )
    return true
  if (WARNS.test(text) && !(sign.kind === 'hazard' && isDescribed(sign))) return true
  if (more < MANY && LEISURE.test(text)) return true
  return more < MANY && sign.kind !== 'despair' && sign.kind !== 'missing' && ASKS.test(text)
}

/** Who is away is not where it happens: 我在外地 is said by whose parents are alone at home. */
const ABSENT =
  /(?:老公|老婆|儿子|女儿|闺女|爸|妈|爱人|家人|子女|[我俺]们?|男人|媳妇|孩子)(?:他爸|们)?[^,。!?]{0,3}(?:[在去回]|出差)[^,。!?]{0,8}/g

/** Whether it is told by what it is, what it does and to whom. */
const isDescribed = ({ words, weak }: Sign): boolean => !weak && words.split('…').length > 2

/** So many signs of one danger are no chance, whatever else is named beside them. */
const MANY = 2

function isOver(text: string, kind: AlertKind): boolean {
  return (kind !== 'despair' && OVER.test(text)) || OVER_OF.get(kind)?.test(text) === true
}

/** Whether the words are of another matter that is told by them, as this kind of danger is. */
function isOfAnother(text: string, { kind, words }: Sign): boolean {
  if (kind === 'medical' && BODILY.test(text)) return true
  if (kind === 'fire' && SMOKERS.test(text) && !FLAMES.test(words)) return true
  if (kind === 'fire' && (FEVER.test(text) || UNLIT.test(text))) return true
  if (kind === 'despair') return WILD.test(text)
  if (kind === 'hazard' && LIGHT.test(text) && !PERSON.test(text)) return true
  const beast = ANIMAL.test(text) && !BITES.test(text) && !PERSON.test(text)
  return beast && kind !== 'fire' && kind !== 'gas' && kind !== 'hazard'
}
