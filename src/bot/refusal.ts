import { type Mistake, mistakeLine, type Read } from '../config/reading/mistake.ts'

/** Something that the one at the keyboard must put right: told in one clear line each, exit 1. */
export class Refusal extends Error {
  readonly lines: readonly string[]

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'))
    this.name = 'Refusal'
    this.lines = lines
  }
}

export function refused(mistakes: readonly Mistake[]): Refusal {
  return new Refusal(...mistakes.map(mistakeLine))
}

/** The value of a file that was read. Throws a `Refusal` with all its mistakes. */
export function accepted<T>(read: Read<T>): T {
  if (read.ok) return read.value
  throw refused(read.mistakes)
}

/** What an error says to people, a line each. */
export function told(error: unknown): readonly string[] {
  if (error instanceof Refusal) return error.lines
  if (error instanceof AggregateError) return error.errors.flatMap(told)
  const text = error instanceof Error ? error.message : String(error)
  return [text.trim().split('\n')[0] ?? '']
}
