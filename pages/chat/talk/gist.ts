import type { Entry } from '../../../src/server/protocol/chat-messages.ts'
import { words } from '../../words/chat-page.ts'

/** One line of what happened, as a list of chats shows it. `mine`: by whoever speaks there. */
export function gistOf(entry: Entry, mine: boolean, named: boolean): string {
  if (entry.kind === 'passage') {
    return entry.what === 'join' ? words.joined(entry.name) : words.left(entry.name)
  }
  if (entry.recalled) return mine ? words.youRecalled : words.recalled(entry.name)
  const before = named && !mine ? `${entry.name}: ` : ''
  return before + saidGist(entry)
}

function saidGist({ text, enclosed, chain }: Extract<Entry, { kind: 'said' }>): string {
  if (enclosed !== null) {
    switch (enclosed.kind) {
      case 'image':
        return words.picture
      case 'voice':
        return `[${words.voice}]`
      case 'video':
        return `[${words.video}]`
      case 'location':
        return `[${words.location}]`
      case 'file':
        return `[${words.file}] ${enclosed.name}`
    }
  }
  if (chain !== null) return `${words.chainGist} ${chain.title}`
  return text.replace(/\s+/g, ' ')
}
