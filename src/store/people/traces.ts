import { type ContactId, DELETED } from '../../domain/model/person.ts'

/** What a contact said and sent, and where it may be found again. */
export interface Traces {
  readonly contact: ContactId
  /** The numbers of the cases they asked for. */
  readonly cases: readonly number[]
  /** What they were called. */
  readonly names: readonly string[]
  /** Their words in cases. */
  readonly words: readonly string[]
}

/** A text without what a contact was called and said. */
export function without(text: string, { names, words }: Pick<Traces, 'names' | 'words'>): string {
  return [...words, ...names].reduce((left, trace) => left.replaceAll(trace, DELETED), text)
}
