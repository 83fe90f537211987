import { type AttachmentKind, keepAttachment } from '../domain/case/attachment.ts'
import type { Proposal } from '../domain/model/proposal.ts'
import type { Said } from '../language/where.ts'
import { nearMiss, type Shown } from './near-miss.ts'
import type { Understood } from './understand.ts'

/** All that is to be decided upon a message: its command, or two; what came with it; else what it came near to. */
export function proposalsOf(
  { chosen, also, hint, utterance }: Understood,
  said: Said,
  commands: readonly Shown[],
): readonly Proposal[] {
  if (chosen !== null) return also === null ? [chosen] : [chosen, also]
  if (said.attachment !== undefined && hint === null) {
    return [enclosure(said.attachment, utterance.quote?.cases.at(0) ?? null)]
  }
  return hint === null ? TALK : [nearMiss(hint, commands)]
}

const TALK: readonly Proposal[] = []

function enclosure(kind: AttachmentKind, quoted: number | null): Proposal {
  return {
    command: 'enclosure',
    fields: {},
    left: 0,
    decide: (view) => keepAttachment(view, kind, quoted),
  }
}
