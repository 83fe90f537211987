// Played by: one-roll-two-who-ask.chat, a-roll-call-gets-longer.chat, ended-before-its-time.chat
import { type Area, areaAt, buildingsOf } from '../model/area.ts'
import { heardDeadline, quietEnd } from '../model/calendar.ts'
import type { Effect } from '../model/effect.ts'
import type { Form } from '../model/form.ts'
import type { ContactId } from '../model/person.ts'
import { type Address, contact, group, type Post, post } from '../model/post.ts'
import { areaRecipient, leaders, mentionOnce } from '../model/recipient.ts'
import type { RollCall, Tally } from '../model/roll-call.ts'
import { HOUR, MINUTE, spoken } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { closingText, countText, openingText, reminderText, sumText } from '../wording/roll-call.ts'
import { rowsOf } from './sum.ts'
import { partsUnder, runningIn, widerThan } from './wide.ts'

/** A reminder that would come this soon after the opening is left out. */
const TOO_SOON = 15 * MINUTE
/** The running count comes no sooner than this, and only when a fifth have answered. */
const BETWEEN_COUNTS = 20 * MINUTE
/** One that is shorter has none: the reminder comes soon enough. */
const WORTH_COUNTING = 2 * HOUR
/** Where fewer households are asked everybody sees at a glance who answered. */
const MANY = 10

/** Who calls a roll, and where its sum is told. */
export interface Call {
  readonly area: string
  readonly form: Form
  readonly deadline: number
  readonly by: ContactId | null
  readonly from: Address | null
}

/**
 * Opens a roll-call in a building, or in every building below an area, each in its own group. Where one of the same form
 * runs, nobody is asked again: what is below becomes part of it, and it becomes part of what is above.
 */
export function openRollCall(facts: Facts, given: Call): readonly Effect[] {
  const call = { ...given, deadline: heardDeadline(facts.now, given.deadline, facts.policy) }
  const area = areaAt(facts.street, call.area)
  if (facts.openRollCalls(area.path).some(({ form }) => form === call.form.name)) return []
  if (area.level === 'building') return openIn(facts, call, area, null)
  const buildings = buildingsOf(facts.street, area.path)
  const running = runningIn(facts, area.path, buildings, call.form.name)
  const parent = running.above?.id ?? null
  const wide: RollCall = { ...asked(facts, call, area.path, parent), expected: [] }
  return [
    { do: 'open-roll-call', rollcall: wide },
    { do: 'set-timer', timer: { kind: 'deadline', rollcall: wide.id, due: call.deadline } },
    ...running.parts.flatMap((part) => takeIn(facts, wide, part)),
    ...buildings
      .filter(({ path }) => !running.buildings.has(path))
      .flatMap((building) => openIn(facts, call, building, wide.id)),
  ]
}

/**
 * What runs below becomes part of a wider one. What its buildings were told stands, unless the wider one ends before; one
 * that is itself part of another leaves them to that.
 */
function takeIn(facts: Facts, wide: RollCall, part: RollCall): readonly Effect[] {
  const until = (one: RollCall): number =>
    wide.parent === null ? Math.min(one.deadline, wide.deadline) : one.deadline
  const below = partsUnder(facts, part.id).filter(
    (one) => one.state === 'open' && until(one) < one.deadline,
  )
  return [
    ...adopted(part, wide.id, until(part)),
    ...below.flatMap((one) => adopted(one, one.parent ?? part.id, until(one))),
  ]
}

function adopted({ id, state }: RollCall, parent: number, deadline: number): readonly Effect[] {
  const adopt: Effect = { do: 'adopt-roll-call', id, parent, deadline }
  if (state === 'closed') return [adopt]
  return [adopt, { do: 'set-timer', timer: { kind: 'deadline', rollcall: id, due: deadline } }]
}

function openIn(
  facts: Facts,
  call: Call,
  building: Area,
  parent: number | null,
): readonly Effect[] {
  const rollcall = asked(facts, call, building.path, parent)
  if (rollcall.expected.length === 0) return []
  const remind = call.deadline - facts.policy.rollcall.remind
  const stale = call.deadline - facts.now
  return [
    { do: 'open-roll-call', rollcall },
    { do: 'set-timer', timer: { kind: 'deadline', rollcall: rollcall.id, due: call.deadline } },
    ...(remind - facts.now >= TOO_SOON
      ? [
          {
            do: 'set-timer' as const,
            timer: { kind: 'remind' as const, rollcall: rollcall.id, due: remind },
          },
        ]
      : []),
    ...building.groups.map(
      ({ topic }): Effect => ({
        do: 'say',
        post: post(
          group(topic),
          openingText(call.form, spoken(call.deadline, quietEnd(facts.now, facts.policy))),
          {
            stale,
          },
        ),
      }),
    ),
  ]
}

