/** What an entry is found by, and whom it is for. */
interface Entry {
  /** The area's path; the whole street where the file names none. */
  readonly area: string
  /** What people call it. */
  readonly words: readonly string[]
}

/** Somebody to call. Whoever stands here may be named before neighbours. */
export interface Telephone extends Entry {
  readonly name: string
  /** As it is written: `0532-5550 0101`. */
  readonly phone: string
  readonly hours: string | null
}

/** Who is responsible for what (归谁管). */
export interface Matter extends Entry {
  readonly who: string
  /** Theirs, where they stand among the telephones. */
  readonly phone: string | null
  /** What else is to be known or done. */
  readonly note: string | null
}

/** When and where rubbish of a sort is taken. */
export interface Collection extends Entry {
  readonly what: string
  readonly days: string
  readonly where: string | null
}

/** A clinic or a hospital. */
export interface Clinic extends Entry {
  readonly name: string
  readonly phone: string | null
  readonly hours: string | null
  readonly address: string | null
}

/** A common question: the ways people ask it, and the answer. */
export interface CommonQuestion {
  readonly area: string
  readonly ask: readonly string[]
  readonly answer: string
}

/** What people are told when they ask (info.yaml, 便民信息). */
export interface Info {
  readonly telephones: readonly Telephone[]
  readonly matters: readonly Matter[]
  readonly garbage: readonly Collection[]
  readonly clinics: readonly Clinic[]
  readonly questions: readonly CommonQuestion[]
}

/** Of a street that has no such file. */
export const NO_INFO: Info = {
  telephones: [],
  matters: [],
  garbage: [],
  clinics: [],
  questions: [],
}
