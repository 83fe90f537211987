import { randomInt } from 'node:crypto'
import type { Position, Staff, Street } from '../domain/model/area.ts'
import { heirOf } from '../engine/heir.ts'
import { holds, type StaffCode } from '../store/people/staff.ts'
import type { Store } from '../store/store.ts'

/** Neither 0 and O nor 1 and I: codes are read out and typed by hand. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 8

/**
 * Makes codes for staff that have none yet; `draw` makes one, given its place among them. Codes that expired unused, and
 * all of posts that the street file names no more, are taken back: who comes back there begins anew.
 */
export function drawCodes(
  store: Store,
  street: Street,
  now: number,
  draw: (place: number) => string = drawAtRandom,
): void {
  const heir = heirOf(store, street, now)
  const posts = unbound(street, heir)
  const known = store.staff.all()
  const kept = known.filter(
    (each) => holds(each, now) && posts.some((position) => isOf(each, position, heir)),
  )
  const over = known.filter((each) => !kept.includes(each))
  const missing = posts.filter((position) => !kept.some((each) => isOf(each, position, heir)))
  if (missing.length + over.length === 0) return
  store.whole(() => {
    for (const area of store.areas.changes(street)) store.areas.put(area)
    for (const { code } of over) store.staff.remove(code)
    for (const [place, { area, staff, account }] of missing.entries()) {
      const { name, role } = staff
      store.staff.add({ code: draw(place), area, name, role, made: now, account })
    }
  })
}

/** A post whose holder the file does not know by a WeChat id; of several accounts, at one of them. */
export interface Unbound extends Position {
  readonly account: string | null
}

/** Staff who have no WeChat id in the street file, for each account that does not know them. `heir`: who keeps the bare ids. */
export function unbound(street: Street, heir: string | null): readonly Unbound[] {
  const accounts = street.accounts?.map(({ name }) => name) ?? [null]
  return [...street.areas.values()].flatMap(({ path, level, staff }) =>
    staff.flatMap((person) =>
      accounts
        .filter((account) => !isKnown(person, account, heir))
        .map((account) => ({ area: path, level, staff: person, account })),
    ),
  )
}

function isKnown({ wechat, ids }: Staff, account: string | null, heir: string | null): boolean {
  if (account === null) return wechat !== null
  return ids?.has(account) ?? (wechat !== null && account === heir)
}

/** Whether a code is of that post. Of one account alone whatever was drawn counts. */
export function isOf(
  code: StaffCode,
  { area, staff, account }: Unbound,
  heir: string | null,
): boolean {
  const same = code.area === area && code.name === staff.name && code.role === staff.role
  return same && (account === null || (code.account ?? heir) === account)
}

function drawAtRandom(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
