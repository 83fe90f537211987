import { existsSync, readFileSync } from 'node:fs'

/** Lines that people say and that ask nothing of the bot. */
export interface Talk {
  readonly name: string
  readonly from: string
  readonly lines: readonly string[]
}

/** The first where the program runs from its sources, the second from `dist`. */
const REAL = ['../../shared/language/chatter.txt', '../../../shared/language/chatter.txt']
const LABELLED = ['../test/language/lines.jsonl', '../../test/language/lines.jsonl']

/** What strangers write to each other. It lies beside the project, and is null where it does not. */
export function realTalk(): Talk | null {
  const file = firstOf(REAL)
  return file === null
    ? null
    : { name: 'real talk', from: 'shared/language/chatter.txt', lines: linesOf(file) }
}

/**
 * What a building's group talks about: prices, sizes, other people's temperatures, doses, lists, news. All of our labelled
 * lines that are no command, half of them with digits: the dearest talk there is, for it tempts every reader.
 */
export function groupTalk(): Talk {
  const file = firstOf(LABELLED)
  if (file === null) throw new Error('test/language/lines.jsonl is not here: run from the project')
  const lines = linesOf(file).flatMap((line) => {
    const { text, expect } = JSON.parse(line)
    return expect.command === null ? [String(text)] : []
  })
  return { name: "building groups' talk", from: 'test/language/lines.jsonl', lines }
}

function firstOf(places: readonly string[]): URL | null {
  return (
    places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url)) ?? null
  )
}

function linesOf(url: URL): readonly string[] {
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}
