// Played by: what-came-and-went.chat
import type { Effect } from '../model/effect.ts'
import type { Stock } from '../model/stock/stock.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { amongResidents } from '../privacy/discretion.ts'
import { leftText, nothingHeldText } from '../wording/stock/balance.ts'
import { holdersMeant } from './holder.ts'

/** How much is left of some items; where none is named, of all that there ever was. */
export function tellLeft(view: View, stock: Stock, items: readonly string[]): readonly Effect[] {
  const text = view.occasion.said?.text ?? ''
  const holders = holdersMeant(view, stock, text).map(({ path, name }) => {
    const all = stock.items.map((item) => view.balance(stock.name, path, item.name))
    const asked = all.filter(({ item, balance, transit }) =>
      items.length > 0 ? items.includes(item) : balance !== 0 || transit !== 0,
    )
    return { name, items: asked }
  })
  const known = holders.filter((each) => each.items.length > 0)
  const [first] = holders
  // What is under way is the offices' matter.
  const inside = amongOffices(view)
  if (known.length > 0) return [answer(view, null, leftText(stock, known, inside))]
  return first === undefined ? [] : [answer(view, null, nothingHeldText(first.name, stock.name))]
}

function amongOffices({ street, here, speaker }: View): boolean {
  return (
    !amongResidents(street, here.address) && (here.seat !== null || speaker.positions.length > 0)
  )
}
