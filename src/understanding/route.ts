import { raiseAlert } from '../domain/alert/raise.ts'
import { type AttachmentKind, keepAttachment } from '../domain/case/attachment.ts'
import type { Proposal } from '../domain/model/proposal.ts'
import type { CrySaid } from '../language/danger/cry.ts'
import type { Utterance } from '../language/utterance.ts'
import type { Said } from '../language/where.ts'
import { nearMiss, type Shown } from './near-miss.ts'
import type { Understood } from './understand.ts'

/** All that is to be decided upon a message: its command, or two; what came with it; else what it came near to. */
export function proposalsOf(
  { chosen, also, hint, cry, utterance }: Understood,
  said: Said,
  commands: readonly Shown[],
): readonly Proposal[] {
  if (cry !== null) return [alertOf(cry, utterance)]
  if (chosen !== null) return also === null ? [chosen] : [chosen, also]
  if (said.attachment !== undefined && hint === null) {
    return [enclosure(said.attachment, utterance.quote?.cases.at(0) ?? null)]
  }
  return hint === null ? TALK : [nearMiss(hint, commands)]
}

const TALK: readonly Proposal[] = []

function alertOf({ kind, own }: CrySaid, { parts }: Utterance): Proposal {
  const home = parts().find((part) => part.kind === 'address')
  const household = home?.kind === 'address' ? (home.household ?? home.room) : null
  return {
    command: 'alert',
    fields: { alert: kind },
    left: 0,
    // Who takes a cry back is asked, whatever came of it.
    recall: 'nothing',
    decide: (view) => raiseAlert(view, { kind, own, household }, view.occasion.said?.text ?? ''),
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
