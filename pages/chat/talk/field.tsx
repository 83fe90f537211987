import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Candidate, MOST_TEXT } from '../../../src/server/protocol/chat-messages.ts'
import { BEHIND, begun, Mentions, meant } from './mention.tsx'

const OFFERED = 'mentions'
/** Pixels. */
const HIGHEST = 160

/** Where one writes: it grows with the text, and completes names behind an @. */
export function Field({
  field,
  label,
  text,
  people,
  bot,
  mentions,
  write,
  askPeople,
  send,
  leave,
  picture,
}: {
  readonly field: RefObject<HTMLTextAreaElement>
  readonly label: string
  readonly text: string
  readonly people: readonly Candidate[]
  readonly bot: string
  /** Whether anyone can be mentioned here. */
  readonly mentions: boolean
  readonly write: (text: string) => void
  readonly askPeople: () => void
  readonly send: () => void
  /** Escape was pressed. */
  readonly leave: () => void
  /** A picture was pasted. */
  readonly picture: (file: File) => void
}) {
  const [caret, setCaret] = useState(0)
  const [chosen, setChosen] = useState(0)
  const [dropped, setDropped] = useState(false)
  /** Where the caret is to stand behind a name that was completed. */
  const put = useRef<number | null>(null)
  const typed = !mentions || dropped ? null : begun(text, caret)
  const offered = typed === null ? [] : meant(people, bot, typed)
  const at = Math.min(chosen, offered.length - 1)

  useLayoutEffect(() => {
    // At once: the next letter may be on its way.
    if (put.current !== null) field.current?.setSelectionRange(put.current, put.current)
    put.current = null
  }, [text])
  useEffect(() => {
    const element = field.current
    if (element === null) return
    element.style.height = 'auto'
    element.style.height = `${Math.min(element.scrollHeight, HIGHEST)}px`
  }, [text])
  useEffect(() => {
    if (typed !== null) askPeople()
  }, [typed !== null])

  function take(alias: string): void {
    if (typed === null) return
    write(text.slice(0, caret - typed.length) + alias + BEHIND + text.slice(caret))
    const behind = caret - typed.length + alias.length + BEHIND.length
    setCaret(behind)
    put.current = behind
  }

  function press(event: KeyboardEvent): void {
    // Enter that ends a word of an input method sends nothing.
    if (event.isComposing || event.keyCode === 229) return
    if (offered.length > 0 && completes(event)) return
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
      event.preventDefault()
      send()
    } else if (event.key === 'Escape') leave()
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
    <>
      {offered.length > 0 && <Mentions id={OFFERED} offered={offered} chosen={at} take={take} />}
      <textarea
        ref={field}
        rows={1}
        maxLength={MOST_TEXT}
        aria-label={label}
        placeholder={label}
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? OFFERED : undefined}
        aria-activedescendant={offered.length > 0 ? `${OFFERED}-${at}` : undefined}
        value={text}
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
    </>
  )
}
