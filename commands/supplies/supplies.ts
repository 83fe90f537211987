// Played by: the-weekly-account.chat, what-came-and-went.chat
import { areaAt } from '../../src/domain/model/area.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { Stock } from '../../src/domain/model/stock/stock.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { book } from '../../src/domain/stock/booking.ts'
import { offer } from '../../src/domain/stock/gift.ts'
import { holdersMeant, mayMove, stockNamed } from '../../src/domain/stock/holder.ts'
import { correctMovement, lookAt, strikeMovement } from '../../src/domain/stock/movement-change.ts'
import { askedAccount } from '../../src/domain/stock/public-account.ts'
import { receiverSaid } from '../../src/domain/stock/receiver.ts'
import { sign } from '../../src/domain/stock/signing.ts'
import { takeStock } from '../../src/domain/stock/stock-taking.ts'
import { tellLeft } from '../../src/domain/stock/what-is-left.ts'
import {
  heldByOthersText,
  NO_MONEY,
  toWhomText,
  unknownItemText,
  whatMovedText,
  whichHolderText,
  whichUnitText,
} from '../../src/domain/wording/stock/movement.ts'
import type { MovementWay, StockSaid } from '../../src/language/stock/said-stock.ts'
import { stockSaid } from '../../src/language/stock/stock-said.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'
import { HELD_HERE } from './held-here.ts'

/** What comes, goes, moves and is counted of what is held (物资): what is held, and by what words, stands in the street's file. */
export const supplies = command<Utterance, Where, StockSaid>({
  name: 'supplies',
  title: '物资',
  words: ['签收', '公示'],
  talk: ['签收', '公示'],
  who: ['staff', 'partner'],
  doubt: 'set-words',
  recall: 'undo',
  noIdCards: true,
  help: {
    zh: '物资进出：入库 酒精20箱；领 酒精1箱 南门；收的人回「签收 W12」；口罩还有多少',
    en: 'Writes down what supplies come in, go out, move and are counted; who receives them signs.',
    from: 'community',
    pages: { grid: ['其他', 20] },
  },
  examples: [
    {
      say: '入库 84消毒液40桶 酒精20箱 刘先生捐',
      where: { place: 'community', stocks: HELD_HERE },
      gives: {
        kind: 'in',
        lines: [
          { item: '84消毒液', count: 40 },
          { item: '酒精', count: 20 },
        ],
        donor: '刘先生',
      },
    },
    {
      say: '领 酒精1箱 南门',
      where: { place: 'community', stocks: HELD_HERE },
      gives: { kind: 'out', lines: [{ item: '酒精', count: 1 }], rest: '南门' },
    },
    {
      say: '签收 W12 酒精19箱',
      where: { place: 'community', stocks: HELD_HERE },
      gives: { kind: 'sign', number: 12 },
    },
    {
      say: '口罩还有多少',
      where: { place: 'community', stocks: HELD_HERE },
      gives: { kind: 'left', items: ['口罩'] },
    },
  ],
  whole: true,
  read,
  decide,
})

function read(
  utterance: Utterance,
  { stocks }: Where,
): { readonly fields: StockSaid; readonly left: number } | null {
  if (stocks === undefined) return null
  const said = stockSaid(utterance, stocks)
  return said === null ? null : { fields: said, left: 0 }
}

// ---- what it decides ----

const EXAMPLES: Readonly<Record<MovementWay, string>> = {
  in: '入库 酒精20箱 刘先生捐',
  out: '领 酒精1箱 南门',
  move: '调拨 口罩500只 给侯家庄',
  count: '盘点 酒精18箱',
}

function decide(said: StockSaid, view: View): readonly Effect[] {
  switch (said.kind) {
    case 'sign':
      return sign(view, said.number, said.checked)
    case 'correct':
      return correctMovement(view, said.number, said)
    case 'strike':
      return strikeMovement(view, said.number)
    case 'look':
      return lookAt(view, said.number)
    case 'money':
      return [answer(view, null, NO_MONEY)]
    case 'unit':
      return [answer(view, null, whichUnitText(said.item, said.unit, said.said))]
    default: {
      const stock = stockNamed(view, said.stock)
      return stock === undefined ? [] : ofStock(view, stock, said)
    }
  }
}

type OfStock = Extract<StockSaid, { readonly stock: string }>

function ofStock(view: View, stock: Stock, said: OfStock): readonly Effect[] {
  switch (said.kind) {
    case 'left':
      return tellLeft(view, stock, said.items)
    case 'account': {
      const holders = holdersMeant(view, stock, '')
      const texts = holders.map(({ path }) => askedAccount(view, stock, path))
      return texts.length === 0 ? [] : [answer(view, null, texts.join('\n'))]
    }
    case 'unknown-item': {
      const known = stock.items.map(({ name }) => name)
      return [answer(view, null, unknownItemText(stock.name, said.said, known))]
    }
    case 'offer':
      return offer(view, stock, said)
    case 'nothing':
      return [answer(view, null, whatMovedText(EXAMPLES[said.way]))]
    default:
      return moves(view, stock, said)
  }
}

type Moving = Extract<OfStock, { readonly kind: MovementWay }>

function moves(view: View, stock: Stock, said: Moving): readonly Effect[] {
  const area = holding(view, stock, said)
  if ('ask' in area) return [answer(view, null, area.ask)]
  const { path } = area
  const { lines, donor, shown, rest } = said
  switch (said.kind) {
    case 'in':
      return book(view, stock, {
        kind: 'in',
        area: path,
        lines,
        to: { kind: 'area', area: path },
        donor: donor === null ? null : { name: donor, shown },
        why: rest,
      })
    case 'count':
      return takeStock(view, stock, path, lines, rest)
    case 'out':
    case 'move': {
      const named = receiverSaid(view, stock, path, said.household, rest)
      if (named === null) return [answer(view, null, toWhomText(said.kind, EXAMPLES[said.kind]))]
      if ('ask' in named) return [answer(view, null, named.ask)]
      const { to, rest: why } = named
      return book(view, stock, { kind: said.kind, area: path, lines, to, donor: null, why })
    }
  }
}

/** Whose stock it is: that of the chat, or of several the one that is named. */
function holding(
  view: View,
  stock: Stock,
  { rest }: Moving,
): { readonly path: string } | { readonly ask: string } {
  const meant = holdersMeant(view, stock, rest)
  const own = meant.filter(({ path }) => mayMove(view, path))
  const [only, ...others] = own
  const [held] = meant
  if (only === undefined)
    return {
      ask: heldByOthersText(stock.name, held?.name ?? areaAt(view.street, view.street.root).name),
    }
  const names = own.map(({ name }) => name)
  return others.length === 0 ? only : { ask: whichHolderText(stock.name, names) }
}
