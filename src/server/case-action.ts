import { z } from 'zod'
import { cancel } from '../../commands/cancel.ts'
import { claim } from '../../commands/claim.ts'
import { confirm } from '../../commands/confirm.ts'
import { escalate } from '../../commands/escalate.ts'
import { note } from '../../commands/note.ts'
import { reopen } from '../../commands/reopen.ts'
import { resolve } from '../../commands/resolve.ts'
import { transfer } from '../../commands/transfer.ts'
import { PARTNER_KINDS } from '../domain/model/area.ts'
import type { Proposal } from '../domain/model/proposal.ts'
import { cleanText } from '../engine/clean.ts'

const number = z.int().positive()
/** A line or two, in one, without what nobody sees. */
const text = z
  .string()
  .max(300)
  .transform((words) => cleanText(words).replaceAll(/\s+/g, ' ').trim())

/** What may be done to a case by pressing a button, or by a partner's own system. */
export const CASE_ACTIONS = [
  z.strictObject({ do: z.enum(['claim', 'confirm', 'escalate']), case: number }),
  z.strictObject({ do: z.enum(['resolve', 'note', 'reopen', 'cancel']), case: number, text }),
  z.strictObject({ do: z.literal('transfer'), case: number, to: z.enum(PARTNER_KINDS), text }),
] as const

export const CaseAction = z.discriminatedUnion('do', CASE_ACTIONS)
export type CaseAction = z.infer<typeof CaseAction>

/** What an action on a case results in: the command that the chat has for it, by its fields. */
export function proposalOn(action: CaseAction): Proposal {
  const about = { case: action.case, cases: [action.case] }
  switch (action.do) {
    case 'claim':
      return claim.propose({ ...about, text: '' })
    case 'confirm':
      return confirm.propose({ ...about, text: '' })
    case 'escalate':
      return escalate.propose({ ...about, level: null, text: '' })
    case 'resolve':
      return resolve.propose({ ...about, outcome: action.text })
    case 'note':
      return note.propose({ ...about, text: action.text, bare: false })
    case 'reopen':
      return reopen.propose({ ...about, text: action.text })
    case 'cancel':
      return cancel.propose({ ...about, text: action.text })
    case 'transfer':
      return transfer.propose({ ...about, partner: action.to, team: null, text: action.text })
  }
}
