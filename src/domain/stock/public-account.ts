// Played by: the-weekly-account.chat
import { areaAt, buildingsOf } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import { weekdayOf } from '../model/moment/calendar-day.ts'
import { group, post } from '../model/post.ts'
import { nextAt } from '../model/recurring.ts'
import { type Movement, settledAt } from '../model/stock/movement.ts'
import type { Stock } from '../model/stock/stock.ts'
import { DAY, HOUR, MINUTE } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { nothingHeldText, publicAccountText } from '../wording/stock/balance.ts'
import { goodsText } from '../wording/stock/movement.ts'
import { stockNamed } from './holder.ts'

/** Minutes past midnight at which residents read it. */
const AT = (10 * HOUR) / MINUTE
/** What it tells of, ms. */
const WEEK = 7 * DAY

/** Something came or went: residents read of it on the day of the week that the file says. */
export function publicAccountTimer(
  { now }: Pick<Facts, 'now'>,
  { name, shows }: Stock,
  area: string,
): readonly Effect[] {
  if (shows === null) return []
  let due = nextAt(now, AT)
  while (weekdayOf(due) !== shows) due += DAY
  return [{ do: 'set-timer', timer: { kind: 'public-account', stock: name, area, due } }]
}

/** Its day has come: each group of residents of the area reads it once. */
export function sayPublicAccount(facts: Facts, name: string, area: string): readonly Effect[] {
  const stock = stockNamed(facts, name)
  if (stock === undefined || !facts.street.areas.has(area)) return []
  const account = publicAccount(facts, stock, area, facts.now)
  if (account === null) return []
  const topics = buildingsOf(facts.street, area).flatMap(({ groups }) =>
    groups.map(({ topic }) => topic),
  )
  return [...new Set(topics)].map((topic) => ({
    do: 'say',
    post: post(group(topic), account, { stale: DAY }),
  }))
}

/** The same for who asks, whether anything moved or not. */
export function askedAccount(facts: Facts, stock: Stock, area: string): string {
  const { name } = areaAt(facts.street, area)
  const account = publicAccount(facts, stock, area, facts.now, true)
  return account ?? nothingHeldText(name, stock.name)
}

/** What came, went and is left of a week; null where nothing did. Who received anything stands nowhere in it. */
function publicAccount(
  facts: Facts,
  stock: Stock,
  area: string,
  now: number,
  still = false,
): string | null {
  const from = now - WEEK
  const moved = facts
    .movementsSince(area, from)
    .filter(({ stock: of, struck }) => of === stock.name && struck === null)
  const lines = stock.items.flatMap(({ name: item }) => {
    const { balance } = facts.balance(stock.name, area, item)
    const sum = (of: (movement: Movement) => number) =>
      moved.reduce((all, movement) => all + countIn(movement, item) * of(movement), 0)
    const came = sum((each) => (hasCome(each, area, from) ? 1 : 0))
    const went = sum((each) => (hasGone(each, area, from) ? 1 : 0))
    const differs = sum((each) => (each.kind === 'count' && each.at >= from ? 1 : 0))
    const nothing = came === 0 && went === 0 && differs === 0
    return nothing && !(still && balance !== 0)
      ? []
      : [{ item, came, went, differs, left: balance }]
  })
  if (lines.length === 0) return null
  const donors = moved.flatMap(({ donor, ...movement }) =>
    donor?.shown === true && hasCome({ ...movement, donor }, area, from)
      ? [{ name: donor.name, goods: goodsText(stock, movement.lines) }]
      : [],
  )
  const { name } = areaAt(facts.street, area)
  return publicAccountText(stock, name, from, now, lines, donors)
}

function countIn({ lines }: Movement, item: string): number {
  return lines.find((line) => line.item === item)?.count ?? 0
}

/** It came in as it was signed. */
function hasCome(movement: Movement, area: string, from: number): boolean {
  const at = settledAt(movement)
  if (at === null || at < from) return false
  const { kind, to } = movement
  return kind === 'in'
    ? movement.area === area
    : kind === 'move' && to?.kind === 'area' && to.area === area
}

/** It left as it was given. */
function hasGone({ kind, area: of, at }: Movement, area: string, from: number): boolean {
  return (kind === 'out' || kind === 'move') && of === area && at >= from
}
