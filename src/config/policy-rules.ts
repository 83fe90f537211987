import { Cron } from 'croner'
import type { z } from 'zod'
import { higher, LEVELS, type Street } from '../domain/model/area.ts'
import { type Form, formNamed } from '../domain/model/form.ts'
import { SITE_TARGETS } from '../domain/model/policy.ts'
import { areaFindings } from './area-name.ts'
import type { policyShape, ReceiptText, RouteText, ScheduleText } from './policy-shape.ts'
import type { Path } from './reading/document.ts'
import type { Finding } from './reading/file-reader.ts'
import type { Rough } from './reading/rough.ts'
import { daySpanOf, spanOf } from './value.ts'

/** What the shape alone does not tell: the order of routes and steps, and what schedules name. */
export function* policyRules(
  policy: Rough<z.input<typeof policyShape>>,
  street: Street | null,
  forms: readonly Form[] | null,
): Generator<Finding> {
  const routes = policy.routes ?? []
  yield* quietEnds(policy.quiet)
  yield* noticeRules(policy.notices)
  yield* routeOrder(routes)
  for (const [i, route] of routes.entries()) {
    if (route === undefined) continue
    yield* stepOrder(route, ['routes', i, 'steps'])
    yield* findingRules(route, ['routes', i])
  }
  for (const [i, schedule] of (policy.schedules ?? []).entries()) {
    if (schedule === undefined) continue
    const path = ['schedules', i]
    yield* cronRule(schedule, path)
    if (street !== null) yield* areaFindings(schedule.area, path, street)
    if (forms !== null) yield* formRule(schedule, path, forms)
  }
}

/** A quiet without an end would keep all that waits for the morning for ever. */
function* quietEnds(written: unknown): Generator<Finding> {
  const quiet = typeof written === 'string' ? daySpanOf(written) : null
  if (quiet === null || quiet.from !== 0 || quiet.to !== 1440) return
  yield {
    path: ['quiet'],
    what: `quiet all day ("${written}"): what is not urgent would never be said`,
    instead: 'write hours such as "22:00-07:00", or none',
  }
}

function* reminderFirst({ remind = '2h', then }: Rough<ReceiptText>): Generator<Finding> {
  const reminded = spanOf(remind)
  const after = spanOf(then?.after ?? '4h')
  if (reminded === null || after === null || after > reminded) return
  yield {
    path: ['notices', 'receipt', ...(then === undefined ? [] : ['then'])],
    what: 'the level above hears that nobody answered before anybody is reminded',
    instead: 'write an "after" that is longer than "remind"',
  }
}

type NoticesText = NonNullable<z.input<typeof policyShape>['notices']>

/** Rings go outward, each once, and are over before the looking is; who is told last is told last. */
function* noticeRules(notices: Rough<NoticesText> | undefined): Generator<Finding> {
  const { receipt, lost } = notices ?? {}
  if (typeof receipt === 'object' && receipt !== null) yield* reminderFirst(receipt)
  const rings = lost?.rings ?? LEVELS
  for (const [i, ring] of rings.entries()) {
    const before = rings[i - 1]
    if (ring === undefined || before === undefined || higher(ring, before)) continue
    yield {
      path: ['notices', 'lost', 'rings'],
      what: `"${ring}" is called after "${before}", which is not nearer`,
      instead: 'put the rings from near to far: building, grid, community, street',
    }
  }
  const each = spanOf(lost?.each ?? '5m')
  const ends = spanOf(lost?.ends ?? '24h')
  if (each === null || ends === null || each * (rings.length - 1) < ends) return
  yield {
    path: ['notices', 'lost'],
    what: 'the looking ends before the last ring is called',
    instead: 'write a longer "ends", or a shorter "each"',
  }
}

