// Played by: nobody-checks-a-finding.chat
import { LEVELS, within } from '../../model/area.ts'
import { quietEnd, resolveDue } from '../../model/calendar.ts'
import type { Effect } from '../../model/effect.ts'
import type { Site } from '../../model/finding/site.ts'
import { byDeadline } from '../../model/policy.ts'
import { clock } from '../../model/time.ts'
import type { View } from '../../model/view.ts'
import { answer } from '../../notify/answer.ts'
import { foundText } from '../../wording/finding/finding.ts'
import { runStep, startClocks, waitsForMorning } from '../escalation.ts'
import { caseOf, opening } from '../opening.ts'

/** Whether somebody may open a finding at all: the head of a grid or of anything above. */
export function mayFind({ speaker }: Pick<View, 'speaker'>): boolean {
  return speaker.positions.some(isHead)
}

/** Whether they may open one of this place: it lies in what they head. */
export function mayFindAt({ speaker }: Pick<View, 'speaker'>, site: Site): boolean {
  return speaker.positions.some((held) => isHead(held) && within(site.area, held.area))
}

function isHead({ level, staff }: View['speaker']['positions'][number]): boolean {
  return staff.role === 'head' && LEVELS.indexOf(level) > LEVELS.indexOf('building')
}

/**
 * Opens a finding (督导) of a place: who holds it is told at once, and the one who found it hears the number. `by`: the moment
 * it is to be mended by (Unix ms); null: the policy's own time.
 */
export function openFinding(
  view: View,
  site: Site,
  words: string,
  by: number | null,
): readonly Effect[] {
  const { contact, name } = view.speaker
  const draft = {
    kind: 'report',
    category: 'finding',
    urgent: false,
    household: null,
    named: null,
    items: [],
    text: words,
    ...site,
  } as const
  const asked = { by: { contact, name }, from: view.here.address }
  const plain = caseOf(view, draft, view.nextCase(), asked)
  const due = by ?? resolveDue(view.now, plain.route)
  const route = by === null ? plain.route : byDeadline(plain.route, view.now, by)
  const about = { ...plain, route, due }
  const first = runStep(view, about, 0)
  const labels = first.told.map(({ label }) => label)
  const morning = waitsForMorning(view, about) ? clock(quietEnd(view.now, view.policy)) : null
  return [
    ...opening(view, about),
    answer(view, about, foundText(about.number, labels, due, view.now, morning)),
    ...startClocks(view, about),
    ...first.effects,
  ]
}
