// Played by: a-slot-lacks-somebody.chat, somebody-does-not-come.chat
import type { Rota, RotaHearer } from '../model/duty/rota.ts'
import { AROUND, holdersOf, lackingIn, type Slot, uncoveredIn } from '../model/duty/slot.ts'
import type { Effect } from '../model/effect.ts'
import type { Named } from '../model/person.ts'
import { type Address, addressKey, contact, post } from '../model/post.ts'
import { HOUR } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { goerAt } from '../round/goer.ts'
import { mention } from '../wording/name.ts'
import {
  absentAloudText,
  absentText,
  gapAboveText,
  gapText,
  type Lacking,
  reminderText,
} from '../wording/rota/due.ts'
import { dropSlot, keepSlot } from './keep-slots.ts'
import { groupsOfRota, leadersOf, rotaNamed } from './rota-of.ts'
import { soughtKey } from './rotas-here.ts'
import { absentAt, gapAt, remindedAt } from './slot-moment.ts'

/** The time of a slot has come: who holds it is reminded, who must act hears what is lacking, or it is over. */
export function slotDue(facts: Facts, id: number): readonly Effect[] {
  const slot = facts.slot(id)
  if (slot === undefined || slot.ended !== null) return []
  const rota = rotaNamed(facts, slot.rota)
  if (rota === undefined) return dropSlot(slot)
  if (facts.now >= slot.to + AROUND) return over(slot)
  const changed = new Map<number, Slot>([[slot.id, slot]])
  const said: Effect[] = []
  const now = (each: Slot) => changed.get(each.id) ?? each
  if (remindedAt(facts, slot) <= facts.now) {
    said.push(...reminders(rota, slot, facts.now))
    const holders = slot.holders.map((each) => ({ ...each, reminded: true }))
    changed.set(slot.id, { ...slot, holders })
  }
  for (const kind of ['gap', 'absent'] as const) {
    for (let told = tell(facts, rota, now(slot), kind, changed); told !== null; ) {
      said.push(...told)
      told = tell(facts, rota, now(slot), kind, changed)
    }
  }
  return [
    ...[...changed.values()].flatMap((each) => {
      const own = rotaNamed(facts, each.rota)
      return own === undefined ? [] : keepSlot(facts, own, each)
    }),
    ...said,
  ]
}

/** Nothing of it changes any more. */
function over(slot: Slot): readonly Effect[] {
  return [{ do: 'slot', slot: { ...slot, ended: 'over' } }]
}

function reminders(rota: Rota, slot: Slot, now: number): readonly Effect[] {
  if (now >= slot.from) return []
  return holdersOf(slot)
    .filter(({ reminded, came }) => !reminded && came === null)
    .map(({ who }) => ({
      do: 'say',
      post: post(contact(who.contact), reminderText(rota.name, slot, now), {
        stale: slot.from - now,
      }),
    }))
}

type Kind = 'gap' | 'absent'

/** The next step of a slot that is due, told of together with all others that the same people have to hear of now; null: none is. */
function tell(
  facts: Facts,
  rota: Rota,
  slot: Slot,
  kind: Kind,
  changed: Map<number, Slot>,
): readonly Effect[] | null {
  const to = stepDue(facts, rota, slot, kind)
  if (to === null) return null
  const hearers = hearersOf(facts, rota, to, kind)
  const key = hearers.addresses.map(addressKey).join(' ')
  const together = facts.liveSlots().flatMap((live) => {
    const each = changed.get(live.id) ?? live
    const own = rotaNamed(facts, each.rota)
    if (own === undefined) return []
    if (each.id === slot.id) return { slot, rota: own }
    const next = stepDue(facts, own, each, kind)
    if (next === null) return []
    const others = hearersOf(facts, own, next, kind)
    return others.addresses.map(addressKey).join(' ') === key ? { slot: each, rota: own } : []
  })
  for (const { slot: each } of together)
    changed.set(each.id, {
      ...each,
      ...(kind === 'gap' ? { gapTold: each.gapTold + 1 } : { absentTold: each.absentTold + 1 }),
    })
  return saidOf(
    facts,
    hearers,
    together.map((each) => each.slot),
    kind,
    together.some((each) => each.rota.night),
  )
}

