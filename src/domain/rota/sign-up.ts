// Played by: a-slot-is-signed-up-for.chat
import type { Hours, Rota } from '../model/duty/rota.ts'
import { freeIn, type Holding, type Slot, unattendedSince } from '../model/duty/slot.ts'
import { slotsMeant, type TimeTold } from '../model/duty/time-told.ts'
import type { Effect } from '../model/effect.ts'
import type { Named } from '../model/person.ts'
import { memberOf } from '../model/team/team.ts'
import { dayStart, HOUR } from '../model/time.ts'
import type { Facts, View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { asTold, isOf, mayJoin } from '../team/joining.ts'
import {
  joinTeamFirstText,
  NO_ROTA_HERE,
  noSlotText,
  type Refused,
  signedUpText,
  skillFirstText,
  whichRotaText,
  whichSlotText,
} from '../wording/rota/sign-up.ts'
import { hoursText } from '../wording/rota/slot.ts'
import { refusal, replaced } from './hindered.ts'
import { keepSlot, slotAt } from './keep-slots.ts'
import { isOfRota, ownRotas, rotasMeant, teamOf } from './rota-of.ts'
import { remindedAt } from './slot-moment.ts'

/** What was said of slots to come. */
export interface SlotsTold {
  readonly rotas: readonly string[]
  readonly times: readonly TimeTold[]
}

/** Somebody says when they come. `word`: it begins with 报名, and is meant however it is understood. */
export function signUp(
  view: View,
  told: SlotsTold & { readonly word: boolean; readonly others: readonly string[] },
): readonly Effect[] {
  const fitting = fittingRotas(view, told)
  const [rota, ...others] = fitting
  const heard = told.word || view.here.seat === null
  if (rota === undefined) {
    const [near] = rotasMeant(view, told.rotas)
    if (!heard) return []
    const text =
      near === undefined ? NO_ROTA_HERE : noSlotText(near.name, shiftTexts(near, view.now))
    return [answer(view, null, text)]
  }
  if (others.length > 0) {
    const names = fitting.map(({ name }) => name)
    return [answer(view, null, whichRotaText(names))]
  }
  const { sure, unsure } = slotsMeant(rota, told.times, view.now)
  if (sure.length === 0 || (unsure.length > 0 && sure.length === 0))
    return [
      answer(
        view,
        null,
        whichSlotText(rota.name, unsure.length > 0 ? unsure : coming(rota, view.now), view.now),
      ),
    ]
  const hindered = notOfIt(view, rota)
  if (hindered !== null) return [answer(view, null, hindered)]
  return given(view, rota, sure, told.others)
}

/** The rotas that have such slots; of several those where somebody is lacking. */
export function fittingRotas(view: View, { rotas, times }: SlotsTold): readonly Rota[] {
  const meant = rotasMeant(view, rotas)
  if (times.length === 0) return meant
  const fitting = meant.filter((rota) => {
    const { sure, unsure } = slotsMeant(rota, times, view.now)
    return sure.length + unsure.length > 0
  })
  if (fitting.length < 2) return fitting
  const able = fitting.filter((rota) => rota.skill === null || hasSkill(view, rota, rota.skill))
  const some = able.length > 0 ? able : fitting
  const lacking = some.filter((rota) =>
    slotsMeant(rota, times, view.now).sure.some(
      (hours) => refusal(view, rota, slotAt(view, rota, hours), view.speaker.contact) === null,
    ),
  )
  return lacking.length > 0 ? lacking : some
}

/** The next day's slots, to choose from. */
function coming(rota: Rota, now: number): readonly Hours[] {
  const day = rota.on ?? dayStart(now) + 24 * HOUR
  return rota.shifts.map(({ from, to }) => ({ from: day + from * 60_000, to: day + to * 60_000 }))
}

export function shiftTexts(rota: Rota, now: number): readonly string[] {
  return coming(rota, now).map(hoursText)
}

/** Why who speaks cannot be given any slot of a rota; null: they can. */
function notOfIt(view: View, rota: Rota): string | null {
  const { contact, positions } = view.speaker
  const own = ownRotas(view.street, [rota], view.here.seat).length > 0
  const team = teamOf(view.street, rota)
  const joins = own && team !== null && mayJoin(view, team)
  if (!joins && !own && !isOfRota(view, rota, contact) && positions.length === 0)
    return joinTeamFirstText(rota.name, rota.team)
  const { skill } = rota
  return skill === null || hasSkill(view, rota, skill)
    ? null
    : skillFirstText(
        rota.name,
        skill,
        team === null || isOf(view, team, contact) ? null : team.team.name,
      )
}

function hasSkill(view: View, rota: Rota, skill: string): boolean {
  const member = memberOf(view.members(), rota.team ?? '', view.speaker.contact)
  return member?.skills.includes(skill) ?? false
}

/** Gives slots to who speaks, as far as they may hold them, and says what came of it. */
export function given(
  view: View,
  rota: Rota,
  all: readonly Hours[],
  others: readonly string[] = [],
): readonly Effect[] {
  const { contact, name } = view.speaker
  const taken: Slot[] = []
  const refused: Refused[] = []
  for (const hours of all) {
    const slot = slotAt(view, rota, hours)
    const why = refusal(view, rota, slot, contact, taken)
    if (why === null) taken.push(withHolder(view, slot, { contact, name }, 'own'))
    else refused.push(why)
  }
  // Days that are over are not what was meant, where others of the same words are.
  const said = refused.filter(({ why }) => why !== 'past' || taken.length + refused.length === 1)
  const past = taken.length === 0 && said.length === 0 ? refused.slice(0, 1) : said
  return [
    ...membership(view, rota),
    ...taken.flatMap((slot) => keepSlot(view, rota, slot)),
    answer(view, null, signedUpText(rota.name, taken, past, others, view.now)),
  ]
}

/** Who signs up in the team's group is of it. */
export function membership(view: View, rota: Rota): readonly Effect[] {
  const team = teamOf(view.street, rota)
  if (team === null || isOf(view, team, view.speaker.contact) || !mayJoin(view, team)) return []
  if (ownRotas(view.street, [rota], view.here.seat).length === 0) return []
  return [{ do: 'member', member: asTold(view, team, view.speaker, { skills: [], when: null }) }]
}

/** A slot that somebody holds from now on; who has given it up, or has not come, is not of it any more. */
export function withHolder(facts: Facts, slot: Slot, who: Named, how: Holding['how']): Slot {
  const gone = slot.holders.filter(({ who: one }) => one.contact !== who.contact)
  const absent = freeIn(slot) === 0 ? replaced(facts, slot) : undefined
  const before = gone.map((each) => (each === absent ? { ...each, gaveUp: facts.now } : each))
  const holding: Holding = {
    who: { contact: who.contact, name: who.name },
    how,
    since: facts.now,
    gaveUp: null,
    came: null,
    went: null,
    witness: null,
    // Who says so themselves so late needs no reminder.
    reminded: how !== 'plan' && facts.now >= remindedAt(facts, slot),
  }
  // Whoever comes when it has begun has as long for the way as those who were to be there from its beginning.
  const there = { ...slot, holders: [...before, { ...holding, came: facts.now }] }
  const absentTold = unattendedSince(there).length === 0 ? 0 : slot.absentTold
  return { ...slot, holders: [...before, holding], absentTold }
}
