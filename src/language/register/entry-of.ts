import type { EntrySaid, FieldsSaid, RegisterHere } from './said-register.ts'

/** What is longer is read to all, and is no entry. */
export const LONGEST = 160

/** Where somebody goes is told alike however it was said: 3号楼502 and 3-502. Of a home that something begins for the unit matters. */
export function toDoors(
  { fields: schema, starts = null }: RegisterHere,
  fields: FieldsSaid,
): FieldsSaid {
  const door = starts === null ? schema.find(({ is }) => is === 'household') : undefined
  const value = door === undefined ? undefined : fields[door.name]
  if (door === undefined || typeof value !== 'string') return fields
  return { ...fields, [door.name]: value.replace(/^([0-9A-Z]{1,3})号楼([0-9]{3,4})$/, '$1-$2') }
}

export function entryOf(register: RegisterHere, read: FieldsSaid): EntrySaid {
  const fields = toDoors(register, read)
  return {
    kind: 'entry',
    register: register.name,
    fields,
    missing: register.fields
      .filter(({ name, optional }) => !optional && fields[name] === undefined)
      .map(({ name }) => name),
  }
}
