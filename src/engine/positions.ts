import { accountIn, idOf, ownId } from '../chat/account-id.ts'
import { higher, type Position, type Staff, type Street } from '../domain/model/area.ts'
import type { ContactId, Named } from '../domain/model/person.ts'
import { isFresh } from '../store/people/staff.ts'
import type { Store } from '../store/store.ts'
import { knownHeir } from './heir.ts'

/** Marks whoever is staff, so that it is seen when they are no more. */
export const STAFF = 'staff:'

export type Positions = ReturnType<typeof positionsOf>

/** Who holds a duty (职务) where: from street.yaml, or bound by a code. */
export function positionsOf(store: Store, street: Street) {
  const heir = knownHeir(store, street)
  let known: ReturnType<typeof read> | null = null

  function read() {
    const positions = new Map<ContactId, Position[]>()
    const staff = new Map<string, (Named & { readonly role: string })[]>()
    const others = new Map<ContactId, ContactId>()
    const bound = boundByCode(store)
    /** Who somebody is: by the first id that the street knows of them. */
    const contactOf = (person: Staff, codes: readonly ContactId[]): ContactId | null => {
      const byCode = person.wechat === null || heir !== null ? codes : []
      const [first, ...rest] = [...idsOf(person, heir), ...byCode]
      if (first === undefined) return null
      const one = others.get(first) ?? first
      for (const id of rest) if (id !== one) others.set(id, one)
      return one
    }
    for (const area of street.areas.values()) {
      for (const person of area.staff) {
        const { name, role } = person
        const contact = contactOf(person, bound.get(`${area.path}/${role}/${name}`) ?? [])
        if (contact === null) continue
        const position = { area: area.path, level: area.level, staff: person }
        positions.set(contact, [...(positions.get(contact) ?? []), position])
        staff.set(area.path, [...(staff.get(area.path) ?? []), { contact, name, role }])
      }
      // Who stands at a gate or is of a team has no rights over the area by that.
      for (const place of [...(area.checkpoints ?? []), ...(area.teams ?? [])]) {
        staff.set(
          `${area.path}/${place.name}`,
          place.staff.flatMap((person) => {
            const contact = contactOf(person, [])
            return contact === null ? [] : [{ contact, name: person.name, role: person.role }]
          }),
        )
      }
    }
    for (const held of positions.values()) held.sort((a, b) => (higher(a.level, b.level) ? -1 : 1))
    return { positions, staff, others }
  }
  function knowing() {
    known ??= read()
    return known
  }

  /** All ids by which the street knows one person, the one that stands for them in front. */
  function handles(contact: ContactId): readonly ContactId[] {
    const others = [...knowing().others].filter(([, one]) => one === contact).map(([id]) => id)
    return [contact, ...others]
  }

  const sameAs = (contact: ContactId): ContactId => knowing().others.get(contact) ?? contact

  return {
    /** Of several accounts, which knows people by bare ids. */
    heir,
    handles,
    /** The id that stands for somebody, of all by which the street knows them. */
    sameAs,
    /** A contact's positions, highest first. */
    of: (contact: ContactId): readonly Position[] => knowing().positions.get(contact) ?? NONE,
    /** Who holds one in an area, or at a checkpoint or in a team of it (`area/name`). */
    in: (area: string) => knowing().staff.get(area) ?? [],
    /** The areas of the checkpoints and teams in which the street's file names a contact. */
    besides: (contact: ContactId): readonly string[] =>
      [...street.areas.values()].flatMap(({ path, checkpoints = [], teams = [] }) =>
        [...checkpoints, ...teams].some(({ staff }) =>
          staff.some((person) => idsOf(person, heir).some((id) => sameAs(id) === contact)),
        )
          ? [path]
          : [],
      ),
    /** The post that a code stands for, if nobody has used it, it has not expired, and it counts where `who` is known. */
    code(code: string, who: ContactId, now: number) {
      // Read anew: one may have been drawn or taken back beside the running bot.
      const found = store.staff.all().find((each) => each.code === code)
      const counts = found?.account == null || found.account === (accountIn(who)?.account ?? heir)
      return found !== undefined && counts && isFresh(found, now)
        ? { area: found.area, name: found.name, role: found.role }
        : undefined
    },
    /** Everybody who has a duty anywhere. */
    everybody: (): readonly ContactId[] => [...knowing().positions.keys()],
    bind(code: string, contact: ContactId, at: number): void {
      store.staff.bind(code, contact, at)
      known = null
      store.memory.mark(STAFF + sameAs(contact), at)
    },
    forget(): void {
      known = null
    },
  }
}

/** Who bound themselves by a code, by the post it stands for; who did so first in front. */
function boundByCode(store: Store): ReadonlyMap<string, readonly ContactId[]> {
  const bound = new Map<string, ContactId[]>()
  const used = store.staff.all().toSorted((a, b) => (a.bound ?? 0) - (b.bound ?? 0))
  for (const { area, role, name, contact } of used) {
    if (contact === null) continue
    const post = `${area}/${role}/${name}`
    bound.set(post, [...(bound.get(post) ?? []), contact])
  }
  return bound
}

/** By which ids the street's file knows somebody. */
function idsOf({ wechat, ids }: Staff, heir: string | null): readonly ContactId[] {
  if (ids === undefined) return wechat === null ? [] : [wechat]
  return [...ids].map(([account, id]) => bare(heir, idOf(account, id)))
}

/** An id without the name of the account that keeps the bare ones. */
export function bare(heir: string | null, id: ContactId): ContactId {
  return (heir === null ? null : ownId(heir, id)) ?? id
}

const NONE: readonly Position[] = []
