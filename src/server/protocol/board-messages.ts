/**
 * What the server and the pages of the command board say to each other. Moments are Unix ms, areas
 * the numbers of `AreaNode`.
 */
import type { AlertKind } from '../../domain/model/alert.ts'
import type { Level, Model, PartnerKind, TeamKind } from '../../domain/model/area.ts'
import type { CaseState, EventName, Item } from '../../domain/model/case.ts'
import type { CaseKind, Category } from '../../domain/model/category.ts'
import type { SlotStands } from '../../domain/model/duty/week.ts'
import type { NoticeKind, NoticeSort, NoticeState } from '../../domain/model/notice/notice.ts'
import type { Danger } from '../../domain/model/roll-call.ts'

/** A node of the tree, as far as whoever looks may see it. */
export interface AreaNode {
  readonly id: number
  readonly name: string
  readonly level: Level
  readonly parent: number | null
  readonly model: Model | null
  readonly compound: string | null
  /** How many households it has; 0 above the buildings. */
  readonly households: number
  /** Whether whoever looks may open a roll-call here. */
  readonly calls: boolean
}

/** How a building stands in a roll-call (点名). */
export interface Sum {
  readonly call: number
  readonly area: number
  readonly form: string
  readonly state: 'open' | 'closed'
  readonly opened: number
  readonly deadline: number
  readonly expected: number
  readonly answered: number
  readonly abnormal: number
  readonly away: number
}

/** A case (工单) on the board. Of anyone's health it tells neither what nor in which household. */
export interface Card {
  readonly number: number
  readonly kind: CaseKind
  /** Null: somebody's health. */
  readonly category: Category | null
  readonly urgent: boolean
  readonly state: CaseState
  readonly area: number
  readonly household: string | null
  /** What the place of a finding is called, where it is less than the area. */
  readonly place: string | null
  /** The highest level notified so far. */
  readonly level: Level
  readonly by: string | null
  readonly assignee: string | null
  readonly mine: boolean
  readonly matter: string | null
  /** What of somebody's health it is about, for those who lead there; null for all others and where it is of none. */
  readonly ill: { readonly text: string; readonly danger: Danger } | null
  readonly opened: number
  /** When it is 超时; null when it is over. */
  readonly overdue: number | null
  readonly parent: number | null
}

/**
 * Danger told in plain words (疑似危急), until it is over or its case is done. Of anyone's health it tells what, who and which
 * household to those who lead the area, and to those who were called.
 */
export interface AlertCard {
  readonly id: number
  /** Null: somebody's health, and whoever looks may not know. */
  readonly kind: AlertKind | null
  readonly area: number
  readonly household: string | null
  readonly by: string | null
  readonly text: string | null
  readonly at: number
  /** How many cried of it. */
  readonly cries: number
  /** The highest level told so far. */
  readonly level: Level
  /** The case that it became; null: nobody has answered yet. */
  readonly case: number | null
  readonly assignee: string | null
}

/** A group of WeChat that the bot cannot hear. */
export interface LostGroup {
  readonly topic: string
  /** The areas that it is of, as far as whoever looks may see them. */
  readonly areas: readonly number[]
  readonly since: number
  /** What happened, and what to do. */
  readonly text: string
}

/** One of several WeChat accounts of the bot, for who sees the whole street. */
export interface AccountCard {
  readonly name: string
  readonly state: 'up' | 'mute' | 'lost'
  readonly since: number
  readonly groups: number
  /** In how many of them nobody speaks now. */
  readonly silent: number
}

/** The rounds of an area that are to be made by tonight: until when each. */
export interface RoundsDue {
  readonly area: number
  readonly due: readonly number[]
}

/** A round that is to be made by tonight. */
export interface RoundCard {
  readonly duty: string
  readonly area: number
  /** The checkpoint or the household; empty for the building itself. */
  readonly place: string
  readonly part: string
  readonly due: number
  /** Somebody was there and met nobody. */
  readonly tried: boolean
}

/** The live slots of an area, counted: its week is asked for anew where a count is another. */
export interface SlotCount {
  readonly area: number
  readonly lacking: number
  readonly held: number
  readonly came: number
  readonly went: number
}

/** The rotas of a week (排班), from Monday's midnight on. */
export interface WeekView {
  readonly from: number
  readonly rotas: readonly RotaWeekShown[]
}

/** A rota in a week. `named`: whoever looks may know who holds its slots. */
export interface RotaWeekShown {
  readonly name: string
  readonly area: number
  readonly place: string
  readonly team: string | null
  readonly named: boolean
  /** The earliest first. */
  readonly slots: readonly SlotCell[]
}

