import { addressAt } from '../household.ts'
import { numeralAt } from '../numeral.ts'
import { escaped } from '../register/piece.ts'
import { type Remainder, remainderOf } from '../register/remainder.ts'
import type { ItemChecked, ItemCounted, StockItemHere } from './said-stock.ts'

const NUMBER =
  '(?:[0-9]{1,7}(?:\\.[0-9]{1,2})? ?[万千百]?|[零一二两三四五六七八九十百千万半壹贰叁肆伍陆柒捌玖拾佰仟俩仨]{1,7})'
/** What things are counted by. */
const UNIT =
  '(?:个|只|桶|箱|件|套|瓶|包|盒|袋|副|双|把|支|台|部|张|卷|条|斤|公斤|升|罐|提|打|片|枚|份|捆|块|顶|床|壶|大箱|小箱|大桶|小桶|小瓶|大瓶)'
/** Between an item and its count. */
const LINK = '(?: ?[:x×*] ?|(?:一共|总共|共|有|是|各|剩|还有|还剩|只有|就|实际|实有|实收)| )?'

/** An item where it stands in a text, with its count where one stands beside it. */
interface Found {
  readonly item: StockItemHere
  readonly at: number
  readonly count: number | null
  readonly unit: string | null
}

export interface ItemsRead {
  readonly lines: readonly ItemCounted[]
  /** Items of which no count was said. */
  readonly bare: readonly string[]
  /** The first that is counted by what it is not kept by. */
  readonly odd: { readonly item: string; readonly unit: string; readonly said: string } | null
}

/** The items that stand in what is left of a text, each with how many of it. */
export function takeItemCounts(rest: Remainder, items: readonly StockItemHere[]): ItemsRead {
  const found = items.length === 0 ? [] : pairedUp(rest, named(rest, items))
  const odd = found.find(isOdd)
  const counts = new Map<string, number>()
  for (const { item, count } of found)
    if (count !== null && Number.isInteger(count))
      counts.set(item.name, (counts.get(item.name) ?? 0) + count)
  return {
    lines: [...counts].map(([item, count]) => ({ item, count })),
    bare: found.filter(({ count }) => count === null).map(({ item }) => item.name),
    odd:
      odd === undefined
        ? null
        : {
            item: odd.item.name,
            unit: odd.item.unit,
            said: `${odd.count}${odd.unit ?? ''}`,
          },
  }
}

function isOdd({ item, count, unit }: Found): boolean {
  if (count === null) return false
  if (!Number.isInteger(count)) return true
  return unit !== null && unit !== '个' && unit !== item.unit
}

/** Each item by its longest name, and the number right behind it or right before it. */
function named(rest: Remainder, items: readonly StockItemHere[]): readonly Found[] {
  const names = items
    .flatMap((item) => [item.name, ...item.words].map((name) => ({ name, item })))
    .toSorted((a, b) => b.name.length - a.name.length)
  const any = new RegExp(
    names
      .map(({ name }) => (/^\d/.test(name) ? `(?<![0-9])${escaped(name)}` : escaped(name)))
      .join('|'),
    'gi',
  )
  const next = new RegExp(any.source, 'iy')
  const found: Found[] = []
  for (let hit = rest.find(any); hit !== null; hit = rest.find(any)) {
    const item = names.find(({ name }) => name.toLowerCase() === hit?.[0].toLowerCase())?.item
    const end = hit.index + hit[0].length
    rest.take(hit.index, end)
    if (item === undefined) continue
    found.push({
      item,
      at: hit.index,
      ...(behind(rest, end, next) ?? before(rest, hit.index) ?? NONE),
    })
  }
  return found.toSorted((a, b) => a.at - b.at)
}

const NONE = { count: null, unit: null }

const BEHIND = new RegExp(`${LINK}(${NUMBER}) ?(${UNIT})?(?![0-9-])`, 'y')

/** 40桶84消毒液 20箱酒精: what stands before another item is of that one. */
function behind(rest: Remainder, end: number, next: RegExp): Pick<Found, 'count' | 'unit'> | null {
  BEHIND.lastIndex = end
  const hit = BEHIND.exec(rest.text)
  if (hit === null || !rest.free(end, end + hit[0].length)) return null
  // 口罩 1-502: a door is no count.
  const digits = hit.index + hit[0].indexOf(hit[1] ?? '')
  if (addressAt(rest.text, digits) !== null) return null
  next.lastIndex = end + hit[0].length
  if (/\s/.test(rest.text.charAt(end)) && next.test(rest.text)) return null
  rest.take(end, end + hit[0].length)
  return { count: counted(hit[1] ?? ''), unit: hit[2] ?? null }
}

