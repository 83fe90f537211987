/** A line for the log, without anybody's words. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error'
  /** What happened, in plain English: `no group of street.yaml has this topic`. */
  readonly what: string
  /** What it is about: a topic, a message id, a timer's key. */
  readonly about?: string
  readonly why?: string
}

export type Log = (line: LogLine) => void

/** An error in one line. */
export function reason(error: unknown): string {
  const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return told.replace(/[\p{Cc}\s]+/gu, ' ')
}
