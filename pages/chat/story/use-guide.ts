import { useEffect, useState } from 'preact/hooks'
import type { ChatId, Person } from '../../../src/server/protocol/chat-messages.ts'
import { words } from '../../words/chat-page.ts'
import type { Line } from '../state/chat-connection.ts'
import { lastPlace, type Model } from '../state/model.ts'
import { type Stop, stopOf, type Walk } from './tour.ts'

/** The guide of a first visit: where it stands, and what of the page it points at. */
export interface Guiding {
  readonly stop: Stop
  /** The field to write in is what to look at. */
  readonly composes: boolean
  readonly next: () => void
}

/** Leads through the first visit: chooses who speaks and where, and writes for them what to say. */
export function useGuide({
  line,
  model,
  open,
  on,
  speakAs,
  show,
  write,
}: {
  readonly line: Line
  readonly model: Model
  readonly open: ChatId | null
  readonly on: boolean
  readonly speakAs: (chat: ChatId, person: Person) => void
  readonly show: (chat: ChatId) => void
  readonly write: (chat: ChatId, text: string) => void
}): Guiding | null {
  const [walk, go] = useState<Walk | null>(null)
  const { tour } = model
  const stop = on && tour !== null && walk !== null ? stopOf(model, tour, walk, open) : null

  useEffect(() => {
    if (!on || tour === null) {
      go(null)
      return
    }
    const room = model.rooms.get(tour.chat)
    go({ from: room === undefined ? 0 : lastPlace(room), heard: false })
    line.wish({ do: 'meet', chat: tour.chat, alias: tour.speaker.alias })
    show(tour.chat)
    write(tour.chat, words.fever)
  }, [on])
  useEffect(() => {
    if (stop?.step !== 'claim') return
    if (tour !== null && stop.chat === tour.grid) speakAs(stop.chat, tour.head)
    write(stop.chat, words.claim(stop.number))
  }, [stop?.step])

  if (stop === null || tour === null) return null
  const composes = stop.step === 'claim' || (stop.step === 'say' && open === tour.chat)
  return {
    stop,
    composes,
    next: () => go((before) => before && { ...before, heard: true }),
  }
}