const BEFORE = new RegExp(`(${NUMBER}) ?(${UNIT}) ?的?$`)

function before(rest: Remainder, start: number): Pick<Found, 'count' | 'unit'> | null {
  const hit = BEFORE.exec(rest.text.slice(0, start))
  if (hit === null || !rest.free(hit.index, start)) return null
  rest.take(hit.index, start)
  return { count: counted(hit[1] ?? ''), unit: hit[2] ?? null }
}

/** 口罩 1-502 5只: a count that stands apart belongs to the item that has none. */
function pairedUp(rest: Remainder, found: readonly Found[]): readonly Found[] {
  const bare = found.filter(({ count }) => count === null)
  if (bare.length !== 1) return found
  const apart = new RegExp(
    `(?<![0-9-])(?:(${NUMBER}) ?(${UNIT})(?![0-9-])|([俩仨])(?=[\\s,。!~]|$))`,
    'g',
  )
  const hit = rest.find(apart)
  if (hit === null || addressAt(rest.text, hit.index) !== null) return found
  rest.take(hit.index, hit.index + hit[0].length)
  const own = { count: counted(hit[1] ?? hit[3] ?? ''), unit: hit[2] ?? null }
  return found.map((each) => (each.count === null ? { ...each, ...own } : each))
}

const FEW: Readonly<Record<string, number>> = { 半: 0.5, 俩: 2, 仨: 3 }
const BIG: Readonly<Record<string, number>> = { 万: 10_000, 千: 1000, 百: 100 }

/** 40, 1万, 二十. */
export function counted(said: string): number {
  const few = FEW[said]
  if (few !== undefined) return few
  const [, digits = '', big = ''] = /^([0-9.]+) ?([万千百]?)$/.exec(said) ?? []
  if (digits !== '') return Math.round(Number(digits) * (BIG[big] ?? 1) * 100) / 100
  return numeralAt(said, 0)?.value ?? Number.NaN
}

const LESS = /(?:少|缺|差|短|没|丢|破|坏)了?/
const MORE = /多(?:出来|出|发|给)?了?/
const ALONE = new RegExp(`(${NUMBER}) ?${UNIT}?`)

/** What is not as it was told: 酒精19箱, 少一箱酒精, 酒精少1箱, 少一箱; of 酒精3箱 少一箱 what is there. */
export function itemsChecked(
  text: string,
  items: readonly StockItemHere[],
): readonly ItemChecked[] {
  const less = LESS.exec(text)
  const words = less ?? MORE.exec(text)
  if (words === null) return itemsIn(text, items).lines.map((line) => ({ ...line, way: 'is' }))
  const way = less === null ? 'more' : 'less'
  const behind = text.slice(words.index + words[0].length)
  const before = itemsIn(text.slice(0, words.index), items)
  const there = before.lines.map((line) => ({ ...line, way: 'is' as const }))
  const differ = itemsIn(behind, items).lines.map((line) => ({ ...line, way }) as const)
  if (differ.length > 0) return [...there, ...differ]
  const item = before.bare.at(-1) ?? null
  const alone = ALONE.exec(behind)
  const count = alone === null ? Number.NaN : counted(alone[1] ?? '')
  // 酒精3箱 少一箱 has said already how much there is.
  if (!Number.isInteger(count) || (item === null && there.length > 0)) return there
  return [...there, { item, count, way }]
}

function itemsIn(text: string, items: readonly StockItemHere[]): ItemsRead {
  return takeItemCounts(remainderOf(text, 0), items)
}

/** The household that something is for, as it was said: 1-502, 3号楼501, or a bare room behind 给. */
export function takeDoor(rest: Remainder): string | null {
  for (const { start, text } of rest.left()) {
    for (let at = start; at < start + text.length; at++) {
      const address = addressAt(rest.text, at)
      if (address === null || address.room === null || !rest.free(at, address.end)) continue
      const lead = /(?:给|送到|送|到|发到|发给)$/.exec(rest.text.slice(0, at))?.[0].length ?? 0
      rest.take(rest.free(at - lead, at) ? at - lead : at, address.end)
      return address.household ?? address.room
    }
  }
  const room = rest.find(
    /(?:给|送到?|到|^|\s)([1-9][0-9]{2,3})(?![0-9.]|只|箱|桶|套|个|支|瓶|包|盒|件|双) ?(?:室|户|家|房)?/g,
  )
  if (room === null) return null
  rest.take(room.index, room.index + room[0].length)
  return room[1] ?? null
}
