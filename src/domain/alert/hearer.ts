import { ancestorAt, areaAt, type Level, lineage } from '../model/area.ts'
import { onDuty } from '../model/duty/on-duty.ts'
import type { Named } from '../model/person.ts'
import { type Address, addressKey, contact, group } from '../model/post.ts'
import { leaders } from '../model/recipient.ts'
import type { Facts } from '../model/view.ts'

/** A chat in which staff hear of an alert. */
export interface Hearer {
  readonly to: Address
  /** Whose it is, where somebody is called alone. */
  readonly name: string | null
  readonly mentions: readonly Named[]
  /** The area that its readers look after: places are named as they know them. */
  readonly reader: string
}

/** The levels that an alert is told to by itself, one after the other. */
export type AlertLevel = Extract<Level, 'grid' | 'community' | 'street'>

/** Those who are called at once: the captain, the grid's head, and who is on duty, each alone; and the grid's group. */
function nearest(facts: Facts, area: string): readonly Hearer[] {
  const line = lineage(facts.street, area)
  const near = line.filter(({ level }) => level === 'building' || level === 'grid')
  const groups = near
    .filter(({ level }) => level === 'grid')
    .flatMap((one) => groupsOf(facts, one.path))
  const duty = line.flatMap(({ path }) => onDuty(facts, path).map((who) => alone(who, path)))
  const people = near.flatMap(({ path }) => leaders(facts, path).map((who) => alone(who, path)))
  return distinct([...people, ...duty, ...groups])
}

/** Who hears of an alert in an area when it comes to a level. What has no people below is told where there are some. */
export function hearersAt(facts: Facts, area: string, level: AlertLevel): readonly Hearer[] {
  if (level === 'grid') return nearest(facts, area)
  const own = ancestorAt(facts.street, area, level)
  if (own === undefined) return []
  const people = leaders(facts, own.path).map((who) => alone(who, own.path))
  return distinct([...people, ...groupsOf(facts, own.path)])
}

function groupsOf(facts: Facts, path: string): readonly Hearer[] {
  return areaAt(facts.street, path).groups.map(({ topic }) => ({
    to: group(topic),
    name: null,
    mentions: leaders(facts, path),
    reader: path,
  }))
}

function alone(who: Named, reader: string): Hearer {
  return { to: contact(who.contact), name: who.name, mentions: [], reader }
}

function distinct(hearers: readonly Hearer[]): readonly Hearer[] {
  const keys = hearers.map(({ to }) => addressKey(to))
  return hearers.filter((_, i) => keys.indexOf(keys[i] ?? '') === i)
}
