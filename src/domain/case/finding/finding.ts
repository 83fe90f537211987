// Played by: a-gate-is-found-fault-with.chat, no-id-card-is-kept.chat
import { LEVELS, levelBelow, within } from '../../model/area.ts'
import { quietEnd, resolveDue } from '../../model/calendar.ts'
import type { Effect } from '../../model/effect.ts'
import { checkpointAt, type Site } from '../../model/finding/site.ts'
import { byDeadline } from '../../model/policy.ts'
import { clock } from '../../model/time.ts'
import type { View } from '../../model/view.ts'
import { answer } from '../../notify/answer.ts'
import { foundText, GUARD } from '../../wording/finding/finding.ts'
import { runStep, startClocks, waitsForMorning } from '../escalation.ts'
import { caseOf, opening } from '../opening.ts'

/** Whether somebody may open a finding at all: the head of a grid or of anything above, or an office's team's member. */
export function mayFind(view: View): boolean {
  return view.speaker.positions.some(isHead) || officesOf(view).length > 0
}

/** Whether they may open one of this place: it lies in what they head, or where their team is. */
export function mayFindAt(view: View, { area }: Site): boolean {
  const heads = view.speaker.positions.some((held) => isHead(held) && within(area, held.area))
  return heads || officesOf(view).some((path) => within(area, path))
}

/** The areas of the offices' teams that the speaker is of: by the street's file, or by speaking in the team's group. */
function officesOf({ street, staffOf, speaker, here }: View): readonly string[] {
  const { seat } = here
  const spoken = seat?.kind === 'team' && seat.team.kind === 'office' ? [seat.area] : []
  const listed = [...street.areas.values()].flatMap(({ path, teams = [] }) =>
    teams.flatMap(({ name, kind }) =>
      kind === 'office' &&
      staffOf(`${path}/${name}`).some(({ contact }) => contact === speaker.contact)
        ? [path]
        : [],
    ),
  )
  return [...spoken, ...listed]
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
    text: withoutGuards(view, site, words),
    ...site,
  } as const
  const asked = { by: { contact, name }, from: view.here.address }
  const plain = caseOf(view, draft, view.nextCase(), asked)
  const due = by ?? resolveDue(view.now, plain.route)
  const route = by === null ? plain.route : byDeadline(plain.route, view.now, by)
  // A gate stands below its area: the area is the first to hear when it climbs.
  const gate = checkpointAt(view.street, site) !== null
  const level = (gate ? levelBelow(plain.level) : undefined) ?? plain.level
  const about = { ...plain, level, route, due }
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

/** The words without the names of those who stand at a gate: the post is named, and never a guard. */
function withoutGuards(view: View, site: Site, words: string): string {
  const gate = checkpointAt(view.street, site)
  if (gate === null) return words
  const people = [
    ...gate.staff,
    ...view.staffOf(`${site.area}/${gate.name}`),
    ...view.membersOf(gate.topic),
  ]
  return [...new Set(people.map(({ name }) => name))]
    .filter((name) => name.length > 1)
    .reduce((text, name) => text.replaceAll(name, GUARD), words)
}
