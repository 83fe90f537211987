import { useEffect, useState } from 'preact/hooks'
import type { Person } from '../../../src/server/protocol/chat-messages.ts'
import { words } from '../../words/chat-page.ts'
import type { Line } from './chat-connection.ts'
import { lastPlace, type Model, type Room, unread } from './model.ts'

/** ms that a complaint stands. */
const COMPLAINT = 5_000

/** What stands in the way, for a while. */
export function useComplaint(): readonly [string, (why: string) => void] {
  const [text, set] = useState('')
  useEffect(() => {
    if (text === '') return
    const timer = setTimeout(() => set(''), COMPLAINT)
    return () => clearTimeout(timer)
  }, [text])
  return [text, set]
}

/** A chat that is open before someone's eyes is read, in every window. */
export function useReading(line: Line, room: Room | undefined, forward: boolean): void {
  const last = room === undefined ? 0 : lastPlace(room)
  useEffect(() => {
    if (room === undefined || last <= room.read) return
    const read = () => {
      const seen = forward || !matchMedia('(max-width: 720px)').matches
      if (!document.hidden && seen) line.wish({ do: 'read', chat: room.id, place: last })
    }
    read()
    document.addEventListener('visibilitychange', read)
    return () => document.removeEventListener('visibilitychange', read)
  }, [room?.id, last, forward])
}

/** The window's title counts what is unread. */
export function useTitle(model: Model, speakerOf: (room: Room) => Person | null): void {
  const count = [...model.rooms.values()].reduce(
    (sum, room) => sum + unread(room, speakerOf(room)?.contact ?? null).length,
    0,
  )
  useEffect(() => {
    const title = words.title(model.street)
    document.title = count === 0 ? title : `(${count}) ${title}`
  }, [count, model.street])
}
