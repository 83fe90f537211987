import type { Member } from '../../chat/chat.ts'
import { within } from '../../domain/model/area.ts'
import { dwellingsIn, findHome } from '../../domain/model/household.ts'
import type { Home, Speaker } from '../../domain/model/person.ts'
import type { Here } from '../../domain/model/view.ts'
import type { Knowledge } from '../knowledge.ts'

/** Who speaks, and the home their alias tells of where none is bound to them yet. */
export interface Introduction {
  readonly speaker: Speaker
  readonly bind: Home | null
}

/**
 * Who someone is: the contact id says it. A home that is bound stays bound, whatever the alias says;
 * in a group of other buildings the alias tells which of their homes they speak of.
 */
export function introduce(known: Knowledge, who: Member, here: Here): Introduction {
  const { contact } = who
  const positions = known.positions.of(contact)
  const alias = known.people.aliasSays(contact, who.alias)
  const bound = known.people.homeOf(contact)
  const speaksHere =
    bound !== null && (here.seat === null || here.areas.some((area) => within(bound.area, area)))
  const shown =
    speaksHere || here.seat?.kind !== 'area' || alias.household === null
      ? null
      : findHome(
          known.street,
          { household: alias.household, text: who.alias },
          dwellingsIn(known.street, here.areas, known.dwellings.in),
        )
  const name = positions[0]?.staff.name ?? (alias.name || who.name || contact)
  return {
    speaker: {
      contact,
      name,
      alias: who.alias,
      home: shown ?? bound,
      vouched: shown === null && known.people.vouched(contact),
      positions,
    },
    bind: bound === null ? shown : null,
  }
}
