import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Document as YamlDocument,
} from 'yaml'
import type { Mistake } from './mistake.ts'
import { inPlainWords, lowered } from './yaml-error.ts'

/** The way to a value in a file: keys, and places in lists. */
export type Path = readonly PropertyKey[]

/** The text of a file, with the name to report it by. */
export interface Source {
  readonly file: string
  readonly text: string
}

/** A YAML text as plain data that still knows its lines. */
export interface Document {
  readonly file: string
  readonly value: unknown
  /** The line of what stands at a path, or of the nearest thing around it. */
  line(path: Path): number
}

/** Reads YAML. `document` is null where the text is no YAML at all. */
export function parseYaml({ file, text }: Source): {
  readonly document: Document | null
  readonly mistakes: readonly Mistake[]
} {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const lineAt = (offset: number) => lines.linePos(offset).line
  const rows = text.split('\n')
  const mistakes = yaml.errors.map(({ code, message, pos }) => {
    const line = lineAt(pos[0])
    return { file, line, ...inPlainWords(code, message, rows[line - 1] ?? '') }
  })
  const broken = yaml.errors.some(({ code }) => code !== 'DUPLICATE_KEY')
  // One slip throws the parser off for several lines: only the first word on a line is worth reading.
  if (broken) return { document: null, mistakes: firstOfEachLine(mistakes) }
  try {
    const value: unknown = yaml.toJS()
    return {
      document: { file, value, line: (path) => lineAt(offsetOf(yaml, path)) },
      mistakes,
    }
  } catch (error) {
    const what = lowered(error instanceof Error ? error.message : String(error))
    const instead = 'write the value out where it is used, without & and *'
    return { document: null, mistakes: [{ file, line: null, what, instead }] }
  }
}

function firstOfEachLine(mistakes: readonly Mistake[]): readonly Mistake[] {
  return mistakes.filter((m, i) => mistakes.findIndex(({ line }) => line === m.line) === i)
}

function offsetOf(yaml: YamlDocument, path: Path): number {
  let node: unknown = yaml.contents
  let offset = 0
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(yaml)
    if (isMap(node)) {
      const pair = node.items.findLast(
        (item) => isScalar(item.key) && String(item.key.value) === key,
      )
      if (pair === undefined) break
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key]
      offset = startOf(node) ?? offset
    } else break
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0]
}