function asked(facts: Facts, call: Call, area: string, parent: number | null): RollCall {
  return {
    id: facts.nextRollCall(),
    area,
    form: call.form.name,
    opened: facts.now,
    deadline: call.deadline,
    state: 'open',
    parent,
    by: call.by,
    from: call.from,
    expected: expectedOf(facts, area, call.form),
    said: { at: facts.now, answered: 0 },
  }
}

/** The households to be asked as of now: those away are not, and a form may be for some only. */
function expectedOf(facts: Facts, area: string, form: Form): readonly string[] {
  return facts.households(area).filter((name) => {
    const household = facts.household({ area, household: name })
    const away = household !== undefined && household.away !== null && household.away > facts.now
    const meant =
      form.only.length === 0 || form.only.some((tag) => household?.tags.includes(tag) ?? false)
    return meant && !away
  })
}

/** The form a roll-call puts; a form that left forms.yaml still has its name. */
export function formOf(facts: Facts, rollcall: RollCall): Form | undefined {
  return facts.forms.find(({ name }) => name === rollcall.form)
}

/**
 * After answers came in: the closing where all have answered, or the running count where it is time for it. There is
 * one: with the opening, the reminder and the closing a building hears four times of a roll-call.
 * `accounted`: households that answered or are away, at least as many as of those that were asked. By it alone most are passed
 * over: a street's morning touches every building, and few have all answered.
 */
export function progress(facts: Facts, rollcall: RollCall, accounted: number): readonly Effect[] {
  const { at, answered } = rollcall.said
  const counted =
    rollcall.deadline - rollcall.opened >= WORTH_COUNTING && rollcall.expected.length >= MANY
  const countDue = counted && answered === 0 && facts.now - at >= BETWEEN_COUNTS
  if (accounted < rollcall.expected.length && !countDue) return []
  const tally = facts.tally(rollcall)
  if (tally.missing.length === 0) return closeRollCall(facts, rollcall, tally)
  if (!countDue || tally.answered * 5 < tally.expected) return []
  return [
    { do: 'count-said', id: rollcall.id, answered: tally.answered },
    ...toGroups(facts, rollcall, countText(rollcall, tally), { stale: BETWEEN_COUNTS }),
  ]
}

/** Ends several roll-calls at once; the last building of a wider one closes that, too. */
export function closeAll(facts: Facts, rollcalls: readonly RollCall[]): readonly Effect[] {
  return rollcalls.flatMap((rollcall, place) =>
    closeRollCall(facts, rollcall, facts.tally(rollcall), rollcalls.slice(0, place)),
  )
}

/** Ends a roll-call: its group hears the outcome, the level above the sum. `before`: those that end with it. */
export function closeRollCall(
  facts: Facts,
  rollcall: RollCall,
  tally: Tally,
  before: readonly RollCall[] = [],
): readonly Effect[] {
  const area = areaAt(facts.street, rollcall.area)
  const form = formOf(facts, rollcall)
  const end: readonly Effect[] = [
    { do: 'close-roll-call', id: rollcall.id },
    { do: 'drop-timer', timer: { kind: 'remind', rollcall: rollcall.id } },
    { do: 'drop-timer', timer: { kind: 'deadline', rollcall: rollcall.id } },
  ]
  if (area.level !== 'building') return [...end, ...wideSum(facts, rollcall, area)]
  const picture: Partial<Post> = {
    picture: { kind: 'roll-call', rollcall: rollcall.id, staff: false },
  }
  return [
    ...end,
    ...toGroups(
      facts,
      rollcall,
      closingText(rollcall, tally, form, facts.now < rollcall.deadline),
      picture,
    ),
    ...(rollcall.parent === null
      ? sumAbove(facts, rollcall, tally, area)
      : wideDone(facts, rollcall, tally, before)),
  ]
}

