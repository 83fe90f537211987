import type { Path } from './document.ts'

/** What could be read of a file that may have mistakes: anything may be missing. */
export type Rough<T> = T extends readonly (infer Item)[]
  ? readonly (Rough<Item> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Rough<T[K]> | undefined }
    : T | undefined

/**
 * The value without what stands at the given paths, so that rules about the whole file can look at
 * what is sound: all mistakes are told at once, and none that only follows from another.
 */
export function sound<T>(value: unknown, unsound: readonly Path[]): Rough<T> | undefined {
  if (unsound.some((path) => path.length === 0)) return undefined
  const copy: unknown = structuredClone(value)
  for (const path of unsound) {
    const last = path.at(-1)
    const holder = valueAt(copy, path.slice(0, -1))
    if (last === undefined || holder === null || typeof holder !== 'object') continue
    Reflect.set(holder, last, undefined)
  }
  return copy as Rough<T>
}

/** What stands at a path; a single value stands for a list of one. */
export function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const key of path) {
    if (at === undefined || at === null) return at
    if (typeof at === 'object') at = Reflect.get(at, key)
    else if (typeof key !== 'number') return undefined
  }
  return at
}
