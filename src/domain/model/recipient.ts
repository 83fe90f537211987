import {
  type Area,
  ancestorAt,
  areaAt,
  LEVELS,
  type Level,
  levelBelow,
  nearestPartner,
  type Street,
} from './area.ts'
import { checkpointAt, leadingTeam, type Site, siteAbove, siteName } from './finding/site.ts'
import type { Named } from './person.ts'
import type { Target } from './policy.ts'
import { type Address, addressKey, contact, group } from './post.ts'
import type { Facts } from './view.ts'

/** Whom a step reaches: where to post, whom to mention, and what to call them. */
export interface Recipient {
  readonly label: string
  readonly level: Level | null
  readonly area: string
  readonly addresses: readonly Address[]
  /** Leading people who can be mentioned. */
  readonly leaders: readonly Named[]
  /** Residents read here: nothing of anyone's health is said. */
  readonly residents: boolean
  /** A volunteer group is asked who can go, anybody else to take it in hand. */
  readonly volunteers: boolean
  /** They hold the place of a finding, and are the ones to mend it. */
  readonly holds?: true
}

const LEADING = ['head', 'captain'] as const

/** Those who lead an area: its heads and captains; else those on duty; else whoever holds a post in it. */
export function leaders(facts: Pick<Facts, 'staffOf'>, area: string): readonly Named[] {
  const staff = facts.staffOf(area)
  const leading = staff.filter(({ role }) => LEADING.some((title) => title === role))
  if (leading.length > 0) return leading
  const duty = staff.filter(({ role }) => role === 'duty')
  return duty.length > 0 ? duty : staff
}

/** The recipient a target stands for, for a case that is there; null where there is nobody to tell. */
export function recipientOf(facts: Facts, at: Site, target: Target): Recipient | null {
  const { area } = at
  if (target === 'place') return holder(facts, at)
  if (target === 'lead') return lead(facts, at)
  if (isLevel(target)) {
    const own = ancestorAt(facts.street, area, target)
    return own === undefined ? null : areaRecipient(facts, own)
  }
  const near = nearestPartner(facts.street, area, target)
  if (near === undefined) return null
  const { partner } = near
  return {
    label: partner.name,
    level: null,
    area: near.area.path,
    addresses: [
      partner.topic !== null
        ? group(partner.topic)
        : { kind: 'hook', partner: `${near.area.path}/${partner.name}` },
    ],
    leaders: [],
    residents: false,
    volunteers: partner.kind === 'volunteer',
  }
}

/** An area's own groups, or its leading people one-to-one where it has no group. */
export function areaRecipient(facts: Facts, area: Area): Recipient | null {
  const leading = leaders(facts, area.path)
  const groups = area.groups.map(({ topic }) => group(topic))
  const addresses = groups.length > 0 ? groups : leading.map((who) => contact(who.contact))
  if (addresses.length === 0) return null
  return {
    label: area.name,
    level: area.level,
    area: area.path,
    addresses,
    leaders: groups.length > 0 ? leading : [],
    residents: area.level === 'building' && groups.length > 0,
    volunteers: false,
  }
}

/** The lowest level above `level` that has somebody to tell. */
export function recipientAbove(facts: Facts, area: string, level: Level): Recipient | null {
  for (const next of LEVELS.slice(LEVELS.indexOf(level) + 1)) {
    const recipient = recipientOf(facts, { area, place: null }, next)
    if (recipient !== null) return recipient
  }
  return null
}

function areaName(street: Street, path: string | null): string {
  return path === null ? '' : areaAt(street, path).name
}

export function isLevel(target: Target): target is Level {
  return LEVELS.some((level) => level === target)
}

/** Who holds a place: in its own groups; of a building its leading people alone, for residents sit in its group. */
export function holder(facts: Facts, at: Site): Recipient | null {
  const gate = checkpointAt(facts.street, at)
  if (gate !== null) {
    const { level } = areaAt(facts.street, at.area)
    const staff = facts.staffOf(`${at.area}/${gate.name}`)
    return {
      label: gate.name,
      level: levelBelow(level) ?? level,
      area: at.area,
      addresses: [group(gate.topic)],
      // Who leads the gate is called; who stands there is not named.
      leaders: staff.filter(({ role }) => LEADING.some((title) => title === role)),
      residents: false,
      volunteers: false,
      holds: true,
    }
  }
  const area = areaAt(facts.street, at.area)
  const own = areaRecipient(facts, area)
  if (own === null) return null
  const label = siteName(facts.street, at)
  if (!own.residents) return { ...own, label, holds: true }
  const leading = leaders(facts, area.path)
  if (leading.length === 0) return null
  const addresses = leading.map((who) => contact(who.contact))
  return { ...own, label, addresses, leaders: [], residents: false, holds: true }
}

/** The office's team that leads a place, in its group or else its people alone; null where there is none to tell. */
export function teamRecipient(facts: Facts, at: Site, above: string): Recipient | null {
  const found = leadingTeam(facts.street, at)
  if (found === null) return null
  const { team, path } = found
  const people = facts.staffOf(path)
  const heads = people.filter(({ name, role }) => name === team.head || role === 'head')
  const told = heads.length > 0 ? heads : people
  const addresses =
    team.topic === null ? told.map((who) => contact(who.contact)) : [group(team.topic)]
  if (addresses.length === 0) return null
  return {
    label: team.name,
    level: null,
    area: above,
    addresses,
    leaders: team.topic === null ? [] : heads,
    residents: false,
    volunteers: false,
  }
}

/** Who leads a place: the office's team whose it is, else the level above that has anybody. */
export function lead(facts: Facts, at: Site): Recipient | null {
  const above = siteAbove(facts.street, at)
  if (above === null) return null
  const team = teamRecipient(facts, at, above)
  if (team !== null) return team
  const area = areaAt(facts.street, above)
  return areaRecipient(facts, area) ?? recipientAbove(facts, area.path, area.level)
}

/** What a target is called before it is known whom it reaches: `网格`, `物业`. */
export function targetName(street: Street, at: Site, target: Target): string {
  const { area } = at
  if (target === 'place') return siteName(street, at)
  if (target === 'lead')
    return leadingTeam(street, at)?.team.name ?? areaName(street, siteAbove(street, at))
  if (isLevel(target)) return ancestorAt(street, area, target)?.name ?? ''
  return nearestPartner(street, area, target)?.partner.name ?? ''
}

/**
 * Several groups of one area hear the same; each person is mentioned in one of them: where it was asked (`asked`), if they
 * sit there, else in the first where they do. Who sits in none is mentioned where it was asked, or in the first.
 */
export function mentionOnce(
  facts: Pick<Facts, 'seenIn'>,
  addresses: readonly Address[],
  people: readonly Named[],
  asked: Address | null = null,
): (to: Address) => readonly Named[] {
  if (addresses.length < 2) return () => people
  const there = asked === null ? undefined : addresses.find((each) => isSame(each, asked))
  const order = there === undefined ? addresses : [there, ...addresses]
  const seen = new Map(
    addresses.map((to) => [
      addressKey(to),
      new Set(to.kind === 'group' ? facts.seenIn(to.topic) : []),
    ]),
  )
  const placeOf = (who: Named) =>
    order.find((to) => seen.get(addressKey(to))?.has(who.contact)) ?? order[0]
  const places = people.map((who) => ({ who, place: placeOf(who) }))
  return (to) =>
    places.flatMap(({ who, place }) => (place !== undefined && isSame(place, to) ? [who] : []))
}

const isSame = (one: Address, other: Address) => addressKey(one) === addressKey(other)
