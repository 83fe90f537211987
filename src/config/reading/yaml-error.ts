import type { ErrorCode } from 'yaml'

/** The parser's error in words for someone who has never heard of YAML. */
export function inPlainWords(
  code: ErrorCode,
  message: string,
  row: string,
): { what: string; instead: string } {
  return punctuation(code, row) ?? structure(code, message, row)
}

/** Chinese punctuation, or a colon without its space, is what most often goes wrong. */
function punctuation(code: ErrorCode, row: string): { what: string; instead: string } | null {
  if (code === 'DUPLICATE_KEY') return null
  const glued = gluedKey(row.replace(/^[\s-]*(?:\w+: +)?[{[]?\s*/, ''))
  if (glued !== null) {
    return {
      what: `the colon after "${glued.key}" is not read as one`,
      instead: `write "${glued.key}: …" with an English colon and a space`,
    }
  }
  if (!/[[{].*[，、]/.test(row)) return null
  return {
    what: 'a Chinese comma stands where parts are to be told apart',
    instead: 'write ", " with an English comma and a space',
  }
}

function structure(
  code: ErrorCode,
  message: string,
  row: string,
): { what: string; instead: string } {
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        what: `"${row.match(/\w+(?=\s*:)/)?.[0] ?? row.trim()}" stands twice in one block`,
        instead: 'keep one of the two',
      }
    case 'TAB_AS_INDENT':
      return {
        what: 'the line is indented with a tab',
        instead: 'indent with spaces, two a level',
      }
    case 'MULTIPLE_DOCS':
      return { what: 'a second document begins here', instead: 'take out the line "---"' }
    case 'MISSING_CHAR':
      return {
        what: lowered(message),
        instead: 'close every quote, [ and { that was opened above',
      }
    case 'BAD_SCALAR_START':
      return { what: lowered(message), instead: 'put the text in "quotes"' }
    case 'BLOCK_IN_FLOW':
      return {
        what: 'a comma is missing between two parts in { } or [ ]',
        instead: 'write {name: 李姐, role: captain}',
      }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        what: 'a value and a key run into one another here',
        instead:
          'put the keys of one block exactly under one another, and text that holds ": " in "quotes"',
      }
    case 'BAD_INDENT':
      return message.startsWith('Flow')
        ? { what: 'a [ or { above is not closed', instead: 'close it with ] or }' }
        : { what: lowered(message), instead: 'put the line exactly under its neighbours' }
    default:
      return {
        what: lowered(message),
        instead: 'compare the line with those around it: "key: value", lists with "- "',
      }
  }
}

export function lowered(message: string): string {
  return `${message.charAt(0).toLowerCase()}${message.slice(1)}`
}

/** `name：李姐` or `name:李姐`, which YAML reads as one word. */
export function gluedKey(text: string): { readonly key: string; readonly rest: string } | null {
  const found = /^([A-Za-z]+) ?(?:：|:(?=\S))\s*([^,，}]*)/.exec(text)
  return found === null ? null : { key: found[1] ?? '', rest: found[2] ?? '' }
}
