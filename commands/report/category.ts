// Played by: what-can-wait-counts-office-hours.chat
import { phrases } from '../../src/language/phrase.ts'
import type { Category } from '../../src/language/utterance.ts'
import { SORTS, senseOf } from './category-model.ts'
import { DIRT } from './words/dirt.ts'
import { FAULTS } from './words/fault.ts'
import { FITTINGS } from './words/fitting.ts'
import { HARM } from './words/harm.ts'
import { ILLS } from './words/ill.ts'
import { QUARRELS } from './words/quarrel.ts'
import { RETURNS } from './words/return.ts'

/** Words that tell what must be done, and how much each weighs. */
interface Sign {
  readonly weight: number
  readonly words: RegExp
}

const sign = (weight: number, words: string): Sign => ({ weight, words: phrases(words, 'g') })

/** Trash goes before what it is of. */
const RUBBLE = '(?:装修|建筑|施工|拆)…垃圾 垃圾…装修'
const VOMIT = '吐…(?:一地|满地|地上|一滩)'

const OVERHEAD =
  '(?:外墙|幕墙)…(?:裂|掉|松|脱|鼓|翘) 玻璃…(?:要掉|快掉|悬|摇|晃|松|咣|哐) 差点砸 砸[到着] 快(?:掉|倒|塌)(?:下来|了) (?:楼顶|阳台|窗台)…(?:要掉|快掉|掉下) 刮得…掉'
/** A hole to fall into goes before the dark around it. */
const COVERS = '(?:井盖|窨井)…(?:没|丢|坏|翘|松|碎|裂|不见|塌|掉|开|缺|偷) 没[了有]?…井盖'
const TREES = '树…(?:倒|断|折|连根|砸) [吹刮]倒…树'
/** Money or trust that is got by lies. */
const LIES = '自称 冒充 骗'
const BLOCKED =
  '(?:消防|楼道|通道|出口)…堵[满死住] (?:救护车|消防车|急救车)…(?:进不|过不|出不|堵|开不)'

const NEIGHBOURS = '邻居 楼上 楼下 隔壁 对门'

const SIGNS: readonly (readonly [Exclude<Category, 'other'>, readonly Sign[]])[] = [
  ['returnee', [sign(4, RETURNS)]],
  ['safety', [sign(10, COVERS), sign(7, `${BLOCKED} ${OVERHEAD} ${TREES} ${LIES}`), sign(3, HARM)]],
  ['dispute', [sign(1, NEIGHBOURS), sign(3, QUARRELS)]],
  ['hygiene', [sign(4, `${VOMIT} ${RUBBLE}`), sign(3, DIRT)]],
  ['repair', [sign(3, FAULTS), sign(1, FITTINGS)]],
  ['health', [sign(3, ILLS)]],
]
const ENOUGH = 3

const FEES = phrases(
  '(?:物业|停车|取暖|供暖|水|电|燃气|管理|服务|垃圾|车位|电梯)费 收费 乱收 多收 涨价 账单 发票 (?<![漏裂渗掉坏].{0,80})维修基金',
)

/** What it weighs that 报修 asks for mending. */
const LEAN = 4
/** What a step of the words' weight is worth beside the characters' own. */
const STEP = 2 / 3

/** Money that is asked for by cheats. */
const CHEATS = /冒充|骗|假|自称/

/** What must be done about a trouble, `lean` where its command leans to one; null where no word tells that anything is wrong. */
export function categoryOf(text: string, lean: Category | null = null): Category | null {
  if (isFee(text)) return 'other'
  const weights = weightsOf(text, null)
  if (Math.max(...weights.values()) < ENOUGH) return null
  return likeliest(text, lean === null ? weights : weightsOf(text, lean))
}

/** What must most likely be done about what was reported, whether its words are known or not. */
export function likelyCategoryOf(text: string): Category {
  return isFee(text) ? 'other' : likeliest(text, weightsOf(text, null))
}

function likeliest(text: string, weights: ReadonlyMap<Category, number>): Category {
  const sense = senseOf(text)
  const scores = SORTS.map((sort, i) => STEP * (weights.get(sort) ?? 0) + (sense[i] ?? 0))
  return SORTS[scores.indexOf(Math.max(...scores))] ?? 'other'
}

/** How much the words of each category weigh in a text; one that its very command leans to weighs more. */
function weightsOf(text: string, lean: Category | null): ReadonlyMap<Category, number> {
  return new Map(
    SIGNS.map(([category, signs]) => [
      category,
      signs.reduce(
        (sum, { weight, words }) => sum + weight * countOf(text, words),
        category === lean ? LEAN : 0,
      ),
    ]),
  )
}

/** Whether it is about money, which nobody mends. */
export function isFee(text: string): boolean {
  return FEES.test(text) && !CHEATS.test(text)
}

function countOf(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0
}
