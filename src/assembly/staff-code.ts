import { randomInt } from 'node:crypto'
import type { Position, Street } from '../domain/model/area.ts'
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
  const posts = unbound(street)
  const known = store.staff.all()
  const kept = known.filter(
    (each) => holds(each, now) && posts.some((position) => isOf(each, position)),
  )
  const over = known.filter((each) => !kept.includes(each))
  const missing = posts.filter((position) => !kept.some((each) => isOf(each, position)))
  if (missing.length + over.length === 0) return
  store.whole(() => {
    for (const area of store.areas.changes(street)) store.areas.put(area)
    for (const { code } of over) store.staff.remove(code)
    for (const [place, { area, staff }] of missing.entries()) {
      store.staff.add({ code: draw(place), area, name: staff.name, role: staff.role, made: now })
    }
  })
}

/** Staff who have no WeChat id in the street file. */
export function unbound(street: Street): readonly Position[] {
  return [...street.areas.values()].flatMap(({ path, level, staff }) =>
    staff
      .filter(({ wechat }) => wechat === null)
      .map((person) => ({ area: path, level, staff: person })),
  )
}

/** Whether a code is of that position. */
export function isOf(code: StaffCode, { area, staff }: Position): boolean {
  return code.area === area && code.name === staff.name && code.role === staff.role
}

function drawAtRandom(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
