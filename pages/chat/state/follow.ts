import { useEffect, useRef } from 'preact/hooks'
import type { ChatId } from '../../../src/server/protocol/chat-messages.ts'
import type { Line } from './chat-connection.ts'

/** ms between two looks at where something was said. */
const LOOK = 100
/** The part of a beat for which each chat is shown at least. */
const SHARE = 0.6

/** While a story plays, opens each chat in which something is said, long enough to be read. */
export function useFollow(line: Line, follows: boolean, open: (chat: ChatId) => void): void {
  const queue = useRef<ChatId[]>([])
  const shown = useRef({ chat: '', since: 0 })
  useEffect(
    () =>
      line.hear((frame) => {
        if (frame.kind !== 'entry') return
        const { chat } = frame.entry
        if ((queue.current.at(-1) ?? shown.current.chat) !== chat) queue.current.push(chat)
      }),
    [line],
  )
  useEffect(() => {
    if (!follows) return
    queue.current = []
    const timer = setInterval(() => {
      const beat = line.model()?.story?.beat ?? 0
      if (performance.now() - shown.current.since < beat * SHARE) return
      const chat = queue.current.shift()
      if (chat === undefined) return
      shown.current = { chat, since: performance.now() }
      open(chat)
    }, LOOK)
    return () => clearInterval(timer)
  }, [line, follows])
}