/** The last route takes whatever is left, and no other does. */
function* routeOrder(routes: readonly (Rough<RouteText> | undefined)[]): Generator<Finding> {
  const names = new Set<string>()
  let catchAll: string | null = null
  for (const [i, route] of routes.entries()) {
    const path = ['routes', i]
    const name = route?.name ?? `number ${i + 1}`
    if (names.has(name)) {
      yield {
        path: [...path, 'name'],
        what: `two routes are named "${name}"`,
        instead: 'give one of them another name',
      }
    }
    names.add(name)
    if (catchAll !== null) {
      yield {
        path: [...path, 'name'],
        what: `no case ever reaches the route "${name}": "${catchAll}" before it takes all`,
        instead: `put it before "${catchAll}"`,
      }
    } else if (takesAll(route)) catchAll = name
  }
  const last = routes.at(-1)
  if (catchAll === null && last?.when !== undefined) {
    yield {
      path: ['routes', routes.length - 1, 'when'],
      what: 'cases that fit no route would go nowhere: the last one does not take all',
      instead: 'add a last route with "when: {}"',
    }
  }
}

function takesAll(route: Rough<RouteText> | undefined): boolean {
  return route?.when !== undefined && Object.keys(route.when).length === 0
}

function* stepOrder(route: Rough<RouteText>, path: Path): Generator<Finding> {
  let before = 0
  for (const [i, step] of (route.steps ?? []).entries()) {
    const after = spanOf(step?.after ?? 0)
    if (after === null || step === undefined) continue
    if (after < before) {
      yield {
        path: [...path, i, 'after' in step ? 'after' : 'to'],
        what: `step ${i + 1} of "${route.name ?? 'the route'}" comes before the one above it`,
        instead: 'put the steps in the order of "after", which counts from the opening of the case',
      }
    }
    before = Math.max(before, after)
  }
}

/** Findings have a route of their own, in which they are checked; no other knows a place or who leads it. */
function* findingRules(route: Rough<RouteText>, path: Path): Generator<Finding> {
  const named = [route.when?.category ?? []].flat()
  const name = route.name ?? 'the route'
  if (named.includes('finding')) {
    if (named.length > 1) {
      yield {
        path: [...path, 'when'],
        what: `"${name}" takes findings and other cases together`,
        instead: 'give findings a route of their own: when: {category: finding}',
      }
    }
    if (route.check === undefined) {
      yield {
        path: [...path, 'name'],
        what: `nobody would check the findings of "${name}" once they are mended`,
        instead: 'add check: {by: finder, or: lead}',
      }
    }
    return
  }
  if (route.check !== undefined) {
    yield {
      path: [...path, 'check'],
      what: `"check" stands in "${name}", which takes no findings`,
      instead: 'take it out, or write when: {category: finding}',
    }
  }
  for (const [i, step] of (route.steps ?? []).entries()) {
    const site = [step?.to ?? []].flat().find((to) => SITE_TARGETS.some((one) => one === to))
    if (site === undefined) continue
    yield {
      path: [...path, 'steps', i, 'to'],
      what: `only a finding has a "${site}" to tell`,
      instead: 'write a level or a partner, or when: {category: finding}',
    }
  }
}

function* cronRule({ at }: Rough<ScheduleText>, path: Path): Generator<Finding> {
  const wrong = at === undefined ? null : cronMistake(at)
  if (wrong === null) return
  yield {
    path: [...path, 'at'],
    what: `"${at}" is no time to open at (${wrong})`,
    instead:
      'write minute hour day month weekday: "0 8 * * *" is daily at 8, "30 9 * * 1" Mondays at 9:30',
  }
}

function cronMistake(at: string): string | null {
  const fields = at.split(/\s+/).length
  if (fields !== 5) return `it has ${fields} of 5 fields`
  try {
    new Cron(at, { mode: '5-part' })
    return null
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^CronPattern: /, '') : String(error)
  }
}

function* formRule(
  { form }: Rough<ScheduleText>,
  path: Path,
  forms: readonly Form[],
): Generator<Finding> {
  if (form === undefined || formNamed(forms, form) !== undefined) return
  yield {
    path: [...path, 'form'],
    what: `there is no form "${form}"`,
    instead: `write one of: ${forms.map(({ name }) => name).join(', ')}`,
  }
}
