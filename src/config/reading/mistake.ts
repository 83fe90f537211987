/** Something in a file of the street that cannot stand, told to the one who wrote it. */
export interface Mistake {
  readonly file: string
  /** Null where the whole file is meant. */
  readonly line: number | null
  /** What is wrong, as a clause. */
  readonly what: string
  /** What to write instead, as a clause. */
  readonly instead: string
}

/** A value, or all that keeps the file from giving one. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] }

/** `data/street.yaml:12: a community has no key "modle"; write "model"` */
export function mistakeLine({ file, line, what, instead }: Mistake): string {
  const where = line === null ? file : `${file}:${line}`
  return `${where}: ${what}; ${instead}`.replace(/[\s\p{Cc}]+/gu, ' ')
}

/** Goes on with a value that was read, or passes on what kept it from being read. */
export function goOn<A, B>(read: Read<A>, next: (value: A) => Read<B>): Read<B> {
  return read.ok ? next(read.value) : read
}
