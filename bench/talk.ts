import { existsSync, readFileSync } from 'node:fs'

const PLACES = ['../../shared/language/chatter.txt', '../../../shared/language/chatter.txt']
const OWN = ['../test/language/lines.jsonl', '../../test/language/lines.jsonl']

/** Lines of real talk where they lie beside the project, else our own lines that are talk. */
export function talk(): readonly string[] {
  const shared = found(PLACES)
  if (shared !== null) return linesOf(shared)
  const own = found(OWN)
  if (own === null) throw new Error('neither real talk nor test/language/lines.jsonl is here')
  return linesOf(own).flatMap((line) => {
    const { text, expect } = JSON.parse(line)
    return expect.command === null ? [String(text)] : []
  })
}

function found(places: readonly string[]): URL | null {
  return (
    places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url)) ?? null
  )
}

function linesOf(url: URL): readonly string[] {
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}
