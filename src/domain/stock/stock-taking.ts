// Played by: what-came-and-went.chat
import type { Effect } from '../model/effect.ts'
import type { Moved, Movement } from '../model/stock/movement.ts'
import type { Stock } from '../model/stock/stock.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { countedText } from '../wording/stock/balance.ts'
import { tellLow } from './low-stock.ts'
import { publicAccountTimer } from './public-account.ts'

/** Something is counted (盘点): where there is more or less than the books say, the difference is a movement with its reason. */
export function takeStock(
  view: View,
  stock: Stock,
  area: string,
  counted: readonly Moved[],
  why: string,
): readonly Effect[] {
  const lines = counted.map(({ item, count }) => ({
    item,
    books: view.balance(stock.name, area, item).balance,
    there: count,
  }))
  const differ = lines.filter(({ books, there }) => books !== there)
  if (differ.length === 0) return [answer(view, null, countedText(stock, null, lines, why))]
  const { contact, name } = view.speaker
  const movement: Movement = {
    number: view.nextMovement(),
    stock: stock.name,
    kind: 'count',
    area,
    lines: differ.map(({ item, books, there }) => ({ item, count: there - books })),
    to: null,
    donor: null,
    why,
    at: view.occasion.at,
    by: { contact, name },
    from: view.here.address,
    message: view.occasion.id,
    replaces: null,
    struck: null,
    signed: null,
    keep: view.occasion.at + stock.keep,
  }
  return [
    { do: 'movement', movement },
    ...publicAccountTimer(view, stock, area),
    answer(view, null, countedText(stock, movement.number, lines, why)),
    ...tellLow(
      view,
      stock,
      area,
      movement.lines.map(({ item, count }) => ({ item, by: count })),
    ),
  ]
}
