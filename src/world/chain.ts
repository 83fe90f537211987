import type { ContactId } from '../chat/chat.ts'

/** One line of a #接龙 as its writer typed it. */
export interface ChainLine {
  readonly writer: ContactId
  /** Unix milliseconds; the chain's own moment where left out. */
  readonly at?: number
  readonly text: string
}

/** A #接龙 as WeChat shows it, and where each entry stands in it (UTF-16 units). */
export interface ComposedChain {
  readonly text: string
  readonly places: readonly { readonly offset: number; readonly length: number }[]
}

/** Writes a chain the way WeChat's own client does: header, title, a blank line, numbered entries. */
export function composeChain(title: string, lines: readonly ChainLine[]): ComposedChain {
  const places: { offset: number; length: number }[] = []
  let text = title === '' ? '#接龙\n' : `#接龙\n${title}\n`
  lines.forEach((line, index) => {
    text += `\n${index + 1}. `
    places.push({ offset: text.length, length: line.text.length })
    text += line.text
  })
  return { text, places }
}
