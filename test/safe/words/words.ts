import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lines written by hands that had not seen the list of harmless words, one a line. */
export function linesOf(
  name: 'health-words' | 'numbers' | 'accusations' | 'outcomes',
): readonly string[] {
  return readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
