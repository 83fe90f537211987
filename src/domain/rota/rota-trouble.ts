import type { Rota } from '../model/duty/rota.ts'
import { day } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import type { DutyTrouble } from '../round/duty-trouble.ts'
import { gateOf, groupsOfRota, leadersOf } from './rota-of.ts'

/** Rotas whose last day is over, that nobody can sign up for, or whose troubles nobody would hear of. */
export function rotaTroubles(facts: Facts): readonly DutyTrouble[] {
  return facts.rotas.flatMap((rota) => {
    const what = troubleOf(facts, rota)
    return what === null ? [] : [{ duty: rota.name, what }]
  })
}

function troubleOf(facts: Facts, rota: Rota): string | null {
  if (facts.now >= rota.until)
    return `its last day was ${day(rota.until - 1)}: nobody is expected any more`
  if (groupsOfRota(facts.street, rota).length === 0)
    return 'its people have no group: nobody can sign up there (topic: of the team or the checkpoint)'
  const missing = rota.skill !== null && !facts.members().some(isAble(rota))
  if (missing) return `nobody of ${rota.team} has said that they can: ${rota.skill}`
  const told = rota.absent.some(({ to }) => to === 'team' || to === 'captain')
  if (told && leadersOf(facts, rota).length === 0)
    return `nobody leads ${rota.team ?? gateOf(facts.street, rota)?.name ?? rota.at.label}: who has not come is told to its group, without a name`
  return null
}

function isAble({ team, skill }: Rota) {
  return (one: { readonly team: string; readonly skills: readonly string[] }) =>
    one.team === team && skill !== null && one.skills.includes(skill)
}
