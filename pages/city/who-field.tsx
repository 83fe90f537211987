import type { Senders } from '../../src/server/protocol/city-messages.ts'
import { words } from '../words/city-page.ts'

/** Who sends, or agrees: by a word of their own, or by name where nobody but this machine's people reaches the page. */
export function WhoField({ senders, name }: { readonly senders: Senders; readonly name: string }) {
  const secret = senders === 'keys'
  return (
    <label class="who">
      {secret ? words.yourWord : words.yourName}
      <input
        name={name}
        type={secret ? 'password' : 'text'}
        autocomplete="off"
        maxLength={secret ? 200 : 40}
        required
      />
    </label>
  )
}
