import type { Case } from './case.ts'
import type { CaseKind, Category } from './category.ts'

/** What a new trouble is compared by. */
export interface Trouble {
  readonly kind: CaseKind
  readonly category: Category
  /** The household its text names; a trouble of one room is not its neighbour's. */
  readonly named: string | null
  readonly text: string
}

/** Troubles that several households have at once; what is one person's own is never merged. */
const SHARED: readonly Category[] = ['repair', 'hygiene', 'safety', 'dispute', 'other']

/** What troubles are about. Two that name things are the same only if they name the same. */
const THINGS: readonly (readonly [string, RegExp])[] = [
  ['水', /停水|没水|断水|水压|水管|自来水|来水|爆管|漏水|跑水|[喷冒]水/],
  ['电', /停电|没电|断电|跳闸|来电(?!话)|电闸/],
  ['气', /燃气|煤气|天然气/],
  ['暖', /暖气|供暖|供热|地暖/],
  ['电梯', /电梯/],
  ['灯', /灯/],
  ['门', /门禁|单元门|大门|道闸|对讲/],
  ['下水', /下水|反水|污水/],
  ['垃圾', /垃圾/],
  ['井盖', /井盖/],
  ['树', /树/],
  ['噪音', /吵|噪|装修|音响|广场舞|电钻/],
  ['车', /车位|停车|充电|飞线/],
  ['网', /宽带|网络|断网|没网/],
]

/** Of these each building has its own: that two have trouble with them is two troubles. */
const EACH: readonly string[] = ['电梯', '灯', '门', '下水', '垃圾', '井盖', '树', '车']

/** What stands in one home: a neighbour's is another. */
const OWN = /马桶|厨房|卫生间|厕所|阳台|水龙头|热水器|门锁|窗户/

/** What all of a house use. */
const COMMON = /电梯|楼道|楼梯|单元门|门禁|大门|对讲|路灯|声控|道闸/

/** Whether a trouble is of what all of a house use. */
export function isCommon(text: string): boolean {
  return COMMON.test(text) && !OWN.test(text)
}

/** Whether two reports of one area are one trouble. Time and place are the caller's to choose. */
export function sameTrouble(
  known: Pick<Case, 'kind' | 'category' | 'household' | 'text'>,
  trouble: Trouble,
): boolean {
  if (known.kind !== trouble.kind || known.category !== trouble.category) return false
  if (trouble.kind !== 'report' || !SHARED.includes(trouble.category)) return false
  if (trouble.named !== null && known.household !== trouble.named) return false
  if (OWN.test(trouble.text) || OWN.test(known.text)) return false
  const a = things(known.text)
  const b = things(trouble.text)
  if (a.length > 0 || b.length > 0) return a.some((thing) => b.includes(thing))
  return likeness(known.text, trouble.text) >= 0.5
}

/** Whether a trouble may be one and the same in several buildings. */
export function spreads(text: string): boolean {
  const all = things(text)
  return all.length === 0 || all.some((thing) => !EACH.includes(thing))
}

function things(text: string): readonly string[] {
  return THINGS.filter(([, said]) => said.test(text)).map(([thing]) => thing)
}

/** The share of neighbouring characters two texts have in common, 0 to 1. */
function likeness(a: string, b: string): number {
  const left = pairs(a)
  const right = pairs(b)
  const both = [...left].filter((pair) => right.has(pair)).length
  return left.size + right.size === 0 ? 0 : (2 * both) / (left.size + right.size)
}

function pairs(text: string): ReadonlySet<string> {
  const plain = [...text.replace(/[^\p{L}\p{N}]/gu, '')]
  return new Set(plain.slice(1).map((char, i) => `${plain[i]}${char}`))
}
