import { useEffect, useRef, useState } from 'preact/hooks'
import type { Candidate, Person, Said } from '../shared/chat.ts'
import { MOST_PICTURE, MOST_TEXT } from '../shared/chat.ts'
import { words } from '../words/chat.ts'
import { gistOf } from './gist.ts'
import { Icon } from './icon.tsx'
import { BEHIND, begun, Mentions, meant } from './mention.tsx'

const OFFERED = 'mentions'

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
  const files = useRef<HTMLInputElement>(null)
  const [caret, setCaret] = useState(0)
  const [chosen, setChosen] = useState(0)
  const [dropped, setDropped] = useState(false)
  const typed = fixed || dropped ? null : begun(draft, caret)
  const offered = typed === null ? [] : meant(people, bot, typed)
  const at = Math.min(chosen, offered.length - 1)

  useEffect(() => {
    const element = field.current
    if (element === null) return
    element.style.height = 'auto'
    element.style.height = `${Math.min(element.scrollHeight, 160)}px`
  }, [draft])
  useEffect(() => {
    if (typed !== null) askPeople()
  }, [typed !== null])
  useEffect(() => {
    // On a phone the focus would bring up the keyboard.
    if (takesFocus && matchMedia('(pointer: fine)').matches) field.current?.focus()
  }, [speaker?.contact])
  useEffect(() => {
    if (quoting !== null) field.current?.focus()
  }, [quoting])

  function take(alias: string): void {
    const element = field.current
    if (element === null || typed === null) return
    const from = caret - typed.length
    const text = draft.slice(0, from) + alias + BEHIND + draft.slice(caret)
    write(text)
    const behind = from + alias.length + BEHIND.length
    setCaret(behind)
    requestAnimationFrame(() => element.setSelectionRange(behind, behind))
  }

  function sendNow(): void {
    if (speaker === null) complain(words.nobody)
    else if (draft.trim() !== '') send(draft.trim())
    field.current?.focus()
  }

  function picture(file: File | undefined): void {
    if (file === undefined) return
    if (speaker === null) complain(words.nobody)
    else if (file.size > MOST_PICTURE) complain(words.tooLarge)
    else sendPicture(file)
  }

  function press(event: KeyboardEvent): void {
    // Enter that ends a word of an input method sends nothing.
    if (event.isComposing || event.keyCode === 229) return
    if (offered.length > 0 && completes(event)) return
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
      event.preventDefault()
      sendNow()
    } else if (event.key === 'Escape' && quoting !== null) dropQuote()
  }

  function completes(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'ArrowDown':
        setChosen((at + 1) % offered.length)
        break
      case 'ArrowUp':
        setChosen((at + offered.length - 1) % offered.length)
        break
      case 'Enter':
      case 'Tab':
        take(offered[at]?.alias ?? '')
        break
      case 'Escape':
        setDropped(true)
        break
      default:
        return false
    }
    event.preventDefault()
    return true
  }

  return (
    <form
      class={`composer${beckons ? ' beckon' : ''}`}
      onSubmit={(event) => {
        event.preventDefault()
        sendNow()
      }}
    >
      {examples.length > 0 && (
        <div class="examples">
          <span>{words.tryThese}</span>
          {examples.map((example) => (
            <button
              key={example}
              type="button"
              onClick={() => {
                write(example)
                field.current?.focus()
              }}
            >
              {example}
            </button>
          ))}
        </div>
      )}
      <div class="tools">
        <button
          type="button"
          class="speaker"
          disabled={fixed}
          aria-label={speaker === null ? words.nobody : words.speaksAs(speaker.alias)}
          title={words.speakAs}
          onClick={chooseSpeaker}
        >
          <Icon name="swap" />
          <b>{speaker?.alias ?? words.nobody}</b>
          {!fixed && <Icon name="down" />}
        </button>
        <span class="gap" />
        <button
          type="button"
          class="plain"
          aria-label={words.sendPicture}
          title={words.sendPicture}
          onClick={() => files.current?.click()}
        >
          <Icon name="picture" />
        </button>
        <input
          ref={files}
          type="file"
          accept="image/png,image/jpeg,image/gif,image/webp"
          hidden
          aria-label={words.sendPicture}
          onChange={(event) => {
            picture(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
        {openChain !== null && (
          <button
            type="button"
            class="plain"
            aria-label={words.chain}
            title={words.chain}
            onClick={openChain}
          >
            <Icon name="chain" />
          </button>
        )}
      </div>
      {quoting !== null && (
        <div class="quoting">
          <span>
            {quoting.name}：{gistOf(quoting, false, false)}
          </span>
          <button type="button" class="plain" aria-label={words.dropQuote} onClick={dropQuote}>
            <Icon name="close" />
          </button>
        </div>
      )}
      <div class="write">
        {offered.length > 0 && <Mentions id={OFFERED} offered={offered} chosen={at} take={take} />}
        <textarea
          ref={field}
          rows={1}
          maxLength={MOST_TEXT}
          aria-label={speaker === null ? words.write : words.writeAs(speaker.alias)}
          placeholder={speaker === null ? words.nobody : words.writeAs(speaker.alias)}
          aria-autocomplete="list"
          aria-controls={offered.length > 0 ? OFFERED : undefined}
          aria-activedescendant={offered.length > 0 ? `${OFFERED}-${at}` : undefined}
          value={draft}
          onInput={({ currentTarget }) => {
            setDropped(false)
            setChosen(0)
            setCaret(currentTarget.selectionStart)
            write(currentTarget.value)
          }}
          onKeyDown={press}
          onKeyUp={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
          onClick={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
          onPaste={(event) => {
            const file = event.clipboardData?.files[0]
            if (file === undefined) return
            event.preventDefault()
            picture(file)
          }}
        />
        <button type="submit" class="send" title={words.sendHint} disabled={draft.trim() === ''}>
          {words.send}
        </button>
      </div>
    </form>
  )
}
