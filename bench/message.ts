import type { Message } from '../src/chat/chat.ts'
import { HOUSEHOLDS, MORNING, topicOf } from './street.ts'

/** Messages that come at once, and so share a commit. */
const BATCH = 1000

let ids = 0

export function nextId(): string {
  return String(1_000_000_000_000 + ids++)
}

export function message(building: number, household: string, text: string): Message {
  const name = `住户${building}`
  return {
    kind: 'message',
    id: nextId(),
    at: MORNING,
    address: { kind: 'group', topic: received(topicOf(building)) },
    sender: received(`wxid_${building}_${household}`),
    name: received(name),
    alias: received(`${household} ${name}`),
    text: received(text),
    mentioned: false,
    quote: null,
    chain: null,
    attachment: null,
  }
}

/** A text as the wire hands it over: whole, and nobody else's. What is joined here would be written out only when it is read. */
function received(text: string): string {
  return Buffer.from(text).toString()
}

/** Everybody's check-in, neighbours' one after another as a morning has them: mixed over the street. */
export function morning(buildings: number): readonly Message[] {
  return HOUSEHOLDS.flatMap((household, i) =>
    Array.from({ length: buildings }, (_, building) =>
      message(building, household, `36.${(i + building) % 8}`),
    ),
  )
}

export function batches<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) =>
    all.slice(i * BATCH, (i + 1) * BATCH),
  )
}
