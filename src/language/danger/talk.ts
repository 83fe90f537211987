import { phrases } from '../phrase.ts'
import { SETTLED_OF } from '../words/danger/talk/settled-by-kind.ts'
import { GATES } from './gate.ts'
import { isLoud } from './pleading.ts'
import type { AlertKind, Sign } from './sign.ts'

const gate = (...names: readonly string[]): RegExp =>
  phrases(names.map((name) => GATES[name] ?? '').join(' '))

/** Of another day, or long over. */
const PAST = gate('bygone')
/** It is over, or well. */
const OVER = gate('settled')
/** The same, of one kind: what ends a fire may begin another danger. */
const OVER_OF = new Map(Object.entries(SETTLED_OF).map(([kind, words]) => [kind, phrases(words)]))
/** Told of, and not seen. */
const TOLD = gate('hearsay')
/** It might be, or should not. */
const MAYBE = gate('caution')
const WARNS = gate('warning')
/** Thought of, and not so. */
const IF = gate('condition')
const DRILL = gate('drill')
/** Nothing of the sort. */
const DENIED = gate('denial')
/** A way of speaking. */
const FIGURE = gate('jest', 'play')
/** What one talks of at leisure. */
const LEISURE = gate('topic')
/** Likened to it, or taken for it. */
const LIKE = gate('likeness')
/** Asked about for its own sake. */
const QUERY = gate('query')
/** Elsewhere. */
const AWAY = gate('elsewhere')
/** What is said of a body in jest or of taste, and never of a fire or of gas: 辣得我喘不上气. */
const BODILY = gate('bodily')
/** Smoke and glow that somebody makes on purpose; and who is hot with fever burns with no flame. */
const SMOKERS = gate('smokers')
const UNLIT = gate('unlit')
const FLAMES = phrases('火(?!锅) 点了 炸 爆 烧[起着穿] 着了 点着 黑烟 浓烟')
const FEVER = gate('fever')
/** What falls and hurts nobody. */
const LIGHT = gate('light')
/** An animal is in need, and nobody else. */
const ANIMAL = gate('animal')
const WILD = phrases('[鱼猫狗龟鸟兔][^,。!?]{0,4}(?:不想活|想不开|要跳|抑郁|自杀)')
const BITES = phrases('咬 扑 追 撵')
const PERSON = phrases('爸 妈 爹 娘 爷 奶 姥 孩子 小孩 娃 宝宝 老伴 老公 老婆 老人 有人 邻居 他 她')

/** Asked, and not cried: whether, which, how much. */
const ASKS =
  /(?:行不行|好不好|对不对|挂什么科|挂哪个科|找谁|谁负责|怎么看|能不能|可不可以|会不会|什么药|吃什么|(?:能|可以|要|用)[^,。!?]{0,8}吗|(?:着火|起火|失火|爆炸|漏气|打架)[^,。!?]{0,6}(?:吗|么|没有|没|吧)|是不是(?!煤|燃|天然|着火|中毒)|啥情况|什么情况|怎么回事|咋回事|真的假的|多少钱|哪里?有卖|怎么(?:用|选|买|修|拆|装|处置|处理)|哪家好|几点|为什么|为啥|好玩还是|有哪些|是什么)[?]?[^,。!?]{0,4}[?]?\s*$/
const NOW = gate('now')

/** Whether it is told of somewhere: a film, the news, a drill. */
export function isStory(text: string): boolean {
  return DRILL.test(text) || STORY.test(text)
}

/** Whether the words of a kind of danger are of another matter for sure: a drill, a fever, a stove that does not light. */
export function isOtherMatter(text: string, kind: AlertKind): boolean {
  if (kind === 'trapped' && LIFT_STANDS.test(text) && !WITHIN.test(text)) return true
  return DRILL.test(text) || (kind === 'fire' && (FEVER.test(text) || UNLIT.test(text)))
}

/** A lift that stands still is a trouble of the house where nobody is said to be in it. */
const LIFT_STANDS = /电梯.{0,8}(?:坏|故障|停在|停了|不动)/
const WITHIN = /[人我俺咱娃孩爸妈爷奶老太他她困关闷救喊拍哭慌]|里[头面边]/

const STORY = phrases('电影 电视剧 剧情 [这那追看]剧 剧里 小说 演员 主角 综艺 游戏里 新闻里')

/** Whether what looks a sign of danger is only talked of: of other days and places, of films and fears, in jest, or it is over. */
export function isTalk(text: string, sign: Sign): boolean {
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
  if (LEISURE.test(text)) return true
  return sign.kind !== 'despair' && sign.kind !== 'missing' && ASKS.test(text)
}

/** Who is away is not where it happens: 我在外地 is said by whose parents are alone at home. */
const ABSENT =
  /(?:老公|老婆|儿子|女儿|闺女|爸|妈|爱人|家人|子女|[我俺]们?|男人|媳妇|孩子)(?:他爸|们)?[^,。!?]{0,3}(?:[在去回]|出差)[^,。!?]{0,8}/g

/** Whether it is told by what it is, what it does and to whom. */
const isDescribed = ({ words, weak }: Sign): boolean => !weak && words.split('…').length > 2

function isOver(text: string, kind: AlertKind): boolean {
  return (kind !== 'despair' && OVER.test(text)) || OVER_OF.get(kind)?.test(text) === true
}

/** Whether the words are of another matter that is told by them, as this kind of danger is. */
function isOfAnother(text: string, { kind, words }: Sign): boolean {
  if (kind === 'medical' && BODILY.test(text)) return true
  if (kind === 'fire' && SMOKERS.test(text) && !FLAMES.test(words)) return true
  if (isOtherMatter(text, kind)) return true
  if (kind === 'despair') return WILD.test(text)
  if (kind === 'hazard' && LIGHT.test(text) && !PERSON.test(text)) return true
  const beast = ANIMAL.test(text) && !BITES.test(text) && !PERSON.test(text)
  return beast && kind !== 'fire' && kind !== 'gas' && kind !== 'hazard'
}
