import { existsSync } from 'node:fs'
import { drawCodes, isOf, type Unbound, unbound } from '../assembly/staff-code.ts'
import { configOf, databaseOf, lookedAt, ownStore } from '../bot/data.ts'
import { operator } from '../bot/operator.ts'
import { Refusal } from '../bot/refusal.ts'
import type { Street } from '../domain/model/area.ts'
import { knownHeir } from '../engine/heir.ts'
import { noteAside } from '../store/audit-beside.ts'
import { holds, type StaffCode } from '../store/people/staff.ts'
import { openBeside } from '../store/store.ts'

export interface CodeOptions {
  readonly data: string
  readonly revoke?: true
}

/**
 * Prints the codes of everyone of that name who has no WeChat id in street.yaml. With `revoke` what was printed is worth
 * nothing from then on, and whoever bound themselves by it is staff no more: a new code takes its place.
 */
export async function code(name: string, { data, revoke }: CodeOptions): Promise<void> {
  const { street } = configOf(data)
  const { codes: before, heir } = codesIn(data, street)
  const wanted = unbound(street, heir).filter(({ staff }) => staff.name === name)
  if (wanted.length === 0) throw new Refusal(`${data}/street.yaml: ${whyNoCode(street, name)}`)
  const now = Date.now()
  const fits = (each: StaffCode, position: Unbound) => isOf(each, position, heir)
  const revoked =
    revoke === true ? before.filter((each) => wanted.some((position) => fits(each, position))) : []
  const complete = wanted.every((position) =>
    before.some((each) => fits(each, position) && holds(each, now)),
  )
  const codes = revoked.length === 0 && complete ? before : renew(data, street, revoked, now)
  const deed = revoke === true ? 'code revoked' : 'code'
  noteAside(databaseOf(data), { at: now, who: operator(), deed, about: name })
  for (const position of wanted) {
    const found = codes.find((each) => fits(each, position))
    if (found === undefined) continue
    const used = found.contact === null ? '' : '  (already used; --revoke takes it back)'
    const where = position.account === null ? '' : `, at ${position.account}`
    process.stdout.write(`${found.code}  ${name}, ${position.area}${where}${used}\n`)
  }
}

/** The codes that there are, and of several accounts the one that keeps the bare ids. */
function codesIn(
  data: string,
  street: Street,
): { readonly codes: readonly StaffCode[]; readonly heir: string | null } {
  const store = lookedAt(data)
  if (store === null) return { codes: [], heir: street.accounts?.[0]?.name ?? null }
  try {
    return { codes: store.staff.all(), heir: knownHeir(store, street) }
  } finally {
    store.close()
  }
}

/** Takes codes back and draws what is missing. The bot may be running: it sees at whatever comes next that rights changed. */
function renew(
  data: string,
  street: Street,
  revoked: readonly StaffCode[],
  now: number,
): readonly StaffCode[] {
  const store = existsSync(databaseOf(data)) ? openBeside(databaseOf(data)) : ownStore(data)
  try {
    store.whole(() => {
      for (const each of revoked) store.staff.remove(each.code)
    })
    drawCodes(store, street, now)
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
