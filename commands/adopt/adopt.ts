// Played by: a-group-that-changes.chat
import { areasOfSeat } from '../../src/domain/model/area.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { tellFound } from '../../src/domain/notify/lost-group.ts'
import { answersFor } from '../../src/domain/privacy/rights.ts'
import {
  BOUND_BY_OTHERS,
  boundText,
  noSuchRoomText,
} from '../../src/domain/wording/introduction.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** A room is from now on the group that was lost (认群). */
export interface AdoptFields {
  /** The number that the bot gave the room. */
  readonly room: number
}

export const adopt = command<Utterance, Where, AdoptFields>({
  name: 'adopt',
  title: '认群',
  words: ['认群'],
  talk: ['认群'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'nothing',
  help: {
    zh: '群换了：我问是不是新群时，回「认群 3」',
    en: 'Tells which room a group is that was lost, by the number the bot gave it.',
    pages: { captain: ['其他', 9], grid: ['其他', 9] },
  },
  examples: [{ say: '认群 3', where: { place: 'direct' }, gives: { room: 3 } }],
  read: readWords,
  decide,
})

const ROOM = /^[\s,]*认群[\s:#]*(\d{1,6})[\s号。!]*$/

function readWords({ text }: Utterance): { fields: AdoptFields; left: number } | null {
  const found = ROOM.exec(text)
  return found === null ? null : { fields: { room: Number(found[1]) }, left: 0 }
}

// ---- what it decides ----

function decide({ room: number }: AdoptFields, view: View): readonly Effect[] {
  const room = view.likelyRooms().find((each) => each.number === number)
  const seat = room && view.street.seats.get(room.topic)
  if (room === undefined || seat === undefined) {
    return view.speaker.positions.length === 0
      ? [answer(view, null, BOUND_BY_OTHERS)]
      : [answer(view, null, noSuchRoomText(number))]
  }
  if (!areasOfSeat(seat).some((area) => answersFor(view, view.speaker.contact, area))) {
    return [answer(view, null, BOUND_BY_OTHERS)]
  }
  const { id, title, topic } = room
  const others = view.likelyRooms().filter((each) => each.topic !== topic && each.id !== id)
  return [
    { do: 'bind-room', room: { topic, id, title, lost: null, told: null } },
    { do: 'likely-rooms', rooms: others },
    answer(view, null, boundText(topic, title)),
    ...tellFound(view, topic, title, view.here.address),
  ]
}
