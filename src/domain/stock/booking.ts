// Played by: what-came-and-went.chat, everyones-share.chat
import { areaAt } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import { addressKey, post } from '../model/post.ts'
import type { Moved, Movement, Receiver } from '../model/stock/movement.ts'
import { holdersIn, type Stock } from '../model/stock/stock.ts'
import { DAY } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import {
  bookedText,
  correctedText,
  goodsText,
  nobodyToldText,
  notEnoughText,
  overShareText,
  receiverText,
  toCaptainText,
  toHouseholdText,
  toReceiverText,
} from '../wording/stock/movement.ts'
import { tellLow } from './low-stock.ts'
import { publicAccountTimer } from './public-account.ts'
import { receiverAddresses } from './receiver.ts'
import { overShare } from './share.ts'

/** What is unsigned so long is a finding, ms. */
export const SIGNED_WITHIN = DAY

/** What is to be written down of goods that come or go. */
export interface Draft {
  readonly kind: Exclude<Movement['kind'], 'count'>
  readonly area: string
  readonly lines: readonly Moved[]
  readonly to: Receiver
  readonly donor: Movement['donor']
  readonly why: string
}

/** Writes a movement down, instead of another where one is struck for it: what is not there is not given, and nobody has more than their share. */
export function book(
  view: View,
  stock: Stock,
  draft: Draft,
  replaces: Movement | null = null,
): readonly Effect[] {
  const kind = kindOf(view, stock, draft)
  const refused = refusal(view, stock, { ...draft, kind }, replaces)
  if (refused !== null) return [answer(view, null, refused)]
  const { contact: who, name } = view.speaker
  const movement: Movement = {
    ...draft,
    number: view.nextMovement(),
    stock: stock.name,
    kind,
    at: view.occasion.at,
    by: { contact: who, name },
    from: view.here.address,
    message: view.occasion.id,
    replaces: replaces?.number ?? null,
    struck: null,
    signed: null,
    keep: view.occasion.at + stock.keep,
  }
  return [
    ...(replaces === null ? [] : strike(view, replaces)),
    { do: 'movement', movement },
    {
      do: 'set-timer',
      timer: { kind: 'unsigned', movement: movement.number, due: view.now + SIGNED_WITHIN },
    },
    ...publicAccountTimer(view, stock, movement.area),
    ...announced(view, stock, movement, replaces),
    ...(kind === 'in'
      ? []
      : tellLow(view, stock, movement.area, changesOf(movement.lines, replaces))),
  ]
}

/** What goes to another who holds stock moves, and is not gone. */
function kindOf(view: View, stock: Stock, { kind, to }: Draft): Draft['kind'] {
  if (kind === 'in') return kind
  const holds =
    to.kind === 'area' && holdersIn(view.street, stock, view.street.root).includes(to.area)
  return holds ? 'move' : 'out'
}

function changesOf(lines: readonly Moved[], replaces: Movement | null) {
  return lines.map(({ item, count }) => ({ item, by: ownCount(replaces, item) - count }))
}

function ownCount(replaces: Movement | null, item: string): number {
  if (replaces === null || replaces.kind === 'in') return 0
  return replaces.lines.find((line) => line.item === item)?.count ?? 0
}

/** Why it can't be written down; null where it can. */
function refusal(
  view: View,
  stock: Stock,
  { kind, area, lines, to }: Draft,
  replaces: Movement | null,
): string | null {
  if (kind === 'in') return null
  if (to.kind === 'household') {
    const over = overShare(view, stock, to.home, lines, replaces?.number ?? null)
    if (over !== null) {
      const goods = (count: number) => goodsText(stock, [{ item: over.item, count }])
      const share = {
        goods: goods(over.count),
        most: goods(over.most),
        days: Math.round(over.in / DAY),
        left: over.left === 0 ? null : goods(over.left),
        next: over.next,
      }
      return overShareText(receiverText(view.street, to), share, view.now)
    }
  }
  const short = lines.flatMap(({ item, count }) => {
    const { balance, transit } = view.balance(stock.name, area, item)
    const there = balance + ownCount(replaces, item)
    return there < count ? [{ item, asked: count, there, transit }] : []
  })
  return short.length === 0 ? null : notEnoughText(stock, short)
}

/** Another stands for it, or none does. */
export function strike(view: Pick<View, 'now'>, movement: Movement): readonly Effect[] {
  return [
    { do: 'movement', movement: { ...movement, struck: view.now } },
    { do: 'drop-timer', timer: { kind: 'unsigned', movement: movement.number } },
  ]
}

/** Who wrote it hears its number, and who receives it what is to come. */
function announced(
  view: View,
  stock: Stock,
  movement: Movement,
  replaces: Movement | null,
): readonly Effect[] {
  const { number, to, kind, area } = movement
  const goods = goodsText(stock, movement.lines)
  if (to === null) return []
  const label = receiverText(view.street, to)
  const from = areaAt(view.street, kind === 'in' ? view.street.root : area).name
  const told = receiverAddresses(view, to)
  const own = addressKey(view.here.address)
  const others = told.to.filter(
    (address) =>
      addressKey(address) !== own && addressKey(address) !== `contact:${movement.by.contact}`,
  )
  const shown = kind === 'in' ? null : label
  const said =
    replaces === null
      ? bookedText(number, goods, shown, movement.donor)
      : correctedText(number, replaces.number, goods, shown)
  const nobody = told.to.length === 0 ? nobodyToldText(label) : ''
  const words = {
    place: () => toReceiverText(number, goods, from),
    household: () => toHouseholdText(number, goods, from),
    captain: () => toCaptainText(number, goods, label, from),
  }
  return [
    answer(view, null, `${said}${nobody}`),
    ...others.map(
      (address): Effect => ({
        do: 'say',
        post: post(address, words[told.as](), { stale: 2 * DAY }),
      }),
    ),
  ]
}
