import { type CheckInFields, checkin } from '../../commands/checkin/checkin.ts'
import { commands } from '../../commands/index.ts'
import { type ReportFields, report } from '../../commands/report/report.ts'
import type { Proposal } from '../domain/model/proposal.ts'
import { says } from '../language/clause.ts'
import { readUtterance } from '../language/read.ts'
import type { Utterance } from '../language/utterance.ts'
import type { Said, Where } from '../language/where.ts'
import { isDoubtful } from './doubt.ts'
import { beginningsOf, type Hint, hintOf } from './hint.ts'

const BEGINNINGS = beginningsOf(commands)

/** What a message came to, and how that was decided. */
export interface Understood {
  readonly utterance: Utterance
  /** What each command that fits makes of it. */
  readonly considered: readonly Proposal[]
  readonly chosen: Proposal | null
  /** The other command of a message that is a check-in and one more. */
  readonly also: Proposal | null
  /** What might be said kindly to a message that came near; null where nothing should be. */
  readonly hint: Hint | null
  readonly why: string
}

/**
 * Reads a message and picks what it is. The one rule: a check-in stands, and one other command may stand beside it; among
 * the others the one that leaves the least of the message unexplained is it, and of equals the first of the list. What is
 * said in no plain way wants the second opinion's consent.
 */
export function understand(said: Said, where: Where): Understood {
  const utterance = readUtterance(said, where)
  const considered = proposalsOf(utterance, where)
  const best = leastLeft(considered)
  const answer = considered.find(({ command }) => command === checkin.name)
  if (answer !== undefined) {
    if (isDoubtful(answer, utterance, where, BEGINNINGS))
      return { utterance, considered, chosen: null, also: null, hint: null, why: DOUBTED }
    const also = isChoice(answer) ? null : (beside(best) ?? beside(behindOf(utterance, where)))
    const why = also === null ? 'a check-in' : 'a check-in, and one more command beside it'
    return { utterance, considered, chosen: answer, also, hint: null, why }
  }
  if (best === null) {
    const hint = hintOf(utterance, where, BEGINNINGS)
    return { utterance, considered, chosen: null, also: null, hint, why: 'nothing fits: talk' }
  }
  const talk = isDoubtful(best, utterance, where, BEGINNINGS)
  const why = talk ? DOUBTED : 'of what fits it leaves the least unexplained'
  return { utterance, considered, chosen: talk ? null : best, also: null, hint: null, why }
}

const DOUBTED = 'it could be a command, but sounds like talk to the second opinion'

/** A form's answer that explains the whole message is all it says: 「需要帮助」 to a typhoon's roll-call. */
function isChoice({ fields, left }: Proposal): boolean {
  const { parts = [] } = fields as Partial<CheckInFields>
  return left === 0 && parts.some(({ answer }) => answer !== null)
}

/** What may stand beside a check-in: not a report of the very illness that the check-in tells. */
function beside(proposal: Proposal | null): Proposal | null {
  if (proposal?.command !== report.name) return proposal
  const { category, urgent } = proposal.fields as Partial<ReportFields>
  return category === 'health' && urgent !== true ? null : proposal
}

function proposalsOf(utterance: Utterance, where: Where): readonly Proposal[] {
  let proposals: Proposal[] | null = null
  for (const command of commands) {
    const proposal = command.consider(utterance, where)
    if (proposal === null) continue
    if (proposals === null) proposals = [proposal]
    else proposals.push(proposal)
  }
  return proposals ?? NOTHING
}

const NOTHING: readonly Proposal[] = []

/** Of the commands that are no check-in, the one that explains most; of equals the first. */
function leastLeft(proposals: readonly Proposal[]): Proposal | null {
  let best: Proposal | null = null
  for (const proposal of proposals) {
    if (proposal.command === checkin.name) continue
    if (best === null || proposal.left < best.left) best = proposal
  }
  return best
}

/** The command that stands behind the last reading of a message, read as a message of its own. */
function behindOf({ parts, text, typed }: Utterance, where: Where): Proposal | null {
  const last = parts().findLast((part) => part.kind === 'temperature' || says(part, 'normal'))?.end
  if (last === undefined || !PAUSE.test(text.slice(last))) return null
  const rest = typed(last, text.length).replace(JOINS, '')
  return rest === ''
    ? null
    : leastLeft(proposalsOf(readUtterance({ text: rest, quote: null, chain: null }, where), where))
}

const PAUSE = /^[\s,。;!~、]/
const JOINS = /^[\s，。；！、,;!~]*(?:另外|顺便|还有|对了|再|顺带|同时|麻烦)*[\s，：:,]*/u
