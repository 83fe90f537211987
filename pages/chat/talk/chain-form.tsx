import { useState } from 'preact/hooks'
import type { Person, Said } from '../../../src/server/protocol/chat-messages.ts'
import { words } from '../../words/chat-page.ts'
import { Dialog } from '../face/dialog.tsx'

/** What a line of a #接龙 is to be. `to`: the message whose list goes on; null begins another. */
export interface ChainWish {
  readonly to: string | null
  readonly title: string
  readonly text: string
}

/** Goes on with the last #接龙 of a chat at the next number, or begins one. */
export function ChainForm({
  last,
  speaker,
  send,
  done,
}: {
  /** The last message of the chat that is a chain. */
  readonly last: Said | null
  readonly speaker: Person
  readonly send: (wish: ChainWish) => void
  readonly done: () => void
}) {
  const [anew, begin] = useState(last === null)
  const chain = anew ? null : (last?.chain ?? null)
  const own = chain?.lines.findIndex(({ writer }) => writer === speaker.contact) ?? -1
  const [title, setTitle] = useState('')
  const [text, setText] = useState(beginning(speaker.alias))
  const number = own === -1 ? (chain?.lines.length ?? 0) + 1 : own + 1
  const fit = text.trim() !== '' && (chain !== null || title.trim() !== '')
  return (
    <Dialog title={words.chain} kind="chain" done={done}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (fit) send({ to: anew ? null : (last?.id ?? null), title, text: text.trim() })
        }}
      >
        {chain === null ? (
          <label>
            <span class="seen-not">{words.chainTitle}</span>
            <input
              autofocus
              maxLength={200}
              placeholder={words.chainTitle}
              value={title}
              onInput={(event) => setTitle(event.currentTarget.value)}
            />
          </label>
        ) : (
          <>
            <p class="chain-title">{chain.title}</p>
            <ol class="chain-lines">
              {chain.lines.map((line, place) => (
                <li key={`${place + 1} ${line.text}`}>{line.text}</li>
              ))}
            </ol>
          </>
        )}
        <label class="chain-line">
          <b>{number}.</b>
          <span class="seen-not">{words.chainLine(number)}</span>
          <input
            autofocus={chain !== null}
            maxLength={200}
            placeholder={words.chainLine(number)}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <div class="row">
          {last !== null && (
            <button type="button" class="link" onClick={() => begin(!anew)}>
              {anew ? words.chainJoin : words.chainNew}
            </button>
          )}
          <button type="submit" class="send" disabled={!fit}>
            {words.chainSend}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** Neighbours write their home before what they want. */
function beginning(alias: string): string {
  const home = /^\S*\d\S*/u.exec(alias)?.[0]
  return home === undefined ? '' : `${home} `
}
