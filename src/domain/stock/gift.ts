// Played by: a-neighbour-gives.chat
import type { Effect } from '../model/effect.ts'
import { post } from '../model/post.ts'
import { areaRecipient } from '../model/recipient.ts'
import type { Moved } from '../model/stock/movement.ts'
import type { Stock } from '../model/stock/stock.ts'
import { DAY } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { speakerByDoor } from '../wording/name.ts'
import { NOBODY_TAKES_IT, OFFER_HEARD, offeredText } from '../wording/stock/gift.ts'
import { goodsText } from '../wording/stock/movement.ts'
import { holdersMeant } from './holder.ts'

/** What a neighbour has to give. */
export interface Offer {
  readonly lines: readonly Moved[]
  /** What they call themselves there. */
  readonly donor: string | null
  readonly shown: boolean
}

/** A neighbour has something to give: those who hold supplies hear of it, and write it down once they have it. */
export function offer(view: View, stock: Stock, { lines, donor, shown }: Offer): readonly Effect[] {
  const [area] = holdersMeant(view, stock, '')
  const recipient = area === undefined ? null : areaRecipient(view, area)
  if (recipient === null) return [answer(view, null, NOBODY_TAKES_IT)]
  const { home, name } = view.speaker
  const door = speakerByDoor(view.street, home, name, view.here.areas)
  const { leaders } = recipient
  const text = offeredText(door, goodsText(stock, lines), donor ?? name, shown, leaders)
  return [
    answer(view, null, OFFER_HEARD),
    ...recipient.addresses.map(
      (to): Effect => ({ do: 'say', post: post(to, text, { mentions: leaders, stale: 3 * DAY }) }),
    ),
  ]
}
