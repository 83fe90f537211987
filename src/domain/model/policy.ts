import type { Level, Model, PartnerKind } from './area.ts'
import type { CaseKind, Category } from './category.ts'

/** Whom a step tells: the case's own ancestor at a level, or the nearest partner of a kind. */
export type Target = Level | PartnerKind

/** One step of a route: whom to tell, how long after the opening (ms), and unless what has happened. */
export interface Step {
  readonly to: readonly Target[]
  readonly after: number
  readonly unless: 'claimed' | null
}

/** A span of the day in minutes since midnight, +08:00. It may run over midnight. */
export interface DaySpan {
  readonly from: number
  readonly to: number
}

/** What a route takes: a case fits when all that is named here is so. */
export interface When {
  readonly urgent?: boolean
  readonly kind?: CaseKind
  readonly category?: readonly Category[]
  readonly model?: Model
}

/** The steps (规则) that cases of one sort take. A case keeps its route as of its opening. */
export interface Route {
  readonly name: string
  readonly when: When
  /** Speaks in quiet hours too, and its clocks run on. */
  readonly night: boolean
  /** Where set, the clocks count only these hours of Chinese working days. */
  readonly hours: DaySpan | null
  readonly steps: readonly Step[]
  /** How long until a case not resolved is 超时, in ms. */
  readonly resolve: number
}

/** A roll-call that opens by itself until an end date. */
export interface Schedule {
  readonly form: string
  /** Five cron fields, +08:00. */
  readonly at: string
  /** The path of the area, or its name where only one bears it. */
  readonly area: string
  /** ms from opening to deadline. */
  readonly lasts: number
  /** `YYYY-MM-DD`, the last day. */
  readonly until: string
}

/** All that policy.yaml says; spans are ms, hours of day are minutes since midnight, +08:00. */
/** What may be put to an advisor: talk among neighbours never is. */
export const ADVISED = ['direct', 'mentioned', 'near-miss'] as const
export type Advised = (typeof ADVISED)[number]

/** A model server that is asked what was not understood; it never acts. */
export interface Advisor {
  /** Up to the version: `http://127.0.0.1:11434/v1`. */
  readonly url: string
  readonly model: string
  /** The environment variable that holds its key; null where it wants none. */
  readonly key: string | null
  readonly only: readonly Advised[]
  /** ms that its answer is waited for; then the bot says what it says without it. */
  readonly wait: number
}

export interface Policy {
  /** °C and above is abnormal. */
  readonly fever: number
  readonly quiet: DaySpan | null
  readonly confirm: number
  readonly merge: number
  /** How often at most a group is offered to have a plain complaint filed; 0: never. */
  readonly offer: number
  readonly cluster: { readonly building: number; readonly grid: number; readonly within: number }
  /** Minutes since midnight. */
  readonly digest: number
  readonly pace: { readonly chat: number; readonly between: number; readonly perMinute: number }
  readonly rollcall: { readonly remind: number; readonly lasts: number }
  /** When a household under observation is asked, minutes since midnight, and how long it has to answer, ms. */
  readonly observe: { readonly at: readonly number[]; readonly within: number }
  /** How long after the first word an unanswered alert is told to the next levels, and how long one that is over is kept. */
  readonly alerts: { readonly community: number; readonly street: number; readonly keep: number }
  /** How long records are kept, ms, and how many bytes of pictures and files. */
  readonly keep: { readonly checkins: number; readonly cases: number; readonly files: number }
  readonly schedules: readonly Schedule[]
  readonly advisor: Advisor | null
  readonly routes: readonly Route[]
}

/** The first route that fits; policy files end with one that fits all, as the reader of the file checks. */
export function routeFor(
  policy: Policy,
  facts: {
    readonly urgent: boolean
    readonly kind: CaseKind
    readonly category: Category
    readonly model: Model | null
  },
): Route {
  const route = policy.routes.find(({ when }) => fits(when, facts))
  if (route === undefined)
    throw new Error('policy.yaml: no route fits; its last one must have `when: {}`')
  return route
}

function fits(
  when: When,
  facts: { urgent: boolean; kind: CaseKind; category: Category; model: Model | null },
): boolean {
  return (
    (when.urgent === undefined || when.urgent === facts.urgent) &&
    (when.kind === undefined || when.kind === facts.kind) &&
    (when.category === undefined || when.category.includes(facts.category)) &&
    (when.model === undefined || when.model === facts.model)
  )
}
