import type { Level, Model, PartnerKind } from './area.ts'
import type { CaseKind, Category } from './category.ts'
import { DAY, HOUR, MINUTE } from './time.ts'

/** Of a finding (督导问题): who holds its place, and who leads that place. */
export const SITE_TARGETS = ['place', 'lead'] as const
export type SiteTarget = (typeof SITE_TARGETS)[number]

/** Whom a step tells: the case's own ancestor at a level, the nearest partner of a kind, or the people of a finding's place. */
export type Target = Level | PartnerKind | SiteTarget

/** Who must check what was done before the case closes, never who did it: `by`, or else `or`. */
export interface Check {
  readonly by: 'finder'
  readonly or: 'lead'
}

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
  /** How long after that each further level is told, where `resolve` is as somebody said; else the same time, ms. */
  readonly again?: number | undefined
  /** Where set, no silence closes the case, and nobody's word but that of who must check. */
  readonly check?: Check | undefined
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

/** What becomes of word of the city: a head of the street is asked, it passes at once, or it is refused. */
export const CITY_RULES = ['ask', 'pass', 'refuse'] as const
export type CityRule = (typeof CITY_RULES)[number]

/** How word to many groups goes (notices); spans are ms. */
export interface NoticeRules {
  /** To more groups than `over` it goes by another word of the speaker's; to the whole street by so many people. */
  readonly confirm: { readonly over: number; readonly by: number }
  readonly city: CityRule
  /** Whose answer is a receipt, when they are reminded, and who hears then that there is none; null: none is wanted. */
  readonly receipt: {
    readonly who: string
    readonly remind: number
    readonly then: { readonly to: Level; readonly after: number }
  } | null
  /** Who is called to look for somebody, one after another; when that ends; when picture and telephone are deleted. */
  readonly lost: {
    readonly rings: readonly Level[]
    readonly each: number
    readonly ends: number
    readonly forget: number
  }
}

/** All that policy.yaml says; spans are ms, hours of day are minutes since midnight, +08:00. */
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
  readonly notices: NoticeRules
  readonly schedules: readonly Schedule[]
  readonly advisor: Advisor | null
  readonly routes: readonly Route[]
}

/** The route of a case that began at `since` and is to be done by a moment somebody said (Unix ms). */
export function byDeadline(route: Route, since: number, due: number): Route {
  return { ...route, resolve: due - since, again: route.again ?? route.resolve }
}

/** The route as the policy has it. */
export function withoutDeadline({ again, ...route }: Route): Route {
  return again === undefined ? route : { ...route, resolve: again }
}

/** The route of findings where a policy has none of its own: nothing else would have them checked. */
const FINDING: Route = {
  name: 'finding',
  when: { category: ['finding'] },
  night: false,
  hours: null,
  steps: [
    { to: ['place'], after: 0, unless: null },
    { to: ['lead'], after: 4 * HOUR, unless: 'claimed' },
    { to: ['street'], after: DAY, unless: 'claimed' },
  ],
  resolve: DAY,
  check: { by: 'finder', or: 'lead' },
}

/**
 * The first route that fits; policy files end with one that fits all, as the reader of the file checks. A finding wants one
 * that names it.
 */
export function routeFor(
  policy: Policy,
  facts: {
    readonly urgent: boolean
    readonly kind: CaseKind
    readonly category: Category
    readonly model: Model | null
  },
): Route {
  const finding = facts.category === 'finding'
  const route =
    policy.routes.find(
      ({ when }) => fits(when, facts) && (!finding || when.category?.includes('finding')),
    ) ?? (finding ? FINDING : undefined)
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

/** How long after one chat the next hears what goes to many, ms: as fast as a minute bears, and evenly. */
export function spreadEvery({ between, perMinute }: Policy['pace']): number {
  return Math.min(between, Math.ceil(MINUTE / perMinute))
}
