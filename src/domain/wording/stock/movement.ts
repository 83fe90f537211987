import { areaAt, type Street } from '../../model/area.ts'
import type { Moved, Movement, Receiver } from '../../model/stock/movement.ts'
import { itemOf, type Stock } from '../../model/stock/stock.ts'
import { clock, monthDay, spoken } from '../../model/time.ts'
import { list } from '../sentence.ts'

/** `口罩5只` */
function itemCount(stock: Pick<Stock, 'items'>, { item, count }: Moved): string {
  return `${item}${count}${itemOf(stock, item)?.unit ?? ''}`
}

/** `84消毒液40桶、酒精20箱` */
export function goodsText(stock: Pick<Stock, 'items'>, lines: readonly Moved[]): string {
  return list(lines.map((line) => itemCount(stock, line)))
}

/** `W12` */
export function movementName(number: number): string {
  return `W${number}`
}

/** Who gets it, as offices read it. */
export function receiverText(street: Street, to: Receiver): string {
  switch (to.kind) {
    case 'area':
      return areaAt(street, to.area).name
    case 'place':
      return to.name
    case 'household':
      return `${areaAt(street, to.home.area).name} ${to.home.household}`
  }
}

/** The same where other programs may read it: which door it is, only those read who look the movement up. */
export function receiverWithoutDoor(street: Street, to: Receiver): string {
  return to.kind === 'household'
    ? `${areaAt(street, to.home.area).name}一户`
    : receiverText(street, to)
}

/** To who wrote it: its number, and the word by which who receives it signs. */
export function bookedText(
  number: number,
  goods: string,
  to: string | null,
  donor: Movement['donor'],
): string {
  const whom = to === null ? goods : `${goods} 给${to}`
  return `记 W${number}，收的人回「签收 W${number}」：${whom}${donorText(donor)}。`
}

/** Who gave it away, and whether all may read that. */
function donorText(donor: Movement['donor']): string {
  if (donor === null) return ''
  return `，${donor.name}捐${donor.shown ? '，公示写名字' : ''}`
}

/** To who receives it. */
export function toReceiverText(number: number, goods: string, from: string): string {
  return `${from}给这边的：${goods}（W${number}）。收到回「签收 W${number}」，数不对就说，比如「签收 W${number} 少1」。`
}

/** To who lives there, alone. */
export function toHouseholdText(number: number, goods: string, from: string): string {
  return `${from}发给您家 ${goods}（W${number}）。拿到手回「签收 W${number}」。`
}

/** To a captain, of a household in which nobody is known. */
export function toCaptainText(number: number, goods: string, home: string, from: string): string {
  return `${from}发给 ${home} ${goods}（W${number}），他家还没人认过门。送到了请您代回「签收 W${number}」。`
}

/** Behind what was written down, where nobody can be told. */
export function nobodyToldText(home: string): string {
  return `${home} 还没人认过门，楼长也没绑上，麻烦告诉一声。`
}

// ---- who receives it signs ----

/** To who signed. */
export function signedText(number: number, instead: string | null, came: string): string {
  const as = came === '' ? '' : `，按实收的记：${came}`
  return instead === null
    ? `W${number} 签收了${as === '' ? '，谢谢' : as}。`
    : `W${number} 您替 ${instead} 签收了${as}。`
}

/** The same among neighbours, who read neither for whom it was nor what. */
export function signedAmongText(number: number, instead: boolean): string {
  return instead ? `W${number} 签收了，记的是您代签。` : `W${number} 签收了，谢谢。`
}

/** To who gave it. */
export function toGiverText(number: number, who: string, instead: string | null): string {
  return instead === null ? `W${number} ${who}签收了。` : `W${number} ${who}替 ${instead} 签收了。`
}

/** To who gave it: whoever signed has taken that back. */
export function unsignedAgainText(number: number): string {
  return `W${number} 的签收收回了，还在等收的人签。`
}

export const GIVER_NEVER_SIGNS = (number: number): string =>
  `W${number} 是您这边给的，要收的人自己回「签收 W${number}」。`

export function nothingToSignText(number: number | null): string {
  return number === null ? '没有等您签收的。' : `没有等您签收的 W${number}，看看号？`
}

export function whichToSignText(numbers: readonly number[]): string {
  return `等您签收的有 ${list(numbers.map(movementName))}，带上号再说一遍，比如「签收 ${movementName(numbers[0] ?? 1)}」。`
}

export function signedBeforeText(number: number, who: string, at: number): string {
  return `W${number} ${who} ${clock(at)} 签收过了。`
}

export function stoodInText(number: number, by: number, goods: string): string {
  return `W${number} 改成 W${by} 了：${goods}。收到回「签收 W${by}」。`
}

export function struckText(number: number): string {
  return `W${number} 取消了，不用签。`
}

export function whichItemText(number: number): string {
  return `W${number} 不止一样，哪样不对？比如「签收 W${number} 酒精少1箱」。`
}

export function notInMovementText(number: number, item: string): string {
  return `W${number} 里没有${item}，看看号？`
}

/** The finding of who receives it: what differs. */
export function differenceFindingText(number: number, parts: readonly string[]): string {
  return `物资 W${number} 签收对不上：${list(parts)}`
}

