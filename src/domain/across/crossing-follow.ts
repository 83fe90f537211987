// Played by: a-case-from-the-next-street.chat, looked-for-across-the-border.chat
import { type Crossing, EVERYWHERE, isOver, stageAfter } from '../model/across/crossing.ts'
import type { StageLetter } from '../model/across/letter.ts'
import type { CaseEvent } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { type ContactId, officeOf } from '../model/person.ts'
import type { Facts } from '../model/view.ts'
import { isSighting, sightingWords } from '../wording/notice/lost.ts'

/** What another street is told of what was just done to a case, whoever did it and by what words. */
export function crossingFollows(facts: Facts, effects: readonly Effect[]): readonly Effect[] {
  if (facts.crossings().length === 0) return []
  return effects.flatMap((effect) => {
    switch (effect.do) {
      case 'case-event':
        return tell(facts, effect.number, effect.event)
      case 'forget':
        return forgotten(facts, effect.contact)
      default:
        return []
    }
  })
}

/** Who has what they said deleted has it deleted where it was told. */
function forgotten(facts: Facts, contact: ContactId): readonly Effect[] {
  return facts
    .crossings()
    .filter(({ role, kind }) => role === 'out' && kind !== 'returnee')
    .filter(({ own }) => facts.caseNumbered(own)?.by.contact === contact)
    .map((one) => letter(one, 'forgotten', ''))
}

function tell(facts: Facts, number: number, event: CaseEvent): readonly Effect[] {
  const those = facts
    .crossings()
    .filter((one) => one.kind !== 'returnee' || one.role === 'in')
    .filter((one) => one.own === number && !isOver(one))
  const everywhere = those.some(({ street }) => street === EVERYWHERE)
  return those.flatMap((one): readonly Effect[] => {
    // What the other street told is no news to it.
    const office = event.by === null ? null : officeOf(event.by.contact)
    const own = office === one.street
    const what = one.role === 'in' ? workedOn(one, event) : told(one, event)
    if (what === null) return []
    const stage = stageAfter(one, what)
    const sightings = one.sightings + (what === 'seen' ? 1 : 0)
    const noted: Effect = { do: 'crossing', crossing: { ...one, stage, sightings } }
    if (own || (everywhere && one.street !== EVERYWHERE)) return [noted]
    const text = what === 'seen' ? sightingWords(event.text) : event.text
    return [noted, letter(one, what, text)]
  })
}

function letter(one: Crossing, what: StageLetter['what'], text: string): Effect {
  const body: StageLetter = {
    kind: 'stage',
    sort: one.kind,
    role: one.role === 'in' ? 'out' : 'in',
    of: one.theirs,
    mine: one.own,
    what,
    text: text.slice(0, MOST),
  }
  return { do: 'letter', to: one.street, body }
}

const MOST = 500

/** By those who work on it, for those who gave it. */
function workedOn({ kind }: Crossing, { event, text }: CaseEvent): StageLetter['what'] | null {
  switch (event) {
    case 'claimed':
    case 'returned':
    case 'resolved':
      return event
    case 'confirmed':
    case 'closed':
      return 'closed'
    case 'cancelled':
      return 'refused'
    case 'note':
      return kind === 'lost' && isSighting(text) ? 'seen' : null
    default:
      return null
  }
}

/** By those who gave it, for those who work on it. */
function told({ kind }: Crossing, { event }: CaseEvent): StageLetter['what'] | null {
  switch (event) {
    case 'confirmed':
    case 'closed':
      return 'closed'
    case 'resolved':
      return kind === 'lost' ? 'closed' : null
    case 'cancelled':
      return 'ended'
    case 'reopened':
      return 'reopened'
    default:
      return null
  }
}
