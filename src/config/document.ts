import {
  type ErrorCode,
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
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number) => lines.linePos(offset).line
  const rows = text.split('\n')
  const mistakes = yaml.errors.map(({ code, message, pos }) => {
    const line = lineAt(pos[0])
    return { file, line, ...said(code, message, rows[line - 1] ?? '') }
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
    const what = error instanceof Error ? error.message : String(error)
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

/** The parser's error in words for someone who has never heard of YAML. */
function said(code: ErrorCode, message: string, row: string): { what: string; instead: string } {
  const glued = gluedKey(row.replace(/^[\s-]*(?:\w+: *)?[{[]?\s*/, ''))
  if (glued !== null && code !== 'DUPLICATE_KEY') {
    return {
      what: `the colon after "${glued.key}" is not read as one`,
      instead: `write "${glued.key}: …" with an English colon and a space`,
    }
  }
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        what: `"${row.match(/[\w]+(?=\s*:)/)?.[0] ?? 'a key'}" stands twice in one block`,
        instead: 'keep one of the two',
      }
    case 'TAB_AS_INDENT':
      return { what: 'the line is indented with a tab', instead: 'indent with spaces, two a level' }
    case 'MULTIPLE_DOCS':
      return { what: 'a second document begins here', instead: 'take out the line "---"' }
    case 'MISSING_CHAR':
      return {
        what: `${lowered(message)}`,
        instead: 'close every quote, [ and { that was opened above',
      }
    case 'BAD_SCALAR_START':
      return { what: lowered(message), instead: 'put the text in "quotes"' }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BAD_INDENT':
      return {
        what: lowered(message),
        instead:
          'align the line with its neighbours, end each [ and {, and put text that holds ": " in "quotes"',
      }
    default:
      return {
        what: lowered(message),
        instead: 'compare the line with those around it: "key: value", lists with "- "',
      }
  }
}

function lowered(message: string): string {
  return `${message.charAt(0).toLowerCase()}${message.slice(1)}`
}

/** `name：李姐` or `name:李姐`, which YAML reads as one word. */
export function gluedKey(text: string): { readonly key: string; readonly rest: string } | null {
  const found = /^([A-Za-z]+) ?(?:：|:(?=\S))\s*([^,，}]*)/.exec(text)
  return found === null ? null : { key: found[1] ?? '', rest: found[2] ?? '' }
}
