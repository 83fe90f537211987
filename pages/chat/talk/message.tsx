import type { ComponentChildren } from 'preact'
import type { Enclosed, Entry, Said } from '../../../src/server/protocol/chat-messages.ts'
import { here } from '../../shared/below.ts'
import { words } from '../../words/chat-page.ts'
import { Avatar } from '../face/avatar.tsx'

export interface Deeds {
  readonly quote: (said: Said) => void
  readonly recall: (said: Said) => void
  /** Puts what was taken back into the field again; null where it is not known any more. */
  readonly editAgain: ((said: Said) => void) | null
  readonly see: (picture: Enclosed) => void
}

/** One thing that happened in a chat. `mine`: said by whoever speaks there. */
export function Message({
  entry,
  mine,
  named,
  deeds,
}: {
  readonly entry: Entry
  readonly mine: boolean
  /** Whether the name stands above it, as in a group. */
  readonly named: boolean
  readonly deeds: Deeds
}) {
  if (entry.kind === 'passage') {
    return (
      <Notice>{entry.what === 'join' ? words.joined(entry.name) : words.left(entry.name)}</Notice>
    )
  }
  if (entry.recalled) {
    return (
      <Notice>
        {mine ? words.youRecalled : words.recalled(entry.name)}
        {mine && deeds.editAgain !== null && (
          <button type="button" class="link" onClick={() => deeds.editAgain?.(entry)}>
            {words.editAgain}
          </button>
        )}
      </Notice>
    )
  }
  return (
    <div class={`message${mine ? ' mine' : ''}${entry.own ? ' of-bot' : ''}`}>
      <Avatar name={entry.name.replace(/^\S*\d\S* /u, '')} bot={entry.own} />
      <div class="body">
        {named && !mine && <span class="who">{entry.name}</span>}
        {mine && <span class="seen-not">{entry.name}</span>}
        <div class="row">
          <Content said={entry} see={deeds.see} />
          <Actions said={entry} mine={mine} deeds={deeds} />
        </div>
        {entry.quote !== null && (
          <span class="quoted">
            {entry.quote.name}：{entry.quote.text}
          </span>
        )}
      </div>
    </div>
  )
}

function Notice({ children }: { readonly children: ComponentChildren }) {
  return <p class="notice">{children}</p>
}

function Content({ said, see }: { readonly said: Said; readonly see: Deeds['see'] }) {
  const { enclosed, text } = said
  if (enclosed === null) return <div class="bubble">{withLinks(text)}</div>
  switch (enclosed.kind) {
    case 'image':
      return (
        <button
          type="button"
          class="shot"
          aria-label={words.seePicture}
          onClick={() => see(enclosed)}
        >
          <img src={here(enclosed.address)} alt={enclosed.name} loading="lazy" />
        </button>
      )
    case 'file':
      return (
        <a class="bubble file" href={here(enclosed.address)} download={enclosed.name}>
          {enclosed.name}
        </a>
      )
    case 'voice':
      return (
        <div class="bubble aside">{`[${words.voice}] ${enclosed.name.replace(/\.\w+$/, '')}`}</div>
      )
    case 'video':
      return <div class="bubble aside">{`[${words.video}] ${enclosed.name}`}</div>
    case 'location':
      return <div class="bubble aside">{`[${words.location}] ${enclosed.name}`}</div>
  }
}

/** What may be done with a message: shown when it is pointed at, or reached by the keyboard. */
function Actions({
  said,
  mine,
  deeds,
}: {
  readonly said: Said
  readonly mine: boolean
  readonly deeds: Deeds
}) {
  return (
    <fieldset class="actions" aria-label={words.actions}>
      <button type="button" tabIndex={-1} onClick={() => deeds.quote(said)}>
        {words.quote}
      </button>
      {said.text !== '' && (
        <button
          type="button"
          tabIndex={-1}
          onClick={() => void navigator.clipboard?.writeText(said.text)}
        >
          {words.copy}
        </button>
      )}
      {mine && (
        <button type="button" tabIndex={-1} onClick={() => deeds.recall(said)}>
          {words.recall}
        </button>
      )}
    </fieldset>
  )
}

/** Addresses in a text can be pressed, and a home such as 1-502 stays on one line. */
function withLinks(text: string): ComponentChildren {
  return text.split(/(https?:\/\/[^\s，。；）)」]+|\d+(?:-\d+)+)/u).map((part, place) => {
    if (place % 2 === 0) return part
    if (!part.startsWith('http')) return <span class="whole">{part}</span>
    return (
      <a href={part} target="_blank" rel="noopener">
        {part}
      </a>
    )
  })
}