/** Whose turn it is to hear of a slot; null: nobody's now. */
function stepDue(facts: Facts, rota: Rota, slot: Slot, kind: Kind): RotaHearer | null {
  if (slot.ended !== null || facts.now >= slot.to) return null
  if (kind === 'gap') {
    if (lackingIn(slot) === 0) return null
    const at = gapAt(facts, rota, slot)
    return at === null || at > facts.now ? null : (rota.gap[slot.gapTold]?.to ?? null)
  }
  const at = absentAt(rota, slot)
  return at === null || at > facts.now ? null : (rota.absent[slot.absentTold]?.to ?? null)
}

interface Hearers {
  readonly addresses: readonly Address[]
  /** Called in a group. */
  readonly leaders: readonly Named[]
  /** They may step in themselves. */
  readonly own: boolean
}

/**
 * Who must act. That somebody is lacking those hear who may step in, in their group; all else who leads alone, and a group only
 * where nobody does.
 */
function hearersOf(facts: Facts, rota: Rota, to: RotaHearer, kind: Kind): Hearers {
  if (to === 'team') {
    const leaders = leadersOf(facts, rota)
    const groups = groupsOfRota(facts.street, rota).slice(0, 1)
    if (groups.length > 0 && (kind === 'gap' || leaders.length === 0))
      return { addresses: groups, leaders, own: true }
    return { addresses: alone(leaders), leaders: [], own: false }
  }
  const site = { area: rota.at.area, place: rota.at.gate }
  if (to === 'captain') {
    const leaders = facts
      .staffOf(`${rota.at.area}/${rota.at.gate ?? ''}`)
      .filter(({ role }) => role === 'captain' || role === 'head')
    if (leaders.length > 0) return { addresses: alone(leaders), leaders: [], own: false }
  }
  const found = goerAt(facts, to, site)
  if (found === null) return { addresses: [], leaders: [], own: false }
  return found.leaders.length > 0
    ? { addresses: alone(found.leaders), leaders: [], own: false }
    : { addresses: found.addresses, leaders: [], own: false }
}

function alone(people: readonly Named[]): readonly Address[] {
  return people.map((who) => contact(who.contact))
}

function saidOf(
  facts: Facts,
  { addresses, leaders, own }: Hearers,
  slots: readonly Slot[],
  kind: Kind,
  night: boolean,
): readonly Effect[] {
  const inOrder = slots.toSorted((a, b) => a.from - b.from || a.id - b.id)
  return addresses.flatMap((to): readonly Effect[] => {
    const text = textOf(inOrder, kind, own, to, facts.now)
    const called = to.kind === 'group' ? leaders : []
    const mentioned = `${mention(called)}${text}`
    return [
      { do: 'say', post: post(to, mentioned, { mentions: called, night, stale: 12 * HOUR }) },
      ...(own ? [{ do: 'mark' as const, key: soughtKey(to) }] : []),
    ]
  })
}

function textOf(
  slots: readonly Slot[],
  kind: Kind,
  own: boolean,
  to: Address,
  now: number,
): string {
  if (kind === 'gap') {
    const lacking: readonly Lacking[] = slots.map((slot) => ({ ...slot, lacks: lackingIn(slot) }))
    return own ? gapText(lacking, now) : gapAboveText(lacking, now)
  }
  const absent = slots.map((slot) => ({
    ...slot,
    away: holdersOf(slot).filter(({ came }) => came === null),
    left: uncoveredIn(slot),
  }))
  // Before others nobody is named who has not come.
  return to.kind === 'contact'
    ? absentText(
        absent.map((slot) => ({
          ...slot,
          names: slot.away.map(({ who }) => who.name),
          gone: slot.left.map(({ who, went }) => ({ name: who.name, at: went ?? now })),
        })),
        now,
      )
    : absentAloudText(
        absent.map((slot) => ({ ...slot, lacks: slot.away.length, gone: slot.left.length })),
        now,
      )
}
