import type { ChatId, Said, Tour } from '../../../src/server/protocol/chat-messages.ts'
import type { Model, Room } from '../state/model.ts'

/** Where someone stands in the guide of a first visit. */
export type Stop =
  | { readonly step: 'say' }
  /** Said; the bot has answered where there is a number. */
  | { readonly step: 'hear'; readonly number: string | null }
  | { readonly step: 'open'; readonly number: string; readonly chat: ChatId }
  | { readonly step: 'claim'; readonly number: string; readonly chat: ChatId }
  | { readonly step: 'end' }

/** What the guide remembers: how far it was when it began, and what was pressed since. */
export interface Walk {
  /** The place of the last thing that had happened when the guide began. */
  readonly from: number
  /** `下一步` was pressed after the second step. */
  readonly heard: boolean
}

/** Where the guide stands, by what has happened in the chats. */
export function stopOf(model: Model, tour: Tour, { from, heard }: Walk, open: ChatId | null): Stop {
  const said = after(model.rooms.get(tour.chat), from).find(
    (entry) => entry.from === tour.speaker.contact && /\d/u.test(entry.text),
  )
  if (said === undefined) return { step: 'say' }
  const answer = after(model.rooms.get(tour.chat), said.place).find(({ own }) => own)
  const number = /#(\d+)/u.exec(answer?.text ?? '')?.[1] ?? null
  if (number === null || !heard) return { step: 'hear', number }
  const chat = told(model, tour, number)
  const claimed = after(model.rooms.get(chat), said.place).find(
    ({ own, text }) => own && text.includes(`#${number}`) && !text.includes(`【#${number}`),
  )
  if (claimed !== undefined) return { step: 'end' }
  return { step: open === chat ? 'claim' : 'open', number, chat }
}

/** The group of staff that was notified of a case: the nearest above, where it was. */
function told(model: Model, tour: Tour, number: string): ChatId {
  const knows = (room: Room | undefined) =>
    room?.entries.some((entry) => entry.kind === 'said' && entry.text.includes(`#${number}`))
  if (knows(model.rooms.get(tour.grid))) return tour.grid
  const other = [...model.rooms.values()].find(
    (room) => !['building', 'direct', 'partner'].includes(room.kind) && knows(room),
  )
  return other?.id ?? tour.grid
}

function after(room: Room | undefined, place: number): readonly Said[] {
  return (room?.entries ?? []).filter(
    (entry): entry is Said => entry.kind === 'said' && entry.place > place,
  )
}
