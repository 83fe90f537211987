import type { Command, Proposal } from '../src/domain/command.ts'
import { readUtterance } from '../src/language/read.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Said, Where } from '../src/language/where.ts'
import { away } from './away.ts'
import { cancel } from './cancel.ts'
import { checkin } from './checkin.ts'
import { claim } from './claim.ts'
import { close } from './close.ts'
import { confirm } from './confirm.ts'
import { escalate } from './escalate.ts'
import { forget } from './forget.ts'
import { guideTo } from './guide.ts'
import { identify } from './identify.ts'
import { login } from './login.ts'
import { merge } from './merge.ts'
import { missing } from './missing.ts'
import { note } from './note.ts'
import { register } from './register.ts'
import { remind } from './remind.ts'
import { reopen } from './reopen.ts'
import { report } from './report.ts'
import { request } from './request.ts'
import { resolve } from './resolve.ts'
import { rollcall } from './rollcall.ts'
import { split } from './split.ts'
import { status } from './status.ts'
import { transfer } from './transfer.ts'

/** Every command there is. */
export const commands: readonly Command<Utterance, Where>[] = [
  checkin,
  request,
  report,
  claim,
  resolve,
  confirm,
  reopen,
  cancel,
  transfer,
  escalate,
  note,
  merge,
  split,
  status,
  rollcall,
  missing,
  remind,
  close,
  register,
  away,
  identify,
  login,
  forget,
  guideTo(() => commands),
]

/** What a message came to, and how that was decided. */
export interface Understood {
  readonly utterance: Utterance
  /** What each command that fits makes of it. */
  readonly considered: readonly Proposal[]
  readonly chosen: Proposal | null
  /** The other command of a message that is a check-in and one more. */
  readonly also: Proposal | null
  readonly why: string
}

/**
 * Reads a message and picks what it is. The one rule: a check-in stands, and one other command may stand beside it; among
 * the others the one that leaves the least of the message unexplained is it, and of equals the first of the list.
 */
export function understand(said: Said, where: Where): Understood {
  const utterance = readUtterance(said, where)
  const considered = commands
    .map((command) => command.consider(utterance, where))
    .filter((p) => p !== null)
  const others = considered.filter((proposal) => proposal.command !== checkin.name)
  const [best = null] = others.toSorted((a, b) => a.left - b.left)
  const answer = considered.find((proposal) => proposal.command === checkin.name) ?? null
  if (answer === null) {
    return {
      utterance,
      considered,
      chosen: best,
      also: null,
      why: best === null ? 'nothing fits: talk' : 'the least is left over',
    }
  }
  return {
    utterance,
    considered,
    chosen: answer,
    also: best,
    why: best === null ? 'a check-in' : 'a check-in, and one more',
  }
}
