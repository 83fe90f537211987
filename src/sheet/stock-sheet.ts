import { areaAt, type Street, within } from '../domain/model/area.ts'
import type { Moved, Movement } from '../domain/model/stock/movement.ts'
import type { Stock, StockItem } from '../domain/model/stock/stock.ts'
import { receiverText } from '../domain/wording/stock/movement.ts'
import type { Book } from '../store/standing.ts'
import type { Column } from './spreadsheet.ts'

/** How an area stands in an item. */
export interface StockRow {
  readonly area: string
  readonly stock: string
  readonly item: StockItem
  readonly balance: number
  readonly transit: number
}

/** The columns of what each area holds. */
export const STOCK_COLUMNS: readonly Column<StockRow>[] = [
  { heading: '片区', width: 18, of: ({ area }) => area },
  { heading: '台账', width: 10, of: ({ stock }) => stock },
  { heading: '物品', width: 16, of: ({ item }) => item.name },
  { heading: '在库', width: 10, of: ({ balance }) => balance },
  { heading: '在途', width: 10, of: ({ transit }) => transit },
  { heading: '单位', width: 8, of: ({ item }) => item.unit },
  {
    heading: '提醒',
    width: 10,
    of: ({ item, balance }) => (item.low !== null && balance <= item.low ? '该补了' : ''),
  },
]

/** What the areas at or below one hold. */
export function stockRows(
  { store, street }: Book,
  stocks: readonly Stock[],
  area: string,
): readonly StockRow[] {
  return stocks.flatMap((stock) =>
    store.movements.balances(stock.name).flatMap((one): readonly StockRow[] => {
      const item = stock.items.find(({ name }) => name === one.item)
      if (item === undefined || !street.areas.has(one.area) || !within(one.area, area)) return []
      const { name } = areaAt(street, one.area)
      return [{ ...one, area: name, stock: stock.name, item }]
    }),
  )
}

/** A line of a movement. */
export interface MovementRow {
  readonly movement: Movement
  readonly line: Moved
  readonly street: Street
  readonly unit: string
}

const KINDS = { in: '入库', out: '发放', move: '调拨', count: '盘点' } as const

/** The columns of what came, went, moved and was counted. */
export const MOVEMENT_COLUMNS: readonly Column<MovementRow>[] = [
  { heading: '编号', width: 8, of: ({ movement }) => `W${movement.number}` },
  { heading: '时间', width: 17, of: ({ movement }) => ({ moment: movement.at }) },
  { heading: '片区', width: 18, of: ({ movement, street }) => areaAt(street, movement.area).name },
  { heading: '进出', width: 8, of: ({ movement }) => KINDS[movement.kind] },
  { heading: '物品', width: 16, of: ({ line }) => line.item },
  { heading: '数量', width: 10, of: ({ line }) => line.count },
  { heading: '单位', width: 8, of: ({ unit }) => unit },
  {
    heading: '给',
    width: 18,
    of: ({ movement: { to, kind }, street }) =>
      to === null || kind === 'in' ? '' : receiverText(street, to),
  },
  { heading: '捐赠人', width: 14, of: ({ movement }) => movement.donor?.name ?? '' },
  { heading: '经手', width: 12, of: ({ movement }) => movement.by.name },
  { heading: '签收', width: 12, of: ({ movement }) => movement.signed?.by.name ?? '' },
  {
    heading: '签收时间',
    width: 17,
    of: ({ movement: { signed } }) => (signed === null ? null : { moment: signed.at }),
  },
  { heading: '代签', width: 8, of: ({ movement }) => (movement.signed?.instead ? '是' : '') },
  { heading: '说明', width: 24, of: ({ movement }) => movement.why },
  { heading: '作废', width: 8, of: ({ movement }) => (movement.struck === null ? '' : '是') },
]

/** The movements of the stock at or below an area, from a moment (Unix ms) until before another. */
export function movementRows(
  { store, street }: Book,
  stocks: readonly Stock[],
  span: { readonly area: string; readonly from: number; readonly to: number },
): readonly MovementRow[] {
  const units = new Map(
    stocks.flatMap(({ name, items }) =>
      items.map((item) => [`${name} ${item.name}`, item.unit] as const),
    ),
  )
  return store.movements
    .written(span.from, span.to)
    .filter(({ area }) => street.areas.has(area) && within(area, span.area))
    .flatMap((movement) =>
      movement.lines.map((line) => ({
        movement,
        line,
        street,
        unit: units.get(`${movement.stock} ${line.item}`) ?? '',
      })),
    )
}
