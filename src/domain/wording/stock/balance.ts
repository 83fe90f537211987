import type { Named } from '../../model/person.ts'
import { itemOf, type Stock } from '../../model/stock/stock.ts'
import { monthDay } from '../../model/time.ts'
import { mention } from '../name.ts'
import { list } from '../sentence.ts'

/** An item as it stands. */
export interface ItemStanding {
  readonly item: string
  readonly balance: number
  readonly transit: number
}

/** `口罩 495 只`, with what is under way. */
function standing(stock: Pick<Stock, 'items'>, { item, balance, transit }: ItemStanding): string {
  const unit = itemOf(stock, item)?.unit ?? ''
  const under = transit === 0 ? '' : `（在途 ${transit}）`
  return `${item} ${balance} ${unit}${under}`
}

/** How much is left of what was asked for. */
export function leftText(
  stock: Pick<Stock, 'items'>,
  holders: readonly { readonly name: string; readonly items: readonly ItemStanding[] }[],
  underWay: boolean,
): string {
  return holders
    .map(
      ({ name, items }) =>
        `${name}还有：${items.map((each) => standing(stock, underWay ? each : { ...each, transit: 0 })).join('，')}。`,
    )
    .join('\n')
}

/** Something is counted: what the books said, and what is there. */
export function countedText(
  stock: Pick<Stock, 'items'>,
  number: number | null,
  lines: readonly { readonly item: string; readonly books: number; readonly there: number }[],
  why: string,
): string {
  if (number === null) {
    const goods = lines.map(
      ({ item, there }) => `${item} ${there} ${itemOf(stock, item)?.unit ?? ''}`,
    )
    return `对上了：${list(goods)}。`
  }
  const parts = lines
    .filter(({ books, there }) => books !== there)
    .map(({ item, books, there }) => {
      const unit = itemOf(stock, item)?.unit ?? ''
      const differs = there < books ? `少 ${books - there}` : `多 ${there - books}`
      return `${item}账上 ${books} ${unit}，盘了 ${there} ${unit}，${differs}`
    })
  const because = why === '' ? `。差在哪儿？知道了回「更正 W${number} 原因」。` : `（${why}）。`
  return `记 W${number}：${parts.join('；')}${because}`
}

/** To who holds it, once. */
export function lowText(
  stock: Pick<Stock, 'items'>,
  left: ItemStanding,
  low: number,
  leaders: readonly Named[],
): string {
  const unit = itemOf(stock, left.item)?.unit ?? ''
  return `${mention(leaders)}${left.item}只剩 ${left.balance} ${unit}了（${low} ${unit}就该补），看看要不要进一些。`
}

/** What came, went and is left: for all to read, and nothing of who received what. */
export function publicAccountText(
  stock: Pick<Stock, 'name' | 'items'>,
  holder: string,
  from: number,
  to: number,
  lines: readonly {
    readonly item: string
    readonly came: number
    readonly went: number
    readonly differs: number
    readonly left: number
  }[],
  donors: readonly { readonly name: string; readonly goods: string }[],
): string {
  return [
    `【${holder}${stock.name}公示 ${monthDay(from)}–${monthDay(to)}】`,
    ...lines.map(({ item, came, went, differs, left }) => {
      const unit = itemOf(stock, item)?.unit ?? ''
      const counted = differs === 0 ? '' : `，盘点${differs > 0 ? '多' : '少'} ${Math.abs(differs)}`
      return `${item}：进 ${came}，出 ${went}${counted}，剩 ${left} ${unit}`
    }),
    ...(donors.length === 0
      ? []
      : [`感谢${list(donors.map(({ name, goods }) => `${name}（${goods}）`))}。`]),
  ].join('\n')
}

export function nothingHeldText(holder: string, stock: string): string {
  return `${holder}还没有记过${stock}。`
}
