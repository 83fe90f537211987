import type { ContactId } from '../chat/chat.ts'

/** One line of a #接龙 as its writer typed it. */
export interface ChainLine {
  readonly writer: ContactId
  /** Unix milliseconds; the moment of the post where left out. */
  readonly at?: number
  readonly text: string
}

/** Writes a chain the way WeChat's own client does: header, title, a blank line, numbered lines. */
export function chainText(title: string, lines: readonly ChainLine[]): string {
  const head = title === '' ? '#接龙\n' : `#接龙\n${title}\n`
  return head + lines.map((line, index) => `\n${index + 1}. ${line.text}`).join('')
}
