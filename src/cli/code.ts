import { randomInt } from 'node:crypto'
import type { Position, Street } from '../domain/area.ts'
import type { StaffCode } from '../store/staff.ts'
import type { Store } from '../store/store.ts'
import { configOf, lookedAt, ownStore } from './data.ts'
import { Refusal } from './refusal.ts'

/** Neither 0 and O nor 1 and I: codes are read out and typed by hand. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 8

/** Prints the codes of everyone of that name who has no WeChat id in street.yaml. */
export async function code(name: string, { data }: { readonly data: string }): Promise<void> {
  const { street } = configOf(data)
  const wanted = unbound(street).filter(({ staff }) => staff.name === name)
  if (wanted.length === 0) throw new Refusal(`${data}/street.yaml: ${whyNoCode(street, name)}`)
  const codes = codesIn(data, street)
  for (const position of wanted) {
    const found = codes.find((each) => isOf(each, position))
    if (found === undefined) continue
    const used = found.contact === null ? '' : '  (already used)'
    process.stdout.write(`${found.code}  ${name}, ${position.area}${used}\n`)
  }
}

/** Makes codes for staff that have none yet; `draw` makes one, given its place among them. */
export function drawCodes(
  store: Store,
  street: Street,
  draw: (place: number) => string = drawAtRandom,
): void {
  const known = store.staff.all()
  const missing = unbound(street).filter((position) => !known.some((each) => isOf(each, position)))
  if (missing.length === 0) return
  store.whole(() => {
    for (const area of store.areas.changes(street)) store.areas.put(area)
    for (const [place, { area, staff }] of missing.entries()) {
      store.staff.add({ code: draw(place), area, name: staff.name, role: staff.role })
    }
  })
}

/** From the database as it stands, as the bot may be running; only where some are missing are they made. */
function codesIn(data: string, street: Street): readonly StaffCode[] {
  const looked = lookedAt(data)
  const codes = looked?.staff.all() ?? []
  looked?.close()
  if (unbound(street).every((position) => codes.some((each) => isOf(each, position)))) return codes
  const store = ownStore(data)
  try {
    drawCodes(store, street)
    return store.staff.all()
  } finally {
    store.close()
  }
}

function unbound(street: Street): readonly Position[] {
  return [...street.areas.values()].flatMap(({ path, level, staff }) =>
    staff
      .filter(({ wechat }) => wechat === null)
      .map((person) => ({ area: path, level, staff: person })),
  )
}

function isOf(code: StaffCode, { area, staff }: Position): boolean {
  return code.area === area && code.name === staff.name && code.role === staff.role
}

function whyNoCode(street: Street, name: string): string {
  const listed = [...street.areas.values()].some(({ staff }) =>
    staff.some((person) => person.name === name),
  )
  return listed
    ? `${name} has a wechat id and needs no code`
    : `there is no ${name} among the staff; list them there first`
}

function drawAtRandom(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
