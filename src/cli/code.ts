import { drawCodes, isOf, unbound } from '../assembly/staff-code.ts'
import { configOf, databaseOf, lookedAt, ownStore } from '../bot/data.ts'
import { operator } from '../bot/operator.ts'
import { Refusal } from '../bot/refusal.ts'
import type { Street } from '../domain/model/area.ts'
import { noteAside } from '../store/audit-beside.ts'
import type { StaffCode } from '../store/people/staff.ts'

/** Prints the codes of everyone of that name who has no WeChat id in street.yaml. */
export async function code(name: string, { data }: { readonly data: string }): Promise<void> {
  const { street } = configOf(data)
  const wanted = unbound(street).filter(({ staff }) => staff.name === name)
  if (wanted.length === 0) throw new Refusal(`${data}/street.yaml: ${whyNoCode(street, name)}`)
  const codes = codesIn(data, street)
  noteAside(databaseOf(data), { at: Date.now(), who: operator(), deed: 'code', about: name })
  for (const position of wanted) {
    const found = codes.find((each) => isOf(each, position))
    if (found === undefined) continue
    const used = found.contact === null ? '' : '  (already used)'
    process.stdout.write(`${found.code}  ${name}, ${position.area}${used}\n`)
  }
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

function whyNoCode(street: Street, name: string): string {
  const listed = [...street.areas.values()].some(({ staff }) =>
    staff.some((person) => person.name === name),
  )
  return listed
    ? `${name} has a wechat id and needs no code`
    : `there is no ${name} among the staff; list them there first`
}