/** A slot: who is to come or came, and how many are lacking. Those who gave up are not told of. */
export interface SlotCell {
  readonly from: number
  readonly to: number
  readonly wanted: number
  readonly lacks: number
  readonly stands: SlotStands
  readonly people: readonly {
    /** Null: whoever looks may not know. */
    readonly name: string | null
    readonly came: number | null
    readonly went: number | null
  }[]
}

/** Word to many groups, and how far it is. */
export interface NoticeCard {
  /** N8 */
  readonly number: string
  readonly kind: NoticeKind
  readonly sort: NoticeSort
  readonly refers: string | null
  readonly by: string
  readonly text: string
  readonly at: number
  readonly ends: number
  /** Of somebody who is looked for. */
  readonly case: number | null
  readonly state: NoticeState
  readonly groups: number
  readonly told: number
  readonly waiting: number
  readonly answered: number
  /** Where somebody who is looked for was seen, in the order of what was told. */
  readonly seen: readonly { readonly at: number; readonly text: string }[]
}

/** What came of a notice in a group. */
export interface NoticeGroup {
  readonly topic: string
  /** Null: it did not. */
  readonly left: number | null
  /** It is yet to leave. */
  readonly waits: boolean
  readonly answered: { readonly by: string; readonly at: number } | null
}

/** How a household stands in a roll-call. `unasked`: it was not expected to answer. */
export type Mark = 'answered' | 'abnormal' | 'missing' | 'away' | 'unasked'

/** A building with its households, as of one roll-call. */
export interface BuildingView {
  readonly area: number
  /** Null where none was opened today. */
  readonly call: number | null
  readonly rooms: readonly { readonly household: string; readonly state: Mark }[]
}

/** Who looks. */
export interface Me {
  readonly name: string
  readonly role: string
  readonly street: string
  readonly bot: string
  /** To be sent with whatever changes anything. */
  readonly csrf: string
}

/** What the server sends; the first is a `hello`, and again when the page fell behind. */
export type Frame =
  | {
      readonly kind: 'hello'
      readonly now: number
      readonly me: Me
      readonly areas: readonly AreaNode[]
      readonly forms: readonly string[]
      readonly sums: readonly Sum[]
      readonly cards: readonly Card[]
      readonly alerts: readonly AlertCard[]
      readonly lost: readonly LostGroup[]
      /** Absent where there is one. */
      readonly accounts?: readonly AccountCard[]
      readonly rounds: readonly RoundsDue[]
      readonly slots: readonly SlotCount[]
      readonly notices: readonly NoticeCard[]
    }
  | {
      readonly kind: 'changes'
      readonly now: number
      readonly sums?: readonly Sum[]
      readonly cards?: readonly Card[]
      /** All that go on, where something about them has changed. */
      readonly alerts?: readonly AlertCard[]
      /** All groups that are lost, where that has changed. */
      readonly lost?: readonly LostGroup[]
      /** All accounts, where one has changed. */
      readonly accounts?: readonly AccountCard[]
      /** All rounds that are to be made by tonight, where that has changed. */
      readonly rounds?: readonly RoundsDue[]
      /** All counts of slots, where one has changed. */
      readonly slots?: readonly SlotCount[]
      /** All of the last days, where one of them is further. */
      readonly notices?: readonly NoticeCard[]
      /** Numbers of cases that left the board. */
      readonly gone?: readonly number[]
      /** Roll-calls that are no more of today. */
      readonly past?: readonly number[]
      readonly building?: BuildingView
    }

/** What the page sends over the socket: which building is open, and for which form. */
export interface ClientMessage {
  readonly building: number | null
  readonly form: string | null
}

/** The socket's end when nobody is signed in. */
export const NOT_SIGNED_IN = 4401
/** The socket's code where there is no seat left: try again later (RFC 6455). */
export const FULL = 1013

/** One case with its whole history. What is about health is null for those who do not lead its line. */
export interface CaseDetail {
  readonly card: Card
  readonly hidden: boolean
  readonly category: Category | null
  readonly household: string | null
  /** Whose door is complained of. */
  readonly accused: string | null
  readonly by: string | null
  readonly phone: string | null
  readonly text: string | null
  readonly items: readonly Item[]
  readonly history: readonly {
    readonly at: number
    readonly event: EventName
    readonly by: string | null
    readonly text: string | null
  }[]
  readonly followers: number
  readonly files: readonly { readonly name: string; readonly at: number }[]
  /** An errand is offered to a team's people one by one: how many were asked, and when the next are. Who, nobody is told. */
  readonly offer: {
    readonly team: string
    readonly asked: number
    readonly next: number | null
  } | null
  /** Where somebody who is looked for was seen, in the order of what was told. */
  readonly sightings: readonly {
    readonly at: number
    readonly by: string | null
    readonly text: string
  }[]
  /** The partners it may be handed to. */
  readonly partners: readonly PartnerKind[]
  /** When something happens by itself next; null: nothing will. */
  readonly next: { readonly at: number; readonly what: 'step' | 'overdue' | 'confirm' } | null
}

