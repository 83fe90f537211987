import type { AbnormalFrom, Entry } from './entry.ts'
import type { Field, Register } from './register.ts'

/** The field of a register that opens a case, and its reading in an entry where it is as high as that. */
export function abnormalIn(
  { fields }: Register,
  entry: Pick<Entry, 'fields'>,
): { readonly opens: NonNullable<Field['opens']>; readonly value: number } | null {
  for (const { name, opens } of fields) {
    const value = entry.fields[name]
    if (opens !== null && typeof value === 'number' && value >= opens.from) return { opens, value }
  }
  return null
}

/** Whether a register takes readings that may be abnormal. */
export function tellsAbnormal({ fields }: Register): boolean {
  return fields.some(({ opens }) => opens !== null)
}

/** From which reading on an entry is abnormal, of each field that may be. */
export function abnormalFrom({ fields }: Register): readonly AbnormalFrom[] {
  return fields.flatMap(({ name, opens }) =>
    opens === null ? [] : [{ field: name, from: opens.from }],
  )
}
