import { within } from '../../domain/model/area.ts'
import { isInTransit } from '../../domain/model/stock/movement.ts'
import { goodsText, receiverText } from '../../domain/wording/stock/movement.ts'
import type { Web } from '../context.ts'
import type { StockHeld, StockView } from '../protocol/board-messages.ts'
import type { Viewer } from '../viewer.ts'

/** So many of what waits are shown. */
const MOST = 100

/** What is held at or below an area, and what waits there for who receives it. Households are told to who leads the area alone. */
export function stockView(web: Web, viewer: Viewer, area: string): StockView {
  const { store, street, stocks = [] } = web
  const held = stocks.flatMap((stock) =>
    store.movements.balances(stock.name).flatMap((one): readonly StockHeld[] => {
      const item = stock.items.find(({ name }) => name === one.item)
      if (item === undefined || !street.areas.has(one.area) || !within(one.area, area)) return []
      const { balance, transit } = one
      const low = item.low !== null && balance <= item.low
      const where = store.areas.id(one.area)
      return [{ area: where, item: item.name, unit: item.unit, balance, transit, low }]
    }),
  )
  const waiting = store.movements
    .inTransit()
    .filter((each) => isInTransit(each) && street.areas.has(each.area) && within(each.area, area))
    .slice(0, MOST)
    .flatMap(({ number, stock: name, lines, to, by, at, kind, area: of }) => {
      const stock = stocks.find((each) => each.name === name)
      if (stock === undefined || to === null) return []
      const hidden = to.kind === 'household' && !viewer.leads(of)
      const receiver = kind === 'in' ? '' : hidden ? HIDDEN : receiverText(street, to)
      const goods = goodsText(stock, lines)
      return [{ number, area: store.areas.id(of), goods, to: receiver, by: by.name, at }]
    })
  return { held, waiting }
}

/** Something stands there that whoever looks may not read. */
const HIDDEN = '•••'
