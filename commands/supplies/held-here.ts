import type { StocksHere } from '../../src/language/stock/said-stock.ts'

/** What a community holds, as the examples speak of it. */
export const HELD_HERE: StocksHere = {
  stocks: [
    {
      name: '物资',
      words: { in: ['入库', '捐'], out: ['领', '发'], move: ['调拨'], count: ['盘点'] },
      items: [
        { name: '口罩', unit: '只', words: [] },
        { name: '84消毒液', unit: '桶', words: [] },
        { name: '酒精', unit: '箱', words: [] },
      ],
    },
  ],
  among: 'holders',
}
