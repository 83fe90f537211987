import { useEffect, useRef } from 'preact/hooks'
import {
  type Candidate,
  MOST_PICTURE,
  type Person,
  type Said,
} from '../../../src/server/protocol/chat-messages.ts'
import { words } from '../../words/chat-page.ts'
import { Icon } from '../face/icon.tsx'
import { Field } from './field.tsx'
import { gistOf } from './gist.ts'
import { Tools } from './tools.tsx'

/** Where one writes, and chooses who it is that speaks. */
export function Composer({
  speaker,
  fixed,
  people,
  bot,
  draft,
  quoting,
  examples,
  beckons,
  takesFocus,
  write,
  send,
  sendPicture,
  dropQuote,
  chooseSpeaker,
  openChain,
  askPeople,
  complain,
}: {
  readonly speaker: Person | null
  /** Nobody else can speak here. */
  readonly fixed: boolean
  readonly people: readonly Candidate[]
  readonly bot: string
  readonly draft: string
  readonly quoting: Said | null
  readonly examples: readonly string[]
  /** The guide points at it. */
  readonly beckons: boolean
  /** Whoever comes here wants to write. */
  readonly takesFocus: boolean
  readonly write: (text: string) => void
  readonly send: (text: string) => void
  readonly sendPicture: (file: File) => void
  readonly dropQuote: () => void
  readonly chooseSpeaker: () => void
  readonly openChain: (() => void) | null
  readonly askPeople: () => void
  readonly complain: (why: string) => void
}) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // On a phone the focus would bring up the keyboard.
    if (takesFocus && matchMedia('(pointer: fine)').matches) field.current?.focus()
  }, [speaker?.contact])
  useEffect(() => {
    if (quoting !== null) field.current?.focus()
  }, [quoting])

  function sendNow(): void {
    if (speaker === null) complain(words.nobody)
    else if (draft.trim() !== '') send(draft.trim())
    field.current?.focus()
  }

  function picture(file: File): void {
    if (speaker === null) complain(words.nobody)
    else if (file.size > MOST_PICTURE) complain(words.tooLarge)
    else sendPicture(file)
  }

  function begin(example: string): void {
    write(example)
    field.current?.focus()
  }

  return (
    <form
      class={`composer${beckons ? ' beckon' : ''}`}
      onSubmit={(event) => {
        event.preventDefault()
        sendNow()
      }}
    >
      {examples.length > 0 && <Examples examples={examples} begin={begin} />}
      <Tools
        speaker={speaker}
        fixed={fixed}
        chooseSpeaker={chooseSpeaker}
        picture={picture}
        openChain={openChain}
      />
      {quoting !== null && <Quoting said={quoting} drop={dropQuote} />}
      <div class="write">
        <Field
          field={field}
          label={speaker === null ? words.nobody : words.writeAs(speaker.alias)}
          text={draft}
          people={people}
          bot={bot}
          mentions={!fixed}
          write={write}
          askPeople={askPeople}
          send={sendNow}
          leave={dropQuote}
          picture={picture}
        />
        <button type="submit" class="send" title={words.sendHint} disabled={draft.trim() === ''}>
          {words.send}
        </button>
      </div>
    </form>
  )
}

/** What one might say, for who does not know yet. */
function Examples({
  examples,
  begin,
}: {
  readonly examples: readonly string[]
  readonly begin: (example: string) => void
}) {
  return (
    <div class="examples">
      <span>{words.tryThese}</span>
      {examples.map((example) => (
        <button key={example} type="button" onClick={() => begin(example)}>
          {example}
        </button>
      ))}
    </div>
  )
}

/** The message that will be quoted. */
function Quoting({ said, drop }: { readonly said: Said; readonly drop: () => void }) {
  return (
    <div class="quoting">
      <span>
        {said.name}：{gistOf(said, false, false)}
      </span>
      <button type="button" class="plain" aria-label={words.dropQuote} onClick={drop}>
        <Icon name="close" />
      </button>
    </div>
  )
}
