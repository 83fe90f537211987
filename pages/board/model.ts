import type {
  AccountCard,
  AlertCard,
  AreaNode,
  BuildingView,
  Card,
  Frame,
  LostGroup,
  Me,
  NoticeCard,
  RoundsDue,
  SlotCount,
  Sum,
} from '../../src/server/protocol/board-messages.ts'

/** How the street stands, as far as the server has told. Changed in place by each frame. */
export interface Model {
  readonly me: Me
  readonly areas: ReadonlyMap<number, AreaNode>
  readonly children: ReadonlyMap<number, readonly AreaNode[]>
  readonly roots: readonly AreaNode[]
  readonly forms: readonly string[]
  readonly sums: Map<number, Sum>
  readonly cards: Map<number, Card>
  alerts: readonly AlertCard[]
  lost: readonly LostGroup[]
  /** None where the bot has one. */
  accounts: readonly AccountCard[]
  rounds: readonly RoundsDue[]
  slots: readonly SlotCount[]
  notices: readonly NoticeCard[]
  building: BuildingView | null
  /** The server's clock when the last frame came, and this machine's then. */
  now: number
  heardAt: number
  /** Grow with every change of what they count. */
  sumsVersion: number
  cardsVersion: number
}

/** A roll-call of one form, added up over an area. */
export interface Total {
  readonly expected: number
  readonly answered: number
  readonly abnormal: number
  readonly away: number
  readonly open: boolean
  readonly deadline: number
}

/** The model after a frame; a hello begins a new one. `at`: this machine's clock, ms. */
export function after(before: Model | null, frame: Frame, at: number): Model | null {
  if (frame.kind === 'hello') return begun(frame, at)
  if (before === null) return null
  before.now = frame.now
  before.heardAt = at
  if (frame.sums !== undefined || frame.past !== undefined) {
    for (const sum of frame.sums ?? []) before.sums.set(sum.call, sum)
    for (const call of frame.past ?? []) before.sums.delete(call)
    before.sumsVersion += 1
  }
  if (frame.cards !== undefined || frame.gone !== undefined) {
    for (const card of frame.cards ?? []) before.cards.set(card.number, card)
    for (const number of frame.gone ?? []) before.cards.delete(number)
    before.cardsVersion += 1
  }
  if (frame.alerts !== undefined) before.alerts = frame.alerts
  if (frame.lost !== undefined) before.lost = frame.lost
  if (frame.accounts !== undefined) before.accounts = frame.accounts
  if (frame.rounds !== undefined) before.rounds = frame.rounds
  if (frame.slots !== undefined) before.slots = frame.slots
  if (frame.notices !== undefined) before.notices = frame.notices
  if (frame.building !== undefined) before.building = frame.building
  return before
}

function begun(frame: Extract<Frame, { kind: 'hello' }>, at: number): Model {
  const children = new Map<number, AreaNode[]>(frame.areas.map(({ id }) => [id, []]))
  for (const area of frame.areas) {
    if (area.parent !== null) children.get(area.parent)?.push(area)
  }
  return {
    me: frame.me,
    areas: new Map(frame.areas.map((area) => [area.id, area])),
    children,
    roots: frame.areas.filter(({ parent }) => parent === null),
    forms: frame.forms,
    sums: new Map(frame.sums.map((sum) => [sum.call, sum])),
    cards: new Map(frame.cards.map((card) => [card.number, card])),
    alerts: frame.alerts,
    lost: frame.lost,
    accounts: frame.accounts ?? [],
    rounds: frame.rounds,
    slots: frame.slots,
    notices: frame.notices,
    building: null,
    now: frame.now,
    heardAt: at,
    sumsVersion: 1,
    cardsVersion: 1,
  }
}

/** The forms asked today, the one opened last first. */
export function formsAsked({ sums }: Model): readonly string[] {
  const latest = [...sums.values()].sort((a, b) => b.opened - a.opened)
  return [...new Set(latest.map(({ form }) => form))]
}

/** How each area stands in a form: each building's latest roll-call of the day, added up to the top. */
export function totals(model: Model, form: string | null): ReadonlyMap<number, Total> {
  const latest = new Map<number, Sum>()
  for (const sum of model.sums.values()) {
    if (sum.form !== form || (latest.get(sum.area)?.call ?? 0) > sum.call) continue
    latest.set(sum.area, sum)
  }
  const found = new Map<number, Total>()
  for (const sum of latest.values()) {
    for (const area of lineage(model, sum.area)) {
      const before = found.get(area.id) ?? NONE
      found.set(area.id, {
        expected: before.expected + sum.expected,
        answered: before.answered + sum.answered,
        abnormal: before.abnormal + sum.abnormal,
        away: before.away + sum.away,
        open: before.open || sum.state === 'open',
        deadline: Math.max(before.deadline, sum.deadline),
      })
    }
  }
  return found
}

const NONE: Total = { expected: 0, answered: 0, abnormal: 0, away: 0, open: false, deadline: 0 }

/** An area and those above it, lowest first. */
export function lineage({ areas }: Model, id: number): readonly AreaNode[] {
  const line: AreaNode[] = []
  for (let at = areas.get(id); at !== undefined; ) {
    line.push(at)
    at = at.parent === null ? undefined : areas.get(at.parent)
  }
  return line
}

/** Whether an area is another or lies below it; null is the whole of what someone sees. */
export function within(model: Model, id: number, above: number | null): boolean {
  return above === null || lineage(model, id).some((area) => area.id === above)
}

/** The three columns of the board: what is urgent first, then the worst of fevers, then what is overdue, then what waits longest. */
export interface Columns {
  readonly open: readonly Card[]
  readonly claimed: readonly Card[]
  readonly done: readonly Card[]
}

export function columns(model: Model, area: number | null, now: number): Columns {
  const here = [...model.cards.values()].filter((card) => within(model, card.area, area))
  const rank = ({ urgent, ill, overdue }: Card): number =>
    (urgent ? 8 : 0) + 3 * (ill?.danger ?? 0) + (overdue !== null && overdue <= now ? 2 : 0)
  const ordered = here.sort((a, b) => rank(b) - rank(a) || a.opened - b.opened)
  return {
    open: ordered.filter(({ state }) => state === 'open'),
    claimed: ordered.filter(({ state }) => state === 'claimed'),
    done: here
      .filter(({ state }) => state === 'resolved' || state === 'closed' || state === 'cancelled')
      .sort((a, b) => b.number - a.number),
  }
}
