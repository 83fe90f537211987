// Played by: a-complaint-may-be-filed.chat
import { lineage } from '../model/area.ts'
import type { ContactId, Named } from '../model/person.ts'
import { leaders } from '../model/recipient.ts'
import type { Facts } from '../model/view.ts'

/** The nearest who look after an area, going up; never the one who speaks. Those of the area above them too, if wanted. */
export function caretakers(
  facts: Facts,
  areas: readonly string[],
  levels: 1 | 2,
  except: ContactId,
): readonly (Named & { readonly area: string })[] {
  const places = areas.length === 0 ? [facts.street.root] : areas
  const found = places.flatMap((path) =>
    lineage(facts.street, path)
      .map(({ path: area }) =>
        leaders(facts, area)
          .filter(({ contact }) => contact !== except)
          .map(({ contact, name }) => ({ contact, name, area })),
      )
      .filter((people) => people.length > 0)
      .slice(0, levels)
      .flat(),
  )
  return found.filter(
    ({ contact }, i) => found.findIndex((other) => other.contact === contact) === i,
  )
}
