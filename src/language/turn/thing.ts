import { THINGS } from '../words/turns/notion/thing.ts'

/** A kind of thing that is mended: what it is called, and what it does, or lets one do, when it works. */
interface Kind {
  readonly kind: string
  readonly named: RegExp
  /** What belongs to it. */
  readonly parts: RegExp
  readonly told: RegExp
}

const ROWS = THINGS.trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string, string, string])

/** How things are called, and what they do when they work, as sources of patterns. */
export const NAMES = ROWS.map(([, names]) => names).join('|')
export const DOES = ROWS.map(([, , does]) => does).join('|')

const KINDS: readonly Kind[] = ROWS.map(([kind, names, does, parts]) => ({
  kind,
  parts: new RegExp(parts),
  named: new RegExp(names),
  told: new RegExp(`${names}|[能以会](?:${does})`),
}))

/** Whether words may be of a thing that is called so: they tell of it, of a part of it, or of nothing that is known. */
export function mayBeOf(words: string, called: string): boolean {
  if (!KINDS.some(({ told }) => told.test(words))) return true
  return kindsOf(called).length === 0 || tellsOf(words, called)
}

/** Whether words tell of a thing that is called so, or of a part of it. */
export function tellsOf(words: string, called: string): boolean {
  return kindsOf(called).some(({ told, parts }) => told.test(words) || parts.test(words))
}

function kindsOf(called: string): readonly Kind[] {
  return KINDS.filter(({ named }) => named.test(called))
}