/** It was called by mistake: it ends without a sum, and who was asked hears so. */
export function callOff(facts: Facts, rollcall: RollCall, text: string): readonly Effect[] {
  const { id, area } = rollcall
  return [
    { do: 'close-roll-call', id },
    { do: 'drop-timer', timer: { kind: 'remind', rollcall: id } },
    { do: 'drop-timer', timer: { kind: 'deadline', rollcall: id } },
    ...(areaAt(facts.street, area).level === 'building' ? toGroups(facts, rollcall, text, {}) : []),
  ]
}

/** A word to the groups of a building that is being asked. */
export function tellAsked(facts: Facts, rollcall: RollCall, text: string): readonly Effect[] {
  return toGroups(facts, rollcall, text, { stale: MINUTE + rollcall.deadline - facts.now })
}

/** A building's own roll-call is told to its captain's grid. */
function sumAbove(facts: Facts, rollcall: RollCall, tally: Tally, area: Area): readonly Effect[] {
  const above = area.parent === null ? undefined : facts.street.areas.get(area.parent)
  const to = above === undefined ? null : areaRecipient(facts, above)
  if (to === null) return []
  const text = sumText(rollcall.form, [{ name: area.name, tally }])
  return to.addresses.map((address) => ({
    do: 'say',
    post: post(address, text, { stale: 12 * HOUR }),
  }))
}

/** The last building of wider roll-calls closes them. */
function wideDone(
  facts: Facts,
  rollcall: RollCall,
  tally: Tally,
  before: readonly RollCall[],
): readonly Effect[] {
  const done = [rollcall, ...before]
  return widerThan(facts, rollcall).flatMap((wide): readonly Effect[] => {
    const going = partsUnder(facts, wide.id).some(
      ({ id, state }) => state === 'open' && !done.some((one) => one.id === id),
    )
    if (going) return []
    return [
      { do: 'close-roll-call', id: wide.id },
      { do: 'drop-timer', timer: { kind: 'deadline', rollcall: wide.id } },
      ...wideSum(facts, wide, areaAt(facts.street, wide.area), new Map([[rollcall.id, tally]])),
    ]
  })
}

/** One table of all parts, where the roll was called and at its own level. */
function wideSum(
  facts: Facts,
  wide: RollCall,
  area: Area,
  known: ReadonlyMap<number, Tally> = new Map(),
): readonly Effect[] {
  const rows = partsUnder(facts, wide.id).map((part) => ({
    area: part.area,
    tally: known.get(part.id) ?? facts.tally(part),
  }))
  if (rows.length === 0) return []
  const to = areaRecipient(facts, area)
  const addresses = to?.addresses ?? (wide.by === null ? [] : [contact(wide.by)])
  const picture: Partial<Post> = { picture: { kind: 'roll-call', rollcall: wide.id, staff: true } }
  return addresses.map((address) => ({
    do: 'say',
    post: post(address, sumText(wide.form, rowsOf(facts, area.path, rows)), picture),
  }))
}

/** The one reminder, to those missing and nobody else. */
export function remindMissing(facts: Facts, rollcall: RollCall, tally: Tally): readonly Effect[] {
  if (tally.missing.length === 0) return []
  const people = tally.missing
    .flatMap((household) => facts.livesAt({ area: rollcall.area, household }).slice(0, 1))
    .slice(0, 20)
  const until = spoken(rollcall.deadline, facts.now)
  const addresses = addressesOf(facts, rollcall)
  // One who is called among many who are not reads it as meant for them alone.
  const called = people.length * 2 >= Math.min(tally.missing.length, 20) ? people : []
  const missingAt = mentionOnce(facts, addresses, called)
  return [
    { do: 'count-said', id: rollcall.id, answered: tally.answered },
    ...addresses.map((to): Effect => {
      const mentions = missingAt(to)
      const text = reminderText(rollcall, tally, until, mentions)
      const stale = Math.max(rollcall.deadline - facts.now, MINUTE)
      return { do: 'say', post: post(to, text, { mentions, stale }) }
    }),
  ]
}

function toGroups(
  facts: Facts,
  rollcall: RollCall,
  text: string,
  special: Partial<Post>,
): readonly Effect[] {
  return addressesOf(facts, rollcall).map((to) => ({ do: 'say', post: post(to, text, special) }))
}

/** A building's groups; its leading people one-to-one where it has none. */
function addressesOf(facts: Facts, rollcall: RollCall): readonly Address[] {
  const area = areaAt(facts.street, rollcall.area)
  return area.groups.length > 0
    ? area.groups.map(({ topic }) => group(topic))
    : leaders(facts, area.path).map((who) => contact(who.contact))
}
