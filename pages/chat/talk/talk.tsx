import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Said } from '../../../src/server/protocol/chat-messages.ts'
import { MINUTE } from '../../shared/time-format.ts'
import { words } from '../../words/chat-page.ts'
import { longTime } from '../face/message-time.ts'
import type { Room } from '../state/model.ts'
import { type Deeds, Message } from './message.tsx'

/** ms between two messages after which the time stands between them. */
const PAUSE = 5 * MINUTE
/** Pixels from the end within which the end is followed. */
const NEAR = 120

/**
 * What was said in a chat. The arrow keys go from message to message, and on to what may be done with
 * one.
 */
export function Talk({
  room,
  mine,
  now,
  deeds,
}: {
  readonly room: Room
  readonly mine: string | null
  readonly now: number
  readonly deeds: Omit<Deeds, 'editAgain'> & {
    readonly editAgain: (said: Said) => (() => void) | null
  }
}) {
  const log = useRef<HTMLDivElement>(null)
  const follows = useRef(true)
  const last = room.entries.at(-1)
  const own = last?.kind === 'said' && last.from === mine

  useLayoutEffect(() => {
    follows.current = true
  }, [room.id])
  useLayoutEffect(() => {
    const element = log.current
    if (element !== null && (follows.current || own)) element.scrollTop = element.scrollHeight
  }, [room.id, room.entries.length, own])
  useEffect(() => {
    const element = log.current
    if (element === null) return
    // What scrolls must be within reach of the keyboard.
    element.tabIndex = 0
    // Pictures come late, and a keyboard makes the room smaller.
    const again = () => {
      if (follows.current) element.scrollTop = element.scrollHeight
    }
    element.addEventListener('load', again, true)
    const watcher = new ResizeObserver(again)
    watcher.observe(element)
    return () => {
      element.removeEventListener('load', again, true)
      watcher.disconnect()
    }
  }, [])

  return (
    <div
      class="log"
      role="log"
      aria-label={words.messages}
      ref={log}
      onScroll={({ currentTarget }) => {
        const { scrollHeight, scrollTop, clientHeight } = currentTarget
        follows.current = scrollHeight - scrollTop - clientHeight < NEAR
      }}
      onKeyDown={walk}
      onContextMenu={reach}
      onClick={reach}
    >
      {room.entries.map((entry, place) => {
        const before = room.entries[place - 1]
        const again = entry.kind === 'said' ? deeds.editAgain(entry) : null
        return (
          <div key={entry.id} class="entry" tabIndex={-1}>
            {(before === undefined || entry.at - before.at >= PAUSE) && (
              <time class="between" dateTime={new Date(entry.at).toISOString()}>
                {longTime(entry.at, now)}
              </time>
            )}
            <Message
              entry={entry}
              mine={entry.kind === 'said' && entry.from === mine}
              named={room.kind !== 'direct'}
              deeds={{ ...deeds, editAgain: again }}
            />
          </div>
        )
      })}
    </div>
  )
}

/** From message to message by up and down, to its buttons by left and right. */
function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const at = document.activeElement
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('.entry')]
  const place = entries.findIndex((entry) => entry.contains(at))
  const entry = entries[place]
  const buttons = [...(entry?.querySelectorAll<HTMLElement>('.actions button') ?? [])]
  const button = at instanceof HTMLElement ? buttons.indexOf(at) : -1
  const target = {
    ArrowUp: place === -1 ? entries.at(-1) : entries[place - 1],
    ArrowDown: place === -1 ? undefined : entries[place + 1],
    ArrowRight: buttons[button + 1],
    ArrowLeft: button > 0 ? buttons[button - 1] : entry,
    Escape: event.currentTarget,
  }[event.key]
  if (target === undefined) return
  event.preventDefault()
  target.focus()
}

/** A press on a message, with the right button too, brings up what may be done with it. */
function reach(event: Event): void {
  const { target } = event
  if (!(target instanceof Element) || target.closest('a, button') !== null) return
  const entry = target.closest<HTMLElement>('.bubble')?.closest<HTMLElement>('.entry')
  if (entry === null || entry === undefined) return
  if (event.type === 'contextmenu') event.preventDefault()
  if (getSelection()?.isCollapsed !== false) entry.focus({ preventScroll: true })
}
