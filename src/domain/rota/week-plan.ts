// Played by: staff-plan-a-week.chat
import type { Hours, Rota } from '../model/duty/rota.ts'
import type { Slot } from '../model/duty/slot.ts'
import { slotsMeant } from '../model/duty/time-told.ts'
import type { Effect } from '../model/effect.ts'
import type { Named } from '../model/person.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import {
  NO_ROTA_HERE,
  noSlotText,
  planByOthersText,
  plannedText,
  type Refused,
  whichRotaText,
  whichSlotText,
} from '../wording/rota/sign-up.ts'
import { refusal } from './hindered.ts'
import { keepSlot, slotAt } from './keep-slots.ts'
import { gatePath, groupsOfRota, mayPlan, teamOf } from './rota-of.ts'
import { fittingRotas, type SlotsTold, shiftTexts, withHolder } from './sign-up.ts'

/** Staff say who comes when. `people`: the names as they were typed. */
export function plan(view: View, told: SlotsTold & { readonly people: string }): readonly Effect[] {
  const fitting = fittingRotas(view, told)
  const [rota, ...others] = fitting.filter((each) => mayPlan(view, each))
  if (rota === undefined) {
    const [first] = fitting
    return [answer(view, null, first === undefined ? NO_ROTA_HERE : planByOthersText(first.name))]
  }
  if (others.length > 0) {
    const names = [rota, ...others].map(({ name }) => name)
    return [answer(view, null, whichRotaText(names))]
  }
  const { sure, unsure } = slotsMeant(rota, told.times, view.now)
  const coming = sure.filter(({ to }) => to > view.now)
  if (coming.length === 0) {
    const text =
      unsure.length > 0
        ? whichSlotText(rota.name, unsure, view.now)
        : noSlotText(rota.name, shiftTexts(rota, view.now))
    return [answer(view, null, text)]
  }
  return planned(view, rota, coming, told.people)
}

function planned(view: View, rota: Rota, all: readonly Hours[], typed: string): readonly Effect[] {
  const { people, unknown } = namesIn(typed, peopleOf(view, rota))
  const slots = new Map<number, Slot>()
  const refused: { name: string; refused: Refused }[] = []
  for (const hours of all) {
    for (const who of people) {
      const slot = slots.get(hours.from) ?? slotAt(view, rota, hours)
      const given = [...slots.values()]
      const why = refusal(view, rota, slot, who.contact, given)
      if (why === null) slots.set(hours.from, withHolder(view, slot, who, 'plan'))
      else refused.push({ name: who.name, refused: why })
    }
  }
  const told = [...slots.values()].map((slot) => ({
    slot,
    names: people
      .filter(({ contact }) => slot.holders.some(({ who }) => who.contact === contact))
      .map(({ name }) => name),
  }))
  return [
    ...[...slots.values()].flatMap((slot) => keepSlot(view, rota, slot)),
    answer(view, null, plannedText(rota.name, told, refused, unknown, view.now)),
  ]
}

/** Who may be meant by a name: of the team, of the checkpoint, or seen where its people sit. */
function peopleOf(view: View, rota: Rota): readonly Named[] {
  const team = teamOf(view.street, rota)
  const said = view
    .members()
    .filter((one) => one.team === rota.team)
    .map(({ who }) => who)
  const listed = [
    ...(team === null ? [] : view.staffOf(`${team.area}/${team.team.name}`)),
    ...(rota.at.gate === null ? [] : view.staffOf(gatePath(rota))),
  ].map(({ contact, name }) => ({ contact, name }))
  const sitting = groupsOfRota(view.street, rota).flatMap((to) =>
    to.kind === 'group'
      ? view.membersOf(to.topic).map(({ contact, name }) => ({ contact, name }))
      : [],
  )
  const all = new Map<string, Named>()
  for (const who of [...sitting, ...said, ...listed]) all.set(who.contact, who)
  return [...all.values()]
}

/** Names in a string that may stand without anything between: 老孙老周. What nobody is called stays unknown. */
export function namesIn(
  typed: string,
  known: readonly Named[],
): { readonly people: readonly Named[]; readonly unknown: readonly string[] } {
  const people: Named[] = []
  const unknown: string[] = []
  const names = known.toSorted((a, b) => b.name.length - a.name.length)
  for (const word of typed.split(/\s+/).filter((each) => each !== '')) {
    let rest = word
    let left = ''
    while (rest !== '') {
      const fits = names.filter(({ name }) => name !== '' && rest.startsWith(name))
      const [first] = fits
      const alike = fits.filter(({ name }) => name === first?.name)
      if (first !== undefined && alike.length === 1) {
        if (left !== '') unknown.push(left)
        left = ''
        if (!people.includes(first)) people.push(first)
        rest = rest.slice(first.name.length)
      } else {
        left += [...rest][0] ?? ''
        rest = rest.slice(([...rest][0] ?? ' ').length)
      }
    }
    if (left !== '') unknown.push(left)
  }
  return { people, unknown }
}
