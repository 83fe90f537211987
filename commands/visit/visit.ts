// Played by: a-round-taken-back.chat
import { homeHere } from '../../src/domain/case/place.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { View } from '../../src/domain/model/view.ts'
import { visited } from '../../src/domain/round/visit.ts'
import { cryIn } from '../../src/language/danger/cry.ts'
import { visitSaid } from '../../src/language/round/visit-said.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'
import { whichHousehold } from './which.ts'

/** Who looks after a household was at its door (走访), or asked by telephone. */
export interface VisitFields {
  readonly household: string
  /** Somebody was there or answered, and all is well; else nobody did. */
  readonly met: boolean
  readonly called?: true
  /** Others that were visited besides. */
  readonly others?: readonly string[]
}

export const visit = command<Utterance, Where, VisitFields>({
  name: 'visit',
  title: '走访',
  words: ['走访', '入户走访'],
  who: ['staff'],
  doubt: 'free-words',
  recall: 'undo',
  noIdCards: true,
  help: {
    zh: '记一次走访：走访 2-301 王奶奶 一切都好',
    en: 'Writes down a visit to a household, or a call, where all is well.',
    pages: {},
  },
  examples: [
    {
      say: '走访 2-301 王奶奶 一切都好',
      where: { place: 'grid' },
      gives: { household: '2-301', met: true },
    },
    { say: '走访 2-301 没人', where: { place: 'grid' }, gives: { household: '2-301', met: false } },
    {
      say: '电话问过 2-301 挺好',
      where: { place: 'grid' },
      gives: { household: '2-301', met: true, called: true },
    },
  ],
  read,
  decide,
})

const VISIT = /走访|探访/
/** A call is told of in few words. */
const CALL = /电话|微信|视频/

/** Only where the line says nothing else: what has to be done is told as a request or a report. */
function read(
  utterance: Utterance,
  { place }: Where,
): { readonly fields: VisitFields; readonly left: number; readonly doubt?: 'set-words' } | null {
  const { text } = utterance
  if (!VISIT.test(text) && (place === 'building' || !CALL.test(text))) return null
  const said = visitSaid(utterance)
  const [household, ...others] = said?.households ?? []
  if (said === null || household === undefined) return null
  // What else is told of there may be danger, which is cried of before all.
  if (!said.sure && cryIn(utterance, true) !== null) return null
  return {
    doubt: 'set-words',
    fields: {
      household,
      met: said.met,
      ...(said.called ? { called: true } : {}),
      ...(others.length === 0 ? {} : { others }),
    },
    left: 0,
  }
}

// ---- what it decides ----

function decide(
  { household, others = [], met, called }: VisitFields,
  view: View,
): readonly Effect[] {
  // Neighbours visit each other, and may say so.
  if (view.speaker.positions.length === 0 && view.here.seat?.kind !== 'team') return []
  const doors = [household, ...others]
  const homes = doors.map((door) => homeHere(view, door))
  const unknown = doors.find((_, place) => homes[place] === null)
  if (unknown !== undefined) return [whichHousehold(view, unknown)]
  return visited(
    view,
    null,
    homes.flatMap((home) => home ?? []),
    { met, called: called === true },
  )
}
