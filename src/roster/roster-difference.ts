import type { Household, HouseholdChange } from '../domain/model/effect.ts'
import type { Home } from '../domain/model/person.ts'
import type { RosterChange } from './household-entry.ts'

/** What a roster would make of a household. */
export interface Difference {
  readonly from: RosterChange
  /** `new` households stand neither in street.yaml nor in an earlier roster. */
  readonly kind: 'new' | 'changed' | 'same'
  /** Each field that changes: `name 张三 → 李四`. */
  readonly fields: readonly string[]
  readonly before: Household | undefined
}

/** Compares a roster with what is known: `before` tells of a household, `stands` whether there is one. */
export function differencesOf(
  changes: readonly RosterChange[],
  before: (home: Home) => Household | undefined,
  stands: (home: Home) => boolean,
): readonly Difference[] {
  return changes.map((from): Difference => {
    const { home } = from.change
    const known = before(home)
    const fields = fieldsOf(from.change, known)
    const kind =
      known === undefined && !stands(home) ? 'new' : fields.length > 0 ? 'changed' : 'same'
    return { from, kind, fields, before: known }
  })
}

/** `row 3: 1号楼 1-101 changed: name 张三, people 2 → 3` */
export function differenceLine({ from, kind, fields }: Difference): string {
  const { sheet, rows, change } = from
  const building = change.home.area.split('/').at(-1)
  const where = `${sheet === null ? '' : `${sheet} `}row ${rows.join(', ')}`
  const what = fields.length === 0 ? kind : `${kind}: ${fields.join(', ')}`
  return `${where}: ${building} ${change.home.household} ${what}`
}

function fieldsOf(change: HouseholdChange, known: Household | undefined): readonly string[] {
  return (['name', 'phone', 'people', 'tags'] as const).flatMap((field) => {
    const now = change[field]
    const was = known?.[field] ?? (field === 'tags' ? [] : null)
    if (now === undefined || textOf(now) === textOf(was)) return []
    const from = textOf(was) === '' ? '' : `${textOf(was)} → `
    return [`${field} ${from}${textOf(now) || 'none'}`]
  })
}

function textOf(value: string | number | readonly string[] | null): string {
  return value === null ? '' : typeof value === 'object' ? value.join('、') : String(value)
}
