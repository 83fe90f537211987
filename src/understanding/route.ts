import { doorSaid } from '../domain/alert/door-said.ts'
import { raiseAlert } from '../domain/alert/raise.ts'
import { type AttachmentKind, keepAttachment } from '../domain/case/attachment.ts'
import { tellHouseTrouble } from '../domain/case/house-trouble.ts'
import type { Proposal } from '../domain/model/proposal.ts'
import type { CrySaid } from '../language/danger/cry.ts'
import { doorNamed } from '../language/door-named.ts'
import type { HouseTrouble } from '../language/trouble/house.ts'
import type { Utterance } from '../language/utterance.ts'
import type { Said } from '../language/where.ts'
import { answerOr, answerTo } from './answer/spoken-to.ts'
import type { Hint } from './hint.ts'
import { nearMiss, type Shown } from './near-miss.ts'
import type { Understood } from './understand.ts'

/** All that is to be decided upon a message: its command, or two; what came with it; else what it came near to. */
export function proposalsOf(
  { chosen, also, hint, cry, door, house, spoken, utterance }: Understood,
  said: Said,
  commands: readonly Shown[],
): readonly Proposal[] {
  if (cry !== null) return [alertOf(cry, utterance)]
  if (door !== null) return [doorOf(door)]
  if (chosen !== null && spoken !== null) return [answerOr(spoken, chosen)]
  if (chosen !== null) return also === null ? [chosen] : [chosen, also]
  if (said.attachment !== undefined && hint === null) {
    return [enclosure(said.attachment, utterance.quote?.cases.at(0) ?? null)]
  }
  if (house !== null)
    return [troubleOf(house, utterance, nearMiss({ kind: 'complaint' }, commands))]
  const proposal = hint === null ? null : nearMiss(hint, commands)
  if (spoken !== null) {
    const near = proposal && { proposal, first: hint !== null && FIRST.includes(hint.kind) }
    return [answerTo(spoken, near, helpNear(spoken.text, commands))]
  }
  return proposal === null ? TALK : [proposal]
}

/** The help of the command whose words stand in a text, the first by its place among those that are asked for. */
function helpNear(text: string, commands: readonly Shown[]): string | null {
  const [first] = commands
    .flatMap(({ help }) => (help.asked?.words.test(text) === true ? [{ ...help.asked, help }] : []))
    .toSorted((a, b) => a.position - b.position)
  return first?.help.zh ?? null
}

/** What goes before the answer to a question. */
const FIRST: readonly Hint['kind'][] = ['illness', 'which-case', 'range', 'voice']

const TALK: readonly Proposal[] = []

/** The captain hears of it; the group is offered to have it filed, where the street wants that. */
function troubleOf(thing: HouseTrouble, utterance: Utterance, offer: Proposal): Proposal {
  const household = doorNamed(utterance)
  return {
    command: 'house-trouble',
    fields: { thing },
    left: 0,
    recall: 'nothing',
    decide: (view) => [...tellHouseTrouble(view, thing, household), ...offer.decide(view)],
  }
}

function alertOf({ kind, own }: CrySaid, utterance: Utterance): Proposal {
  const household = doorNamed(utterance)
  return {
    command: 'alert',
    fields: { alert: kind },
    left: 0,
    // Who takes a cry back is asked, whatever came of it.
    recall: 'nothing',
    decide: (view) => raiseAlert(view, { kind, own, household }, view.occasion.said?.text ?? ''),
  }
}

/** The door of what the speaker has just cried of. */
function doorOf(household: string): Proposal {
  return {
    command: 'alert-door',
    fields: { household },
    left: 0,
    recall: 'nothing',
    decide: (view) => doorSaid(view, household),
  }
}

function enclosure(kind: AttachmentKind, quoted: number | null): Proposal {
  return {
    command: 'enclosure',
    fields: {},
    left: 0,
    recall: 'nothing',
    decide: (view) => keepAttachment(view, kind, quoted),
  }
}