/** `酒精写的20箱，实收19箱` */
export function differencePart(
  stock: Pick<Stock, 'items'>,
  item: string,
  told: number,
  came: number,
): string {
  const unit = itemOf(stock, item)?.unit ?? ''
  return `${item}写的${told}${unit}，实收${came}${unit}`
}

/** Why a count stands in the books that nobody counted. */
export function differenceRecord(number: number): string {
  return `W${number} 签收的数不一样`
}

/** The finding of what nobody signed. */
export function unsignedFindingText(
  number: number,
  goods: string,
  to: string | null,
  since: number,
): string {
  const whom = to === null ? '' : ` 给${to}的`
  return `物资 W${number}${whom} ${goods}，${monthDay(since)} ${clock(since)} 起过了 24 小时没人签收`
}

// ---- it is not written down ----

/** Below nought is refused, with what is there. */
export function notEnoughText(
  stock: Pick<Stock, 'items'>,
  short: readonly {
    readonly item: string
    readonly asked: number
    readonly there: number
    readonly transit: number
  }[],
): string {
  const parts = short.map(({ item, asked, there, transit }) => {
    const unit = itemOf(stock, item)?.unit ?? ''
    const under = transit === 0 ? '' : `，另有 ${transit} ${unit}在途没签收`
    return `${item}只有 ${there} ${unit}${under}，不够 ${asked} ${unit}`
  })
  return `${parts.join('；')}。没记。`
}

/** A household has had its share; when it may have so much. `next` is null where it never may. */
export function overShareText(
  home: string,
  share: {
    readonly goods: string
    readonly most: string
    readonly days: number
    readonly left: string | null
    readonly next: number | null
  },
  now: number,
): string {
  const { goods, most, days, left, next } = share
  if (next === null) return `${home} 按人口 ${days} 天最多 ${most}，${goods}多了。没记。`
  const rest = left === null ? '已经领满了' : `还能领 ${left}`
  return `${home} 这 ${days} 天${rest}（按人口最多 ${most}）。${goods}要等到${spoken(next, now)} 之后。没记。`
}

export function toWhomText(way: 'out' | 'move', example: string): string {
  return way === 'move'
    ? `调给哪个社区？比如「${example}」。`
    : `给谁？带上哪户或哪儿再说一遍，比如「${example}」。`
}

export function whichHolderText(stock: string, names: readonly string[]): string {
  return `${stock}是哪个社区的？带上社区再说一遍：${list(names)}。`
}

export function noSuchHomeText(household: string): string {
  return `没找到 ${household} 这户，看看楼号门牌？`
}

export function whichHomeText(household: string, labels: readonly string[]): string {
  return `${household} 是哪栋的？${list(labels)}，带上楼号再说一遍。`
}

export function whichUnitText(item: string, unit: string, said: string): string {
  return `${item}按${unit}记，「${said}」是多少${unit}？换成${unit}再说一遍。`
}

export function unknownItemText(stock: string, said: string, known: readonly string[]): string {
  return `${stock}里没有「${said}」。现在管的是：${list(known)}。`
}

export function whatMovedText(example: string): string {
  return `什么东西、多少？比如「${example}」。`
}

export const NO_MONEY = '钱我不收也不记，只记东西。捐钱请找社区走正规渠道。'

/** To who may not give anything out. */
export function heldByOthersText(stock: string, holder: string): string {
  return `${stock}由${holder}来记。要东西请找那边，到了您回「签收 W…」。`
}

// ---- it is corrected ----

export function noMovementText(number: number): string {
  return `没有 W${number}，看看号？`
}

export function settledText(number: number): string {
  return `W${number} 两边都签过了，不改。实际数不一样，请「盘点」。`
}

export function correctedText(
  number: number,
  before: number,
  goods: string,
  to: string | null,
): string {
  const whom = to === null ? goods : `${goods} 给${to}`
  return `W${before} 改成 W${number}：${whom}。收的人回「签收 W${number}」。`
}

export function correctedCountText(number: number, before: number): string {
  return `改好了，W${before} 换成 W${number}。`
}

export function whatIsRightText(number: number): string {
  return `W${number} 改成什么？比如「更正 W${number} 酒精19箱」。`
}

export function struckAnswer(number: number): string {
  return `W${number} 取消了，账改回去了。`
}

export function goneOnText(number: number): string {
  return `W${number} 收不回了：签过了，或者东西已经发出去。实际数不一样，请「盘点」。`
}

// ---- how it stands ----

export function standingText(movement: Movement, goods: string, to: string | null): string {
  const { number, by, at, signed, struck } = movement
  const whom = to === null ? '' : ` 给${to}`
  const stands =
    struck !== null
      ? '取消了'
      : movement.kind === 'count'
        ? '盘点的'
        : signed === null
          ? '还没人签收'
          : `${signed.by.name} ${monthDay(signed.at)} ${clock(signed.at)} ${signed.instead ? '代签' : '签收'}`
  return `W${number}${whom} ${goods}（${by.name} ${monthDay(at)} ${clock(at)}）：${stands}。`
}
