import { mistakeLine, type Read } from '../../src/config/reading/mistake.ts'

/** What was read; a test whose file should be sound fails with its mistakes. */
export function valueIn<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(read.mistakes.map(mistakeLine).join('\n'))
  return read.value
}
