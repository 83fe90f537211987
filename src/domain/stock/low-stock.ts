// Played by: what-came-and-went.chat
import { areaAt } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import { post } from '../model/post.ts'
import { areaRecipient } from '../model/recipient.ts'
import { itemOf, type Stock } from '../model/stock/stock.ts'
import { DAY } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { lowText } from '../wording/stock/balance.ts'

/** Something has become low: who holds it hears so as it does, and not again before there was more. */
export function tellLow(
  facts: Facts,
  stock: Stock,
  area: string,
  changes: readonly { readonly item: string; readonly by: number }[],
): readonly Effect[] {
  return changes.flatMap(({ item, by }): readonly Effect[] => {
    const low = itemOf(stock, item)?.low ?? null
    const before = facts.balance(stock.name, area, item)
    const balance = before.balance + by
    if (low === null || before.balance <= low || balance > low) return []
    const recipient = areaRecipient(facts, areaAt(facts.street, area))
    const leaders = recipient?.leaders ?? []
    const text = lowText(stock, { item, balance, transit: before.transit }, low, leaders)
    return (recipient?.addresses ?? []).map((to) => ({
      do: 'say',
      post: post(to, text, { mentions: leaders, stale: 3 * DAY }),
    }))
  })
}
