// Played by: ended-before-its-time.chat
import { within } from '../model/area.ts'
import type { RollCall } from '../model/roll-call.ts'
import type { Facts } from '../model/view.ts'

type Known = Pick<Facts, 'street' | 'rollCallsUnder'>

/**
 * The roll-calls of the buildings below a wide one, also through those of areas in between: a community that asks while
 * a grid asks has the grid's for its part. Each building is in it once, with the last that it was asked.
 */
export function partsUnder(known: Known, id: number): readonly RollCall[] {
  const last = new Map<string, RollCall>()
  for (const part of leavesUnder(known, id)) {
    if (part.id > (last.get(part.area)?.id ?? 0)) last.set(part.area, part)
  }
  return [...last.values()]
}

function leavesUnder(known: Known, id: number): readonly RollCall[] {
  return known.rollCallsUnder(id).flatMap((part) => {
    const level = known.street.areas.get(part.area)?.level ?? 'building'
    return level === 'building' ? [part] : leavesUnder(known, part.id)
  })
}

/** The open roll-calls that one is part of, the nearest first. */
export function widerThan(facts: Facts, part: RollCall): readonly RollCall[] {
  return chainAbove(facts, part).filter(isOpen)
}

/** A wide one may have ended before the buildings did, which go on for one above it. */
function chainAbove(facts: Facts, { parent }: RollCall): readonly RollCall[] {
  const above = parent === null ? undefined : facts.rollCall(parent)
  return above === undefined ? [] : [above, ...chainAbove(facts, above)]
}

const isOpen = ({ state }: RollCall): boolean => state === 'open'

/** What a wide roll-call finds running when it is opened. */
export interface Running {
  /** The widest below it that run, buildings or wider: they become its parts. */
  readonly parts: readonly RollCall[]
  /** The narrowest above it that its buildings answer to already: it becomes a part of that. */
  readonly above: RollCall | null
  /** The buildings that are in those parts, done or not: nobody there is asked again. */
  readonly buildings: ReadonlySet<string>
}

export function runningIn(
  facts: Facts,
  area: string,
  buildings: readonly { readonly path: string }[],
  form: string,
): Running {
  const open = buildings
    .flatMap(({ path }) => facts.openRollCalls(path))
    .filter((one) => one.form === form)
  const chains = open.map((one) => [one, ...chainAbove(facts, one)])
  const tops = chains.flatMap((chain) => chain.findLast((one) => within(one.area, area)) ?? [])
  const parts = [...new Map(tops.map((one) => [one.id, one])).values()]
  const above = chains.flat().find((one) => isOpen(one) && !within(one.area, area)) ?? null
  const known = parts.flatMap((part) => [part, ...partsUnder(facts, part.id)])
  return { parts, above, buildings: new Set(known.map((one) => one.area)) }
}
