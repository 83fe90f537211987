import type { SchemaModule } from 'kysely'

/** A numbered step of the schema. Released ones are never changed, only followed by another. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly steps: (schema: SchemaModule) => readonly { compile(): { readonly sql: string } }[]
}

/** A step that moves rows, in SQL that needs no values. */
export function plainly(sql: string): { compile(): { readonly sql: string } } {
  return { compile: () => ({ sql }) }
}