/** What may be done on the board: each is a command of the chat, by its fields. */
export type Action =
  | {
      readonly do: 'claim' | 'confirm' | 'escalate'
      readonly case: number
    }
  | {
      readonly do: 'resolve' | 'note' | 'reopen' | 'cancel'
      readonly case: number
      readonly text: string
    }
  | {
      readonly do: 'transfer'
      readonly case: number
      readonly to: PartnerKind
      readonly text: string
    }
  | {
      readonly do: 'rollcall'
      readonly area: number
      readonly form: string
      /** `18:30`, today or the next such hour. */
      readonly until: string
    }
  | { readonly do: 'close'; readonly form: string }

/** What a roll-call would come to that is opened now. */
export interface CallPlan {
  /** At night: when the households will be asked; null: at once. */
  readonly asks: number | null
  readonly ends: number
}

/** What the bot answered. */
export interface Answer {
  readonly text: string
}

/** A team (队伍) and who is of it, as they said themselves: no home and no telephone of theirs. */
export interface TeamCard {
  readonly name: string
  readonly kind: TeamKind
  readonly area: number
  readonly head: string | null
  /** The names of the areas it looks after (包片). */
  readonly leads: readonly string[]
  readonly skills: readonly string[]
  readonly members: readonly {
    readonly name: string
    readonly skills: readonly string[]
    /** When they have time. */
    readonly free: string
  }[]
}

/** A household that wants looking after, and when it was last heard of. */
export interface KeyHousehold {
  readonly area: number
  readonly household: string
  readonly name: string | null
  readonly phone: string | null
  readonly tags: readonly string[]
  readonly heard: number | null
  /** When it is to be visited again. */
  readonly due: number
}

/** A register (台账) that is kept in an area. */
export interface RegisterKept {
  readonly name: string
  /** What is counted, and its fields. */
  readonly columns: readonly string[]
  /** Whether its lines may be abnormal. */
  readonly abnormal: boolean
  /** The gates and teams where it is kept. */
  readonly places: readonly { readonly area: number; readonly name: string }[]
}

/** A line of a register, as far as whoever looks may read it. */
export interface EntryLine {
  readonly id: number
  readonly at: number
  readonly area: number
  /** The gate's or team's name, or the area's. */
  readonly place: string
  readonly by: string
  /** By the register's columns; null: nothing was said of it. */
  readonly values: readonly (string | null)[]
  readonly counted: boolean
  readonly abnormal: boolean
  /** It was taken back, or another stands for it. */
  readonly struck: boolean
  /** Who or what it is of has not gone. */
  readonly inside: boolean
  readonly ended: number | null
  readonly signed: {
    readonly by: string
    readonly at: number
    /** What was not as it was told. */
    readonly lacks: string | null
  } | null
}

/** A day's lines, the latest first. */
export interface EntryPage {
  readonly lines: readonly EntryLine[]
  /** There are more behind the last one. */
  readonly more: boolean
}

export interface Figures {
  /** Answers to today's roll-calls, added up: moments and counts, a point a quarter of an hour. */
  readonly today: readonly (readonly [at: number, answered: number])[]
  /** The last fourteen days, today last. */
  readonly days: readonly {
    readonly day: number
    readonly opened: number
    readonly closed: number
    readonly reopened: number
    readonly answers: number
  }[]
}

export type Found =
  | {
      readonly kind: 'person'
      readonly area: number
      readonly household: string
      readonly name: string
    }
  | { readonly kind: 'household'; readonly area: number; readonly household: string }
  | { readonly kind: 'case'; readonly number: number }

/** An item that an area holds (物资). */
export interface StockHeld {
  readonly area: number
  readonly item: string
  readonly unit: string
  readonly balance: number
  /** Given, and not signed yet. */
  readonly transit: number
  readonly low: boolean
}

/** What is held at or below an area, and what waits for who receives it. */
export interface StockView {
  readonly held: readonly StockHeld[]
  readonly waiting: readonly {
    readonly number: number
    readonly area: number
    readonly goods: string
    /** Empty: it comes to the area itself. */
    readonly to: string
    readonly by: string
    readonly at: number
  }[]
}
