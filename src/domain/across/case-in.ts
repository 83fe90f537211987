// Played by: a-case-from-the-next-street.chat, looked-for-from-elsewhere.chat
import { openCase } from '../case/opening.ts'
import { namedIn } from '../case/place.ts'
import { type Crossing, isOver } from '../model/across/crossing.ts'
import type { CaseLetter } from '../model/across/letter.ts'
import type { Effect } from '../model/effect.ts'
import type { Facts } from '../model/view.ts'
import { lookFor } from '../notice/look-for.ts'
import { fromElsewhereText, lostElsewhereText } from '../wording/across/case.ts'
import { officeView } from './office.ts'

/** What another street hands over opens here, by the rules of here. */
export function takeCase(facts: Facts, from: string, body: CaseLetter): readonly Effect[] {
  const { sort, number, as: kind, category, urgent } = body
  const known = facts
    .crossings()
    .find(
      (one) =>
        one.role === 'in' && one.street === from && one.kind === sort && one.theirs === number,
    )
  if (known !== undefined && !isOver(known)) return []
  const view = officeView(facts, from, `${sort} ${number}`)
  const buildings = [...facts.street.areas.values()].filter(({ parent }) => parent !== null)
  const area = namedIn(buildings, body.said)?.path ?? facts.street.root
  const opened =
    sort === 'lost'
      ? lookFor(view, lostElsewhereText(body.text, from), true)
      : openCase(view, {
          kind,
          category,
          urgent,
          area,
          household: null,
          named: null,
          items: [],
          text: fromElsewhereText(body, from),
        })
  const own = numberIn(opened)
  if (own === null) return opened
  const crossing: Crossing = {
    kind: sort,
    role: 'in',
    own,
    street: from,
    theirs: number,
    stage: 'opened',
    sightings: 0,
    at: facts.now,
    by: null,
    from: null,
  }
  return [
    { do: 'crossing', crossing },
    {
      do: 'letter',
      to: from,
      body: { kind: 'stage', sort, role: 'out', of: number, mine: own, what: 'opened', text: '' },
    },
    ...opened,
  ]
}

/** The case that was opened, or that it joined. */
function numberIn(effects: readonly Effect[]): number | null {
  for (const effect of effects) {
    if (effect.do === 'open-case') return effect.case.number
    if (effect.do === 'case-event' && effect.event.changes.follower !== undefined)
      return effect.number
  }
  return null
}
