import { higher, type Position, type Street } from '../domain/model/area.ts'
import type { ContactId, Named } from '../domain/model/person.ts'
import { isFresh } from '../store/people/staff.ts'
import type { Store } from '../store/store.ts'

/** Marks whoever is staff, so that it is seen when they are no more. */
export const STAFF = 'staff:'

export type Positions = ReturnType<typeof positionsOf>

/** Who holds a duty (职务) where: from street.yaml, or bound by a code. */
export function positionsOf(store: Store, street: Street) {
  let known: ReturnType<typeof read> | null = null

  function read() {
    const positions = new Map<ContactId, Position[]>()
    const staff = new Map<string, (Named & { readonly role: string })[]>()
    const bound = new Map(
      store.staff.all().map((code) => [`${code.area}/${code.role}/${code.name}`, code.contact]),
    )
    for (const area of street.areas.values()) {
      for (const person of area.staff) {
        const { name, role, wechat } = person
        const contact = wechat ?? bound.get(`${area.path}/${role}/${name}`) ?? null
        if (contact === null) continue
        const position = { area: area.path, level: area.level, staff: person }
        positions.set(contact, [...(positions.get(contact) ?? []), position])
        staff.set(area.path, [...(staff.get(area.path) ?? []), { contact, name, role }])
      }
      // Who stands at a gate or is of a team has no rights over the area by that.
      for (const place of [...(area.checkpoints ?? []), ...(area.teams ?? [])]) {
        staff.set(
          `${area.path}/${place.name}`,
          place.staff.flatMap(({ name, role, wechat }) =>
            wechat === null ? [] : [{ contact: wechat, name, role }],
          ),
        )
      }
    }
    for (const held of positions.values()) held.sort((a, b) => (higher(a.level, b.level) ? -1 : 1))
    return { positions, staff }
  }
  function knowing() {
    known ??= read()
    return known
  }

  return {
    /** A contact's positions, highest first. */
    of: (contact: ContactId): readonly Position[] => knowing().positions.get(contact) ?? NONE,
    /** Who holds one in an area, or at a checkpoint or in a team of it (`area/name`). */
    in: (area: string) => knowing().staff.get(area) ?? [],
    /** The areas of the checkpoints and teams in which the street's file names a contact. */
    besides: (contact: ContactId): readonly string[] =>
      [...street.areas.values()].flatMap(({ path, checkpoints = [], teams = [] }) =>
        [...checkpoints, ...teams].some(({ staff }) =>
          staff.some(({ wechat }) => wechat === contact),
        )
          ? [path]
          : [],
      ),
    /** The post that a code stands for, if nobody has used it and it has not expired. */
    code(code: string, now: number) {
      // Read anew: one may have been drawn or taken back beside the running bot.
      const found = store.staff.all().find((each) => each.code === code)
      return found !== undefined && isFresh(found, now)
        ? { area: found.area, name: found.name, role: found.role }
        : undefined
    },
    /** Everybody who has a duty anywhere. */
    everybody: (): readonly ContactId[] => [...knowing().positions.keys()],
    bind(code: string, contact: ContactId, at: number): void {
      store.staff.bind(code, contact, at)
      store.memory.mark(STAFF + contact, at)
      known = null
    },
    forget(): void {
      known = null
    },
  }
}

const NONE: readonly Position[] = []
